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

from coach.understanding.either import either
from coach.understanding.words import evened

DIED: Final = "died"
TOGETHER: Final = "together"

LONGEST: Final = 160
"""A clause longer than this tells more than news, and is not looked at."""

_AND = re.compile(r" (?:and|but|so|y|pero|und|aber) ")
_CLAUSE = re.compile(r"([^.!?;,:\n]+)([.!?;,:\n]*)")


@dataclass(frozen=True, slots=True)
class _News:
    """What one piece of news is told by, and what in the same text speaks against it."""

    told: re.Pattern[str]
    but: re.Pattern[str]


def news_in(text: str) -> str | None:
    """Return which news a text tells plainly, None for none; a question tells none."""
    plain = evened(text)
    parts = [part for clause in _clauses(plain) for part in (clause, *_parts(clause))]
    for name, news in _known().items():
        if any(_tells(news, part) for part in parts) and not news.but.search(plain):
            return name
    return None


def is_only_news(text: str) -> bool:
    """Tell whether a text tells such news and says nothing besides."""
    news = _known().get(news_in(text) or "")
    if news is None:
        return False
    clauses = _clauses(evened(text))
    return all(
        _tells(news, clause) or all(_tells(news, part) for part in _parts(clause))
        for clause in clauses
    )


def _tells(news: _News, part: str) -> bool:
    return len(part) <= LONGEST and news.told.fullmatch(part) is not None


def _clauses(plain: str) -> list[str]:
    """Return the clauses of a text; one that asks keeps its question mark, and so tells nothing."""
    found = _CLAUSE.findall(plain)
    return [
        " ".join(said.split()) + ("?" if "?" in end else "") for said, end in found if said.strip()
    ]


def _parts(clause: str) -> list[str]:
    """Return a clause cut at its own "and" and "but"."""
    return _AND.split(clause)


@cache
def _known() -> dict[str, _News]:
    read = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    words: dict[str, str] = read["words"]
    return {
        name: _News(either(read[name]["told"], words), either(read[name]["but"], words))
        for name in (DIED, TOGETHER)
    }
