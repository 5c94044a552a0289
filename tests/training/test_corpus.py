"""What is learned from and what is measured on are kept apart."""

import pytest

from coach.understanding.labels import LABELS
from coach.understanding.words import words_of
from training.corpus import LANGUAGES, held_out, read_corpus, read_measure

LEAST = 150
"""Messages in a language's measuring set."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_measured_on_is_learned_from(language: str) -> None:
    learned = {" ".join(words_of(sample.text)) for sample in read_corpus(language)}
    measured = [sample for path in held_out(language) for sample in read_measure(path)]
    assert not [each.text for each in measured if " ".join(words_of(each.text)) in learned]


@pytest.mark.parametrize("language", ["es", "de"])
def test_each_measuring_set_is_large_enough_and_has_every_label(language: str) -> None:
    for path in held_out(language):
        samples = read_measure(path)
        assert len(samples) >= LEAST
        assert {sample.label for sample in samples} == set(LABELS)
