"""The right number for the right country, and nothing that nobody has checked."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from coach import voice
from coach.belongings import Care
from coach.events import Unblocked
from coach.flows import lines
from coach.helplines import (
    MOBILE_EMERGENCY_NUMBER,
    BrokenHelplines,
    Kind,
    Line,
    Note,
    all_lines,
    emergency_number,
    lines_for,
    outdated,
    parse_lines,
)
from coach.person import Person, PersonId
from coach.turn import Turn

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

ENTRY = """
[[line]]
country = "DE"
kind = "crisis"
name = "A line"
phone = "0800 1"
hours = ""
languages = ["de"]
address = ""
source = "https://example.org"
verified = true
verified_on = 2026-11-23
"""


@pytest.mark.parametrize(
    ("country", "number"),
    [("US", "911"), ("GB", "999"), ("DE", "112"), ("AU", "000"), ("NZ", "111"), ("BE", "112")],
)
def test_a_known_country_has_its_own_emergency_number(country: str, number: str) -> None:
    assert emergency_number(country) == number


@pytest.mark.parametrize("country", ["GR", "RO", "IS", "LI", "gr"])
def test_112_stands_in_across_the_eu_and_eea(country: str) -> None:
    assert emergency_number(country) == "112"


@pytest.mark.parametrize("country", [None, "", "KE", "RS", "TR", "XX", "*", "EU!"])
def test_an_unknown_country_gets_no_number_and_the_directory(country: str | None) -> None:
    assert emergency_number(country) is None
    assert [line.address for line in lines_for(country, Kind.CRISIS)] == [
        "https://findahelpline.com"
    ]


def test_the_number_for_unknown_countries_is_the_mobile_one() -> None:
    assert MOBILE_EMERGENCY_NUMBER == "112"


def test_shared_numbers_are_never_shown_outside_the_eu_and_eea() -> None:
    shown = {
        line.country for code in ("US", "CH", "IL", "ZA") for line in lines_for(code, Kind.CRISIS)
    }
    assert "EU" not in shown


def test_shared_numbers_give_way_to_a_countrys_own_line() -> None:
    assert [line.phone for line in lines_for("IE", Kind.CRISIS)] == ["116 123", ""]
    assert {line.country for line in lines_for("IE", Kind.CRISIS)} == {"IE", "*"}
    assert [line.phone for line in lines_for("RO", Kind.VIOLENCE)] == ["116 016"]
    assert [line.phone for line in lines_for("RO", Kind.YOUNG)] == ["116 111"]


@pytest.mark.parametrize("kind", list(Kind))
def test_only_verified_lines_of_that_kind_are_shown(kind: Kind) -> None:
    countries = {line.country for line in all_lines()}
    shown = [line for country in countries for line in lines_for(country, kind)]
    assert all(line.verified and line.kind is kind for line in shown)


def test_everybody_has_somebody_in_a_crisis() -> None:
    countries = {line.country for line in all_lines()} | {"KE", "RO"}
    assert all(lines_for(country, Kind.CRISIS) for country in countries)


def test_unverified_entries_are_kept_in_the_file() -> None:
    assert any(not line.verified for line in all_lines())


def test_a_line_is_outdated_after_twelve_months_and_a_day() -> None:
    assert outdated(date(2027, 11, 23)) == ()
    assert outdated(date(2027, 11, 24)) == tuple(line for line in all_lines() if line.verified)


def test_the_same_line_twice_is_refused_by_name() -> None:
    with pytest.raises(BrokenHelplines, match=r"A line.*2 times"):
        parse_lines(ENTRY + ENTRY)


def test_the_same_number_under_two_names_is_refused() -> None:
    with pytest.raises(BrokenHelplines, match=r"0800 1.*2 times"):
        parse_lines(ENTRY + ENTRY.replace("A line", "Another"))


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ('phone = "0800 1"', 'phone = ""', "neither phone nor text nor address"),
        ("phone =", "fone =", "unknown field fone"),
        ('phone = "0800 1"', "phone = 8001", "phone must be a text"),
        ('"crisis"', '"sadness"', "kind must be one of emergency"),
        ('"DE"', '"Germany"', "country must be"),
        ('["de"]', '"de"', "languages must be"),
        ("2026-11-23", "1926-11-23", "verified_on must be"),
        ("2026-11-23", '"yesterday"', "verified_on must be"),
        ("2026-11-23", "2026-11-23T10:00:00", "verified_on must be"),
        ("https://example.org", "", "names no source"),
        ("A line", "", "has no name"),
        ("verified = true", "", "verified must be"),
        ('hours = ""', "hours = 24", "a note of hours must be like"),
        ('hours = ""', 'hours = { a = "1", b = "2" }', "a note of hours must be like"),
        ("verified = true", 'verified = true\ntext = "SMS 1"', "text must be a list"),
        ("verified = true", "verified = true\ntext = [{ sms = 1 }]", "a note of text must be"),
        ("verified = true", 'verified = true\nabout = "men"', "about must be a list"),
    ],
)
def test_a_broken_entry_is_refused_and_named(right: str, wrong: str, fault: str) -> None:
    with pytest.raises(BrokenHelplines, match=f"entry 1 .*{fault}"):
        parse_lines(ENTRY.replace(right, wrong))


def test_notes_are_kept_by_their_key_with_their_facts() -> None:
    notes = (
        'text = ["WhatsApp 1", { chat = "https://a" }, { option = ["079", "1"] }, { menu = [] }]'
    )
    [line] = parse_lines(ENTRY + notes)
    told = [Note("", ("WhatsApp 1",)), Note("chat", ("https://a",)), Note("option", ("079", "1"))]
    assert line.text == (*told, Note("menu", ()))


def test_two_parts_of_one_service_differ_by_what_is_said_of_them() -> None:
    twins = [ENTRY + f'about = ["{where}"]' for where in ("north", "south")]
    assert len(parse_lines(twins[0] + twins[1].replace("0800 1", "0800 2"))) == 2


@pytest.mark.parametrize("language", voice.languages())
@pytest.mark.parametrize("line", [line for line in all_lines() if lines.prompts(line)], ids=str)
def test_every_note_is_told_in_every_language_with_all_its_facts(language: str, line: Line) -> None:
    person = Person(PersonId(1), language=language, care=Care(country=line.country))
    shown = lines.told(Turn(person, Unblocked(), NOON), line)
    assert all(fact in shown for note in (*line.text, *line.hours) for fact in note.facts)
    assert line.name in shown


@pytest.mark.parametrize(
    ("changes", "ways"),
    [
        ({"text": (Note("", ("WhatsApp 2",)),)}, "0800 1, 24/7; WhatsApp 2"),
        ({"phone": "", "text": (Note("", ("WhatsApp 2",)),)}, "WhatsApp 2, 24/7"),
        ({"phone": "", "address": "https://a.example"}, "https://a.example, 24/7"),
        ({"address": "https://a.example"}, "0800 1, 24/7"),
    ],
)
def test_hours_stand_with_the_first_way_and_an_address_only_alone(
    changes: dict[str, Any], ways: str
) -> None:
    line = replace(parse_lines(ENTRY)[0], hours=(Note("", ("24/7",)),), **changes)
    assert lines.told(Turn(Person(PersonId(1)), Unblocked(), NOON), line) == f"A line: {ways}"


@pytest.mark.parametrize("country", sorted({line.country for line in all_lines()} - {"*", "EU"}))
def test_the_short_form_names_the_hours_of_the_number_it_names(country: str) -> None:
    person = Person(PersonId(1), care=Care(country=country))
    named = next((line for line in lines_for(country, Kind.CRISIS) if line.phone), None)
    if named is not None:
        short = lines.short(Turn(person, Unblocked(), NOON))
        facts = [fact for note in named.hours for fact in note.facts]
        assert all(fact in short.partition(named.phone)[2] for fact in facts)


@pytest.mark.parametrize("language", voice.languages())
def test_who_cannot_speak_is_told_how_where_a_country_has_a_way(language: str) -> None:
    for country, is_told in (("GB", True), ("US", False), (None, False)):
        person = Person(PersonId(1), language=language, care=Care(country=country))
        turn = Turn(person, Unblocked(), NOON)
        assert ("55" in lines.call_unheard(turn)) == is_told
        assert lines.call_unheard(turn).startswith(lines.call(turn))
