"""Marks by which weights know what they were learned from; tests ask whether that still holds."""

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final

from coach.understanding.features import features_of
from coach.understanding.lexicon import lexicon
from coach.understanding.words import words_of
from training.corpus import Sample

_EVERY: Final = 20


def of_corpus(samples: Iterable[Sample]) -> str:
    """Return what changes as soon as one sample does."""
    written = sha256()
    for sample in samples:
        written.update(f"{sample.label}\t{sample.is_hard}\t{sample.text}\n".encode())
    return written.hexdigest()


def of_code(samples: Sequence[Sample], language: str) -> str:
    """Return what changes as soon as reading sees other features in a text than learning did.

    Tried on every entry of the lexicon and on some of the samples.
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
