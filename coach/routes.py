"""Where free text leads: each label of `understanding` to the flow that answers it.

Ebb acts on a text only where the reading is sure; else it shows the likely ways as buttons. News
that ends a period comes before: whoever writes that the other has died is asked nothing else.
"""

from datetime import date
from typing import Final

from coach import tracker
from coach.pastdays import past_day_in
from coach.turn import Turn
from coach.understanding import short
from coach.understanding.contact import (
    contact_in,
    is_of_now,
    may_be_asked_to_stop,
    may_be_none,
    may_name_another_day,
)
from coach.understanding.news import DIED, TOGETHER, news_in
from coach.understanding.reading import read

SLIP: Final = "slip"

ROUTES: Final = {
    "urge": "@urge",
    SLIP: "@slip",
    "ex_reached_out": "@they",
    "low_mood": "@company/low",
    "doing_well": "@company/glad",
    "ask_progress": "@progress",
    "pause": "@pause",
    "resume": "@pause/resume",
    "reset": "@reset",
    "change_settings": "@settings",
    "stop_forever": "@stop",
    "help": "@menu/help",
    "why": "@why",
    "reach_out_now": "@ending",
    "write_letter": "@letter",
    "smalltalk": "@company/talk",
}

NEWS: Final = {DIED: "@farewell/died", TOGETHER: "@farewell/together"}
"""Where news leads that ends a period."""

ALWAYS: Final = (
    "urge",
    "low_mood",
    "help",
    "why",
    "stop_forever",
    "write_letter",
    "smalltalk",
    "doing_well",
)
"""What is answered without a quiet period under way as well."""

WHEN_OVER: Final = ("ask_progress", "slip", "ex_reached_out")
"""What is answered once a period is over as well."""

INTERRUPTING: Final = (
    "urge",
    "slip",
    "ex_reached_out",
    "pause",
    "resume",
    "reset",
    "change_settings",
    "stop_forever",
    "ask_progress",
    "write_letter",
    "help",
)
"""What leaves a screen that only has buttons: something happened, or Ebb is to do something."""

HAPPENED: Final = (SLIP, "ex_reached_out")
"""What has changed while somebody talked."""

PLEA: Final = "@company/plea"
"""Where somebody is met who only asks for help."""

BUTTONS: Final = tuple(label for label in ROUTES if label not in ("smalltalk", "doing_well"))
"""What can be meant by somebody who was not understood."""


def is_open(turn: Turn, label: str) -> bool:
    """Tell whether a label has a way for this person now."""
    is_met = label in ALWAYS or (turn.person.has_closed and label in WHEN_OVER)
    return label in ROUTES and (turn.person.is_running or is_met)


def answer(turn: Turn, text: str) -> str | None:
    """Return the flow a text asks for where nothing was asked, None where it is not plain."""
    if news := news_in(text):
        return NEWS[news]
    if short.is_plea(text):
        return PLEA
    intent = _meant(turn, text)
    return ROUTES[intent] if intent else None


def _meant(turn: Turn, text: str) -> str | None:
    """Return what is meant plainly; whoever nearly wrote, or wrote to a friend, had no contact."""
    reading = read(text, turn.person.language)
    if reading.intent == SLIP and may_be_none(text):
        return None
    is_listed = SLIP in reading.likely and not reading.is_sure and contact_in(text) is not None
    intent = SLIP if is_listed else reading.intent
    is_plain = reading.is_sure or is_listed
    return intent if is_plain and is_open(turn, intent) else None


def interruption(turn: Turn, text: str) -> str | None:
    """Return the flow a text leaves a screen of buttons for, None to stay there."""
    if news := news_in(text):
        return NEWS[news]
    if short.is_plea(text):
        return PLEA
    intent = _meant(turn, text)
    return ROUTES[intent] if intent in INTERRUPTING else None


def happening(turn: Turn, text: str) -> str | None:
    """Return the flow for a contact that is told in the middle of talk, None for other words."""
    intent = _meant(turn, text)
    return ROUTES[intent] if intent in HAPPENED else None


def told(turn: Turn, to: str, text: str) -> dict[str, str]:
    """Return what a text says already of what the flow it leads to would ask, as slots of it."""
    if to != ROUTES[SLIP]:
        return {}
    stop = {"told_stop": "yes"} if may_be_asked_to_stop(text) else {}
    kind, on = contact_in(text), _told_on(turn, text)
    return stop | ({"told_kind": kind, "told_on": on.isoformat()} if kind and on else {})


def _told_on(turn: Turn, text: str) -> date | None:
    """Return the day of a contact where the words leave no doubt."""
    if may_name_another_day(text):
        return None
    named = past_day_in(text, turn.person.language, turn.today)
    return turn.today if named is None and is_of_now(text) else named


def likely(turn: Turn, text: str) -> str:
    """Return the labels worth a button for a text that is not plain, as a slot holds them."""
    labels = read(text, turn.person.language).likely
    return ",".join(label for label in labels if _is_worth_a_button(turn, label))


def _is_worth_a_button(turn: Turn, label: str) -> bool:
    """Tell whether a label can be meant now: nobody ends a pause that there is not."""
    if label == "resume" and not tracker.is_paused(turn.person.period, turn.today):
        return False
    return is_open(turn, label) and label in BUTTONS
