"""Words that name what is not for Ebb: eating, drugs, psychosis, harm to a child; and drinking now.

Lists of high precision: what is only heartbreak must pass. Looked at after crisis and danger, in
every language at once, since people mix them. Keeps nothing of what it reads.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from coach.understanding.either import either
from coach.understanding.words import evened


@dataclass(frozen=True, slots=True)
class _Lists:
    """What is looked for, read from otherhelp.toml."""

    topics: dict[str, re.Pattern[str]]
    told: re.Pattern[str]
    drinking: re.Pattern[str]
    not_drinking: re.Pattern[str]


def topic_of(text: str) -> str | None:
    """Return which of the topics a text names plainly, None for none."""
    lists, plain = _lists(), _plain(text)
    if lists.told.search(plain):
        return None
    return next((topic for topic, phrases in lists.topics.items() if phrases.search(plain)), None)


def names_drinking(text: str) -> bool:
    """Tell whether somebody says that they are under the influence now."""
    lists, plain = _lists(), _plain(text)
    return bool(lists.drinking.search(plain)) and not lists.not_drinking.search(plain)


@cache
def _lists() -> _Lists:
    read = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    words: dict[str, str] = read["words"]
    topics = {name: either(part["phrases"], words) for name, part in read["topics"].items()}
    drinking = read["drinking"]
    return _Lists(
        topics=topics,
        told=re.compile(read["told"]),
        drinking=either(drinking["phrases"], words),
        not_drinking=either(drinking["but"], words),
    )


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", evened(text))
