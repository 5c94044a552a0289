"""The weights belong to the code that reads with them and to the corpus beside it."""

import pytest

from coach.understanding.labels import LABELS
from coach.understanding.lexicon import lexicon
from coach.understanding.reading import LANGUAGES
from coach.understanding.second_look import signals
from coach.understanding.weights import FOLDER, weights
from training import fingerprint
from training.corpus import read_corpus

LARGEST_BYTES = 3_000_000
every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
def test_the_weights_can_be_read(language: str) -> None:
    head = weights(language).head
    assert head.columns == list(LABELS)
    assert len(weights(language).numbers) == head.features
    assert len(head.scale) == len(head.bias) == len(LABELS)
    assert len(head.second_look) == len(signals(head.bias, (), 1)) + 1


def test_the_weights_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.glob("*.weights")) < LARGEST_BYTES


@every_language
def test_the_weights_were_learned_with_these_features(language: str) -> None:
    now = fingerprint.of_code(read_corpus(language), language)
    assert weights(language).head.code == now, "run `make train`"


@every_language
def test_the_weights_were_learned_from_this_corpus(language: str) -> None:
    now = fingerprint.of_corpus(read_corpus(language))
    assert weights(language).head.corpus == now, "run `make train`"


@every_language
def test_a_word_has_one_meaning(language: str) -> None:
    text = (FOLDER.with_name("lexicon") / f"{language}.toml").read_text("utf-8")
    lines = [line.partition(" = ")[2] for line in text.splitlines() if not line.startswith("#")]
    entries = [entry for line in lines for entry in line.strip('"').split()]
    assert len(entries) == len(lexicon(language).entries) + len(lexicon(language).stems)
