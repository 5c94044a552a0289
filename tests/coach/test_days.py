"""Local days and hours: each instant has its place, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import days

ZONES = (
    "UTC",
    "Europe/Lisbon",
    "America/New_York",
    "America/St_Johns",
    "America/Havana",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Apia",
)
"""Half hours and quarters, a half-hour change, changes at midnight, and a day that was skipped."""

zones = st.sampled_from(ZONES)
instants = st.datetimes(datetime(2011, 12, 1), datetime(2032, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
dates = st.dates(date(2012, 1, 1), date(2031, 12, 30))
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def _begins_at(on: date, zone: str) -> datetime:
    return days.instant(on, time(0), zone)


@given(instants, zones)
def test_every_instant_belongs_to_exactly_one_local_day(at: datetime, zone: str) -> None:
    on = days.local_day(at, zone)
    holding = [
        near
        for near in (on + timedelta(days=shift) for shift in (-2, -1, 0, 1, 2))
        if _begins_at(near, zone) <= at < _begins_at(near + timedelta(days=1), zone)
    ]
    assert holding == [on]


@given(dates, clocks, zones)
def test_a_clock_time_lies_on_its_day_and_is_shown_unless_skipped(
    on: date, at: time, zone: str
) -> None:
    found = days.instant(on, at, zone)
    shown = days.local(found, zone)
    moved = datetime.combine(shown.date(), shown.time()) - datetime.combine(on, at)
    assert shown.date() == on
    assert moved in (timedelta(0), timedelta(minutes=30), timedelta(hours=1))
    assert not moved or not _exists(on, at, zone)


def _exists(on: date, at: time, zone: str) -> bool:
    """Tell whether any instant of that day shows that time on the clock."""
    first_at = _begins_at(on, zone) - timedelta(hours=3)
    minutes = (first_at + timedelta(minutes=each) for each in range(32 * 60))
    return any(
        days.local(each, zone).replace(tzinfo=None) == datetime.combine(on, at) for each in minutes
    )


@given(dates, zones)
def test_later_days_begin_later(on: date, zone: str) -> None:
    span = _begins_at(on + timedelta(days=1), zone) - _begins_at(on, zone)
    assert timedelta(hours=23) <= span <= timedelta(hours=25)


@given(instants, zones, zones)
def test_a_change_of_zone_moves_the_day_by_one_at_most(at: datetime, zone: str, other: str) -> None:
    assert abs((days.local_day(at, zone) - days.local_day(at, other)).days) <= 1


@pytest.mark.parametrize(
    ("zone", "on", "wanted", "shown"),
    [
        ("Europe/Lisbon", date(2027, 3, 28), time(1, 30), time(2, 30)),
        ("America/Havana", date(2027, 3, 14), time(0, 15), time(1, 15)),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10), time(2, 40)),
    ],
)
def test_a_skipped_time_comes_as_much_later(zone: str, on: date, wanted: time, shown: time) -> None:
    assert days.local(days.instant(on, wanted, zone), zone).time() == shown


def test_a_repeated_time_is_its_first_occurrence() -> None:
    first = days.instant(date(2026, 11, 1), time(1, 30), "America/New_York")
    assert first == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_a_skipped_day_has_no_instants() -> None:
    assert _begins_at(date(2011, 12, 30), "Pacific/Apia") == _begins_at(
        date(2011, 12, 31), "Pacific/Apia"
    )


@given(clocks, clocks, clocks)
def test_a_span_and_its_rest_share_no_time_and_miss_none(at: time, start: time, end: time) -> None:
    inside, outside = days.is_within(at, start, end), days.is_within(at, end, start)
    assert (inside != outside) == (start != end)


@given(clocks, clocks)
def test_a_span_begins_at_its_start_and_is_over_at_its_end(start: time, end: time) -> None:
    assert days.is_within(start, start, end) == (start != end)
    assert not days.is_within(end, start, end)


@given(clocks, st.integers(-720, 720))
def test_minutes_after_go_round_at_midnight_and_come_back(at: time, minutes: int) -> None:
    later = days.minutes_after(at, minutes)
    passed = (later.hour * 60 + later.minute) - (at.hour * 60 + at.minute)
    assert passed % 1440 == minutes % 1440
