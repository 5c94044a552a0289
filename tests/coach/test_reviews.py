"""Reviews of the last days, and days in a row: a day without one breaks the row."""

from datetime import date, timedelta

from coach import reviews
from coach.belongings import Feeling
from coach.person import Person

TODAY = date(2026, 12, 10)


def reviewed(*days_ago: int, mood: int = 5) -> Person:
    """Return somebody who looked back on these days."""
    on = [TODAY - timedelta(days=days) for days in sorted(days_ago, reverse=True)]
    return Person(week=tuple(Feeling(each, 3, mood) for each in on))


def test_days_in_a_row_have_a_review_each() -> None:
    assert len(reviews.in_a_row(reviewed(0, 1, 2), TODAY, 3)) == 3
    assert reviews.in_a_row(reviewed(0, 2, 3), TODAY, 3) == ()
    assert reviews.in_a_row(reviewed(1, 2, 3), TODAY, 3) == ()


def test_what_is_longer_ago_than_a_week_is_not_lately() -> None:
    assert len(reviews.lately(reviewed(0, 6, 7, 20), TODAY, 7)) == 2


def test_only_the_last_evening_makes_a_low_morning() -> None:
    assert reviews.was_low(reviewed(1, mood=2), TODAY)
    assert not reviews.was_low(reviewed(1, mood=3), TODAY)
    assert not reviews.was_low(reviewed(2, mood=0), TODAY)


def test_moods_are_kept_for_thirty_days_one_a_day() -> None:
    person = Person()
    last_on = TODAY + timedelta(days=39)
    for n in range(40):
        reviews.keep_mood(person, TODAY + timedelta(days=n), 5)
    reviews.keep_mood(person, last_on, 2)
    assert len(person.moods) == reviews.MOODS_DAYS
    assert min(person.moods) == (last_on - timedelta(days=29)).isoformat()
    assert person.moods[last_on.isoformat()] == 2
