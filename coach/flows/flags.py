"""Flags: what was said for safety can be seen here, added to, and corrected for 48 hours.

A hard flag that has stood for 48 hours stays until everything is erased; it outlives reset and a
new period. Source: coaching.md, 4.9 and 4.17.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from coach.flow import END, Chip, Chips, Choice, Condition, Flow, Step, Varies
from coach.person import HARD_FLAGS, Flag
from coach.turn import Turn
from coach.voice import Word

CORRECT_WITHIN = timedelta(hours=48)

NAMES = {
    "asked": Flag.ASKED_NO_CONTACT,
    "order": Flag.ORDER,
    "afraid": Flag.AFRAID,
    "harm": Flag.DID_HARM,
    "said-stop": Flag.SAID_STOP,
    "silent": Flag.SILENT,
    "shared": Flag.SHARED_LIFE,
}
"""What flags are called in texts."""

TOLD = ("asked", "order", "afraid", "harm", "said-stop", "shared")
"""What a person can say by themselves at any time."""

_ANSWERED = tuple(f"flags-told-{name}" for name in TOLD)


def can_correct(turn: Turn, flag: Flag) -> bool:
    """Tell whether a flag can still be taken back; a soft one always can."""
    if flag not in turn.person.flags:
        return False
    raised_at = turn.person.flagged_at.get(flag)
    if flag not in HARD_FLAGS:
        return True
    return raised_at is not None and turn.now - raised_at < CORRECT_WITHIN


def correct(turn: Turn, flag: Flag) -> None:
    """Take a flag back that was raised by mistake, where that is still possible."""
    if can_correct(turn, flag):
        turn.person.flags -= {flag}
        turn.person.flagged_at.pop(flag, None)
        turn.note("flag-corrected", flag=flag.value)


def _standing(turn: Turn) -> list[str]:
    return [name for name, flag in NAMES.items() if flag in turn.person.flags]


def _chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, turn.label("flags-name", name)) for name in _standing(turn)]


def _open_prompt(turn: Turn) -> str:
    return "flags-open" if _standing(turn) else "flags-none"


def _pick(turn: Turn, name: str) -> None:
    turn.put(flag=name)


def _picked(turn: Turn) -> Flag:
    return NAMES[turn.slots["flag"]]


def _can_correct_picked(turn: Turn) -> bool:
    return can_correct(turn, _picked(turn))


def _correct_picked(turn: Turn) -> None:
    correct(turn, _picked(turn))


def _one_prompt(turn: Turn) -> str:
    flag = _picked(turn)
    if flag not in HARD_FLAGS:
        return "flags-one-soft"
    return "flags-one" if can_correct(turn, flag) else "flags-one-stays"


def _one_words(turn: Turn) -> Mapping[str, Word]:
    return {"flag": turn.label("flags-name", turn.slots["flag"])}


def _open_chips(turn: Turn) -> Sequence[Chip]:
    standing = _standing(turn)
    return [Chip(name, turn.label("flags-name", name)) for name in TOLD if name not in standing]


def _raise(turn: Turn, name: str) -> None:
    _pick(turn, name)
    turn.raise_flag(NAMES[name])
    turn.note("flag", flag=NAMES[name].value)


def _told_prompt(turn: Turn) -> str:
    return f"flags-told-{turn.slots['flag']}"


def _is_about(name: str) -> Condition:
    return lambda turn: turn.slots.get("flag") == name


FLOW = Flow(
    "flags",
    (
        Step(
            "open",
            (Choice("add", "add"), Choice("done", "done")),
            chips=Chips(_chips, "one", _pick, per_row=1),
            prompt=Varies(_open_prompt, ("flags-open", "flags-none")),
            labels="flags-open",
            per_row=2,
            has_leave=False,
        ),
        Step(
            "one",
            (
                Choice("mistake", "corrected", _correct_picked, when=_can_correct_picked),
                Choice("done", "done"),
            ),
            prompt=Varies(_one_prompt, ("flags-one", "flags-one-stays", "flags-one-soft")),
            labels="flags-one",
            words=_one_words,
            back="open",
            has_leave=False,
        ),
        Step("corrected", then="open"),
        Step(
            "add",
            chips=Chips(_open_chips, "told", _raise, per_row=1),
            back="open",
        ),
        Step(
            "told",
            (
                Choice("lines", "@crisis/violence", when=_is_about("afraid")),
                Choice("harm-lines", "@crisis/harm", when=_is_about("harm")),
                Choice("limit", "@shared", when=_is_about("shared")),
                Choice("done", "done"),
                Choice("mistake", "corrected", _correct_picked),
            ),
            prompt=Varies(_told_prompt, _ANSWERED),
            labels="flags-told",
            has_leave=False,
        ),
        Step("done", then=END),
    ),
    doors=("add",),
)
