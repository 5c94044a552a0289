"""A random walker meets no fault, no silence and no dead end.

5,000 events in the suite, in every language; `EBB_WALK_EVENTS=100000` walks longer,
`EBB_WALK_SEED` elsewhere. Whatever the seed and the commands are, walkers go on setting out until
every flow was met.
"""

import os
from dataclasses import dataclass, field

import pytest

from coach import gate
from coach.book import BOOK
from coach.person import Person
from tests.coach.walker import Moment, Walker

EVENTS = int(os.environ.get("EBB_WALK_EVENTS", "5000"))
SEED = int(os.environ.get("EBB_WALK_SEED", "1"))
EVENTS_A_WALK = 500
MOST_MORE_WALKS = 400
"""Walks beyond `EBB_WALK_EVENTS`; some ten are enough as a rule, and sixty now and then."""

ALL_FLOWS = {flow.name for flow in BOOK.flows()}

pytestmark = pytest.mark.filterwarnings("error")


@dataclass
class Walked:
    """What the walkers saw, and where they stood; every rule was held at every step."""

    flows: set[str] = field(default_factory=set)
    moments: dict[object, Moment] = field(default_factory=dict)

    def walk(self, one: Walker) -> None:
        for _ in range(EVENTS_A_WALK):
            one.goes_on()
            moment = Moment(one.person, one.now)
            self.moments.setdefault(moment.where, moment)
        self.flows |= one.flows


@pytest.fixture(scope="module")
def walked() -> Walked:
    found = Walked()
    walks = max(1, EVENTS // EVENTS_A_WALK)
    for n in range(walks + MOST_MORE_WALKS):
        if n >= walks and found.flows == ALL_FLOWS:
            break
        found.walk(Walker(SEED * 1_000_000 + n))
    return found


@pytest.fixture
def moments(walked: Walked) -> list[Moment]:
    """A moment in each state the walkers came to."""
    return list(walked.moments.values())


def test_the_walkers_came_through_every_flow(walked: Walked) -> None:
    unmet = ALL_FLOWS - walked.flows
    assert not unmet, (
        f"no walker came to {sorted(unmet)}, so the rules were not tried there: "
        "is there a way in that somebody can find by tapping, typing and waiting?"
    )


def test_the_states_they_came_to_are_many(moments: list[Moment]) -> None:
    assert len(moments) > 60


@pytest.mark.parametrize("command", ["help", "privacy"])
def test_help_and_privacy_are_one_message_in_every_state(
    moments: list[Moment], command: str
) -> None:
    assert [one.shown_after(command) for one in moments] == [[command]] * len(moments)


def test_sos_opens_from_every_state(moments: list[Moment]) -> None:
    assert [one.shown_after("sos") for one in moments] == [[_sos(one.person)] for one in moments]


def _sos(person: Person) -> str:
    if person.minor_at is not None:
        return "safety-minor"
    return "again-grief" if gate.mourns(person) else "urge-what"


def test_crisis_opens_from_every_state(moments: list[Moment]) -> None:
    assert [one.shown_after("crisis") for one in moments] == [["crisis-open"]] * len(moments)


def test_start_shows_what_is_under_way_again(moments: list[Moment]) -> None:
    busy = [one for one in moments if one.prompt and one.person.minor_at is None]
    assert [one.shown_after("start") for one in busy] == [[one.prompt] for one in busy]


def test_start_opens_the_way_in_when_nothing_is_under_way(moments: list[Moment]) -> None:
    idle = [one for one in moments if not one.prompt]
    doors = {"welcome-hello", "today-open", "today-paused", "again-open", "safety-minor"}
    doors |= {"friend-standing", "today-open-shared"}
    assert {door for one in idle for door in one.shown_after("start")} <= doors
    assert len(idle) > 2
