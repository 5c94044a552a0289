"""What somebody tells of a contact of their own: its kind, and whether there was any.

Lists of high precision, in every language at once. What they find is asked back before it is
written down; where they doubt, it is asked. Keeps nothing of what it reads.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from coach.understanding.either import either
from coach.understanding.words import evened

_THROUGH_OTHERS: Final = "via-friend"
"""Named by a person and by what was done, so that it goes before what was done."""


@dataclass(frozen=True, slots=True)
class _Lists:
    """What is looked for, read from contact.toml."""

    kinds: dict[str, re.Pattern[str]]
    nothing: re.Pattern[str]
    other_day: re.Pattern[str]
    now: re.Pattern[str]
    stop: re.Pattern[str]


def contact_in(text: str) -> str | None:
    """Return the one kind of contact a text names, None for none and for more than one."""
    lists, plain = _lists(), evened(text)
    if lists.nothing.search(plain):
        return None
    named = [kind for kind, told in lists.kinds.items() if told.search(plain)]
    if _THROUGH_OTHERS in named:
        return _THROUGH_OTHERS
    return named[0] if len(named) == 1 else None


def may_be_none(text: str) -> bool:
    """Tell whether a text may say that nothing went out, or that it went to somebody else."""
    return _lists().nothing.search(evened(text)) is not None


def may_name_another_day(text: str) -> bool:
    """Tell whether a day that a text names may be another one than that of the contact."""
    return _lists().other_day.search(evened(text)) is not None


def is_of_now(text: str) -> bool:
    """Tell whether a text says that it was just now."""
    return _lists().now.search(evened(text)) is not None


def may_be_asked_to_stop(text: str) -> bool:
    """Tell whether a text may say that the other asked for an end of it, or blocked them."""
    return _lists().stop.search(evened(text)) is not None


@cache
def _lists() -> _Lists:
    read = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    words: dict[str, str] = read["words"]
    return _Lists(
        kinds={kind: either(table["told"], words) for kind, table in read["kinds"].items()},
        nothing=either(read["nothing"]["told"], words),
        other_day=either(read["other-day"]["told"], words),
        now=either(read["now"]["told"], words),
        stop=either(read["stop"]["told"], words),
    )
