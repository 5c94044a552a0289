"""Where the decisions are taken: bars found on samples that were not learned from.

The corpus is parted; each part is scored by what the others teach. Near-duplicates are in one part,
so that nothing is measured on what it has all but seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

import numpy as np
from sklearn.linear_model import LogisticRegression

from coach.understanding.labels import LABELS, ORDINARY
from coach.understanding.phrases import listed_in
from coach.understanding.reading import Alarm, Reading, Scores, decided
from coach.understanding.second_look import kind, signals
from coach.understanding.words import words_of
from training.corpus import Sample, groups_of
from training.learn import SEED, Lesson, Matrix, learn, lesson_of

PARTS: Final = 5

LONGEST_USUAL: Final = 110
"""Letters in a message as people type them to a bot; longer ones of the corpus do not set bars."""
MOST_FALSE: Final = {"en": (0.06, 0.015), "es": (0.10, 0.03), "de": (0.10, 0.03)}
"""Shares of the corpus, of its hard negatives and of its other messages, that may raise an alarm.

The corpus is harder than what people type. English has most of it, and can be stricter.
"""
MOST_WRONGLY_SURE: Final = 0.07

LISTED: Final = 0.4
"""How far what is listed is ahead when it is asked which alarm it is."""
FOREIGN: Final = 1.5
"""How much more a detector of another language than the person's needs."""

_CONTRASTS: Final = tuple(np.arange(1.0, 8.1, 0.5))
_SURER: Final = (*np.arange(0.3, 0.99, 0.01), 0.99, 0.993, 0.995, 0.997, 0.998, 0.999, 0.9995)


@dataclass(frozen=True, slots=True)
class Bars:
    """What coach/understanding/reading.py decides by."""

    of: dict[str, float]
    second_look: list[float]
    alarms: Matrix
    """How far each sample is above the bar of an alarm, by a second look that has not seen it."""


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


def bars_of(samples: Sequence[Sample], scores: Matrix, language: str) -> Bars:
    """Return every bar, from scores that were not learned from the samples themselves."""
    seen = signals_of(samples, scores, language)
    is_alarming = np.array([sample.is_safety for sample in samples])
    usual = np.array([len(sample.text) <= LONGEST_USUAL for sample in samples])
    draws = np.random.default_rng(SEED).integers(PARTS, size=len(samples))
    above = np.zeros(len(samples))
    for part in range(PARTS):
        taught = usual & (draws != part)
        factors = _second_look(seen[taught], is_alarming[taught])
        above[draws == part] = seen[draws == part] @ factors[:-1] + factors[-1]
    bar = _alarm_bar(samples, above, usual, language)
    contrast = _contrast(samples, scores)
    sure = _sure(samples, scores, contrast, above - bar)
    named = {"alarm": bar, "listed": LISTED, "contrast": contrast, "sure": sure, "foreign": FOREIGN}
    return Bars(named, list(_second_look(seen[usual], is_alarming[usual])), above - bar)


def signals_of(samples: Sequence[Sample], scores: Matrix, language: str) -> Matrix:
    """Return a row of signals for each sample."""
    return np.array(
        [
            signals(row, listed_in(sample.text, language), len(words_of(sample.text)))
            for sample, row in zip(samples, scores.tolist(), strict=True)
        ]
    )


def _second_look(seen: Matrix, is_alarming: Matrix) -> Matrix:
    """Return the factors that tell alarms from the rest best, and what is added to their sum."""
    middle, spread = seen.mean(axis=0), seen.std(axis=0) + 1e-9
    line = LogisticRegression(max_iter=1000).fit((seen - middle) / spread, is_alarming)
    factors = line.coef_[0] / spread
    return np.append(factors, line.intercept_[0] - factors @ middle)


def _alarm_bar(samples: Sequence[Sample], above: Matrix, usual: Matrix, language: str) -> float:
    """Return the lowest bar with few enough false alarms."""
    hard = np.array([sample.is_hard for sample in samples])
    ordinary = usual & ~np.array([sample.is_safety for sample in samples])
    among_hard, elsewhere = MOST_FALSE[language]
    return float(
        max(
            np.quantile(above[ordinary & hard], 1 - among_hard),
            np.quantile(above[ordinary & ~hard], 1 - elsewhere),
        )
    )


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
    quiet = alarms <= 0
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
    odds = _odds(scores[:, : len(ORDINARY)] * bars.of["contrast"])
    return [
        decided(
            Scores(
                Alarm(above, kind(row, listed_in(sample.text, language), LISTED)),
                {ORDINARY[at]: its[at] for at in np.argsort(-its)},
            ),
            bars.of["sure"],
        )
        for sample, row, above, its in zip(samples, scores.tolist(), bars.alarms, odds, strict=True)
    ]
