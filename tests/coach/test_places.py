"""Finding out where somebody is, without asking twice and without sending them abroad."""

from datetime import UTC, datetime, timedelta, timezone
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.places import (
    ZoneMatch,
    clock_hours,
    country_of_zone,
    guess_zone,
    is_zone,
    zones_by_clock,
    zones_for_city,
)

NOON = datetime(2026, 11, 23, 12, 10, tzinfo=UTC)
INSTANTS = st.integers(0, 3 * 366 * 24 * 60).map(
    lambda minutes: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
LANGUAGES = st.sampled_from([None, "", "en", "en-US", "es-MX", "pt-br", "zh-hans", "de", "xx", "-"])


@pytest.mark.parametrize(
    ("typed", "zone", "place"),
    [
        ("Lisbon", "Europe/Lisbon", "Lisbon"),
        ("lisboa", "Europe/Lisbon", "Lisbon"),
        ("NEW YORK", "America/New_York", "New York"),
        ("NYC", "America/New_York", "New York"),
        ("München", "Europe/Berlin", "Munich"),
        ("Muenchen", "Europe/Berlin", "Munich"),
        ("munich", "Europe/Berlin", "Munich"),
        ("sao paulo", "America/Sao_Paulo", "São Paulo"),
        ("calcutta", "Asia/Kolkata", "Kolkata"),
        ("Zürich", "Europe/Zurich", "Zurich"),
        ("Washington, D.C.", "America/New_York", "Washington DC"),
        ("europe/berlin", "Europe/Berlin", "Berlin"),
        ("US/Eastern", "America/New_York", "New York"),
        ("CET", "CET", "CET"),
        ("est", "America/New_York", "EST"),
        ("GMT+2", "Etc/GMT-2", "UTC+2"),
        ("utc -3", "Etc/GMT+3", "UTC-3"),
        ("UTC+5:30", "Asia/Kolkata", "UTC+5:30"),
        ("Germany", "Europe/Berlin", "Germany"),
        ("Japón", "Asia/Tokyo", "Japan"),
        ("España", "Europe/Madrid", "Spain"),
        ("I live in Berlin", "Europe/Berlin", "Berlin"),
        ("Lisbon, Portugal", "Europe/Lisbon", "Lisbon"),
        ("Valencia Venezuela", "America/Caracas", "Valencia"),
        ("Portland, Maine", "America/New_York", "Portland Maine"),
    ],
)
def test_what_means_one_place_comes_alone(typed: str, zone: str, place: str) -> None:
    assert zones_for_city(typed) == (ZoneMatch(zone, place, 100.0),)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Barcelonna", "Europe/Madrid"),
        ("berln", "Europe/Berlin"),
        ("melborne", "Australia/Melbourne"),
        ("copenh", "Europe/Copenhagen"),
        ("Paris, Texas", "America/Chicago"),
    ],
)
def test_what_is_only_like_a_place_must_be_read_back(typed: str, zone: str) -> None:
    best = zones_for_city(typed)[0]
    assert best.zone == zone
    assert best.score < 100


@pytest.mark.parametrize(
    ("typed", "zones"),
    [
        ("Valencia", {"Europe/Madrid", "America/Caracas"}),
        ("Mérida", {"Europe/Madrid", "America/Merida"}),
        ("Córdoba", {"Europe/Madrid", "America/Argentina/Cordoba"}),
        ("Portugal", {"Europe/Lisbon", "Atlantic/Azores", "Atlantic/Madeira"}),
        ("IST", {"Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"}),
    ],
)
def test_what_means_several_places_offers_them_all(typed: str, zones: set[str]) -> None:
    matches = zones_for_city(typed)
    assert {match.zone for match in matches} == zones
    assert all(match.score < 100 for match in matches)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "hello", "thanks", "later", "tomorrow", "I feel bad", "UTC+99", "🙂", "??", "/start"],
)
def test_what_is_no_place_finds_nothing(typed: str) -> None:
    assert zones_for_city(typed) == ()


@given(st.text())
def test_any_text_gives_few_zones_that_exist(typed: str) -> None:
    matches = zones_for_city(typed, limit=2)
    assert len(matches) <= 2
    assert all(is_zone(match.zone) and 0 < match.score <= 100 for match in matches)


def test_a_search_is_fast_enough_for_a_turn() -> None:
    zones_for_city("Lisbon")
    started = perf_counter()
    for _ in range(50):
        zones_for_city("Barcelonna y sus alrededores")
    assert (perf_counter() - started) / 50 < 0.005


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Europe/Oslo", "NO"),
        ("Asia/Calcutta", "IN"),
        ("US/Eastern", "US"),
        ("Europe/Belfast", "GB"),
        ("Iceland", "IS"),
        ("Antarctica/South_Pole", "AQ"),
        ("CET", None),
        ("EST", None),
        ("Etc/GMT-2", None),
        ("Nowhere/Land", None),
    ],
)
def test_the_country_of_a_zone_is_its_own_and_not_a_neighbours(
    zone: str, country: str | None
) -> None:
    assert country_of_zone(zone) == country


def test_only_real_zones_are_zones() -> None:
    assert is_zone("Europe/Kyiv")
    assert is_zone("Europe/Kiev")
    assert not is_zone("europe/kyiv")
    assert not is_zone("../etc/passwd")
    assert not is_zone("")


@pytest.mark.parametrize(
    ("language", "zone"),
    [
        ("de", "Europe/Berlin"),
        ("es", "Europe/Madrid"),
        ("es-MX", "America/Mexico_City"),
        ("pt-br", "America/Sao_Paulo"),
        ("en-US", "America/New_York"),
        ("en-GB", "Europe/London"),
        ("de_LI", "Europe/Vaduz"),
        ("en", "America/New_York"),
        (None, "Europe/London"),
        ("tlh", "Europe/London"),
    ],
)
def test_a_language_suggests_a_zone(language: str | None, zone: str) -> None:
    assert guess_zone(language, NOON + timedelta(hours=2)) == zone


def test_nobody_is_guessed_to_be_asleep_if_somebody_is_awake() -> None:
    three_in_new_york = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert guess_zone("en", three_in_new_york) == "Europe/London"
    three_in_berlin = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
    assert guess_zone("de", three_in_berlin) == "Europe/Berlin"


@given(LANGUAGES, INSTANTS)
def test_a_guess_is_always_a_zone(language: str | None, now: datetime) -> None:
    assert is_zone(guess_zone(language, now))


@given(LANGUAGES, INSTANTS, st.integers(0, 23))
def test_a_clock_always_leads_to_a_zone_that_shows_its_hour(
    language: str | None, now: datetime, hour: int
) -> None:
    zone = zones_by_clock(now, hour, language)
    assert is_zone(zone)
    assert now.astimezone(ZoneInfo(zone)).hour == hour


@pytest.mark.parametrize(
    ("hour", "language", "zone"),
    [
        (13, "de", "Europe/Berlin"),
        (17, "hi", "Asia/Kolkata"),
        (17, "ur", "Asia/Karachi"),
        (17, None, "Asia/Kolkata"),
        (9, "pt", "America/Sao_Paulo"),
        (4, "de", "America/Los_Angeles"),
    ],
)
def test_a_clock_prefers_where_the_language_is_spoken(
    hour: int, language: str | None, zone: str
) -> None:
    assert zones_by_clock(NOON, hour, language) == zone


@given(LANGUAGES, INSTANTS)
def test_every_hour_can_be_offered_once(language: str | None, now: datetime) -> None:
    assert sorted(clock_hours(now, language)) == list(range(24))


def test_the_likeliest_hours_are_offered_first() -> None:
    assert clock_hours(NOON, "en")[:3] == (7, 12, 4)
    assert clock_hours(NOON.astimezone(timezone(timedelta(hours=9))), "de")[0] == 13
