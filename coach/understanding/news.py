"""News that ends a period, told in plain words: the other has died, or they are back together.

A list of high precision: a whole clause must say it, as "she died last night" does and "he died on
me laughing" does not. In every language at once. Keeps nothing of what it reads.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from coach.understanding.words import evened

DIED: Final = "died"
TOGETHER: Final = "together"

LONGEST: Final = 160
"""A clause longer than this tells more than news, and is not looked at."""

_CLAUSE = re.compile(r"([^.!?;,:\n]+)([.!?;,:\n]*)")


@dataclass(frozen=True, slots=True)
class _News:
    """What one piece of news is told by, and what in the same text speaks against it."""

    told: re.Pattern[str]
    but: re.Pattern[str]


def news_in(text: str) -> str | None:
    """Return which news a text tells plainly, None for none; a question tells none."""
    plain = evened(text)
    clauses = [
        part for said, end in _CLAUSE.findall(plain) if "?" not in end for part in _cut(said)
    ]
    for name, news in _known().items():
        if any(news.told.fullmatch(clause) for clause in clauses) and not news.but.search(plain):
            return name
    return None


def _cut(said: str) -> list[str]:
    """Return what is said, whole and cut at its own "and" and "but"."""
    whole = " ".join(said.split())
    parts = [whole, *re.split(r" (?:and|but|so|y|pero|und|aber) ", whole)]
    return [part for part in parts if len(part) <= LONGEST]


@cache
def _known() -> dict[str, _News]:
    read = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    words: dict[str, str] = read["words"]
    return {
        name: _News(_either(read[name]["told"], words), _either(read[name]["but"], words))
        for name in (DIED, TOGETHER)
    }


def _either(phrases: list[str], words: dict[str, str]) -> re.Pattern[str]:
    """Return any of the phrases; one of the words may be made of those before it."""
    either = "|".join(f"(?:{phrase})" for phrase in phrases)
    for name, stands_for in reversed(words.items()):
        either = either.replace(f"{{{name}}}", f"(?:{stands_for})")
    return re.compile(either)
