"""Dates: entered in a tap or a line, met the evening before, and on the day where wished for."""

from datetime import UTC, date, datetime

import pytest

from coach import radar
from coach.belongings import SpecialDate
from coach.events import Tapped
from tests.talk import Talk


def enters(talk: Talk, name: str, *answers: str) -> None:
    """Enter a date: a button or a name of one's own, then whatever is asked."""
    talk.says("/dates")
    if talk.person.dates:
        talk.taps("Another day")
    for answer in (name, *answers):
        if answer in talk.labels:
            talk.taps(answer)
        else:
            talk.says(answer)
    talk.ignores()


def only(talk: Talk) -> SpecialDate:
    [special] = talk.person.dates
    return special


def eves(talk: Talk) -> list[datetime]:
    return [heard.at for heard in talk.history if heard.prompt == "dates-eve"]


def lives(talk: Talk, days: int) -> None:
    """Let days pass in which the person says something now and then."""
    for _ in range(days):
        talk.says("/help")
        talk.waits(days=1)


# Entering


def test_a_day_that_is_everybodys_needs_one_tap(running: Talk) -> None:
    running.says("/dates")
    running.taps("Christmas Eve")
    running.hears("dates-name", "dates-kept")
    assert only(running) == SpecialDate(only(running).no, "Christmas Eve", 12, 24)
    assert "23 Dec" in running.text


def test_a_birthday_comes_every_year_whatever_year_was_typed(running: Talk) -> None:
    enters(running, "Their birthday", "3 May 1994")
    assert (only(running).month, only(running).day, only(running).year) == (5, 3, None)


def test_a_court_day_comes_once_and_never_in_the_past(running: Talk) -> None:
    enters(running, "Court or an office", "2 Dec 2025")
    assert "I didn't get the day" in running.text
    running.says("2 Dec")
    assert only(running).year == 2026


@pytest.mark.parametrize(("often", "year"), [("Every year", None), ("Just this once", 2026)])
def test_ones_own_day_is_asked_how_often_it_comes(
    running: Talk, often: str, year: int | None
) -> None:
    enters(running, "The day we met", "in 10 days", often)
    assert (only(running).name, only(running).year) == ("The day we met", year)


def test_what_is_no_day_is_asked_again(running: Talk) -> None:
    enters(running, "My birthday", "30 February")
    assert "I didn't get the day" in running.text
    assert not running.person.dates


def test_the_list_is_ordered_forgets_what_is_over_and_deletes(running: Talk) -> None:
    enters(running, "Christmas Eve")
    enters(running, "The hearing", "in 2 days", "Just this once")
    running.says("/dates")
    assert running.labels[:2] == ["Wed, 25 Nov · The hearing", "Thu, 24 Dec · Christmas Eve"]
    running.waits(days=4)
    running.says("/dates")
    assert running.labels[:1] == ["Thu, 24 Dec · Christmas Eve"]
    assert len(running.person.dates) == 1
    running.taps("Thu, 24 Dec · Christmas Eve")
    running.taps("Let it go")
    assert not running.person.dates
    assert not [name for name in running.person.timers if name.startswith("radar")]


def test_twelve_are_as_many_as_fit(running: Talk) -> None:
    for n in range(radar.MOST_DATES):
        enters(running, f"day {n}", "in 20 days", "Every year")
    running.says("/dates")
    assert "Another day" not in running.labels


# The evening before


def test_a_day_ahead_is_met_the_evening_before_and_its_name_is_not_shown(running: Talk) -> None:
    enters(running, "Their birthday", "27 Nov")
    lives(running, 5)
    assert eves(running) == [datetime(2026, 11, 26, 18, 30, tzinfo=UTC)]
    [asked] = [heard for heard in running.history if heard.prompt == "dates-eve"]
    assert "birthday" not in asked.text


def test_a_plan_is_made_and_met_again_on_the_day(running: Talk) -> None:
    enters(running, "Their birthday", "26 Nov")
    running.waits_until(datetime(2026, 11, 25, 18, 45, tzinfo=UTC))
    running.ignores()
    running.taps("Make a plan")
    assert "Their birthday" in running.text
    running.says("Cinema with Ana at eight")
    running.taps("19:00")
    running.hears("dates-plan", "dates-check-hour", "dates-check-set")
    running.waits_until(datetime(2026, 11, 26, 19, 0, tzinfo=UTC))
    assert running.history[-1].prompt == "dates-check-plan"
    assert "Cinema with Ana at eight" in running.text
    running.taps("The urge is here")
    assert running.history[-1].prompt == "urge-what"


def test_only_a_check_can_be_wished_for_and_nothing_too(running: Talk) -> None:
    enters(running, "Their birthday", "26 Nov")
    running.waits_until(datetime(2026, 11, 25, 18, 45, tzinfo=UTC))
    running.taps("Look in on me")
    running.taps("21:00")
    running.waits_until(datetime(2026, 11, 26, 21, 0, tzinfo=UTC))
    assert running.history[-1].prompt == "dates-check"
    running.taps("It's all right")
    assert running.history[-1].prompt == "dates-check-fine"


def test_no_plan_and_no_check_end_it(running: Talk) -> None:
    enters(running, "Their birthday", "26 Nov")
    running.waits_until(datetime(2026, 11, 25, 18, 45, tzinfo=UTC))
    running.taps("Make a plan")
    running.taps("No plan")
    running.taps("Don't look in")
    assert running.history[-1].prompt == "dates-planned"
    assert not [name for name in running.person.timers if name.startswith(radar.CHECK)]


def test_answered_after_midnight_it_is_still_about_that_day(running: Talk) -> None:
    enters(running, "Their birthday", "26 Nov")
    running.waits_until(datetime(2026, 11, 25, 19, 0, tzinfo=UTC))
    [eve] = [shown for shown in running.shown if shown.prompt == "dates-eve"]
    token = next(b.token for row in eve.rows for b in row if b.label == "Look in on me")
    running.waits_until(datetime(2026, 11, 26, 0, 30, tzinfo=UTC))
    running.does(Tapped(token, eve.message_id))
    if "13:00" in running.labels:
        running.taps("13:00")
        assert [at.date() for name, at in running.person.timers.items() if "check" in name] == [
            date(2026, 11, 26)
        ]


def test_one_entered_late_for_tomorrow_is_planned_at_once(running: Talk) -> None:
    running.waits(hours=8)
    enters(running, "The hearing", "tomorrow", "Just this once")
    assert running.history[-1].prompt == "dates-kept-near"
    running.taps("Make a plan")
    running.taps("I do one thing that's only mine")
    running.taps("10:00")
    running.waits(hours=15)
    assert eves(running) == []
    assert running.history[-1].prompt == "dates-check-plan"


def test_next_year_the_plan_of_this_year_is_forgotten(running: Talk) -> None:
    enters(running, "My birthday", "26 Nov")
    special = only(running)
    running.waits_until(datetime(2026, 11, 25, 18, 45, tzinfo=UTC))
    running.taps("Make a plan")
    running.taps(running.labels[0])
    assert only(running).plan
    running.says("/settings")
    running.taps("Length")
    running.taps("Open end")
    running.waits_until(datetime(2027, 11, 20, 12, 0, tzinfo=UTC))
    lives(running, 6)
    assert [at.year for at in eves(running)] == [2026, 2027]
    assert only(running).plan is None
    assert only(running).no == special.no


def test_a_deleted_day_takes_its_check_along(running: Talk) -> None:
    enters(running, "Their birthday", "26 Nov")
    running.waits_until(datetime(2026, 11, 25, 18, 45, tzinfo=UTC))
    running.taps("Look in on me")
    running.taps("21:00")
    running.says("/dates")
    running.taps(running.labels[0])
    running.taps("Let it go")
    running.waits(days=2)
    assert "dates-check" not in {heard.prompt for heard in running.history}


def test_the_day_counts_under_the_cap_of_what_comes_unasked(running: Talk) -> None:
    enters(running, "Their birthday", "27 Nov")
    running.waits(days=5)
    for on in {heard.at.date() for heard in running.history}:
        unasked = {"dates-eve", "moment-open"}
        count = sum(
            heard.at.date() == on
            and (heard.prompt in unasked or heard.prompt.startswith(("morning-day", "evening-")))
            for heard in running.history
        )
        assert count <= 3
