"""The sentences it learns from: corpus/<language>/<label>.txt, one message a line.

Beside a label's file may stand `<label>.hard.txt`: messages of that ordinary label whose words
resemble a safety class.
"""

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coach.understanding.labels import LABELS, SAFETY
from coach.understanding.words import words_of

HERE: Final = Path(__file__).parent
LANGUAGES: Final = ("en", "es", "de")

_ALIKE: Final = 0.6
_SHINGLE: Final = 4
_MOST_SHARING: Final = 60


@dataclass(frozen=True, slots=True)
class Sample:
    """A message and where it should go."""

    text: str
    label: str
    is_hard: bool = False

    @property
    def is_safety(self) -> bool:
        """Tell whether its label is one of the two that come before all else."""
        return self.label in SAFETY


def read_corpus(language: str) -> list[Sample]:
    """Return the samples of a language, each text once, in a settled order.

    What happens to stand in a measuring set as well is left out.
    Raises: ValueError for a file that is named after no label.
    """
    measured = _measured(language)
    samples: dict[str, Sample] = {}
    for path in sorted((HERE / "corpus" / language).glob("*.txt")):
        label, _, kind = path.stem.partition(".")
        if label not in LABELS:
            raise ValueError(f"{path.name}: there is no label {label!r}")
        for line in path.read_text("utf-8").splitlines():
            text = line.strip()
            if text and " ".join(words_of(text)) not in measured:
                samples.setdefault(text, Sample(text, label, is_hard=bool(kind)))
    return list(samples.values())


def read_measure(path: Path) -> list[Sample]:
    """Return the samples of a file that is only for measuring: JSON Lines, see README.md."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [Sample(row["text"], row["intent"], bool(row.get("hard_negative"))) for row in rows]


def held_out(language: str) -> list[Path]:
    """Return the measuring sets of a language: `.hard` was written to be, `.second` came later."""
    return sorted((HERE / "held_out").glob(f"{language}*.jsonl"), reverse=True)


def _measured(language: str) -> set[str]:
    """Return the words of every message that is only for measuring."""
    samples = (sample for path in held_out(language) for sample in read_measure(path))
    return {" ".join(words_of(sample.text)) for sample in samples}


def groups_of(samples: list[Sample]) -> list[int]:
    """Return a number for each sample, the same for near-duplicates, to keep these together.

    Near means: more than `_ALIKE` of their shingles (runs of letters) are common to both.
    """
    shingles = [_shingles(sample.text) for sample in samples]
    sharing: dict[str, list[int]] = defaultdict(list)
    for number, found in enumerate(shingles):
        for shingle in found:
            sharing[shingle].append(number)
    group = list(range(len(samples)))
    for number, found in enumerate(shingles):
        near = {
            other
            for shingle in found
            if len(sharing[shingle]) <= _MOST_SHARING
            for other in sharing[shingle]
            if other < number
        }
        for other in sorted(near):
            if len(found & shingles[other]) > _ALIKE * len(found | shingles[other]):
                group[_root(group, number)] = _root(group, other)
    return [_root(group, number) for number in range(len(samples))]


def _shingles(text: str) -> set[str]:
    joined = " ".join(words_of(text))
    return {joined[start : start + _SHINGLE] for start in range(max(1, len(joined) - _SHINGLE + 1))}


def _root(group: list[int], number: int) -> int:
    while group[number] != number:
        group[number] = group[group[number]]
        number = group[number]
    return number
