"""Which kind of contact somebody tells of in their own words: what was a slip, and nothing else.

Lists of high precision, in every language at once, for a text that is taken for a slip already.
What they find is asked back before it is written down. Keeps nothing of what it reads.
"""

import re
import tomllib
from functools import cache
from pathlib import Path

from coach.understanding.words import evened


def contact_in(text: str) -> str | None:
    """Return the one kind of contact a text names, None for none and for more than one."""
    plain = evened(text)
    named = [kind for kind, told in _kinds().items() if told.search(plain)]
    return named[0] if len(named) == 1 else None


@cache
def _kinds() -> dict[str, re.Pattern[str]]:
    read = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    words: dict[str, str] = read.pop("words")
    return {kind: _either(table["told"], words) for kind, table in read.items()}


def _either(phrases: list[str], words: dict[str, str]) -> re.Pattern[str]:
    either = "|".join(phrases)
    for name, stands_for in words.items():
        either = either.replace(f"{{{name}}}", stands_for)
    return re.compile(either)
