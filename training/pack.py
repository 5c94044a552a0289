"""What was learned, written into the file that coach/understanding/weights.py reads."""

import json
import zlib
from dataclasses import asdict
from pathlib import Path
from typing import Final

import numpy as np

from coach.understanding.labels import LABELS
from coach.understanding.weights import FOLDER, MIDDLE, Head
from training import fingerprint
from training.bars import Bars
from training.learn import BLOCKS, Learned, Lesson

_DIGITS: Final = 7


def pack(lesson: Lesson, learned: Learned, bars: Bars, language: str) -> Path:
    """Write the weights of a language and return where."""
    numbers = np.array(sorted(lesson.features), dtype="<u4")
    scale = np.maximum(np.abs(learned.rows).max(axis=0) / (MIDDLE - 1), 1e-9)
    rows = (np.rint(learned.rows / scale) + MIDDLE).astype(np.uint8)
    head = Head(
        columns=list(LABELS),
        scale=[round(float(each), _DIGITS) for each in scale],
        bias=[round(float(each), _DIGITS) for each in learned.bias],
        blocks=list(BLOCKS),
        bars={name: round(bar, 4) for name, bar in bars.of.items()},
        second_look=[round(factor, 4) for factor in bars.second_look],
        features=len(numbers),
        corpus=fingerprint.of_corpus(lesson.samples),
        code=fingerprint.of_code(lesson.samples, language),
    )
    path = FOLDER / f"{language}.weights"
    FOLDER.mkdir(exist_ok=True)
    body = zlib.compress(numbers.tobytes() + rows.tobytes(), 9)
    path.write_bytes(json.dumps(asdict(head)).encode() + b"\n" + body)
    return path
