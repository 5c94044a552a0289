"""They wrote: nothing has to be answered now. What kind of message it is, and a way for each.

Never reads a meaning into it. Behind a hard flag no way leads to an answer. Written down as "they
wrote", which ends a run only by the person's own rule. Source: coaching.md, 4.6.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta

from coach import aftermath, days, gate, telling
from coach.flow import END, Chip, Chips, Choice, Effect, Flow, Fork, Lasts, Step, Varies
from coach.flows import drafting, they_line
from coach.flows.crisis_screens import help_words
from coach.person import Contact
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

KINDS = ("practical", "emotional", "unclear", "hurtful", "emergency")
UNANSWERED = ("emotional", "unclear")
"""Kinds to which no reply today is the default."""

HOLD = "they-hold"
"""The appointment at the end of the ten minutes."""

CHECK = "they-check"
"""The appointment of the extra check, for those who said yes to it."""

TEN = timedelta(minutes=10)
CHECK_AT = time(22)
SOON = timedelta(hours=1)
"""The extra check comes late in the evening, or an hour on where that has passed."""


# Writing it down


def _log(turn: Turn) -> None:
    """Write down once that they wrote, and look in tomorrow or tonight, unless it was a slip."""
    person = turn.person
    if not person.is_running or turn.slots.get("entry") or turn.slots.get("about"):
        return
    told = aftermath.just_told(person, Contact.THEY_WROTE, turn.now)
    if told is not None:
        return turn.put(entry=str(told.no))
    if telling.is_enough(turn):
        return None
    counts = Contact.THEY_WROTE in person.habits.counting
    no = telling.write_down(turn, Contact.THEY_WROTE, at=turn.now, on=turn.today, counts=counts)
    return turn.put(entry=str(no))


def _hold(turn: Turn) -> None:
    _log(turn)
    about = turn.slots.get("entry") or turn.slots.get("about") or "0"
    turn.appoint(HOLD, turn.now + TEN, about=about)


# Which kind, and its way


def _open_prompt(turn: Turn) -> str:
    if turn.slots.get("about"):
        return "they-open-again"
    return "they-open" if gate.is_open(turn.person) else "they-open-locked"


def _kind_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, turn.label("they-kind", name)) for name in KINDS]


def _kind(turn: Turn, name: str) -> None:
    turn.put(kind=name)
    turn.note("they-wrote", what=name)
    turn.cancel_all(HOLD)
    _log(turn)


def _way(turn: Turn) -> str:
    kind = turn.slots["kind"]
    return "quiet" if kind in UNANSWERED else kind


def _way_locked(turn: Turn) -> str:
    """Return the way behind a hard flag: none of them leads to an answer."""
    kind = turn.slots["kind"]
    if kind == "practical":
        return "practical-locked"
    return "quiet-locked" if kind in UNANSWERED else kind


_WAY = gate.behind(
    Fork(_way, ("practical", "quiet", "hurtful", "emergency")),
    Fork(_way_locked, ("practical-locked", "quiet-locked", "hurtful", "emergency")),
)


def _quiet_prompt(turn: Turn) -> str:
    return "they-quiet" if turn.slots.get("kind") == "emotional" else "they-quiet-unclear"


def _act_prompt(turn: Turn) -> str:
    return "they-act" if gate.is_open(turn.person) else "they-act-locked"


# The evening


def _late_at(turn: Turn) -> datetime:
    return days.instant(turn.waking_day, CHECK_AT, turn.person.zone)


def _is_late(turn: Turn) -> bool:
    """Tell whether the night has begun: nobody is woken to be asked how it is."""
    return turn.now > _late_at(turn)


def _check_at(turn: Turn) -> datetime:
    return max(_late_at(turn), turn.now + SOON)


def _check_words(turn: Turn) -> Mapping[str, Word]:
    return drafting.instant_words(turn, _check_at(turn))


def _agree(turn: Turn) -> None:
    turn.appoint(CHECK, _check_at(turn))


def _tonight_prompt(turn: Turn) -> str:
    no = turn.slots.get("entry") or turn.slots.get("about")
    mine = (entry for entry in turn.person.entries if str(entry.no) == no)
    return "they-tonight-counted" if any(each.counts for each in mine) else "they-tonight"


def _note(name: str) -> Effect:
    return lambda turn: turn.note("they-look", what=name)


_NONE = Choice("none", "tonight")
_PULLS = Choice("pulls", "@urge")
_REPLIED = Choice("replied", "@slip/kind", when=lambda turn: turn.person.is_running)

FLOW = Flow(
    "they",
    (
        Step(
            "open",
            (Choice("ten", "held", _hold),),
            chips=Chips(_kind_chips, _WAY, _kind, per_row=2),
            prompt=Varies(_open_prompt, ("they-open", "they-open-locked", "they-open-again")),
            labels="they-open",
        ),
        Step("told", does=telling.go_on_from_evening, is_silent=True, then="open"),
        Step("held", then=END),
        Step(
            "practical",
            (
                Choice("filter", "@shared/filter", when=gate.Free()),
                Choice("later", "tonight"),
                _NONE,
            ),
            back="open",
            is_outreach=True,
        ),
        Step("practical-locked", prompt="draft-practical-locked", then="tonight"),
        Step(
            "quiet",
            (
                _NONE,
                Choice("hold", "@draft/reply"),
                Choice("line", "until", when=gate.Free(they_line.is_open)),
            ),
            prompt=Varies(_quiet_prompt, ("they-quiet", "they-quiet-unclear")),
            labels="they-quiet",
            back="open",
            is_outreach=True,
        ),
        Step("quiet-locked", (_NONE, Choice("words", "@draft/urge")), back="open"),
        *they_line.STEPS,
        Step(
            "hurtful",
            (
                _NONE,
                Choice("afraid", "@crisis/violence"),
                Choice("danger", "@crisis/which", style=Style.DANGER),
            ),
            back="open",
        ),
        Step(
            "emergency",
            (
                Choice("theirs", "@crisis/theirs", style=Style.DANGER),
                Choice("act", "act"),
                Choice("child", "act"),
            ),
            back="open",
        ),
        Step(
            "act",
            (Choice("done", "tonight"),),
            words=help_words(),
            prompt=Varies(_act_prompt, ("they-act", "they-act-locked")),
            labels="they-act",
            has_leave=False,
        ),
        Step(
            "tonight",
            (Choice("yes", "agreed", _agree), Choice("no", "close")),
            words=_check_words,
            prompt=Varies(_tonight_prompt, ("they-tonight", "they-tonight-counted")),
            labels="they-tonight",
            skips=_is_late,
            then="close",
            has_leave=False,
        ),
        Step("agreed", words=_check_words, then=END),
        Step("close", then=END),
        Step(
            "check",
            (Choice("fine", "fine", _note("fine")), _PULLS, _REPLIED),
            has_leave=False,
        ),
        Step(
            "after",
            (Choice("fine", "fine", _note("fine")), _PULLS, _REPLIED),
            labels="they-check",
            keeps=True,
            lasts=Lasts.DAY,
            has_leave=False,
        ),
        Step("fine", then=END),
    ),
    doors=("told", "check", "after"),
)
