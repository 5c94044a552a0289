"""A random walker meets no fault, no silence and no dead end.

5,000 events in the suite; `EBB_WALK_EVENTS=100000` walks longer, `EBB_WALK_SEED` elsewhere.
"""

import os

import pytest

from coach.book import BOOK
from coach.person import Person
from tests.coach.walker import Walker

EVENTS = int(os.environ.get("EBB_WALK_EVENTS", "5000"))
SEED = int(os.environ.get("EBB_WALK_SEED", "1"))
EVENTS_A_WALK = 500

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(scope="module")
def walked() -> list[Walker]:
    """Walkers at the end of their ways; every rule was held at every step."""
    walkers = [Walker(SEED * 1_000_000 + n) for n in range(EVENTS // EVENTS_A_WALK)]
    for one in walkers:
        for _ in range(EVENTS_A_WALK):
            one.goes_on()
    return walkers


def test_the_walkers_came_through_every_flow(walked: list[Walker]) -> None:
    prompts = set[str]().union(*(one.prompts for one in walked))
    flows = {flow.name for flow in BOOK.flows()}
    assert {prompt.partition("-")[0] for prompt in prompts} >= flows


@pytest.fixture(scope="module")
def states() -> list[Walker]:
    """Walkers stopped in as many different steps as they came to."""
    found: dict[object, Walker] = {}
    for n in range(300):
        one = Walker(n)
        for _ in range(n % 80):
            one.goes_on()
        found[_where(one.person)] = one
    return list(found.values())


def _where(person: Person) -> object:
    frames = tuple((frame.flow, frame.step) for frame in person.conversation.frames)
    return frames, person.minor_at is None, person.is_running


def test_the_states_are_many(states: list[Walker]) -> None:
    assert len(states) > 60


@pytest.mark.parametrize("command", ["help", "privacy"])
def test_help_and_privacy_are_one_message_in_every_state(
    states: list[Walker], command: str
) -> None:
    assert [one.shown_after(command) for one in states] == [[command]] * len(states)


def test_sos_opens_from_every_state(states: list[Walker]) -> None:
    doors = ["urge-what" if one.person.minor_at is None else "safety-minor" for one in states]
    assert [one.shown_after("sos") for one in states] == [[door] for door in doors]


def test_crisis_opens_from_every_state(states: list[Walker]) -> None:
    assert [one.shown_after("crisis") for one in states] == [["crisis-open"]] * len(states)


def test_start_shows_what_is_under_way_again(states: list[Walker]) -> None:
    busy = [one for one in states if one.prompt and one.person.minor_at is None]
    assert [one.shown_after("start") for one in busy] == [[one.prompt] for one in busy]


def test_start_opens_the_way_in_when_nothing_is_under_way(states: list[Walker]) -> None:
    idle = [one for one in states if not one.prompt]
    doors = {"welcome-hello", "today-open", "today-paused", "again-open", "safety-minor"}
    assert {door for one in idle for door in one.shown_after("start")} <= doors
    assert len(idle) > 2
