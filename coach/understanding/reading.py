"""Free text read into one of the labels, or into a question: the way in to understanding.

A message is cut into words, these into features, and learned weights give each label a score. The
safety classes have detectors of their own, whose bars are low enough to miss few: they come first.
Texts that are not plainly in the person's language may be shown to other languages' detectors.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import exp
from operator import mul
from typing import Final

from coach.understanding.features import features_of, word_numbers
from coach.understanding.labels import CRISIS, NONE, ORDINARY
from coach.understanding.lexicon import lexicon
from coach.understanding.phrases import is_plainly_crisis, listed_in
from coach.understanding.second_look import kind, signals
from coach.understanding.weights import Weights, weights
from coach.understanding.words import words_of

LANGUAGES: Final = ("en", "es", "de")
WINDOW: Final = 64
"""Words that are read at once; the next window begins in the middle of the one before."""

_BUTTONS: Final = 3
_PLAINLY_ABOVE: Final = 3.0
"""How far above the bar plain words are at least."""
_MARKS: Final = frozenset("?!.\u2013\u2014\u2026")
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
    above: float = 0.0
    """How far above the bar an alarm is, as log-odds; 0 without one."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """How far a text is above the bar of an alarm, and which one it would be."""

    above: float
    label: str


@dataclass(frozen=True, slots=True)
class Scores:
    """What the weights say of a text."""

    alarm: Alarm
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
    if scores.alarm.above > 0:
        return Reading(scores.alarm.label, True, likely, above=scores.alarm.above)
    return Reading(likely[0], is_sure=scores.odds[likely[0]] >= sure, likely=likely)


def _scores(text: str, words: list[str], spoken: str) -> Scores:
    windows = list(_windows(words[:_MOST_WORDS]))
    found = [_of_window(window, spoken) for window in windows]
    alarms = [_alarm(text, windows, found, spoken)]
    for language in _others(text, words, spoken):
        heard = [_of_window(window, language) for window in windows]
        alarm = _alarm(text, windows, heard, language)
        alarms.append(replace(alarm, above=alarm.above - weights(language).head.bars["foreign"]))
    return Scores(max(alarms, key=lambda alarm: alarm.above), _odds(found, weights(spoken)))


def _of_window(words: list[str], language: str) -> list[float]:
    return weights(language).scores(features_of(words, lexicon(language)))


def _windows(words: list[str]) -> Iterator[list[str]]:
    """Yield overlapping parts that together hold every word; a short text is one part."""
    yield words[:WINDOW]
    for start in range(WINDOW // 2, len(words) - WINDOW // 2, WINDOW // 2):
        yield words[start : start + WINDOW]


def _alarm(text: str, windows: list[list[str]], found: list[list[float]], language: str) -> Alarm:
    """Return the alarm of the window that has most of it."""
    head = weights(language).head
    listed = listed_in(text, language)
    *factors, added = head.second_look
    sums = [
        added + sum(map(mul, factors, signals(scores, listed, len(window))))
        for window, scores in zip(windows, found, strict=True)
    ]
    most = max(range(len(sums)), key=sums.__getitem__)
    above = sums[most] - head.bars["alarm"]
    if is_plainly_crisis(text, language):
        return Alarm(max(above, _PLAINLY_ABOVE), CRISIS)
    return Alarm(above, kind(found[most], listed, head.bars["listed"]))


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


def _others(text: str, words: list[str], spoken: str) -> list[str]:
    """Return the other languages that a text may be in, none if it is plainly in this one.

    Where no more of it is known than in this one ("he recaído"), only what is listed counts there.
    """
    numbers = word_numbers(words)
    known = weights(spoken).share_known(numbers)
    if known >= _PLAINLY:
        return []
    others = [language for language in LANGUAGES if language != spoken]
    shares = {each: weights(each).share_known(numbers) for each in others}
    return [
        each
        for each, share in shares.items()
        if share >= _MAYBE and (share > known or _is_named(text, each))
    ]


def _is_named(text: str, language: str) -> bool:
    """Tell whether a list of that language has words of the text."""
    return bool(listed_in(text, language)) or is_plainly_crisis(text, language)
