"""What was learned for a language, read from weights/<language>.weights on first use.

The file: one line of JSON (`Head`), then, packed by zlib, the features' numbers in rising order
(4 bytes each, little-endian) and after them one row of bytes for each, with a byte for each of the
head's `columns`. A byte stands for (byte - 128) * its column's `scale`. training/pack.py writes it.
"""

import json
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Any, Final

from coach.understanding.features import Features

FOLDER: Final = Path(__file__).with_name("weights")
MIDDLE: Final = 128
_NUMBER_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the rows."""

    columns: list[str]
    scale: list[float]
    bias: list[float]
    blocks: list[float]
    """How much words, pieces and meanings count."""
    bars: dict[str, float]
    """From which score on a decision is taken, see reading.py."""
    second_look: list[float]
    """A factor for each signal of second_look.py, and what is added to their sum."""
    features: int
    corpus: str
    """Fingerprint of the corpus, see training/fingerprint.py."""
    code: str
    """Fingerprint of what the features were like, see training/fingerprint.py."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The learned numbers of a language; kept as three plain arrays, to be small in memory."""

    head: Head
    numbers: Sequence[int]
    starts: Sequence[int]
    """For each of the first 16 bits of a number, the place from which on these are."""
    rows: bytes

    def scores(self, features: Features) -> list[float]:
        """Return a score for each column; 0 is where the learned line lies."""
        head = self.head
        scores = head.bias
        blocks = (features.words, features.pieces, features.meanings)
        for found, counts in zip(blocks, head.blocks, strict=True):
            rows = self._rows_of(found)
            if rows:
                unit = counts / sqrt(len(found))
                shift = MIDDLE * len(rows)
                sums = map(sum, zip(*rows, strict=True))
                scores = [
                    score + unit * scale * (total - shift)
                    for score, scale, total in zip(scores, head.scale, sums, strict=True)
                ]
        return scores

    def share_known(self, features: Collection[int]) -> float:
        """Return how many of these features it has rows for, 0 to 1."""
        return len(self._rows_of(features)) / max(1, len(features))

    def _rows_of(self, features: Iterable[int]) -> list[bytes]:
        numbers, starts, rows = self.numbers, self.starts, self.rows
        width = len(self.head.columns)
        found = []
        for feature in features:
            end = starts[(feature >> 16) + 1]
            at = bisect_left(numbers, feature, starts[feature >> 16], end)
            if at < end and numbers[at] == feature:
                found.append(rows[at * width : (at + 1) * width])
        return found


@cache
def weights(language: str) -> Weights:
    """Return the weights of a language, read once.

    Raises: OSError, ValueError for a file that is missing or torn.
    """
    line, _, packed = (FOLDER / f"{language}.weights").read_bytes().partition(b"\n")
    written: dict[str, Any] = json.loads(line)
    head = Head(**written)
    body = zlib.decompress(packed)
    if len(body) != head.features * (_NUMBER_BYTES + len(head.columns)):
        raise ValueError(f"{language}.weights is torn")
    numbers = array("I", body[: _NUMBER_BYTES * head.features])
    if sys.byteorder == "big":
        numbers.byteswap()
    starts = array("I", (bisect_left(numbers, high << 16) for high in range(1 << 16)))
    starts.append(len(numbers))
    return Weights(head, numbers, starts, body[_NUMBER_BYTES * head.features :])
