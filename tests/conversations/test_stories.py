"""Golden stories: every transcript in `stories/` is what Ebb says today, word for word.

`make stories` writes them anew from what Ebb says now; one that cannot be replayed stays as it is.
"""

import os
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from fluent.syntax import ast

from coach import texts
from models.database import Database
from tests.conversations.transcript import STORIES, replay
from tests.talk import Talk

IS_WRITING = bool(os.environ.get("EBB_WRITE_STORIES"))

_TAP = re.compile(r"^> \[(.+)\]$", re.MULTILINE)
_MADE_FOR_SOMEBODY = re.compile(r"\d|●")
"""Chips with a day, an hour or a number: no text has them as they stand."""


class Listened(Talk):
    """A talk that knows what was tapped last, for a story that cannot go on."""

    tapped = ""

    def taps(self, label: str) -> None:
        self.tapped = label
        super().taps(label)


@pytest.mark.parametrize("path", sorted(STORIES.glob("*.txt")), ids=lambda path: path.stem)
def test_the_story_is_told_as_written(path: Path, database: Database) -> None:
    written, talk = path.read_text("utf-8"), Listened(database)
    try:
        told = replay(written, talk)
    except AssertionError as fault:
        fault.add_note(_why_it_stops(path.name, written, talk.tapped))
        raise
    if IS_WRITING:
        _write(path, told)
    else:
        assert told == written, "if Ebb shall say so now: `make stories`, and read the difference"


def test_a_story_that_taps_what_no_text_has_any_more_names_all_of_it() -> None:
    written = "> [None of these]\n> [Next to never]\n> [● Fri · I wrote]\n> [Nowhere at all]\n"
    why = _why_it_stops("a_story.txt", written, "Next to never")
    assert "taps what no text has any more: [Next to never] [Nowhere at all]" in why
    assert "[None of these]" not in why


def _why_it_stops(name: str, written: str, tapped: str) -> str:
    """Return what has to be changed in a story that cannot go on."""
    gone = [tap for tap in dict.fromkeys(_TAP.findall(written)) if not _is_known(tap)]
    lost = f"{name} taps what no text has any more: {' '.join(f'[{tap}]' for tap in gone)}\n"
    return (lost if gone else "") + (
        f"{name} stops at or after the line `> [{tapped}]`: give it the button's "
        "present label, or what is tapped instead, then run `make stories`"
    )


def _is_known(tap: str) -> bool:
    is_made = _MADE_FOR_SOMEBODY.search(tap) is not None
    return is_made or any(label.fullmatch(tap) for label in _labels())


@lru_cache(maxsize=1)
def _labels() -> tuple[re.Pattern[str], ...]:
    """Return everything a button may say, in any language; what is filled in may be anything."""
    found = {pattern for language in texts.folders() for pattern in _patterns(language)}
    return tuple(re.compile(pattern) for pattern in found if re.search(r"\w", pattern))


def _patterns(language: str) -> Iterator[str]:
    for message in texts.messages(language):
        values = [part.value for part in message.attributes]
        if message.value is not None and message.id.name.startswith("label-"):
            values.append(message.value)
        yield from (_pattern(value) for value in values)


def _pattern(value: ast.Pattern) -> str:
    """Return what a label may look like; a chip may have a sign before it."""
    parts = (
        re.escape(each.value) if isinstance(each, ast.TextElement) else ".+"
        for each in value.elements
    )
    return "(?:. )?" + "".join(parts)


def _write(path: Path, told: str) -> None:
    """Replace a story as a whole or not at all."""
    new = path.with_suffix(".new")
    new.write_text(told, "utf-8")
    new.replace(path)
