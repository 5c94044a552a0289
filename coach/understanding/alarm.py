"""Whether a text may speak of dying, self-harm, violence or fear: lists and learned detectors.

Either is enough, but for texts as short as "done", which are crisis only where they are listed. It
would rather ask once too often than miss one: an alarm is a reason to ask, not a finding, and
nothing of what is read is kept.
"""

from coach.understanding.danger import names_danger
from coach.understanding.labels import CRISIS, DANGER
from coach.understanding.reading import read
from coach.understanding.safety import names_crisis
from coach.understanding.words import words_of

FEW_WORDS = 3


def alarm_in(text: str, language: str) -> str | None:
    """Return CRISIS or DANGER, None where neither is heard. Raises: nothing, on any text."""
    if names_crisis(text):
        return CRISIS
    found = read(text, language).intent
    if found == CRISIS:
        return CRISIS if len(words_of(text)) > FEW_WORDS else None
    return DANGER if found == DANGER or names_danger(text) else None
