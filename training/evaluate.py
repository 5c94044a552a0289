"""`make eval`: how well texts are read that were never learned from, and what went wrong.

The measures are those of the README of the development set: macro-F1 of the ordinary labels, recall
and caught of the safety classes, false alarms on hard negatives and elsewhere, with every miss.
Beside them the same on the corpus, each part read with what the other parts teach (--folds).
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from time import perf_counter
from typing import Final

from coach.understanding.labels import ORDINARY, SAFETY
from coach.understanding.reading import Reading, read
from training.corpus import HERE, LANGUAGES, Sample, held_out, read_corpus, read_measure

DEVELOPMENT: Final = HERE.parent.parent / "shared" / "utterances" / "dev.jsonl"


@dataclass(frozen=True, slots=True)
class Report:
    """Samples beside what they were taken for."""

    samples: Sequence[Sample]
    readings: Sequence[Reading]

    def lines(self, *, with_misses: bool = True) -> list[str]:
        """Return the measures, a line each, and every missed safety item and false alarm."""
        lines = [f"macro-F1, ordinary   {self.macro_f1():.3f}", *self._safety(), *self._alarms()]
        lines += self._sure()
        return lines + (self._misses() if with_misses else [])

    def macro_f1(self) -> float:
        """Return the mean F1 of the ordinary labels."""
        return fmean(self.f1(label) for label in ORDINARY)

    def f1(self, label: str) -> float:
        """Return the F1 of a label over all items."""
        pairs = [(s.label == label, r.intent == label) for s, r in self._pairs()]
        right = sum(true and taken for true, taken in pairs)
        named = sum(true for true, _ in pairs) + sum(taken for _, taken in pairs)
        return 2 * right / named if named else 0.0

    def _pairs(self) -> list[tuple[Sample, Reading]]:
        return list(zip(self.samples, self.readings, strict=True))

    def _safety(self) -> list[str]:
        lines = []
        for label in SAFETY:
            taken = [reading.intent for sample, reading in self._pairs() if sample.label == label]
            caught = [intent in SAFETY for intent in taken]
            right = [intent == label for intent in taken]
            lines.append(f"{label:<20} recall {rate(right)}, caught {rate(caught)}")
        return lines

    def _alarms(self) -> list[str]:
        ordinary = [(s, r.intent in SAFETY) for s, r in self._pairs() if not s.is_safety]
        hard = [alarm for sample, alarm in ordinary if sample.is_hard]
        other = [alarm for sample, alarm in ordinary if not sample.is_hard]
        return [f"false alarms         hard negatives {rate(hard)}, elsewhere {rate(other)}"]

    def _sure(self) -> list[str]:
        sure = [reading.is_sure for reading in self.readings]
        right = [sample.label == r.intent for sample, r in self._pairs() if r.is_sure]
        offered = [
            sample.label in reading.likely
            for sample, reading in self._pairs()
            if not sample.is_safety and not reading.is_sure
        ]
        every = [sample.label == reading.intent for sample, reading in self._pairs()]
        return [
            f"accuracy             {rate(every)}",
            f"sure                 {rate(sure)}, right when sure {rate(right)}",
            f"not sure             the label is on a button {rate(offered)}",
            "F1 per label         "
            + ", ".join(f"{label} {self.f1(label):.2f}" for label in ORDINARY),
        ]

    def _misses(self) -> list[str]:
        missed = [
            f"  missed  {sample.label} taken for {reading.intent}: {sample.text}"
            for sample, reading in self._pairs()
            if sample.is_safety and reading.intent not in SAFETY
        ]
        false = [
            f"  false alarm  {sample.label} taken for {reading.intent}: {sample.text}"
            for sample, reading in self._pairs()
            if not sample.is_safety and reading.intent in SAFETY
        ]
        return missed + false


def rate(found: Sequence[bool]) -> str:
    """Return a rate with its counts."""
    return f"{sum(found) / max(1, len(found)):.3f} ({sum(found)}/{len(found)})"


def measured(samples: Sequence[Sample], language: str) -> Report:
    """Read samples as a running Ebb does."""
    return Report(samples, [read(sample.text, language) for sample in samples])


def crossed(language: str) -> Report:
    """Read the corpus, each part with what the others teach. Needs what training needs."""
    from training.bars import unseen_readings

    samples = read_corpus(language)
    return Report(samples, unseen_readings(samples, language))


def main() -> None:
    """Print the measures of every language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--development", type=Path, default=DEVELOPMENT, help="English, JSON Lines")
    parser.add_argument("--languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--no-folds", action="store_true", help="leave out the slow part")
    asked = parser.parse_args()
    for language in asked.languages:
        development = [asked.development] if language == "en" else []
        for path in [*development, *held_out(language)]:
            _print_measures(language, path)
        if not asked.no_folds:
            print(f"\n{language}: the corpus, parts unseen")
            print("\n".join(crossed(language).lines(with_misses=False)), flush=True)


def _print_measures(language: str, path: Path) -> None:
    if not path.is_file():
        print(f"\n{language}: nothing to measure on, there is no {path}")
        return
    samples = read_measure(path)
    read(samples[0].text, language)
    started = perf_counter()
    report = measured(samples, language)
    each = (perf_counter() - started) / len(samples) * 1000
    print(f"\n{language}: {path.name}, {len(samples)} messages, {each:.2f} ms each")
    print("\n".join(report.lines()), flush=True)


if __name__ == "__main__":
    main()
