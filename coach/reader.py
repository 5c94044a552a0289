"""Reads a draft before its writer does: what stands in it, described and never scored.

A draft has a sign where a phrase of `reader.toml` occurs in it; length, hour and a message before
it are signs too. Deterministic: the same draft has the same signs, in the order of `Sign`. Words
of threat or self-harm are an `Alarm`: such a draft leaves the hold for the crisis flow.
Never keeps or logs a text. Source: coaching.md, 4.14.
"""

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from coach import holding
from coach.belongings import Draft, Purpose
from coach.person import Person
from coach.understanding import danger, safety, words


class Sign(StrEnum):
    """What can be found in a draft, in the order it is told; the first ones weigh most."""

    CHANNEL = "channel"
    REPEAT = "repeat"
    BLAME = "blame"
    REUNION = "reunion"
    PRETEXT = "pretext"
    DEMAND = "demand"
    ASKS = "asks"
    FEELING = "feeling"
    LONG = "long"
    NIGHT = "night"


class Alarm(StrEnum):
    """Why a draft is no draft any more."""

    CRISIS = "crisis"
    DANGER = "danger"


MOST_WORDS = 60
MOST_SENTENCES = {Purpose.REACH: 3, Purpose.PRACTICAL: 5}
"""More words, or where a message is to be short more sentences, ask for a long answer."""

NOT_IN_PRACTICAL = (Sign.DEMAND, Sign.REUNION)
"""What is practical may need an answer; "again" and "us" mean nothing in it."""

_FAMILIES = ("question", "demand", "feeling", "blame", "reunion", "pretext", "errand", "channel")
_ALARMS = ("threat", "crisis")

_SENTENCE_ENDS = re.compile(r"[.!?…\n]+")
_UMLAUTS = {"ä": "(?:a|ae)", "ö": "(?:o|oe)", "ü": "(?:u|ue)"}
_GAP = r"(?:\S+ ){0,3}"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of a draft beside its words."""

    is_night: bool = False
    is_repeat: bool = False


def read(person: Person, draft: Draft) -> tuple[Sign, ...]:
    """Return the signs of a draft, as written then and with what has happened since."""
    circumstances = Circumstances(
        is_night=holding.is_night(draft.written_at, person.zone),
        is_repeat=holding.is_repeat(person, draft.purpose, draft.release_at),
    )
    return signs(draft.text, draft.purpose, circumstances)


def signs(
    text: str, purpose: Purpose = Purpose.URGE, circumstances: Circumstances = Circumstances()
) -> tuple[Sign, ...]:
    """Return the signs of a text, in the order of `Sign`. Raises: nothing, on any text."""
    families = _families_in(text)
    found = {
        Sign.CHANNEL: "channel" in families,
        Sign.REPEAT: circumstances.is_repeat,
        Sign.BLAME: "blame" in families,
        Sign.REUNION: "reunion" in families,
        Sign.PRETEXT: _is_pretext(families, purpose),
        Sign.DEMAND: _is_demand(text, families, purpose),
        Sign.ASKS: purpose is Purpose.PRACTICAL and "?" in words.evened(text),
        Sign.FEELING: "feeling" in families,
        Sign.LONG: _is_long(text, purpose),
        Sign.NIGHT: circumstances.is_night,
    }
    left_out = NOT_IN_PRACTICAL if purpose is Purpose.PRACTICAL else ()
    return tuple(sign for sign in Sign if found[sign] and sign not in left_out)


def alarm(text: str) -> Alarm | None:
    """Return what words of a text belong to the crisis flow, None where there are none."""
    plain = _plain(text)
    if safety.names_crisis(text) or _pattern("crisis").search(plain):
        return Alarm.CRISIS
    if danger.names_danger(text) or _pattern("threat").search(plain):
        return Alarm.DANGER
    return None


def _families_in(text: str) -> frozenset[str]:
    plain = _plain(text)
    return frozenset(name for name in _FAMILIES if _pattern(name).search(plain))


def _is_pretext(families: frozenset[str], purpose: Purpose) -> bool:
    """Tell whether the errand may not be the reason: a phrase for it, or feelings beside it."""
    is_errand = purpose is Purpose.PRACTICAL or "errand" in families
    return "pretext" in families or (is_errand and "feeling" in families)


def _is_demand(text: str, families: frozenset[str], purpose: Purpose) -> bool:
    """Tell whether an answer is needed; in a first message any question needs one."""
    asks = "?" in words.evened(text)
    return "demand" in families or (asks and ("question" in families or purpose is Purpose.REACH))


def _is_long(text: str, purpose: Purpose) -> bool:
    if len(text.split()) > MOST_WORDS:
        return True
    sentences = [part for part in _SENTENCE_ENDS.split(text) if part.strip()]
    return len(sentences) > MOST_SENTENCES.get(purpose, len(sentences))


def _plain(text: str) -> str:
    return " ".join(words.words_of(text))


@lru_cache
def _pattern(family: str) -> re.Pattern[str]:
    """Return what finds a family's phrases of every language in a plain text."""
    written = tomllib.loads(Path(__file__).with_name("reader.toml").read_text("utf-8"))
    phrases = [
        phrase
        for language in written.values()
        for phrase in re.sub(r"\s*\|\s*", "|", language[family]).split("/")
    ]
    return re.compile(rf"(?<!\S)(?:{'|'.join(map(_expression, phrases))})(?!\S)")


def _expression(phrase: str) -> str:
    """Return the expression for one phrase; the gap holds its own spaces."""
    parts = ["" if item == ".." else _item(item) for item in phrase.split()]
    return " ".join(parts).replace("  ", f" {_GAP}")


def _item(item: str) -> str:
    return f"(?:{'|'.join(map(_word, item.split('|')))})"


def _word(word: str) -> str:
    letters = (_UMLAUTS.get(sign) or re.escape(words.evened(sign)) for sign in word.rstrip("*"))
    return "".join(letters) + (r"\S*" if word.endswith("*") else "")
