"""Letters that are not sent: how many, how long, and when a sealed one may be opened. Pure.

Writing helps some and keeps others circling, so there is a measure to it, and a way out. Source:
coaching.md, 4.7.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from coach import days, unasked
from coach.belongings import Letter
from coach.person import Person
from coach.replies import Fate

LETTER = "letter"
"""The appointment at which it is asked whether a sealed letter shall be opened."""

TIME = "letter-time"
"""The appointment at which a quarter of an hour is over."""

ASK_AT = time(18)
SEALED_DAYS = 30
LATER_DAYS = 7
LONGEST_SEALED_DAYS = 366

MOST = 12
LONGEST = 8000
"""Letters kept, and characters in one."""

WEEK = timedelta(days=7)
DEEP_A_WEEK = 3
ROUNDS = 2
CAP = timedelta(minutes=15)

PAGE_UNITS = 3500
"""UTF-16 units of a letter shown in one message; Telegram takes 4096."""

TONES = ("thanks", "anger", "goodbye", "question")
GOOD = "good"
"""The tone of a letter on what is good since; it is not counted as a deep one."""


def is_full(person: Person) -> bool:
    """Tell whether as many letters are kept as may be."""
    return len(person.letters) >= MOST


def deep_again_on(person: Person, now: datetime) -> date | None:
    """Return the local day on which another deep letter has its place, None: now."""
    lately = [at for at in person.writing.begun_at if now - at < WEEK]
    if len(lately) < DEEP_A_WEEK:
        return None
    return days.local_day(sorted(lately)[-DEEP_A_WEEK] + WEEK, person.zone)


def is_circling(person: Person, now: datetime) -> bool:
    """Tell whether writing only went round lately, so that something else is offered instead."""
    return sum(now - at < WEEK for at in person.writing.rounds_at) >= ROUNDS


def begin_deep(person: Person, now: datetime) -> None:
    """Count a deep letter."""
    kept = _lately(person.writing.begun_at, now)
    person.writing = replace(person.writing, begun_at=(*kept, now))


def note_round(person: Person, now: datetime) -> None:
    """Note that a letter went round in circles."""
    kept = _lately(person.writing.rounds_at, now)
    person.writing = replace(person.writing, rounds_at=(*kept, now))


def note_help(person: Person) -> None:
    """Note that a letter helped: the rounds before it count no more."""
    person.writing = replace(person.writing, rounds_at=())


def _lately(instants: tuple[datetime, ...], now: datetime) -> tuple[datetime, ...]:
    return tuple(at for at in instants if now - at < WEEK)


def may_open(letter: Letter, today: date) -> bool:
    """Tell whether the words of a letter may be shown."""
    if not letter.is_sealed:
        return True
    return letter.opens_on is not None and letter.opens_on <= today


def pages(text: str) -> tuple[str, ...]:
    """Return a letter in parts that fit a message each, cut between lines or words if possible."""
    return tuple(_pages(text.strip()))


def _pages(text: str) -> Iterator[str]:
    while text:
        end = _fitting(text)
        if end < len(text):
            cuts = (text.rfind(mark, 0, end) for mark in ("\n", " "))
            end = next((cut for cut in cuts if cut > 0), end)
        if page := text[:end].strip():
            yield page
        text = text[end:].lstrip()


def _fitting(text: str) -> int:
    """Return how many characters fit one page; some count twice."""
    units = 0
    for at, character in enumerate(text):
        units += 1 + (ord(character) > 0xFFFF)
        if units > PAGE_UNITS:
            return at
    return len(text)


def plan(person: Person, now: datetime) -> None:
    """Set the timer for the next sealed letter to be asked about; called after every turn."""
    waiting = [each for each in person.letters if _is_waiting(each)]
    first = min(waiting, key=lambda letter: (letter.opens_on, letter.no), default=None)
    unasked.set_only(person, LETTER, _asking(person, first, now) if first else None, now)


def _is_waiting(letter: Letter) -> bool:
    return letter.is_sealed and letter.opens_on is not None and letter.asked_on is None


def _asking(person: Person, letter: Letter, now: datetime) -> tuple[str, datetime] | None:
    """Return the timer of a letter's question, on its day or the first one after it."""
    kind = f"{LETTER}:{letter.no}"
    due_at = unasked.next_at(person, kind, letter.opens_on or date.min, ASK_AT, now=now)
    return (kind, due_at) if due_at else None


def time_fate(person: Person, _now: datetime) -> Fate | None:
    """Return DONE where nobody is writing a letter any more when the quarter hour is over."""
    frames = person.conversation.frames
    is_writing = bool(frames) and frames[-1].flow == "letter" and frames[-1].step == "more"
    return None if is_writing else Fate.DONE
