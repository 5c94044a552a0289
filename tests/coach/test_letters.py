"""Letters: what fits a message, how many in a week, and when a sealed one is asked about."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import days, letters, nudging
from coach.belongings import Letter, Writing
from coach.person import Habits, Pause, Period, Person, PersonId
from tests.coach.test_nudging import habits, instants, zones

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TELEGRAM_UNITS = 4096


@given(st.text(alphabet=st.sampled_from("ab \n🌊é"), max_size=9000))
def test_pages_fit_and_hold_every_word(text: str) -> None:
    pages = letters.pages(text)
    assert all(len(page.encode("utf-16-le")) // 2 <= TELEGRAM_UNITS for page in pages)
    assert all(page.strip() == page != "" for page in pages)
    assert "".join("".join(pages).split()) == "".join(text.split())


def test_pages_are_cut_between_lines_where_that_can_be() -> None:
    lines = "\n".join("a line of a letter" for _ in range(400))
    pages = letters.pages(lines)
    assert len(pages) > 1
    assert all(line == "a line of a letter" for page in pages for line in page.split("\n"))


def test_the_fourth_deep_letter_waits_for_a_week_to_pass() -> None:
    person = Person(PersonId(1), zone="Europe/Lisbon")
    for ago in (6, 3, 1):
        letters.begin_deep(person, NOW - timedelta(days=ago))
    assert letters.deep_again_on(person, NOW) == date(2026, 11, 24)
    assert letters.deep_again_on(person, NOW + timedelta(days=1)) is None
    letters.begin_deep(person, NOW + timedelta(days=1))
    assert len(person.writing.begun_at) == letters.DEEP_A_WEEK


def test_two_rounds_within_a_week_are_a_circle_and_older_ones_are_not() -> None:
    person = Person(PersonId(1), writing=Writing(rounds_at=(NOW - timedelta(days=8),)))
    letters.note_round(person, NOW)
    assert not letters.is_circling(person, NOW)
    letters.note_round(person, NOW)
    assert letters.is_circling(person, NOW)
    letters.note_help(person)
    assert not letters.is_circling(person, NOW)


def sealed(opens_on: date | None, no: int = 1) -> Letter:
    return Letter(no, "words", "goodbye", NOW, is_sealed=True, opens_on=opens_on)


def somebody(**given: object) -> Person:
    person = Person(PersonId(1), zone="Europe/Lisbon", heard_at=NOW, letters=(sealed(NOW.date()),))
    for name, value in given.items():
        setattr(person, name, value)
    return person


def test_the_first_letter_to_open_is_asked_about_first() -> None:
    later, first = sealed(date(2026, 11, 25)), sealed(date(2026, 11, 24), no=2)
    person = somebody(letters=(later, first, sealed(None, no=3)))
    letters.plan(person, NOW)
    assert person.timers == {"letter:2": datetime(2026, 11, 24, 18, tzinfo=UTC)}
    person.letters = (later,)
    letters.plan(person, NOW)
    assert list(person.timers) == ["letter:1"]
    person.letters = ()
    letters.plan(person, NOW)
    assert person.timers == {}


@pytest.mark.parametrize(
    "given",
    [
        {"letters": (replace(sealed(NOW.date()), asked_on=NOW.date()),)},
        {"letters": (replace(sealed(NOW.date()), is_sealed=False),)},
        {"letters": (sealed(None),)},
        {"heard_at": NOW - timedelta(days=8)},
        {"is_gone": True},
        {"minor_at": NOW},
        {"habits": Habits(are_nudges_on=False)},
        {"period": Period(NOW.date(), 30, (Pause(NOW.date()),))},
    ],
)
def test_for_these_nothing_is_asked(given: dict[str, object]) -> None:
    person = somebody(**given)
    letters.plan(person, NOW)
    assert person.timers == {}


def test_one_that_rings_now_or_was_put_off_is_left_alone() -> None:
    due_at = datetime(2026, 11, 23, 18, tzinfo=UTC)
    person = somebody(timers={"letter:1": due_at}, late={"letter:1": due_at.isoformat()})
    person.timers["letter:1"] = due_at + timedelta(minutes=30)
    letters.plan(person, due_at)
    assert person.timers["letter:1"] == due_at + timedelta(minutes=30)


@given(instants, zones, habits(), st.integers(0, 5))
def test_it_is_asked_on_its_day_or_later_and_never_in_quiet_hours(
    now: datetime, zone: str, hours: Habits, ahead_days: int
) -> None:
    opens_on = days.local_day(now, zone) + timedelta(days=ahead_days)
    person = somebody(zone=zone, habits=hours, heard_at=now, letters=(sealed(opens_on),))
    letters.plan(person, now)
    [due_at] = person.timers.values()
    assert due_at > now
    assert opens_on <= days.local_day(due_at, zone) <= opens_on + timedelta(days=2)
    assert not nudging.is_quiet(person, due_at)
