"""Quotations are covered where they stand, and nobody's own marks cover or uncover anything."""

import pytest

from coach.covered import CLOSES, OPENS, Span, cover, spans_of


def test_a_quotation_is_covered_where_it_stands() -> None:
    assert spans_of(f"You wrote: {cover('soon')}.") == ("You wrote: soon.", (Span(11, 15),))


def test_a_text_without_one_stays_as_it_is() -> None:
    assert spans_of("Nothing here.") == ("Nothing here.", ())


@pytest.mark.parametrize("typed", [f"a{OPENS}b", f"a{CLOSES}b", f"{CLOSES}ab{OPENS}", f"{OPENS}ab"])
def test_marks_that_were_typed_are_taken_out(typed: str) -> None:
    assert spans_of(f"- {cover(typed)} -") == ("- ab -", (Span(2, 4),))


@pytest.mark.parametrize("text", [f"a{OPENS}b", f"{OPENS}{OPENS}a{CLOSES}b{CLOSES}", CLOSES])
def test_stray_marks_never_reach_anybody(text: str) -> None:
    plain, _ = spans_of(f"{OPENS}x{CLOSES}{text}")
    assert not {OPENS, CLOSES} & set(plain)


def test_nothing_is_covered_where_there_is_nothing() -> None:
    assert spans_of(cover("  ")) == ("  ", ())
