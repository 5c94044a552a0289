"""The quick look at the texts finds what Fluent's grammar finds."""

import pytest
from fluent.syntax import FluentSerializer

from coach import texts, voice


@pytest.mark.parametrize("language", texts.folders())
def test_every_entry_is_found_as_fluent_reads_it(language: str) -> None:
    entries = [*texts.messages(language)]
    found = texts.written(language)
    assert {name for name in found if not name.startswith("-")} == {e.id.name for e in entries}
    assert {name[1:] for name in found if name.startswith("-")} == texts.terms(language)
    for entry in entries:
        text = found[entry.id.name]
        assert text.attributes == {part.id.name for part in entry.attributes}
        assert text.has_words == (entry.value is not None)


@pytest.mark.parametrize("language", texts.folders())
def test_an_entry_by_itself_reads_as_in_its_file(language: str) -> None:
    as_written = FluentSerializer().serialize_entry
    for entry in texts.messages(language):
        (alone,) = texts.written(language)[entry.id.name].parsed().body
        assert as_written(alone).strip() == _without_comment(as_written(entry)), entry.id.name


def _without_comment(source: str) -> str:
    return "\n".join(line for line in source.splitlines() if not line.startswith("#")).strip()


def test_a_text_is_filled_in_through_what_it_refers_to() -> None:
    assert voice.words_used("en", "morning-open") == {"day", "length"}
    assert voice.text("en", "morning-open", {"day": 3, "length": 30}).startswith("Day 3 of 30")
