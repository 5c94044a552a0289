"""Learn one language: from its corpus to its file of weights."""

from time import perf_counter

import numpy as np

from training.bars import bars_of, unseen_scores
from training.corpus import read_corpus
from training.learn import learn, lesson_of
from training.pack import pack


def teach(language: str) -> str:
    """Learn one language, write its weights and return a line about it."""
    started = perf_counter()
    samples = read_corpus(language)
    lesson = lesson_of(samples, language)
    bars = bars_of(samples, unseen_scores(lesson), language)
    path = pack(lesson, learn(lesson, np.ones(len(samples), bool)), bars, language)
    seconds = perf_counter() - started
    return f"{path.name}: {len(samples)} messages, {path.stat().st_size} bytes, {seconds:.0f} s"
