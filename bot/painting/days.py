"""Days as marks on a calendar, told apart by shape as well as by colour; and months as bars."""

from collections.abc import Sequence

from bot.painting.canvas import (
    DUSK,
    FAINT,
    HEADING,
    INK,
    LABEL,
    SAND,
    SHALLOW,
    SOFT,
    TIDE,
    WHITE,
    Canvas,
    Hand,
    Point,
)
from bot.painting.parts import HEADING_BASE, LEFT, LINE, RIGHT, Part
from coach.picture import Calendar, Day, DayKind, Month, Months

COLUMN = (RIGHT - LEFT) / 7
ROW = 30.0
MARK = 12.5
"""Half the size of a day's mark; a legend's is `SMALL`."""

SMALL = 5.5
LEGEND_GAP = 14.0

NUMBERS = {
    DayKind.QUIET: Hand(12, WHITE, is_bold=True),
    DayKind.THEIRS: Hand(12, WHITE, is_bold=True),
    DayKind.SLIP: Hand(12, INK, is_bold=True),
    DayKind.PAUSED: Hand(12, SOFT),
    DayKind.AHEAD: Hand(12, SOFT),
}

BAR = 28.0


def calendar(shown: Calendar) -> Part:
    """Return a calendar of days with what its marks mean."""
    legend = _legend_rows(shown.legend)
    weeks_top = HEADING_BASE + 24

    def draw(canvas: Canvas, top: float) -> None:
        canvas.write((LEFT, top + HEADING_BASE), shown.title, HEADING)
        for n, name in enumerate(shown.weekdays):
            canvas.write((_middle(n), top + HEADING_BASE + 20), name, LABEL, "center")
        for row, week in enumerate(shown.weeks):
            middle = top + weeks_top + (row + 0.5) * ROW
            for n, day in enumerate(week):
                if day is not None:
                    _day(canvas, (_middle(n), middle), day)
        under = top + weeks_top + len(shown.weeks) * ROW + 16
        for row, marks in enumerate(legend):
            _legend(canvas, under + row * (LINE + 3), marks)

    height = weeks_top + len(shown.weeks) * ROW + len(legend) * (LINE + 3) + 12
    return Part(height, draw)


def months(shown: Months) -> Part:
    """Return the months as bars, each as full as it was quiet."""
    width = (RIGHT - LEFT) / max(6, len(shown.months))

    def draw(canvas: Canvas, top: float) -> None:
        canvas.write((LEFT, top + HEADING_BASE), shown.title, HEADING)
        for n, month in enumerate(shown.months):
            _month(canvas, (LEFT + (n + 0.5) * width, top + HEADING_BASE + 28 + BAR), month)

    return Part(HEADING_BASE + 28 + BAR + 24, draw)


def mark(canvas: Canvas, at: Point, kind: DayKind, half: float) -> None:
    """Draw a day's mark: a disc, a diamond, a speech bubble, a square, a ring."""
    x, y = at
    match kind:
        case DayKind.QUIET:
            canvas.disc(at, half, TIDE)
        case DayKind.SLIP:
            wide = half * 1.25
            canvas.shape([(x, y - wide), (x + wide, y), (x, y + wide), (x - wide, y)], SAND)
        case DayKind.THEIRS:
            canvas.box((x - half, y - half), (2 * half, 1.8 * half), DUSK, half * 0.45)
            tail = [(x - half * 0.6, y), (x - half * 0.6, y + half * 1.25), (x + half * 0.3, y)]
            canvas.shape(tail, DUSK)
        case DayKind.PAUSED:
            canvas.box((x - half, y - half), (2 * half, 2 * half), FAINT, half * 0.3)
        case DayKind.AHEAD:
            canvas.ring(at, half - 0.5, FAINT)


def _middle(n: int) -> float:
    return LEFT + (n + 0.5) * COLUMN


def _day(canvas: Canvas, at: Point, day: Day) -> None:
    x, y = at
    mark(canvas, at, day.kind, MARK)
    lift = 0.8 if day.kind is DayKind.THEIRS else 0
    canvas.write((x, y + 4.4 - lift), day.number, NUMBERS[day.kind], "center")
    if day.is_today:
        canvas.line([(x - 6, y + 15.6), (x + 6, y + 15.6)], INK, 2)


def _legend_rows(legend: Sequence[tuple[DayKind, str]]) -> list[list[tuple[DayKind, str]]]:
    """Part a legend into rows that fit."""
    rows: list[list[tuple[DayKind, str]]] = [[]]
    left = RIGHT - LEFT
    for kind, name in legend:
        width = _legend_width(name)
        if rows[-1] and width > left:
            rows.append([])
            left = RIGHT - LEFT
        rows[-1].append((kind, name))
        left -= width + LEGEND_GAP
    return rows


def _legend_width(name: str) -> float:
    return 2 * SMALL + 6 + LABEL.width(name)


def _legend(canvas: Canvas, base: float, marks: Sequence[tuple[DayKind, str]]) -> None:
    left = LEFT + 2
    for kind, name in marks:
        mark(canvas, (left + SMALL, base - 4), kind, SMALL)
        canvas.write((left + 2 * SMALL + 6, base), name, LABEL)
        left += _legend_width(name) + LEGEND_GAP


def _month(canvas: Canvas, at: Point, month: Month) -> None:
    """Draw a month's bar upon a point, its quiet days above and its name below."""
    x, y = at
    canvas.box((x - 7, y - BAR), (14, BAR), FAINT, 3)
    if month.quiet and month.total:
        full = max(6.0, BAR * month.quiet / month.total)
        canvas.box(
            (x - 7, y - full), (14, full), TIDE if month.quiet == month.total else SHALLOW, 3
        )
    canvas.write((x, y - BAR - 5), str(month.quiet), LABEL, "center")
    canvas.write((x, y + 14), month.name, LABEL, "center")
