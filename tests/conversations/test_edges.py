"""Edges of the talk: what must not happen to somebody who does things in an unusual order."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coach.belongings import Shared, SpecialDate
from coach.events import Blocked, Kind
from coach.nudging import EVENING
from coach.person import Flag
from tests.talk import Talk

# Nobody is left in silence or in the wrong place


def test_whoever_keeps_their_zone_and_was_in_the_middle_of_nothing_gets_the_menu(
    running: Talk,
) -> None:
    running.shares_place(None)
    running.taps("Leave it as it is")
    running.hears("place-nowhere", "menu-open")


def test_the_same_button_tapped_twice_is_answered_once(running: Talk) -> None:
    running.says("/reset")
    running.taps("Only my run")
    button = running.shown[-1].rows[0][0]
    for _ in range(3):
        running.taps_token(button.token)
    running.hears("reset-open", "reset-run", "reset-run-done")
    assert len(running.person.entries) == 1


def test_sos_before_setup_offers_no_ledger_to_write_into(talk: Talk) -> None:
    talk.says("/sos")
    for label in ("Look at their page", "5", "Skip", "That's enough", "Skip", "3"):
        talk.taps(label)
    assert "I wrote to them" not in talk.labels
    talk.taps("I'm through")


def test_who_is_under_eighteen_never_comes_to_the_menu(talk: Talk) -> None:
    talk.says("/start")
    talk.taps("I'm under 18")
    talk.says("/wipe")
    talk.taps("Keep it")
    talk.sends(Kind.STICKER)
    talk.hears("welcome-hello", "safety-minor", "wipe-open", "wipe-kept", "safety-minor")


def test_a_morning_button_from_before_a_wipe_pledges_nothing(running: Talk) -> None:
    running.waits(hours=21)
    token = running.shown[-1].rows[0][0].token
    running.says("/wipe")
    running.taps("Erase everything")
    running.ignores()
    running.taps_token(token)
    running.hears("stale-stranger")
    assert not running.is_known


def test_quiet_hours_that_leave_no_room_change_nothing(running: Talk) -> None:
    before = running.person.habits
    running.says("/settings")
    running.taps("Quiet hours")
    running.says("8:00 to 7:30")
    running.hears("settings-open", "settings-quiet", "settings-quiet")
    assert running.person.habits == before


# What was asked for, and then was not wanted any more


def _with_check_at_ten(talk: Talk) -> None:
    talk.waits(hours=21)
    talk.taps("Hard day")
    talk.taps("10:00")
    talk.ignores()


def test_a_check_asked_for_comes(running: Talk) -> None:
    _with_check_at_ten(running)
    running.waits(hours=2)
    running.hears("urge-check")


@pytest.mark.parametrize("command", ["/pause", "/stop"])
def test_a_check_does_not_come_into_a_pause_or_after_stop(running: Talk, command: str) -> None:
    _with_check_at_ten(running)
    running.says(command)
    running.taps(running.labels[0])
    running.ignores()
    running.waits(hours=2)
    running.hears()


def test_a_check_asked_for_comes_at_that_hour_wherever_one_is_by_then(running: Talk) -> None:
    _with_check_at_ten(running)
    running.shares_place("America/New_York")
    running.taps("Yes")
    running.ignores()
    running.waits(hours=5, minutes=59)
    assert "urge-check" not in {heard.prompt for heard in running.history}
    running.waits(minutes=1)
    assert running.history[-1].prompt == "urge-check"
    assert running.local_now.strftime("%H:%M") == "10:00"


def test_a_check_that_rings_hours_late_is_dropped(running: Talk) -> None:
    _with_check_at_ten(running)
    running.clock.at += timedelta(hours=5)
    running.rings()
    running.hears()


def test_the_wave_stops_for_somebody_who_left(running: Talk) -> None:
    running.says("/sos")
    running.taps("Text them")
    running.taps("5")
    running.taps("Skip")
    running.ignores()
    running.does(Blocked())
    running.waits(minutes=5)
    running.hears()


# Nudges


@pytest.mark.parametrize("span", ["3 days", "7 days", "14 days"])
def test_after_a_pause_the_morning_comes_back(running: Talk, span: str) -> None:
    running.says("/pause")
    running.taps(span)
    running.ignores()
    running.waits(days=int(span.split()[0]) - 1, hours=21)
    running.hears("morning-back")


def test_a_word_at_the_very_moment_of_a_nudge_puts_it_off_and_loses_it_not(
    running: Talk,
) -> None:
    running.waits(hours=8)
    running.clock.at = running.person.timers[EVENING]
    running.says("/today")
    running.waits(hours=1)
    running.hears("today-open", "evening-day-1")


def test_a_pause_holds_over_a_zone_where_it_is_still_yesterday(running: Talk) -> None:
    running.waits(hours=13)
    running.says("/pause")
    running.taps("3 days")
    running.shares_place("America/New_York")
    running.taps("Yes")
    running.ignores()
    running.waits(hours=3)
    running.hears()


def test_a_pause_ended_in_a_zone_where_it_is_still_yesterday_shortens_nothing(
    running: Talk,
) -> None:
    running.waits(hours=13)
    running.says("/pause")
    running.taps("3 days")
    running.shares_place("America/New_York")
    running.taps("Yes")
    running.says("/resume")
    assert running.person.period
    assert running.person.period.pauses == ()


# Never too much in a day


def _has_a_full_wednesday(talk: Talk) -> None:
    """Let Wednesday be a marked day, and one on which children change homes."""
    shared = replace(
        talk.person,
        flags=frozenset({Flag.SHARED_LIFE}),
        shared=Shared(handovers=frozenset({2})),
        dates=(SpecialDate(1, "a day", 12, 2), SpecialDate(2, "a day", 11, 25)),
    )
    talk.stores(shared)


def _came_on(talk: Talk, on: date) -> list[str]:
    return [heard.prompt for heard in talk.history if heard.at.date() == on]


def test_three_come_on_the_fullest_day_and_the_evening_is_one_of_them(running: Talk) -> None:
    _has_a_full_wednesday(running)
    running.waits(hours=9)
    running.says("/they")
    for label in ("Emotional", "No reply today", "No need"):
        running.taps(label)
    running.waits(days=1, hours=2)
    tuesday = _came_on(running, date(2026, 11, 24))
    assert tuesday == ["morning-shared-2", "they-after", "evening-contact"]


def test_whoever_is_silent_for_three_days_gets_one_a_day(running: Talk) -> None:
    running.waits(days=4)
    _has_a_full_wednesday(running)
    running.says("/help")
    running.waits(days=7)
    silent = [_came_on(running, date(2026, 11, 30) + timedelta(days=n)) for n in range(3)]
    assert [len(came) for came in silent] == [1, 1, 1]
    assert all(came[0].startswith("evening-") for came in silent)
