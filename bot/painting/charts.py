"""Moods as a line above urges as bars, urges by the hour as dots, guesses against what came."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.painting.canvas import (
    DUSK,
    FAINT,
    HEADING,
    LABEL,
    SAND,
    SHALLOW,
    SOFT,
    TIDE,
    Canvas,
    Point,
)
from bot.painting.parts import HEADING_BASE, LEFT, RIGHT, Part
from coach.picture import Guess, Guesses, Hours, Moods

MOST_MOOD = 10
MOOD_HEIGHT = 52.0
URGE_HEIGHT = 20.0
FEWEST_AS_HIGHEST = 4
"""Urges of a day fill the bar's height from so many on, so that one alone stays small."""

AXIS = LEFT + 22

HOUR_LEFT = LEFT + 34
HOUR_ROW = 12.5
HOUR_MARKS = (0, 6, 12, 18, 23)

GUESS_ROW = 20.0
GUESS_LEFT, GUESS_RIGHT = LEFT + 62, RIGHT - 12


def moods(shown: Moods) -> Part:
    """Return evening moods as a line and urges as bars beneath, day by day."""
    has_urges = any(shown.urges)
    strip = URGE_HEIGHT + 8 if has_urges else 0.0
    plot = HEADING_BASE + 12

    def draw(canvas: Canvas, top: float) -> None:
        _dot_heading(canvas, top + HEADING_BASE, shown.title)
        zero = top + plot + MOOD_HEIGHT
        _mood_lines(canvas, zero)
        _mood_curve(canvas, zero, shown.moods)
        if has_urges:
            _bar_heading(canvas, top + HEADING_BASE, shown.urges_title)
            _bars(canvas, zero + strip, shown.urges)
        base = zero + strip + 15
        canvas.write((AXIS, base), shown.first, LABEL)
        canvas.write((RIGHT, base), shown.last, LABEL, "right")

    return Part(plot + MOOD_HEIGHT + strip + 25, draw)


def _dot_heading(canvas: Canvas, base: float, words: str) -> None:
    canvas.disc((LEFT + 4, base - 4.5), 4, TIDE)
    canvas.write((LEFT + 14, base), words, HEADING)


def _bar_heading(canvas: Canvas, base: float, words: str) -> None:
    canvas.write((RIGHT, base), words, HEADING, "right")
    canvas.box((RIGHT - HEADING.width(words) - 12, base - 9), (6, 9), SAND, 1.5)


def _mood_lines(canvas: Canvas, zero: float) -> None:
    for mood in (0, 5, MOST_MOOD):
        y = zero - MOOD_HEIGHT * mood / MOST_MOOD
        canvas.line([(AXIS, y), (RIGHT, y)], FAINT, 1)
        canvas.write((AXIS - 7, y + 4), str(mood), LABEL, "right")


def _mood_curve(canvas: Canvas, zero: float, known: Sequence[int | None]) -> None:
    """Draw the known evenings, and a paler line across those that are not."""
    height = MOOD_HEIGHT / MOST_MOOD
    points = [
        (n, (_across(n, len(known)), zero - height * mood))
        for n, mood in enumerate(known)
        if mood is not None
    ]
    for (n, here), (later, there) in pairwise(points):
        canvas.line([here, there], TIDE if later == n + 1 else SHALLOW, 1.8)
    for _, point in points:
        canvas.disc(point, 2.7, TIDE)


def _bars(canvas: Canvas, base: float, urges: Sequence[int | None]) -> None:
    highest = max(FEWEST_AS_HIGHEST, *(count or 0 for count in urges))
    width = min(8.0, 0.7 * (RIGHT - AXIS) / len(urges))
    canvas.line([(AXIS, base), (RIGHT, base)], FAINT, 1)
    for n, count in enumerate(urges):
        if count:
            height = URGE_HEIGHT * count / highest
            left = _across(n, len(urges)) - width / 2
            canvas.box((left, base - height), (width, height), SAND, min(1.5, height / 2))


def _across(n: int, count: int) -> float:
    """Return where the day of that number stands."""
    return AXIS + (n + 0.5) * (RIGHT - AXIS) / count


def hours(shown: Hours) -> Part:
    """Return the hours of the week as dots, the larger the more urges came."""
    highest = max(max(counts) for counts in shown.counts)
    step = (RIGHT - HOUR_LEFT) / 24
    grid = HEADING_BASE + 10

    def draw(canvas: Canvas, top: float) -> None:
        canvas.write((LEFT, top + HEADING_BASE), shown.title, HEADING)
        for row, name in enumerate(shown.weekdays):
            middle = top + grid + (row + 0.5) * HOUR_ROW
            canvas.write((LEFT, middle + 4), name, LABEL)
            for at, count in _dots(shown.counts[row], middle, step):
                _hour(canvas, at, count / highest)
        for hour in HOUR_MARKS:
            base = top + grid + 7 * HOUR_ROW + 13
            canvas.write((HOUR_LEFT + (hour + 0.5) * step, base), str(hour), LABEL, "center")

    return Part(grid + 7 * HOUR_ROW + 23, draw)


def _dots(counts: Sequence[int], middle: float, step: float) -> Iterator[tuple[Point, int]]:
    for hour, count in enumerate(counts):
        yield (HOUR_LEFT + (hour + 0.5) * step, middle), count


def _hour(canvas: Canvas, at: Point, share: float) -> None:
    """Draw an hour: a speck where no urge came, else a dot whose surface tells how many."""
    if share:
        canvas.disc(at, 2.2 + 3.4 * share**0.5, DUSK)
    else:
        canvas.disc(at, 1.1, FAINT)


def guesses(shown: Guesses) -> Part:
    """Return each guess as a ring and what came as a disc, on a scale of 0 to 10."""
    rows_top = HEADING_BASE + 8
    scale_base = rows_top + len(shown.guesses) * GUESS_ROW + 12

    def draw(canvas: Canvas, top: float) -> None:
        canvas.write((LEFT, top + HEADING_BASE), shown.title, HEADING)
        for row, guess in enumerate(shown.guesses):
            _guess(canvas, top + rows_top + (row + 0.5) * GUESS_ROW, guess)
        for points in (0, 5, MOST_MOOD):
            canvas.write((_points(points), top + scale_base), str(points), LABEL, "center")
        _guess_legend(canvas, top + scale_base + 19, shown)

    return Part(scale_base + 29, draw)


def _guess(canvas: Canvas, middle: float, guess: Guess) -> None:
    canvas.write((LEFT, middle + 4), guess.name, LABEL)
    canvas.line([(GUESS_LEFT, middle), (GUESS_RIGHT, middle)], FAINT, 1)
    guessed = (_points(guess.guessed), middle)
    if guess.came is not None:
        came = (_points(guess.came), middle)
        canvas.line([guessed, came], SHALLOW, 3)
        canvas.disc(came, 4, TIDE)
    canvas.ring(guessed, 5.5, SOFT, 1.6)


def _points(points: int) -> float:
    return GUESS_LEFT + (GUESS_RIGHT - GUESS_LEFT) * points / MOST_MOOD


def _guess_legend(canvas: Canvas, base: float, shown: Guesses) -> None:
    canvas.ring((GUESS_LEFT + 4, base - 4), 4.5, SOFT, 1.6)
    canvas.write((GUESS_LEFT + 14, base), shown.guessed_label, LABEL)
    left = GUESS_LEFT + 14 + LABEL.width(shown.guessed_label) + 18
    canvas.disc((left + 4, base - 4), 4, TIDE)
    canvas.write((left + 14, base), shown.came_label, LABEL)
