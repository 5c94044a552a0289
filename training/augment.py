"""More samples from those there are: misspelt ones, and two messages typed as one.

Always the same ones for the same samples: the draws begin with a fixed seed.
"""

from collections.abc import Iterator
from random import Random
from typing import Final

from training.corpus import Sample

_SEED: Final = 20240607
_SHORTEST_MISSPELT: Final = 4
_MOST_WORDS_JOINED: Final = 40

_KEYS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS: Final = {
    key: row[max(0, at - 1) : at] + row[at + 1 : at + 2]
    for row in _KEYS
    for at, key in enumerate(row)
}
_SPELLED_OUT: Final = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "s"}

# Which label two messages have together: the first of these that one of them has.
_STRONGEST: Final = (
    "crisis_self_harm",
    "danger_abuse",
    "slip",
    "ex_reached_out",
    "urge",
    "stop_forever",
    "reset",
    "pause",
    "resume",
    "change_settings",
    "write_letter",
    "reach_out_now",
    "why",
    "ask_progress",
    "help",
    "low_mood",
    "doing_well",
    "smalltalk",
    "none",
)


def misspelt(samples: list[Sample], times: int) -> Iterator[tuple[int, Sample]]:
    """Yield each sample with one or two slips of the finger, and the number of its origin."""
    draws = Random(_SEED)
    for _ in range(times):
        for number, sample in enumerate(samples):
            text = _with_slips(sample.text, draws)
            if text != sample.text:
                yield number, Sample(text, sample.label, sample.is_hard)


def joined(samples: list[Sample], times: int) -> Iterator[tuple[int, Sample]]:
    """Yield pairs typed as one message, where their common label is beyond doubt.

    That is: one of a safety class with anything, or greetings and feelings with something stronger.
    """
    draws = Random(_SEED + 1)
    mild = [s for s in samples if s.label in ("low_mood", "smalltalk") and not s.is_hard]
    anything = [s for s in samples if not s.is_safety]
    for _ in range(times if mild else 0):
        for number, sample in enumerate(samples):
            other = draws.choice(anything if sample.is_safety else mild)
            label = min(sample.label, other.label, key=_STRONGEST.index)
            pair = [sample.text.strip(" ."), other.text]
            if draws.random() < 0.5:
                pair.reverse()
            text = draws.choice((". ", " ", ", ", "\n")).join(pair)
            if len(text.split()) <= _MOST_WORDS_JOINED:
                yield number, Sample(text, label, sample.is_hard or other.is_hard)


def _with_slips(text: str, draws: Random) -> str:
    for sign, spelled in _SPELLED_OUT.items():
        if draws.random() < 0.5:
            text = text.replace(sign, spelled)
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if len(word) >= _SHORTEST_MISSPELT]
    for place in draws.sample(long, min(len(long), draws.choice((1, 1, 2)))):
        words[place] = _misspelt_word(words[place], draws)
    return " ".join(words)


def _misspelt_word(word: str, draws: Random) -> str:
    at = draws.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    match draws.randrange(5):
        case 0:
            return before + after
        case 1:
            return before + after[:1] + letter + after[1:]
        case 2:
            return before + letter + letter + after
        case 3:
            return before + draws.choice(_NEIGHBOURS.get(letter, letter)) + after
        case _:
            return before + letter + draws.choice("aeiou") + after if at > 1 else word
