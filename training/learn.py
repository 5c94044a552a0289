"""From samples to a line for each label: features in, columns of numbers out.

A column is a support vector machine of one label against all others. Misspelt and joined samples
(training/augment.py) are learned from as well, but count less. Where a corpus is small, so are the
other languages', by what they have in common with it: meanings, numbers, pieces of words.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any, Final

import numpy as np
import scipy.sparse as sp
from sklearn.svm import LinearSVC

from coach.understanding.features import Features, features_of
from coach.understanding.labels import LABELS, SAFETY
from coach.understanding.lexicon import lexicon
from coach.understanding.words import words_of
from training.augment import joined, misspelt
from training.corpus import Sample, read_corpus

Matrix = Any
"""Of scipy or numpy, which are not typed here."""

BLOCKS: Final = (1.0, 1.0, 1.0)
SEED: Final = 1
_STRICTNESS: Final = {True: 0.4, False: 1.0}
"""Of the detectors of the safety classes, and of the other labels; found by cross-validation."""
_TOLERANCE: Final = 0.05
_RARITY: Final = 0.7
_USUAL: Final = 5.0
_WEIGHT_OF_OTHERS: Final = 0.3
_NOT_OWN: Final = -1
_MOST_FEATURES: Final = 60_000

LEARNS_FROM: Final[dict[str, tuple[str, ...]]] = {"es": ("en", "de"), "de": ("en", "es")}
"""English has enough of its own: the others' samples only cost it time."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """The samples of a language and what is learned beside them, as numbers."""

    samples: Sequence[Sample]
    features: dict[int, int]
    """Their columns in `examples`."""
    examples: Matrix
    """The samples come first, in their order."""
    labels: Matrix
    origins: Matrix
    """For each example the sample it was made of, `_NOT_OWN` for another language's."""
    rarity: Matrix
    """For each feature how much it counts: more if it is rare."""


@dataclass(frozen=True, slots=True)
class Learned:
    """A row for each feature, a number for each label."""

    rows: Matrix
    bias: Matrix

    def scores(self, examples: Matrix) -> Matrix:
        """Return one row of scores for each example, as coach/understanding/weights.py would."""
        return examples @ self.rows + self.bias


def lesson_of(samples: Sequence[Sample], language: str) -> Lesson:
    """Return what there is to learn from; the same samples give the same."""
    made = [*misspelt(list(samples), 1), *joined(list(samples), 1)]
    own = [*enumerate(samples), *made]
    bags = [bag_of(sample.text, language) for _, sample in own]
    features = _index(bags)
    others = [
        (other, each) for other in LEARNS_FROM.get(language, ()) for each in read_corpus(other)
    ]
    bags += [bag_of(sample.text, other) for other, sample in others]
    examples = matrix(bags, features)
    seen_in = np.asarray((examples[: len(samples)] > 0).sum(axis=0)).ravel()
    return Lesson(
        samples,
        features,
        examples,
        np.array([sample.label for _, sample in (*own, *others)]),
        np.array([origin for origin, _ in own] + [_NOT_OWN] * len(others)),
        (np.log((len(samples) + 1) / (seen_in + 1)) / _USUAL) ** _RARITY,
    )


def learn(lesson: Lesson, is_taught: Matrix) -> Learned:
    """Return what those samples teach for which `is_taught` is true."""
    taught = (lesson.origins == _NOT_OWN) | is_taught[lesson.origins]
    examples = lesson.examples[taught] @ sp.diags(lesson.rarity)
    labels = lesson.labels[taught]
    counts = np.full(len(lesson.labels), _WEIGHT_OF_OTHERS)
    counts[: len(lesson.samples)] = 1
    lines = [
        _line(examples, labels == label, counts[taught], _STRICTNESS[label in SAFETY])
        for label in LABELS
    ]
    return Learned(
        np.column_stack([line * lesson.rarity for line, _ in lines]),
        np.array([bias for _, bias in lines]),
    )


def _line(
    examples: Matrix, is_one: Matrix, counts: Matrix, strictness: float
) -> tuple[Matrix, float]:
    machine = LinearSVC(C=strictness, tol=_TOLERANCE, random_state=SEED)
    machine.fit(examples, is_one, sample_weight=counts)
    return machine.coef_[0], float(machine.intercept_[0])


def bag_of(text: str, language: str) -> Features:
    """Return the features of a text as reading does."""
    return features_of(words_of(text), lexicon(language))


def _index(bags: Iterable[Features]) -> dict[int, int]:
    """Number the most frequent features, in rising order."""
    seen: Counter[int] = Counter()
    for bag in bags:
        for block in (bag.words, bag.pieces, bag.meanings):
            seen.update(block)
    frequent = sorted(seen, key=lambda feature: (-seen[feature], feature))[:_MOST_FEATURES]
    return {feature: at for at, feature in enumerate(sorted(frequent))}


def matrix(bags: Sequence[Features], features: dict[int, int]) -> Matrix:
    """Return a row for each text; a block of features has the length its `BLOCKS` says."""
    values: list[float] = []
    columns: list[int] = []
    ends = [0]
    for bag in bags:
        for block, counts in zip((bag.words, bag.pieces, bag.meanings), BLOCKS, strict=True):
            known = sorted(features[feature] for feature in block if feature in features)
            columns += known
            values += [counts / sqrt(max(1, len(block)))] * len(known)
        ends.append(len(columns))
    return sp.csr_matrix((values, columns, ends), shape=(len(bags), len(features)))
