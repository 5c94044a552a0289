"""How pictures look: as those in `docs/pictures/`, which somebody has looked at.

EBB_WRITE_PICTURES=1 draws them anew, as `make pictures` does; then look at each that changed.
"""

import os
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from bot.painting.canvas import LABEL, Hand
from bot.painting.card import painted
from bot.painting.parts import LEFT, RIGHT, tiles, wrapped
from coach import voice
from coach.book import BOOK
from coach.picture import DayKind, Picture, Tile
from tests.architecture.source import ROOT
from tests.coach.pictures import DRAWN, pictures

LOOKED_AT = ROOT / "docs" / "pictures"
IS_WRITING = bool(os.environ.get("EBB_WRITE_PICTURES"))

MOST_BYTES = 80_000
PATCH = 12
MOST_DIFFERENT = 24
"""No patch of so many pixels a side may differ more, of 255 on average: what another version of the
font's renderer may do, and less than a wrong figure or mark does."""

PICTURES = [
    pytest.param(picture, f"{name}.{language}.png", id=f"{name}-{language}")
    for language in ("en", "es", "de")
    for name, picture in pictures(language).items()
]


@pytest.mark.parametrize(("picture", "name"), PICTURES)
def test_a_picture_looks_as_it_was_looked_at(picture: Picture, name: str) -> None:
    png, path = painted(picture), LOOKED_AT / name
    assert len(png) < MOST_BYTES
    if IS_WRITING:
        path.write_bytes(png)
    seen, now = opened(path), Image.open(BytesIO(png)).convert("RGB")
    assert seen.size == now.size, "look at it, and if it is as wanted: `make pictures`"
    assert difference(seen, now) < MOST_DIFFERENT, (
        "look at it, and if it is as wanted: `make pictures`"
    )


def test_the_pictures_looked_at_are_those_of_every_language() -> None:
    kept = {path.name for path in LOOKED_AT.glob("*.png")}
    assert kept == {parameters.values[1] for parameters in PICTURES}
    assert {name.split(".")[1] for name in kept} == set(voice.languages())


def test_every_step_that_shows_a_picture_has_one_that_was_looked_at() -> None:
    steps = [(flow, step) for flow in BOOK.flows() for step in flow.steps if step.picture]
    showing = {f"@{flow.name}/{step.id}" for flow, step in steps}
    assert showing == {target for target, _ in DRAWN.values()}, "draw it in tests/coach/pictures.py"


def test_a_wrong_figure_or_mark_is_not_within_the_tolerance() -> None:
    picture = pictures("en")["day-30"]
    first, *others = picture.tiles
    one_more = replace(picture, tiles=(replace(first, figure="9"), *others))
    assert picture.calendar is not None
    *weeks, last = picture.calendar.weeks
    quiet = picture.calendar.weeks[1][1]
    assert quiet is not None
    slip = (*last[:1], replace(quiet, kind=DayKind.SLIP), *last[2:])
    one_slip = replace(picture, calendar=replace(picture.calendar, weeks=(*weeks, slip)))
    for other in (one_more, one_slip):
        assert difference(image(picture), image(other)) > MOST_DIFFERENT


@pytest.mark.parametrize(("picture", "name"), PICTURES)
def test_no_word_runs_over_the_edge(picture: Picture, name: str) -> None:
    heading = Hand(12, is_bold=True)
    parts = (picture.moods, picture.hours, picture.guesses, picture.months, picture.calendar)
    for part in parts:
        if part is not None:
            assert heading.width(part.title) < RIGHT - LEFT, name
    if picture.moods:
        both = heading.width(picture.moods.title) + heading.width(picture.moods.urges_title)
        assert both + 40 < RIGHT - LEFT, name


def test_figures_that_are_too_long_stand_in_two_rows() -> None:
    short, long = Tile("8", "Run", "days"), Tile("1,500", "Quiet days", "of 1,501")
    assert tiles([long] * 4).height > tiles([short] * 4).height + 40
    assert tiles([long] * 2).height == tiles([short] * 4).height


def test_words_are_parted_where_they_are_too_long() -> None:
    assert wrapped("Urges ridden out", 70) == ["Urges", "ridden out"]
    assert wrapped("Donaudampfschifffahrt", 20) == ["Donaudampfschifffahrt"]
    assert all(LABEL.width(line) <= 70 for line in wrapped("one two three four five", 70))


def opened(path: Path) -> Image.Image:
    return Image.open(path).convert("RGB")


def image(picture: Picture) -> Image.Image:
    return Image.open(BytesIO(painted(picture))).convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> int:
    """Return how much the patch differs that differs most."""
    patches = ImageChops.difference(one, other).reduce(PATCH)
    return max(patches.tobytes())
