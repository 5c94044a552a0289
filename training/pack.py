"""What was learned, written into the file that coach/understanding/weights.py reads."""

import json
import zlib
from collections.abc import Sequence
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Final

import numpy as np

from coach.understanding.features import features_of
from coach.understanding.labels import LABELS
from coach.understanding.lexicon import lexicon
from coach.understanding.weights import FOLDER, MIDDLE, Head
from coach.understanding.words import words_of
from training.corpus import Sample, fingerprint
from training.learn import BLOCKS, Learned, Lesson

_DIGITS: Final = 7
_EVERY: Final = 20


def pack(lesson: Lesson, learned: Learned, bars: dict[str, float], language: str) -> Path:
    """Write the weights of a language and return where."""
    numbers = np.array(sorted(lesson.features), dtype="<u4")
    scale = np.maximum(np.abs(learned.rows).max(axis=0) / (MIDDLE - 1), 1e-9)
    rows = (np.rint(learned.rows / scale) + MIDDLE).astype(np.uint8)
    head = Head(
        columns=list(LABELS),
        scale=[round(float(each), _DIGITS) for each in scale],
        bias=[round(float(each), _DIGITS) for each in learned.bias],
        blocks=list(BLOCKS),
        bars={name: round(bar, 4) for name, bar in bars.items()},
        features=len(numbers),
        corpus=fingerprint(lesson.samples).hex(),
        code=code_fingerprint(lesson.samples, language),
    )
    path = FOLDER / f"{language}.weights"
    FOLDER.mkdir(exist_ok=True)
    body = zlib.compress(numbers.tobytes() + rows.tobytes(), 9)
    path.write_bytes(json.dumps(asdict(head)).encode() + b"\n" + body)
    return path


def code_fingerprint(samples: Sequence[Sample], language: str) -> str:
    """Return what changes as soon as reading sees other features in a text than learning did.

    Tried on every entry of the lexicon and on some of the corpus.
    """
    classes = lexicon(language)
    probes = [entry.replace("_", " ") for entry in (*classes.entries, *classes.stems)]
    probes += [sample.text for sample in samples[::_EVERY]]
    seen = sha256()
    for probe in probes:
        found = features_of(words_of(probe), classes)
        for block in (found.words, found.pieces, found.meanings):
            seen.update(json.dumps(sorted(block)).encode())
    return seen.hexdigest()
