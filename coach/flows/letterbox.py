"""Where letters lie: the list, one of them, its words behind a cover, and the day it may be opened.

The latter half of the flow `letter`. The letter a conversation is about stands in the slot
`letter`, or for an appointment in `about`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from coach import days, letters
from coach.belongings import Letter
from coach.flow import END, Chip, Chips, Choice, Fork, Step, Varies
from coach.replies import Delete, Place
from coach.turn import Turn
from coach.voice import Word

SHOWN = "letter-shown"
"""The prompt under which a letter's own words are said; there is no text of Ebb's around them."""


def current(turn: Turn) -> Letter | None:
    """Return the letter the conversation is about, None where there is none or it is gone."""
    return of(turn, turn.slots.get("letter") or turn.slots.get("about") or "0")


def of(turn: Turn, no: str) -> Letter | None:
    """Return the letter of that number, None where there is none."""
    return next((letter for letter in turn.person.letters if str(letter.no) == no), None)


def keep(turn: Turn, letter: Letter) -> None:
    """Keep a letter in the place of its earlier self, or as the last one."""
    others = [kept for kept in turn.person.letters if kept.no != letter.no]
    numbers = [kept.no for kept in turn.person.letters]
    place = numbers.index(letter.no) if letter.no in numbers else len(others)
    turn.person.letters = (*others[:place], letter, *others[place:])


def burn(turn: Turn) -> None:
    """Delete the letter, and the messages in which its words were shown."""
    letter = current(turn)
    if letter is not None:
        turn.person.letters = tuple(kept for kept in turn.person.letters if kept.no != letter.no)
        turn.note("letter-burnt")
    put_away(turn)


def put_away(turn: Turn) -> None:
    """Take the letter's words out of the chat again, where they were shown."""
    for no in turn.slots.get("pages", "").split():
        turn.add(Delete(Place(int(no))))
    turn.put(pages="")


def words(turn: Turn) -> Mapping[str, Word]:
    """Return when the letter may be opened, for texts."""
    letter = current(turn)
    return {"on": turn.day((letter and letter.opens_on) or turn.today)}


def unseal(turn: Turn, letter: Letter) -> None:
    """Break a letter's seal, whoever asks; whether it may be opened is asked before."""
    keep(turn, replace(letter, is_sealed=False, opens_on=None))


# The list


def _chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(str(letter.no), title(turn, letter)) for letter in turn.person.letters]


def title(turn: Turn, letter: Letter) -> str:
    """Return what a letter is called: its day, its tone, how it lies; nothing of its words."""
    day = turn.day(days.local_day(letter.written_at, turn.person.zone))
    tone = turn.label("letter-tone", letter.tone)
    lies = turn.label("letter-list", state(turn, letter))
    return f"{day} · {tone} · {lies}"


def state(turn: Turn, letter: Letter) -> str:
    """Return how a letter lies: "open", "sealed", or "ready" to be opened."""
    if not letter.is_sealed:
        return "open"
    return "ready" if letters.may_open(letter, turn.today) else "sealed"


def _pick(turn: Turn, no: str) -> None:
    turn.put(letter=no, helped="")


def _one_prompt(turn: Turn) -> str:
    letter = current(turn)
    if letter is None or letters.may_open(letter, turn.today):
        return "letter-one"
    return "letter-one-sealed" if letter.opens_on else "letter-one-for-good"


def _may_read(turn: Turn) -> bool:
    letter = current(turn)
    return letter is not None and letters.may_open(letter, turn.today)


# Reading


def _show(turn: Turn) -> None:
    """Say the letter's words, covered, and remember where they stand; its seal is broken."""
    letter = current(turn)
    if letter is None:
        return
    unseal(turn, letter)
    turn.keep_tapped()
    shown = [
        turn.say(SHOWN, page, is_new=True, is_private=True) for page in letters.pages(letter.text)
    ]
    turn.put(pages=" ".join(str(place.no) for place in shown))


def _shown_or_close(turn: Turn) -> str:
    return "read" if current(turn) else "close"


# The day it may be opened


def _come_due(turn: Turn) -> None:
    """Note that the question was put, so that it is put once."""
    turn.put(letter=turn.slots.get("about", ""))
    letter = current(turn)
    if letter is not None and letter.is_sealed:
        keep(turn, replace(letter, asked_on=turn.today))


def _due_or_gone(turn: Turn) -> str:
    letter = current(turn)
    return "ask" if letter is not None and state(turn, letter) == "ready" else END


def _later(turn: Turn) -> None:
    letter = current(turn)
    if letter is not None:
        later_on = turn.today + timedelta(days=letters.LATER_DAYS)
        keep(turn, replace(letter, opens_on=later_on, asked_on=None))


def _never(turn: Turn) -> None:
    letter = current(turn)
    if letter is not None:
        keep(turn, replace(letter, opens_on=None))


def list_step(new: Fork) -> Step:
    """Return the step that lists all letters; `new` is where another one is begun."""
    return Step(
        "list",
        (Choice("new", new, when=lambda turn: not letters.is_full(turn.person)),),
        chips=Chips(_chips, "one", _pick, per_row=1),
        prompt=Varies(
            lambda turn: "letter-list-full" if letters.is_full(turn.person) else "letter-list",
            ("letter-list", "letter-list-full"),
        ),
        labels="letter-list",
    )


STEPS = (
    Step(
        "one",
        (Choice("read", "shown", when=_may_read), Choice("burn", "sure")),
        prompt=Varies(_one_prompt, ("letter-one", "letter-one-sealed", "letter-one-for-good")),
        labels="letter-one",
        words=words,
        back="list",
    ),
    Step("sure", (Choice("burn", "burnt", burn), Choice("keep", "list")), has_leave=False),
    Step("shown", does=_show, is_silent=True, then=Fork(_shown_or_close, ("read", "close"))),
    Step(
        "read",
        (
            Choice("away", "kept", put_away),
            Choice("seal", "seal"),
            Choice("burn", "burnt", burn),
        ),
        per_row=3,
        has_leave=False,
    ),
    Step("due", does=_come_due, is_silent=True, then=Fork(_due_or_gone, ("ask", END))),
    Step(
        "ask",
        (
            Choice("now", "shown"),
            Choice("later", "later", _later),
            Choice("never", "never", _never),
        ),
        keeps=True,
        per_row=3,
        has_leave=False,
    ),
    Step("later", words=words, then=END),
    Step("never", then=END),
    Step("close", then=END),
)
