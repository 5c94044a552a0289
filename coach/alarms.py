"""Words of crisis or danger, and what is not for Ebb: they come before all else, wherever typed."""

from coach import walk
from coach.flows import safetyplan
from coach.turn import Turn
from coach.understanding import otherhelp
from coach.understanding.alarm import alarm_in, is_listed
from coach.understanding.labels import CRISIS
from coach.understanding.news import is_only_news
from coach.understanding.words import words_of

FEWEST_WORDS = 2
"""A single word that is no answer ("soon") alarms only where a list has it."""


def is_raised(turn: Turn, text: str, *, is_answer: bool = False, was_unread: bool = False) -> bool:
    """Open the flow for words that raise an alarm; False where there are none.

    `is_answer`: typed where something was asked, and it may be what was asked for. `was_unread`: it
    could not be taken for that, so it is heard as if nothing had been asked.
    """
    was_denied = (is_answer or was_unread) and turn.slots.get("denied") == "yes"
    said = text if is_answer or was_unread else ""
    language = turn.person.language
    is_strict = is_answer or was_denied or (was_unread and len(words_of(text)) < FEWEST_WORDS)
    alarm = alarm_in(text, language, is_answer=is_strict, was_denied=was_denied)
    if alarm and is_only_news(text) and not is_listed(text, language, alarm):
        alarm = None
    topic = otherhelp.topic_of(text)
    if topic and not _outweighs(turn, alarm, topic, text):
        walk.start(turn, f"@otherhelp/{topic}")
    elif alarm == CRISIS:
        safetyplan.keep_alarming(turn, text)
        walk.start(turn, "@crisis/heard", said=said)
    elif alarm is not None:
        walk.start(turn, "@crisis/which", said=said)
    return bool(topic or alarm)


def _outweighs(turn: Turn, alarm: str | None, topic: str, text: str) -> bool:
    """Tell whether an alarm comes before other help: where it is listed, or beside a child."""
    if alarm is None:
        return False
    return topic == "child" or is_listed(text, turn.person.language, alarm)
