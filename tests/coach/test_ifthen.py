"""Plans taken apart at their own words, in each language's own texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import ifthen, voice
from coach.ifthen import Parts, Words


def words(language: str) -> Words:
    leads, joins, small = (
        tuple(voice.text(language, f"plan-words-{part}").split(", "))
        for part in ("leads", "joins", "small")
    )
    return Words(leads, joins, small)


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "If it's late, then I open Ebb.", Parts("it's late", "I open Ebb")),
        ("en", "when it's late I drink water", Parts("it's late I drink water")),
        ("en", "If I'm alone, I call Ana", Parts("I'm alone", "I call Ana")),
        ("en", "It's late", Parts("it's late")),
        ("en", "Sunday morning", Parts("Sunday morning")),
        (
            "en",
            "if I see Ana and then Bo: then I leave",
            Parts("I see Ana and", "Bo: then I leave"),
        ),
        ("en", "iffy evenings", Parts("iffy evenings")),
        ("en", "Authentic songs", Parts("Authentic songs")),
        ("de", "Wenn es spät ist, dann öffne ich Ebb", Parts("es spät ist", "öffne ich Ebb")),
        ("de", "Wenn Musik läuft, stehe ich auf", Parts("Musik läuft", "stehe ich auf")),
        ("de", "Es ist spät", Parts("es ist spät")),
        ("es", "Si es tarde, entonces abro Ebb", Parts("es tarde", "abro Ebb")),
        ("es", "Cuando suena esa canción, me levanto", Parts("suena esa canción", "me levanto")),
        ("es", "Estoy en la cama", Parts("estoy en la cama")),
        ("en", "", Parts("")),
        ("en", "if", Parts("")),
    ],
)
def test_a_plan_is_taken_apart(language: str, text: str, parts: Parts) -> None:
    assert ifthen.parts(text, words(language)) == parts


@pytest.mark.parametrize(
    ("language", "text", "deed"),
    [
        ("en", "then I open Ebb.", "I open Ebb"),
        ("en", "I open Ebb", "I open Ebb"),
        ("de", "Dann öffne ich Ebb", "öffne ich Ebb"),
        ("de", "Ich öffne Ebb", "ich öffne Ebb"),
        ("es", "entonces abro Ebb", "abro Ebb"),
    ],
)
def test_what_is_done_then_stands_without_its_then(language: str, text: str, deed: str) -> None:
    assert ifthen.deed(text, words(language)) == deed


@given(st.text(max_size=300), st.sampled_from(("en", "de", "es")))
def test_any_text_is_taken_apart_without_a_fault(text: str, language: str) -> None:
    found = ifthen.parts(text, words(language))
    assert found.moment in " ".join(text.split()) or found.moment[:1].isupper() is False
    assert not found.deed or found.deed in " ".join(text.split())


@pytest.mark.parametrize("language", ["en", "de", "es"])
@pytest.mark.parametrize("name", ["late", "drink", "their-page", "sunday", "song", "lonely"])
def test_every_example_is_in_the_form_it_asks_for(language: str, name: str) -> None:
    example = voice.text(language, f"plan-example-{name}")
    found = ifthen.parts(example, words(language))
    assert found.moment
    assert found.deed
    assert len(example) <= ifthen.LONGEST
