"""Pictures in the chat: they show the figures that their words say, and buttons under them work."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from coach.person import Flag
from coach.picture import Calendar, DayKind, Picture
from tests.conversations.test_days import EVENINGS, looks_back, until
from tests.talk import Talk


def kinds(calendar: Calendar | None) -> Counter[DayKind]:
    """Return how many days of each kind a calendar shows."""
    assert calendar is not None
    return Counter(day.kind for week in calendar.weeks for day in week if day is not None)


def tiles(picture: Picture) -> list[tuple[str, str, str]]:
    return [(tile.label, tile.figure, tile.note) for tile in picture.tiles]


def has_slipped(talk: Talk, days_ago: int) -> None:
    """Tell of a message that went out so many days ago."""
    talk.says("/slip")
    for label in ("No", "I wrote"):
        talk.taps(label)
    talk.says(f"{days_ago} days ago")
    talk.taps("Count from this")
    talk.ignores()


def test_the_first_day_is_a_calendar_of_days_to_come(running: Talk) -> None:
    running.says("/progress")
    running.hears("progress-open")
    picture = running.picture
    assert picture.title == "Day 1 of 30"
    assert tiles(picture) == [
        ("Run", "0", "days"),
        ("Best run", "0", "days"),
        ("Quiet days", "1", "of 1"),
    ]
    assert kinds(picture.calendar) == {DayKind.QUIET: 1, DayKind.AHEAD: 29}
    assert (picture.moods, picture.hours, picture.guesses, picture.months) == (None,) * 4


def test_the_picture_shows_the_figures_that_the_words_say(running: Talk) -> None:
    running.waits(days=9)
    has_slipped(running, days_ago=4)
    running.says("/progress")
    assert "Run: 4 days\nBest run: 5 days\nQuiet: 9 of 10" in running.text
    assert tiles(running.picture) == [
        ("Run", "4", "days"),
        ("Best run", "5", "days"),
        ("Quiet days", "9", "of 10"),
    ]
    assert kinds(running.picture.calendar) == {
        DayKind.QUIET: 9,
        DayKind.SLIP: 1,
        DayKind.AHEAD: 20,
    }


def test_each_kind_of_day_has_its_mark_and_its_name(running: Talk) -> None:
    running.waits(days=2)
    running.says("/they")
    running.taps("Emotional")
    running.waits(days=1)
    running.says("/pause")
    running.taps("7 days")
    running.waits(days=9)
    running.says("/progress")
    calendar = running.picture.calendar
    assert calendar is not None
    shown = kinds(calendar)
    assert (shown[DayKind.THEIRS], shown[DayKind.PAUSED]) == (1, 7)
    assert f"Quiet: {shown[DayKind.QUIET] + 1} of" in running.text
    assert [name for _, name in calendar.legend] == ["Quiet", "They wrote", "Paused", "To come"]


def test_today_is_marked_until_the_period_is_over(running: Talk) -> None:
    running.waits(days=3)
    running.says("/progress")
    calendar = running.picture.calendar
    assert calendar is not None
    today = [day for week in calendar.weeks for day in week if day and day.is_today]
    assert [day.number for day in today] == [str(running.local_now.day)]


def test_moods_urges_and_guesses_are_shown_once_there_are_some(running: Talk) -> None:
    running.has_guessed(8, 5, 3)
    for _ in range(6):
        until(running, *EVENINGS)
        looks_back(running, mood=5)
    until(running, *EVENINGS)
    looks_back(running, mood=7)
    running.says("4")
    for _ in range(5):
        running.says("/sos")
        for label in ("Text them", "8"):
            running.taps(label)
    running.says("/progress")
    picture = running.picture
    assert picture.moods is not None
    assert picture.moods.moods == (5, 5, 5, 5, 5, 5, 7)
    assert picture.moods.urges == (0, 0, 0, 0, 0, 0, 5)
    assert picture.hours is not None
    assert sum(map(sum, picture.hours.counts)) == 5
    assert picture.guesses is not None
    assert [(each.guessed, each.came) for each in picture.guesses.guesses] == [
        (8, 4),
        (5, None),
        (3, None),
    ]


def test_the_hours_stand_under_the_persons_own_clock(running: Talk) -> None:
    running.waits_until(datetime(2026, 11, 27, 22, 10, tzinfo=UTC))
    person = running.person
    person.zone = "Europe/Berlin"
    running.stores(person)
    for _ in range(5):
        running.says("/sos")
        for label in ("Text them", "8"):
            running.taps(label)
    running.says("/progress")
    hours = running.picture.hours
    assert hours is not None
    friday = hours.weekdays.index("Fri")
    assert hours.counts[friday][23] == 5


def test_a_long_period_is_shown_by_its_last_weeks_and_its_months(talk: Talk) -> None:
    talk.sets_up("Open end")
    talk.waits_until(talk.clock.at + timedelta(days=60))
    talk.says("/progress")
    picture = talk.picture
    assert picture.calendar is not None
    assert picture.months is not None
    assert len(picture.calendar.weeks) == 4
    assert [(month.name, month.quiet) for month in picture.months.months] == [
        ("Nov", 8),
        ("Dec", 31),
        ("Jan", 22),
    ]
    assert "Quiet: 61 of 61" in talk.text


def test_the_seventh_evening_is_a_card_with_the_weeks_figures(running: Talk) -> None:
    for _ in range(7):
        until(running, *EVENINGS)
        looks_back(running)
    running.taps("Skip")
    assert "The last seven days: 7 quiet. No urge brought here." in running.text
    assert tiles(running.picture) == [("Quiet days", "7", "of 7")]
    assert kinds(running.picture.calendar) == {DayKind.QUIET: 7}


def test_days_of_a_pause_are_no_quiet_days_of_the_week(running: Talk) -> None:
    for _ in range(3):
        until(running, *EVENINGS)
        looks_back(running)
    running.says("/pause")
    running.taps("7 days")
    for _ in range(5):
        until(running, *EVENINGS)
        looks_back(running)
    running.taps("Skip")
    assert kinds(running.picture.calendar) == {DayKind.PAUSED: 3, DayKind.QUIET: 4}
    assert tiles(running.picture) == [("Quiet days", "4", "of 7")]
    assert "The last seven days: 4 quiet." in running.text


def test_a_milestone_is_a_card(running: Talk) -> None:
    for _ in range(2):
        until(running, *EVENINGS)
        looks_back(running)
    milestone = running.picture.milestone
    assert running.history[-1].prompt == "evening-milestone"
    assert milestone is not None
    assert (milestone.days, milestone.label) == (1, "quiet day")


def test_limited_contact_is_named_as_such(running: Talk) -> None:
    person = running.person
    person.flags |= {Flag.SHARED_LIFE}
    running.stores(person)
    running.says("/progress")
    calendar = running.picture.calendar
    assert calendar is not None
    assert dict(calendar.legend)[DayKind.QUIET] == "Quiet but for the topics"


# Buttons


def test_words_that_were_tapped_make_way_for_the_picture(running: Talk) -> None:
    running.says("/today")
    before = len(running.shown)
    running.taps("Progress")
    assert len(running.shown) == before
    assert running.shown[-1].picture is not None
    assert "today-open" not in [shown.prompt for shown in running.shown]
    assert running.labels == ["Today", "I had contact", "What's written down"]


@pytest.mark.parametrize(
    ("label", "prompt"),
    [("Today", "today-open"), ("I had contact", "slip-open"), ("What's written down", "ledger-")],
)
def test_a_button_under_a_picture_leads_to_a_new_message(
    running: Talk, label: str, prompt: str
) -> None:
    running.says("/progress")
    running.taps(label)
    assert running.shown[-2].picture is not None
    assert running.shown[-2].rows == ()
    assert running.shown[-1].picture is None
    assert running.shown[-1].prompt.startswith(prompt)


def test_a_button_of_an_earlier_picture_is_answered_kindly(running: Talk) -> None:
    running.says("/progress")
    token = running.shown[-1].rows[0][0].token
    message_id = running.shown[-1].message_id
    running.says("/settings")
    running.ignores()
    running.taps_token(token, message_id)
    assert running.text.startswith("That button is from earlier.")


def test_after_words_of_crisis_the_picture_comes_back(running: Talk) -> None:
    running.says("/progress")
    running.says("i want to kill myself")
    running.taps("That is not what I meant")
    running.ignores()
    assert running.picture.title == "Day 1 of 30"


# Earlier periods


def begins_anew(talk: Talk) -> None:
    talk.says("/reset")
    for label in ("The whole period", "Yes, a new period"):
        talk.taps(label)
    talk.ignores()


def test_a_new_period_leaves_the_days_before_it_to_be_seen(running: Talk) -> None:
    running.waits(days=10)
    has_slipped(running, days_ago=3)
    begins_anew(running)
    running.waits(days=4)
    running.says("/progress")
    assert running.picture.title == "Day 5 of 30"
    shown = kinds(running.picture.calendar)
    assert (shown[DayKind.SLIP], shown[DayKind.QUIET]) == (1, 14)


def test_between_two_periods_there_are_no_days(running: Talk) -> None:
    running.comes_to_the_end()
    running.taps("Leave it here")
    running.waits(days=3)
    running.says("/progress")
    for label in ("Another period", "30 days"):
        running.taps(label)
    running.says("/progress")
    picture = running.picture
    assert picture.title == "Day 1 of 30"
    assert picture.calendar is not None
    days = [day for week in picture.calendar.weeks for day in week]
    begun = next(n for n, day in enumerate(days) if day and day.is_today)
    assert days[begun - 3 : begun] == [None] * 3
    assert days[begun - 4] is not None


def test_the_days_of_a_past_long_period_are_told_by_months(talk: Talk) -> None:
    talk.sets_up("Open end")
    talk.waits_until(talk.clock.at + timedelta(days=60))
    begins_anew(talk)
    talk.waits(days=1)
    talk.says("/progress")
    assert talk.picture.months is not None
    assert [month.name for month in talk.picture.months.months] == ["Nov", "Dec", "Jan"]
