"""Free text read into one of the labels, or into a question: the way in to understanding.

A message is cut into words, these into features, and learned weights give each label a score. The
safety classes have detectors of their own, whose bars are low enough to miss few: they come first.
Texts that are not plainly in the person's language are shown to the detectors of all languages.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from math import exp
from typing import Final

from coach.understanding.features import features_of, word_numbers
from coach.understanding.labels import NONE, ORDINARY, SAFETY
from coach.understanding.lexicon import lexicon
from coach.understanding.phrases import listed_in
from coach.understanding.weights import Weights, weights
from coach.understanding.words import words_of

LANGUAGES: Final = ("en", "es", "de")
WINDOW: Final = 64
"""Words that are read at once; the next window begins in the middle of the one before."""

_BUTTONS: Final = 3
_MARKS: Final = "?!."
_PLAINLY: Final = 0.8
_MAYBE: Final = 0.5
"""Shares of a text's words that are known in a language."""
_MOST_WORDS: Final = 1200
"""Telegram's longest message has about so many."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The best label for a text, and whether Ebb would act on it without asking."""

    intent: str
    is_sure: bool
    likely: tuple[str, ...] = (NONE,)
    """The best ordinary labels, best first, to choose from if it is not sure."""


@dataclass(frozen=True, slots=True)
class Scores:
    """What the weights say of a text: how far each safety class is above its bar, and odds."""

    alarms: dict[str, float]
    odds: dict[str, float]
    """Of the ordinary labels, best first; together 1."""


def read(text: str, language: str) -> Reading:
    """Return what a text is taken for; what cannot be read is `none`, and not sure.

    An unknown language is read as English. Raises: nothing, on any text.
    """
    words = words_of(text)
    if all(word[0] in _MARKS for word in words):
        return Reading(NONE, is_sure=False)
    spoken = spoken_for(language)
    return decided(_scores(text, words, spoken), weights(spoken).head.bars["sure"])


def spoken_for(language: str) -> str:
    """Return the language a text is read in: the person's own, English where that is not known."""
    return language if language in LANGUAGES else LANGUAGES[0]


def decided(scores: Scores, sure: float) -> Reading:
    """Return what follows from scores: an alarm, else the best ordinary label."""
    likely = tuple(scores.odds)[:_BUTTONS]
    alarm = max(SAFETY, key=lambda label: scores.alarms[label])
    if scores.alarms[alarm] > 0:
        return Reading(alarm, is_sure=True, likely=likely)
    return Reading(likely[0], is_sure=scores.odds[likely[0]] >= sure, likely=likely)


def _scores(text: str, words: list[str], spoken: str) -> Scores:
    windows = list(_windows(words[:_MOST_WORDS]))
    learned = weights(spoken)
    found = [learned.scores(features_of(window, lexicon(spoken))) for window in windows]
    alarms = _alarms(found, learned, listed_in(text, spoken))
    for language in _others(words, spoken):
        other = weights(language)
        heard = [other.scores(features_of(window, lexicon(language))) for window in windows]
        for label, alarm in _alarms(heard, other, listed_in(text, language)).items():
            alarms[label] = max(alarms[label], alarm - other.head.bars["foreign"])
    return Scores(alarms, _odds(found, learned))


def _windows(words: list[str]) -> Iterator[list[str]]:
    """Yield overlapping parts that together hold every word; a short text is one part."""
    yield words[:WINDOW]
    for start in range(WINDOW // 2, len(words) - WINDOW // 2, WINDOW // 2):
        yield words[start : start + WINDOW]


def _alarms(
    windows: list[list[float]], learned: Weights, listed: Collection[str]
) -> dict[str, float]:
    """Return how far each safety class is above its bar in the window that has most of it."""
    bars = learned.head.bars
    column = {name: place for place, name in enumerate(learned.head.columns)}
    return {
        label: max(scores[column[label]] for scores in windows)
        + bars[f"{label} listed"] * (label in listed)
        - bars[label]
        for label in SAFETY
    }


def _odds(windows: list[list[float]], learned: Weights) -> dict[str, float]:
    head = learned.head
    column = {name: place for place, name in enumerate(head.columns)}
    mean = {
        label: sum(scores[column[label]] for scores in windows) / len(windows) for label in ORDINARY
    }
    raised = {label: exp(head.bars["contrast"] * score) for label, score in mean.items()}
    total = sum(raised.values())
    best_first = sorted(raised, key=lambda label: -raised[label])
    return {label: raised[label] / total for label in best_first}


def _others(words: list[str], spoken: str) -> list[str]:
    """Return the other languages that a text may be in, none if it is plainly in this one."""
    numbers = word_numbers(words)
    known = weights(spoken).share_known(numbers)
    if known >= _PLAINLY:
        return []
    others = [language for language in LANGUAGES if language != spoken]
    return [each for each in others if weights(each).share_known(numbers) >= _MAYBE]
