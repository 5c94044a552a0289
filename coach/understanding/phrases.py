"""Plain ways to say the worst: lists as data, which lend weight to what the detectors have learned.

How much a listed phrase weighs is found by cross-validation (training/bars.py). For crisis, English
has a list of its own (`safety.py`). Keeps nothing of what it reads.
"""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from coach.understanding.labels import CRISIS, DANGER
from coach.understanding.safety import names_crisis

_LOOK_ALIKES = str.maketrans("013457@$", "oieastas")
_LOOK_ALIKE = re.compile(r"(?<=[a-z])[013457@$]+(?=[a-z])|(?<=[a-z])[013457@$]+\b(?<!\d\d)")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_NAMES = {CRISIS: "crisis", DANGER: "danger"}


@dataclass(frozen=True, slots=True)
class _Lists:
    """What is looked for in a language, and what is taken out before."""

    alarms: dict[str, re.Pattern[str]]
    harmless: re.Pattern[str]
    plainly: re.Pattern[str]


def listed_in(text: str, language: str) -> frozenset[str]:
    """Return the safety labels of which a text holds a listed phrase, outside harmless sayings.

    Raises: nothing, on any text; KeyError for a language without lists.
    """
    lists = _patterns(language)
    plain = lists.harmless.sub(" ", _plain(text, language))
    found = {label for label, phrases in lists.alarms.items() if phrases.search(plain)}
    if language == "en" and names_crisis(text):
        found.add(CRISIS)
    return frozenset(found)


def _plain(text: str, language: str) -> str:
    """Return the words in small letters without accents, digits in words read as letters."""
    small = unicodedata.normalize("NFC", text).casefold()
    if language == "de":
        small = small.translate(_UMLAUTS)
    bare = "".join(
        sign for sign in unicodedata.normalize("NFKD", small) if not unicodedata.combining(sign)
    )
    bare = _LOOK_ALIKE.sub(lambda run: run[0].translate(_LOOK_ALIKES), bare)
    return " ".join(re.findall(r"[a-z0-9]+", re.sub(r"([a-z])\1{2,}", r"\1", bare)))


def is_plainly_crisis(text: str, language: str) -> bool:
    """Tell whether a text wishes for death in words that leave nothing to learn."""
    lists = _patterns(language)
    return lists.plainly.search(lists.harmless.sub(" ", _plain(text, language))) is not None


@cache
def _patterns(language: str) -> _Lists:
    listed = _read()[language]
    alarms = {label: _pattern(listed[name]) for label, name in _NAMES.items() if name in listed}
    return _Lists(alarms, _pattern(listed["harmless"]), _pattern(listed["plainly"]))


def _pattern(phrases: list[str]) -> re.Pattern[str]:
    written = (re.escape(phrase).replace(r"\ ", " ") for phrase in phrases)
    either = "|".join(
        phrase.replace(r" \.\. ", r"(?: \w+){0,3} ").replace(r"\*", r"\w*") for phrase in written
    )
    return re.compile(rf"\b(?:{either})\b")


@cache
def _read() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
