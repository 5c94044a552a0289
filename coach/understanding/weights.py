"""What was learned for a language, read from weights/<language>.weights on first use.

The file: one line of JSON (`Head`), then, packed by zlib, the features' numbers in rising order
(4 bytes each, little-endian) and after them one row of bytes for each: a column for each of the
head's `columns`. A byte stands for (byte - 128) * that column's `scale`. Written by training/pack.py.
"""

import json
import zlib
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Any, Final

from coach.understanding.features import Features

FOLDER: Final = Path(__file__).with_name("weights")
MIDDLE: Final = 128


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
    features: int
    corpus: str
    """Fingerprint of the corpus, see training/corpus.py."""
    code: str
    """Fingerprint of what the features were like, see training/pack.py."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The learned numbers of a language."""

    head: Head
    rows: dict[int, bytes]

    def scores(self, features: Features) -> list[float]:
        """Return a score for each column; 0 is where the learned line lies."""
        head = self.head
        scores = head.bias
        blocks = (features.words, features.pieces, features.meanings)
        for found, counts in zip(blocks, head.blocks, strict=True):
            rows = [self.rows[feature] for feature in found if feature in self.rows]
            if rows:
                unit = counts / sqrt(len(found))
                shift = MIDDLE * len(rows)
                sums = map(sum, zip(*rows, strict=True))
                scores = [
                    score + unit * scale * (total - shift)
                    for score, scale, total in zip(scores, head.scale, sums, strict=True)
                ]
        return scores

    def share_known(self, features: Iterable[int]) -> float:
        """Return how many of these features it has rows for, 0 to 1."""
        known = [feature in self.rows for feature in features]
        return sum(known) / max(1, len(known))


@cache
def weights(language: str) -> Weights:
    """Return the weights of a language, read once.

    Raises: OSError, ValueError for a file that is missing or torn.
    """
    line, _, packed = (FOLDER / f"{language}.weights").read_bytes().partition(b"\n")
    written: dict[str, Any] = json.loads(line)
    head = Head(**written)
    body = zlib.decompress(packed)
    width = len(head.columns)
    if len(body) != head.features * (4 + width):
        raise ValueError(f"{language}.weights is torn")
    numbers = array("I", body[: 4 * head.features])
    starts = range(4 * head.features, len(body), width)
    rows = {number: body[at : at + width] for number, at in zip(numbers, starts, strict=True)}
    return Weights(head, rows)
