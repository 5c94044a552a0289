"""The card of a milestone: the number, and a light on the water for each of its days."""

import math

from bot.painting.canvas import INK, SAND, SOFT, TIDE, WHITE, WIDTH, Canvas, Hand, Point
from coach.picture import Milestone

HEIGHT = 300.0
SKY = "#f6efe2"
FAR, NEAR = "#8fc0c1", "#54a0a5"

NUMBER = Hand(84, INK, is_bold=True)
WORDS = Hand(17, SOFT)

SHORE = 172.0
NEAREST_TURN = 4.0
A_ROW, LIGHT_STEP, LIGHT_ROW = 15, 22.0, 13.0
"""Lights in a row, and how far apart; the longest milestone has six rows."""


def milestone(shown: Milestone) -> bytes:
    """Return the card as a PNG."""
    canvas = Canvas(HEIGHT, SKY)
    canvas.disc((WIDTH - 66, SHORE - 6), 40, SAND)
    canvas.shape(_wave(SHORE, 5, 0.4), FAR)
    canvas.shape(_wave(SHORE + 22, 6, 2.1), NEAR)
    canvas.shape(_wave(SHORE + 42, 5, NEAREST_TURN), TIDE)
    canvas.write((26, 104), str(shown.days), NUMBER)
    canvas.write((28, 138), shown.label, WORDS)
    for at in _lights(shown.days):
        canvas.disc(at, 4.2, WHITE)
    return canvas.png()


def _wave(top: float, swell: float, turn: float) -> list[Point]:
    """Return the water beneath a wave."""
    crest = [(x, top + swell * _rise(x, turn)) for x in range(0, int(WIDTH) + 4, 4)]
    return [*crest, (WIDTH, HEIGHT), (0, HEIGHT)]


def _rise(x: float, turn: float) -> float:
    return math.sin(turn + 3 * math.pi * x / WIDTH)


def _lights(count: int) -> list[Point]:
    """Return where the lights stand: rows that rise and fall with the nearest wave."""
    rows = [min(A_ROW, count - first) for first in range(0, count, A_ROW)]
    top = SHORE + 84 - (len(rows) - 1) * LIGHT_ROW / 2
    return [
        (x, top + row * LIGHT_ROW + 4 * _rise(x, NEAREST_TURN))
        for row, size in enumerate(rows)
        for x in _spread(size)
    ]


def _spread(count: int) -> list[float]:
    """Return so many places beside each other, around the middle."""
    return [WIDTH / 2 + (n - (count - 1) / 2) * LIGHT_STEP for n in range(count)]
