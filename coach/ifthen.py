"""If-then plans as sentences: what somebody typed, taken apart at its own "if" and "then".

Which words those are is each language's own affair and stands with its texts; nothing of what was
typed is changed but spaces and a capital at the beginning.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

MOST = 3
"""Plans somebody has at once: few enough to be known by heart."""

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Words:
    """A language's words: what a plan begins with, what joins it, which words begin small."""

    leads: Sequence[str]
    joins: Sequence[str]
    small: Sequence[str]


@dataclass(frozen=True, slots=True)
class Parts:
    """What was typed: the moment it is about, and what is done then; empty where not said."""

    moment: str
    deed: str = ""


def parts(text: str, words: Words) -> Parts:
    """Take a plan apart. Without a joining word it is a moment, and what is done is yet to be said.

    A comma joins as well, where the plan begins as one.
    """
    said = " ".join(text.split()).rstrip(" .…")
    lead = _any(words.leads).match(said)
    join = _joining(words.joins).search(said)
    rest = said[lead.end() :] if lead else said
    if join:
        moment = said[lead.end() if lead else 0 : join.start()]
        return Parts(_evened(moment, words), said[join.end() :].strip(" ,:…"))
    if lead and "," in rest:
        moment, _, deed = rest.partition(",")
        return Parts(_evened(moment, words), deed.strip(" :…"))
    return Parts(_evened(rest, words))


def deed(text: str, words: Words) -> str:
    """Return what is done then as it stands within a sentence, without a "then" before it."""
    said = " ".join(text.split()).rstrip(" .…")
    join = _any(words.joins).match(said)
    return _evened(said[join.end() :] if join else said, words)


def _evened(moment: str, words: Words) -> str:
    """Return a moment as it stands within a sentence: a small word at its beginning is small."""
    plain = moment.strip(" ,:…")
    first = plain.partition(" ")[0]
    is_small = first.casefold() in words.small and first[:1].isupper()
    return plain[:1].lower() + plain[1:] if is_small else plain


def _any(found: Sequence[str]) -> re.Pattern[str]:
    either = "|".join(re.escape(word) for word in found)
    return re.compile(rf"({either})\b[ ,:…]*", re.IGNORECASE)


def _joining(found: Sequence[str]) -> re.Pattern[str]:
    either = "|".join(re.escape(word) for word in found)
    return re.compile(rf"[ ,;:-]+({either})\b[ ,:…]*", re.IGNORECASE)
