"""After contact: the phone away, a plan for whatever comes, and no second message.

Silence for seven days is taken as a no, and so is a request to stop: both raise a hard flag. What
speaks of going on stands behind the consent gate. Source: coaching.md, 4.9.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from coach import days, gate, reviews, unasked
from coach.belongings import Reach
from coach.flow import END, Choice, Condition, Effect, Flow, Fork, Step
from coach.flows import closing, drafting, flags
from coach.person import Flag
from coach.turn import Turn
from coach.voice import Word

ANSWER = "answer"
"""The appointment at which Ebb asks what came."""

SILENCE = timedelta(days=7)
"""After so long no answer is an answer."""

DROP = 3
DROP_DAYS = 3
BEFORE_DAYS = 2
"""A mood lower by so much, on so many evenings running, against at least so many before."""

OFFERED = "quiet-offered"
"""The name under which `Person.done` keeps when quiet was last offered again."""


def has_dropped(turn: Turn) -> bool:
    """Tell whether the evenings after contact are so much lower that quiet is offered again."""
    person, reach = turn.person, turn.person.reach
    last = reviews.in_a_row(person, turn.waking_day, DROP_DAYS)
    before = reviews.before(person, last[0].on) if last else ()
    if reach is None or reach.sent_at is None or len(before) < BEFORE_DAYS:
        return False
    sent_on = days.local_day(reach.sent_at, turn.person.zone)
    usual = sum(feeling.mood for feeling in before) / len(before)
    is_new = person.done.get(OFFERED, sent_on - timedelta(1)) < sent_on
    return is_new and all(each.on >= sent_on and usual - each.mood >= DROP for each in last)


def _sent(turn: Turn) -> None:
    """Write the one message down, and agree to ask what came when seven days have passed."""
    reach = turn.person.reach or Reach(turn.now)
    turn.person.reach = reach if reach.sent_at else replace(reach, sent_at=turn.now, answer=None)
    turn.appoint(ANSWER, _answer_at(turn))
    turn.note("reached-out")


def _answer_at(turn: Turn) -> datetime:
    sent_at = turn.person.reach.sent_at if turn.person.reach else None
    on = days.local_day((sent_at or turn.now) + SILENCE, turn.person.zone)
    return days.instant(on + timedelta(days=1), unasked.LATE_MORNING, turn.person.zone)


def _answer_words(turn: Turn) -> Mapping[str, Word]:
    return drafting.instant_words(turn, _answer_at(turn))


def _answers(name: str, flag: Flag | None = None) -> Effect:
    def does(turn: Turn) -> None:
        reach = turn.person.reach or Reach(turn.now)
        turn.person.reach = replace(reach, answer=name)
        turn.cancel(ANSWER)
        turn.note("answer", what=name)
        if flag is not None:
            turn.raise_flag(flag)

    return does


def _after_nothing(turn: Turn) -> str:
    reach = turn.person.reach
    is_long = reach is not None and reach.sent_at and turn.now - reach.sent_at >= SILENCE
    return "silent" if is_long else "not-yet"


def _wrote_after_all(turn: Turn) -> None:
    """Take the silence back: they have answered."""
    flags.correct(turn, Flag.SILENT)
    if turn.person.reach is not None:
        turn.person.reach = replace(turn.person.reach, answer=None)


def _can_take_back(flag: Flag) -> Condition:
    return lambda turn: flags.can_correct(turn, flag)


def _offer_quiet(turn: Turn) -> None:
    turn.person.done[OFFERED] = turn.today


def _quiet_again(turn: Turn) -> None:
    closing.extend(turn, closing.MORE_DAYS[0])


_LET_GO = Choice("let-go", "@farewell")
_PEOPLE = Choice("people", "@crisis")
_FINE = Choice("fine", "fine")

FLOW = Flow(
    "after",
    (
        Step(
            "sent",
            (Choice("plan", "plan"), Choice("sos", "@urge"), _FINE),
            does=_sent,
            words=_answer_words,
            has_leave=False,
            is_outreach=True,
        ),
        Step("plan", then=END, is_outreach=True),
        Step(
            "came",
            (
                Choice("warm", "warm", _answers("warm")),
                Choice("neutral", "neutral", _answers("neutral")),
                Choice("nothing", Fork(_after_nothing, ("silent", "not-yet"))),
                Choice("stop", "stopped", _answers("stop", Flag.SAID_STOP)),
            ),
            per_row=2,
            is_outreach=True,
        ),
        Step(
            "warm",
            (Choice("reunion", "reunion"), _FINE),
            has_leave=False,
            is_outreach=True,
        ),
        Step("reunion", then=END, is_outreach=True),
        Step("neutral", then=END, is_outreach=True),
        Step("not-yet", words=_answer_words, then=END, is_outreach=True),
        Step(
            "silent",
            (
                _LET_GO,
                Choice(
                    "wrote",
                    gate.behind("came"),
                    _wrote_after_all,
                    when=_can_take_back(Flag.SILENT),
                ),
                _FINE,
            ),
            does=_answers("silence", Flag.SILENT),
            has_leave=False,
        ),
        Step("stopped", (_LET_GO, _PEOPLE, _FINE), has_leave=False),
        Step(
            "low",
            (Choice("quiet", "quiet", _quiet_again), _FINE),
            does=_offer_quiet,
            has_leave=False,
        ),
        Step("quiet", then=END),
        Step("fine", then=END),
    ),
    start=gate.behind("sent"),
    doors=("came", "low"),
)
