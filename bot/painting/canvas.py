"""A sheet to draw on, 360 units wide as a phone is, with the origin in its upper left corner.

Matplotlib's Agg renderer without figure and axes: everything is placed by hand, in these units, and
drawn at once. Texts are set in the font that comes with matplotlib, so they look alike everywhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Literal

import matplotlib as mpl
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.patches import BoxStyle
from matplotlib.path import Path
from matplotlib.transforms import Affine2D
from PIL import Image

WIDTH = 360.0

DENSITY = 2.4
LONGEST_PIXELS = 1280
"""Pixels a unit, and the longest side: Telegram shrinks larger pictures to that."""

COLOURS = 255
"""Enough for smooth edges, and a third of the bytes of all colours."""

GROUND = "#efede6"
CARD = "#fffefb"
INK = "#22313a"
SOFT = "#56646c"
FAINT = "#e3e0d8"
TIDE = "#2b7a83"
SHALLOW = "#bcdad9"
SAND = "#e6a950"
DUSK = "#6c66ad"
WHITE = "#ffffff"

FONTS = f"{mpl.get_data_path()}/fonts/ttf"
PLAIN, BOLD = f"{FONTS}/DejaVuSans.ttf", f"{FONTS}/DejaVuSans-Bold.ttf"

Point = tuple[float, float]
Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Hand:
    """How something is written; `size` in units, 11 at least, so that a phone shows it legibly."""

    size: float
    colour: str = INK
    is_bold: bool = False

    def width(self, words: str) -> float:
        """Return how wide these words are."""
        return _width(words, self._file, self.size)

    @property
    def font(self) -> FontProperties:
        """What matplotlib calls it."""
        return FontProperties(fname=self._file, size=self.size)

    @property
    def _file(self) -> str:
        return BOLD if self.is_bold else PLAIN


@lru_cache(maxsize=1024)
def _width(words: str, file: str, size: float) -> float:
    """Return how wide words are; the same come again and again, and measuring takes its time."""
    font = get_font(file)
    font.set_size(size, 72)
    font.set_text(words)
    return font.get_width_height()[0] / 64


LABEL = Hand(11, SOFT)
HEADING = Hand(12, INK, is_bold=True)


class Canvas:
    """One picture being drawn, each thing above what is there; `height` in units."""

    def __init__(self, height: float, ground: str = GROUND) -> None:
        self._density = density = min(DENSITY, LONGEST_PIXELS / height)
        self._size = round(WIDTH * density), round(height * density)
        self._agg = RendererAgg(*self._size, 72 * density)
        self._units = Affine2D().scale(density, -density).translate(0, self._size[1])
        self.box((-1, -1), (WIDTH + 2, height + 2), ground, 0)

    def write(self, at: Point, words: str, hand: Hand, align: Align = "left") -> None:
        """Write from, around or up to a point on the base line."""
        x, y = at
        if align != "left":
            x -= hand.width(words) * (0.5 if align == "center" else 1)
        pen = self._pen(hand.colour)
        self._agg.draw_text(pen, x * self._density, y * self._density, words, hand.font, 0)

    def disc(self, at: Point, radius: float, colour: str) -> None:
        """Fill a circle."""
        self._fill(Path.circle(at, radius), colour)

    def ring(self, at: Point, radius: float, colour: str, width: float = 1.2) -> None:
        """Draw a circle's line."""
        self._draw(Path.circle(at, radius), colour, width)

    def shape(self, points: Sequence[Point], colour: str) -> None:
        """Fill a shape with straight sides."""
        self._fill(Path([*points, points[0]], closed=True), colour)

    def box(self, at: Point, size: Point, colour: str, corner: float = 4) -> None:
        """Fill a box with round corners; `at` is its upper left one."""
        self._fill(BoxStyle.Round(pad=0, rounding_size=corner)(*at, *size, 1), colour)

    def line(self, points: Sequence[Point], colour: str, width: float = 1.0) -> None:
        """Draw a line through points."""
        self._draw(Path(list(points)), colour, width)

    def png(self) -> bytes:
        """Return what was drawn."""
        drawn = Image.frombuffer("RGBA", self._size, self._agg.buffer_rgba()).convert("RGB")
        few = drawn.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        file = BytesIO()
        few.save(file, "PNG", compress_level=6)
        return file.getvalue()

    def _fill(self, path: Path, colour: str) -> None:
        pen = self._pen(colour)
        pen.set_linewidth(0)
        self._agg.draw_path(pen, path, self._units, to_rgba(colour))

    def _draw(self, path: Path, colour: str, width: float) -> None:
        pen = self._pen(colour)
        pen.set_linewidth(width)
        self._agg.draw_path(pen, path, self._units)

    def _pen(self, colour: str) -> GraphicsContextBase:
        pen = self._agg.new_gc()
        pen.set_foreground(colour)
        pen.set_capstyle("round")
        pen.set_joinstyle("round")
        return pen
