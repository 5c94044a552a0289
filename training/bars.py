"""Where the decisions are taken: bars found on samples that were not learned from.

The corpus is parted; each part is scored by what the others teach. Near-duplicates are in one part,
so that nothing is measured on what it has all but seen.
"""

from collections.abc import Sequence
from itertools import product
from random import Random
from typing import Final

import numpy as np

from coach.understanding.labels import CRISIS, DANGER, LABELS, ORDINARY, SAFETY
from coach.understanding.phrases import listed_in
from coach.understanding.reading import Reading, Scores, decided
from training.corpus import Sample, groups_of
from training.learn import SEED, Lesson, Matrix, learn, lesson_of

PARTS: Final = 5

LONGEST_USUAL: Final = 80
"""Letters in a message as people type them to a bot; longer ones of the corpus do not set bars."""
MOST_FALSE_HARD: Final = 0.08
MOST_FALSE_ELSEWHERE: Final = 0.03
MOST_WRONGLY_SURE: Final = 0.07
"""Shares of the corpus, which is harder than what people type: there, about half of it is seen."""

_BONUSES: Final = (0.0, 0.4, 0.8, 1.2)
_SHARES: Final = (0.3, 0.4, 0.5, 0.6, 0.7)
_CONTRASTS: Final = tuple(np.arange(1.0, 8.1, 0.5))
_SURER: Final = (*np.arange(0.3, 0.99, 0.01), 0.99, 0.993, 0.995, 0.997, 0.998, 0.999, 0.9995)
FOREIGN: Final = 0.3
"""How much more a detector of another language than the person's needs."""


def unseen_scores(lesson: Lesson) -> Matrix:
    """Return a row of scores for each sample, from a model that has not seen it or its like."""
    part_of = np.array(_parts(lesson.samples))
    scores = np.zeros((len(part_of), len(LABELS)))
    for part in range(PARTS):
        held = np.flatnonzero(part_of == part)
        scores[held] = learn(lesson, part_of != part).scores(lesson.examples[held])
    return scores


def _parts(samples: Sequence[Sample]) -> list[int]:
    groups = groups_of(list(samples))
    draws = Random(SEED)
    part = {group: draws.randrange(PARTS) for group in sorted(set(groups))}
    return [part[group] for group in groups]


def bars_of(samples: Sequence[Sample], scores: Matrix, language: str) -> dict[str, float]:
    """Return every bar that coach/understanding/reading.py asks for."""
    usual = [at for at, each in enumerate(samples) if len(each.text) <= LONGEST_USUAL]
    samples, scores = [samples[at] for at in usual], scores[usual]
    listed = listed_of(samples, language)
    safety = _safety_bars(samples, scores, listed)
    contrast = _contrast(samples, scores)
    sure = _sure(samples, scores, contrast, alarms_of(scores, listed, safety))
    return {**safety, "contrast": contrast, "sure": sure, "foreign": FOREIGN}


def listed_of(samples: Sequence[Sample], language: str) -> Matrix:
    """Return a row for each text: 1 in the column of a safety class whose list it meets, else 0."""
    found = [listed_in(each.text, language) for each in samples]
    return np.array([[float(label in listed) for label in SAFETY] for listed in found])


def alarms_of(scores: Matrix, listed: Matrix, bars: dict[str, float]) -> Matrix:
    """Return how far each text is above the bar of each safety class, as reading does."""
    columns = [LABELS.index(label) for label in SAFETY]
    bonus = np.array([bars[f"{label} listed"] for label in SAFETY])
    return scores[:, columns] + listed * bonus - np.array([bars[label] for label in SAFETY])


def _safety_bars(samples: Sequence[Sample], scores: Matrix, listed: Matrix) -> dict[str, float]:
    """Share the allowed false alarms among both detectors so that most is caught."""
    label = np.array([each.label for each in samples])
    hard = np.array([each.is_hard for each in samples])
    ordinary = ~np.isin(label, SAFETY)
    found: list[tuple[float, dict[str, float]]] = []
    for *bonuses, share in product(_BONUSES, _BONUSES, _SHARES):
        raised = {f"{each} listed": bonus for each, bonus in zip(SAFETY, bonuses, strict=True)}
        columns = alarms_of(scores, listed, {**raised, **dict.fromkeys(SAFETY, 0.0)}).T
        bars = [
            max(
                np.quantile(column[ordinary & hard], 1 - MOST_FALSE_HARD * part),
                np.quantile(column[ordinary & ~hard], 1 - MOST_FALSE_ELSEWHERE * part),
            )
            for column, part in zip(columns, (share, 1 - share), strict=True)
        ]
        alarm = (columns[0] > bars[0]) | (columns[1] > bars[1])
        caught = alarm[label == CRISIS].mean() + alarm[label == DANGER].mean()
        named = {CRISIS: float(bars[0]), DANGER: float(bars[1]), **raised}
        found.append((float(caught), named))
    return max(found, key=lambda each: each[0])[1]


def _contrast(samples: Sequence[Sample], scores: Matrix) -> float:
    """Return what makes odds of scores: with it the true labels are most likely."""
    ordinary = [at for at, each in enumerate(samples) if not each.is_safety]
    true = np.array([LABELS.index(samples[at].label) for at in ordinary])
    found = scores[ordinary, : len(ORDINARY)]
    likelihood = {
        contrast: np.log(_odds(found * contrast)[np.arange(len(true)), true]).mean()
        for contrast in _CONTRASTS
    }
    return float(max(likelihood, key=lambda contrast: likelihood[contrast]))


def _odds(scores: Matrix) -> Matrix:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def _sure(samples: Sequence[Sample], scores: Matrix, contrast: float, alarms: Matrix) -> float:
    """Return the lowest odds from which on few enough readings are wrong, alarms left out."""
    quiet = alarms.max(axis=1) <= 0
    odds = _odds(scores[:, : len(ORDINARY)] * contrast)[quiet]
    true = np.array([each.label for each in samples])[quiet]
    right = np.array(LABELS)[odds.argmax(axis=1)] == true
    for bar in _SURER:
        acted = odds.max(axis=1) >= bar
        if acted.any() and 1 - right[acted].mean() <= MOST_WRONGLY_SURE:
            return float(bar)
    return 1.0


def unseen_readings(samples: Sequence[Sample], language: str) -> list[Reading]:
    """Return what each sample is taken for by a model that has not seen it or its like."""
    scores = unseen_scores(lesson_of(samples, language))
    bars = bars_of(samples, scores, language)
    alarms = alarms_of(scores, listed_of(samples, language), bars)
    odds = _odds(scores[:, : len(ORDINARY)] * bars["contrast"])
    return [
        decided(
            Scores(
                dict(zip(SAFETY, alarm, strict=True)),
                {ORDINARY[at]: its[at] for at in np.argsort(-its)},
            ),
            bars["sure"],
        )
        for alarm, its in zip(alarms, odds, strict=True)
    ]
