"""What a person wrote, quoted in a text of Ebb's: covered until it is tapped, in previews as well.

A text's words are put between two marks where they are given, and the marks become spans where the
text is said: Fluent puts them wherever the quotation stands. People's own marks are taken out.
"""

import re
from dataclasses import dataclass

OPENS, CLOSES = "\ue000", "\ue001"
"""From the area that Unicode leaves to private use; no keyboard has them."""

_QUOTED = re.compile(f"{OPENS}([^{OPENS}{CLOSES}]*){CLOSES}")
_MARKS = re.compile(f"[{OPENS}{CLOSES}]")


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text, in characters."""

    start: int
    end: int


def cover(words: str) -> str:
    """Return words marked as to be covered."""
    plain = _MARKS.sub("", words)
    return f"{OPENS}{plain}{CLOSES}" if plain.strip() else plain


def spans_of(text: str) -> tuple[str, tuple[Span, ...]]:
    """Return a text without marks, and where in it the covered words stand."""
    if OPENS not in text:
        return text, ()
    spans: list[Span] = []
    plain = ""
    at = 0
    for found in _QUOTED.finditer(text):
        plain += _MARKS.sub("", text[at : found.start()])
        spans.append(Span(len(plain), len(plain) + len(found[1])))
        plain += found[1]
        at = found.end()
    return plain + _MARKS.sub("", text[at:]), tuple(spans)
