"""The country, where the time zone does not tell: asked so that the numbers are the right ones."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coach import countries
from coach.flow import RETURN, Chip, Chips, Flow, Fork, Lasts, Step, Typed
from coach.flows import lines
from coach.turn import Turn
from coach.voice import Word

OFFERED = {
    "en": ("US", "GB", "CA", "AU", "IE", "NZ", "IN", "ZA"),
    "es": ("ES", "MX", "AR", "CO", "CL", "PE", "US"),
    "de": ("DE", "AT", "CH"),
}
"""Countries offered by language, those with lines of their own; any other can be typed."""


def _chips(turn: Turn) -> Sequence[Chip]:
    offered = OFFERED.get(turn.person.language, OFFERED["en"])
    return [_chip(turn, code) for code in offered]


def _found_chips(turn: Turn) -> Sequence[Chip]:
    return [_chip(turn, code) for code in turn.slots.get("countries", "").split()]


def _chip(turn: Turn, code: str) -> Chip:
    return Chip(code, countries.name(turn.person.language, code))


def _pick(turn: Turn, code: str) -> None:
    turn.person.care = replace(turn.person.care, country=code)


def _typed(turn: Turn, text: str) -> bool:
    codes, is_sure = countries.found(text)
    turn.put(countries=" ".join(codes), is_sure="yes" if is_sure else "")
    if is_sure:
        _pick(turn, codes[0])
    return bool(codes)


def _how_many(turn: Turn) -> str:
    return "set" if turn.slots.get("is_sure") else "which"


def _words(turn: Turn) -> Mapping[str, Word]:
    return {"short": lines.short(turn)}


_TYPED = Typed(_typed, Fork(_how_many, ("set", "which")))

FLOW = Flow(
    "country",
    (
        Step(
            "open",
            chips=Chips(_chips, "set", _pick, per_row=2),
            typed=_TYPED,
            words=_words,
            lasts=Lasts.EVER,
        ),
        Step(
            "which",
            chips=Chips(_found_chips, "set", _pick, per_row=1),
            typed=_TYPED,
            words=_words,
            labels="country-open",
            back="open",
        ),
        Step("set", is_silent=True, then=RETURN),
    ),
    is_on_top=True,
)
