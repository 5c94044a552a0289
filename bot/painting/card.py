"""A whole picture: its parts beneath each other, each on a card of its own."""

from collections.abc import Iterator

from bot.painting import charts, days, parts
from bot.painting.canvas import CARD, WIDTH, Canvas
from bot.painting.milestone import milestone
from bot.painting.parts import EDGE, Part
from coach.picture import Picture

GAP = 8.0


def painted(picture: Picture) -> bytes:
    """Return a picture as a PNG of less than 80 kB."""
    if picture.milestone is not None:
        return milestone(picture.milestone)
    title = parts.title(picture.title)
    cards = list(_cards(picture))
    canvas = Canvas(title.height + sum(card.height + GAP for card in cards) + EDGE)
    title.draw(canvas, 0)
    top = title.height + GAP / 2
    for card in cards:
        canvas.box((EDGE, top), (WIDTH - 2 * EDGE, card.height), CARD, 9)
        card.draw(canvas, top)
        top += card.height + GAP
    return canvas.png()


def _cards(picture: Picture) -> Iterator[Part]:
    if picture.tiles:
        yield parts.tiles(picture.tiles)
    if picture.calendar:
        yield days.calendar(picture.calendar)
    if picture.months:
        yield days.months(picture.months)
    if picture.moods:
        yield charts.moods(picture.moods)
    if picture.hours:
        yield charts.hours(picture.hours)
    if picture.guesses:
        yield charts.guesses(picture.guesses)
