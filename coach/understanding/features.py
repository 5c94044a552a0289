"""What the recogniser looks at in a message, as numbers: one way for learning and for reading.

Three blocks: words and their sequences, pieces of words (these forgive misspelling), and meanings,
the classes of lexicon/ in sequence. A feature is the CRC-32 of its bytes, begun with a number of
its kind. Whoever changes anything here, in words.py or in lexicon/ must run `make train`.
"""

from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Final
from zlib import crc32

from coach.understanding.lexicon import Lexicon

_WORD, _PAIR, _TRIPLE, _GAPPED, _BONES, _DENIED = range(1, 7)
_EDGE, _PIECE, _MEANING, _TOGETHER, _SHAPE, _MIXED = range(7, 13)
_PIECES: Final = range(2, 6)
_MOST_LETTERS: Final = 24
_MOST_MEANINGS: Final = 12
_VOWELS: Final = b"aeiou"
_SCOPE_OF_NOT: Final = 3
_LENGTHS: Final = (1, 2, 3, 5, 8, 12, 18, 30)


@dataclass(frozen=True, slots=True)
class Features:
    """What is in a text, each feature once."""

    words: set[int]
    pieces: set[int]
    meanings: set[int]


def features_of(words: list[str], lexicon: Lexicon) -> Features:
    """Return the features of a text that was cut into words."""
    raw = [word.encode("utf-8", "replace") for word in words]
    classes = list(lexicon.classes_of(words))
    denied = {place for name, place in classes if name in ("not", "cant")}
    meanings = _of_meanings(classes, raw) | _of_mixed(classes, raw)
    return Features(_of_words(raw, denied), _of_pieces(raw), meanings)


def word_numbers(words: list[str]) -> set[int]:
    """Return the features that stand for single words, to see whether a language knows them."""
    return {crc32(word.encode("utf-8", "replace"), _WORD) for word in words if word.isalpha()}


def _of_words(words: list[bytes], denied: set[int]) -> set[int]:
    found = {crc32(word, _WORD) for word in words}
    fenced = [b"^", *words, b"$"]
    found.update(crc32(a + b" " + b, _PAIR) for a, b in pairwise(fenced))
    found.update(
        crc32(b" ".join(three), _TRIPLE)
        for three in zip(fenced, fenced[1:], fenced[2:], strict=False)
    )
    found.update(crc32(a + b" " + b, _GAPPED) for a, b in zip(words, words[2:], strict=False))
    bones = [_bones(word) for word in words]
    found.update(crc32(bone, _BONES) for bone in bones)
    found.update(crc32(a + b" " + b, _BONES) for a, b in pairwise(bones))
    for place in denied:
        scope = words[place + 1 : place + 1 + _SCOPE_OF_NOT]
        found.update(crc32(word, _DENIED) for word in scope)
    return found | _of_shape(words)


def _of_shape(words: list[bytes]) -> set[int]:
    length = sum(len(words) > most for most in _LENGTHS)
    found = {crc32(b"length %d" % length, _SHAPE)}
    found.update(crc32(word, _EDGE) for word in (*words[:1], *words[-1:]))
    return found


def _bones(word: bytes) -> bytes:
    """Return a word without doubled letters and inner vowels: "message" and "msg" are one."""
    bones = bytearray(word[:1])
    for letter in word[1:]:
        if letter not in _VOWELS and letter != bones[-1]:
            bones.append(letter)
    return bytes(bones)


def _of_pieces(words: list[bytes]) -> set[int]:
    found = set()
    for word in set(words):
        fenced = b"<" + word[:_MOST_LETTERS] + b">"
        for size in _PIECES:
            for start in range(len(fenced) - size + 1):
                found.add(crc32(fenced[start : start + size], _PIECE))
    return found


def _of_meanings(classes: list[tuple[str, int]], words: list[bytes]) -> set[int]:
    names = [name.encode() for name, _ in classes]
    fenced = [b"^", *names, b"$"]
    found = {crc32(name, _MEANING) for name in names}
    for size in (2, 3):
        runs = zip(*(fenced[start:] for start in range(size)), strict=False)
        found.update(crc32(b" ".join(run), _MEANING) for run in runs)
    few = sorted(set(names[:_MOST_MEANINGS]))
    found.update(crc32(a + b"&" + b, _TOGETHER) for a, b in combinations(few, 2))
    if b"?" in words:
        found.update(crc32(name, _SHAPE) for name in names)
    return found


def _of_mixed(classes: list[tuple[str, int]], words: list[bytes]) -> set[int]:
    """Return pairs and triples in which each word that has a class is replaced by it."""
    mixed = list(words)
    for name, place in classes:
        mixed[place] = b"=" + name.encode()
    fenced = [b"^", *mixed, b"$"]
    found = {crc32(a + b" " + b, _MIXED) for a, b in pairwise(fenced)}
    found.update(
        crc32(b" ".join(three), _MIXED)
        for three in zip(fenced, fenced[1:], fenced[2:], strict=False)
    )
    return found
