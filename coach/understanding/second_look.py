"""The second look: whether all that was found in a text together speaks for an alarm.

The detectors look at words; this looks at their scores beside those of the ordinary labels, at the
lists and at the length: what sounds dangerous and is plainly about something else weighs less. It
is a sum with learned factors (training/bars.py), the same for learning and for reading.
"""

from collections.abc import Collection, Sequence
from math import log1p

from coach.understanding.labels import ORDINARY, SAFETY


def signals(scores: Sequence[float], listed: Collection[str], words: int) -> list[float]:
    """Return what is looked at: `scores` in the order of LABELS, `words` the length of the text."""
    ordinary = sorted(scores[: len(ORDINARY)], reverse=True)
    safety = scores[len(ORDINARY) :]
    named = [float(label in listed) for label in SAFETY]
    length = log1p(words)
    return [
        *scores,
        *named,
        length,
        *ordinary[:2],
        *(score * score for score in safety),
        max(safety),
        *(is_named * score for is_named, score in zip(named, safety, strict=True)),
        *(length * score for score in safety),
        *(length * is_named for is_named in named),
    ]


def kind(scores: Sequence[float], listed: Collection[str], bonus: float) -> str:
    """Return which of the safety labels an alarm is; a listed one is `bonus` ahead."""
    ahead = {
        label: score + bonus * (label in listed)
        for label, score in zip(SAFETY, scores[len(ORDINARY) :], strict=True)
    }
    return max(SAFETY, key=lambda label: ahead[label])
