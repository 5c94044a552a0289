"""Reading ease: how easily a text is read, by the formula made for its language.

All give about 0 (hard) to 100 (easy). Sources: Flesch (1948) for English, Fernández Huerta (1959,
as corrected by Law) for Spanish, Amstad (1978) for German. They count syllables, so they know
nothing of kindness; a short text swings widely.
"""

import re

_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
_SENTENCE = re.compile(r"[.!?…:]+(?:\s|$)")
_VOWELS = {
    "en": re.compile(r"[aeiouy]+"),
    "es": re.compile(r"[aeiouáéíóúü]+"),
    "de": re.compile(r"[aeiouäöüy]+"),
}


def ease(text: str, language: str) -> int | None:
    """Return the reading ease, None for a text without words or another language."""
    words = _WORD.findall(text.lower())
    if not words or language not in _VOWELS:
        return None
    sentences = max(1, len(_SENTENCE.findall(text + " ")))
    length = len(words) / sentences
    syllables = sum(_syllables(word, language) for word in words) / len(words)
    return round(_formula(language, length, syllables))


def _syllables(word: str, language: str) -> int:
    groups = len(_VOWELS[language].findall(word))
    is_mute = language == "en" and word.endswith("e") and not word.endswith("le") and groups > 1
    return max(1, groups - is_mute)


def _formula(language: str, length: float, syllables: float) -> float:
    """`length`: words a sentence; `syllables`: a word."""
    if language == "es":
        return 206.84 - 60 * syllables - 1.02 * length
    if language == "de":
        return 180 - length - 58.5 * syllables
    return 206.835 - 1.015 * length - 84.6 * syllables
