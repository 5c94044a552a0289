"""The parts that pictures are put together from: each knows its height, and draws itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.painting.canvas import INK, LABEL, SOFT, TIDE, WIDTH, Canvas, Hand
from coach.picture import Tile

EDGE = 10.0
PAD = 14.0
LEFT, RIGHT = EDGE + PAD, WIDTH - EDGE - PAD
"""Where a card ends, and where what stands in it begins and ends."""

HEADING_BASE = 22.0
"""How far below a card's top its heading stands."""

TITLE = Hand(20, INK, is_bold=True)
FIGURE = Hand(22, TIDE, is_bold=True)
NOTE = Hand(11, SOFT)
LINE = 13.5


@dataclass(frozen=True, slots=True)
class Part:
    """Something `height` units high; `draw` gets the canvas and where its top is."""

    height: float
    draw: Callable[[Canvas, float], None]


def title(words: str) -> Part:
    """Return a picture's title."""
    return Part(36, lambda canvas, top: canvas.write((LEFT, top + 27), words, TITLE))


def tiles(shown: Sequence[Tile]) -> Part:
    """Return figures beside each other, labels beneath; in two rows where they are long."""
    if sum(map(_needed, shown)) <= RIGHT - LEFT:
        return _tiles(shown)
    half = (len(shown) + 1) // 2
    first, second = _tiles(shown[:half]), _tiles(shown[half:])

    def draw(canvas: Canvas, top: float) -> None:
        first.draw(canvas, top)
        second.draw(canvas, top + first.height - PAD)

    return Part(first.height + second.height - PAD, draw)


def _tiles(shown: Sequence[Tile]) -> Part:
    widths = _widths(shown)
    labels = [wrapped(tile.label, width - 4) for tile, width in zip(shown, widths, strict=True)]
    lines = max(len(label) for label in labels)

    def draw(canvas: Canvas, top: float) -> None:
        left = LEFT
        for tile, width, label in zip(shown, widths, labels, strict=True):
            canvas.write((left, top + 34), tile.figure, FIGURE)
            canvas.write((left + FIGURE.width(tile.figure) + 4, top + 34), tile.note, NOTE)
            for row, words in enumerate(label):
                canvas.write((left, top + 51 + row * LINE), words, LABEL)
            left += width

    return Part(48 + lines * LINE, draw)


def _widths(shown: Sequence[Tile]) -> list[float]:
    """Return as much width for each as it needs, and what is left evenly."""
    needed = [_needed(tile) for tile in shown]
    even = (RIGHT - LEFT) / len(shown)
    if max(needed) <= even:
        return [even] * len(shown)
    spare = (RIGHT - LEFT - sum(needed)) / len(shown)
    return [width + spare for width in needed]


def _needed(tile: Tile) -> float:
    return FIGURE.width(tile.figure) + 4 + NOTE.width(tile.note) + 8


def wrapped(words: str, width: float) -> list[str]:
    """Return the words in as many lines as they need to be no wider; one word is not parted."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and LABEL.width(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
