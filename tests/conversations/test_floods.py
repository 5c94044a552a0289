"""Somebody who taps the same again and again: answered each time, and remembered in little room."""

from datetime import timedelta

import pytest

from coach.telling import MOST_A_DAY
from tests.talk import Talk


def tells_of_a_slip(talk: Talk) -> None:
    """Tell of a message sent now."""
    talk.says("/slip")
    talk.taps("No")
    talk.taps("I wrote")


def test_more_than_a_day_can_hold_is_not_written_down_and_said_kindly(running: Talk) -> None:
    for _ in range(MOST_A_DAY):
        tells_of_a_slip(running)
        running.taps("Today")
        running.taps("Count from this")
    running.ignores()
    tells_of_a_slip(running)
    running.hears("slip-open", "slip-kind", "slip-enough")
    assert len(running.person.entries) == MOST_A_DAY
    running.waits(days=1)
    running.ignores()
    tells_of_a_slip(running)
    running.hears("slip-open", "slip-kind", "slip-when")


def test_a_pause_taken_back_on_its_day_leaves_nothing(running: Talk) -> None:
    for _ in range(5):
        running.says("/pause")
        running.taps("3 days")
        running.says("/resume")
    assert running.person.period is not None
    assert running.person.period.pauses == ()


def test_a_pause_ended_on_a_later_day_stays(running: Talk) -> None:
    running.says("/pause")
    running.taps("3 days")
    running.waits_until(running.clock.at + timedelta(days=1))
    running.says("/resume")
    assert running.person.period is not None
    [pause] = running.person.period.pauses
    assert pause.until_on == running.local_now.date()


@pytest.mark.parametrize(
    ("what", "yes"),
    [("Only my run", "Yes, a new run"), ("The whole period", "Yes, a new period")],
)
def test_beginning_anew_again_and_again_is_beginning_once(
    running: Talk, what: str, yes: str
) -> None:
    for _ in range(5):
        running.says("/reset")
        running.taps(what)
        running.taps(yes)
    assert running.person.past_periods == ()
    assert len(running.person.entries) == 1
