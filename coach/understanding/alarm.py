"""Whether a text may speak of dying, self-harm, violence or fear.

It would rather ask once too often than miss one: an alarm is a reason to ask, not a finding, and
nothing of what is read is kept.
"""

from coach.understanding.labels import CRISIS, SAFETY
from coach.understanding.phrases import listed_in
from coach.understanding.reading import read, spoken_for
from coach.understanding.short import is_open, is_shrug
from coach.understanding.words import words_of

FEW_WORDS = 3
PLAINLY = 0.5
"""So far above the bar an answer to something asked has to be, if no list has its words.

Whoever is asked for a plan or a reason speaks of bad hours. Of the development set's 9 false alarms
this lets 2 go, and of its 133 true ones 2.
"""


def alarm_in(
    text: str, language: str, *, is_answer: bool = False, was_denied: bool = False
) -> str | None:
    """Return the safety label a text is read as, None where it is none.

    `is_answer`: it was typed where something was asked for. A few words are then a name, a place or
    a day, and alarming only where a list has them; more have to be plain. `was_denied`: an alarm
    was not meant on this very page; from then on only what a list has is one.
    Raises: nothing, on any text.
    """
    if not is_answer and is_open(text):
        return CRISIS
    reading = read(text, language)
    label = reading.intent
    if label not in SAFETY or is_shrug(text):
        return None
    if not is_answer or is_listed(text, language, label):
        return label
    is_plain = len(words_of(text)) > FEW_WORDS and reading.above > PLAINLY and not was_denied
    return label if is_plain else None


def is_listed(text: str, language: str, label: str) -> bool:
    """Tell whether a text says it in words that a list has, not only in what was learned."""
    return label in listed_in(text, spoken_for(language))
