"""Golden stories: every transcript in `stories/` is what Ebb says today, word for word.

`make stories` writes them anew from what Ebb says now; one that cannot be replayed stays as it is.
"""

import os
from pathlib import Path

import pytest

from models.database import Database
from tests.conversations.transcript import STORIES, replay
from tests.talk import Talk

IS_WRITING = bool(os.environ.get("EBB_WRITE_STORIES"))


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
        fault.add_note(
            f"{path.name} stops at or after the line `> [{talk.tapped}]`: give it the button's "
            "present label, or what is tapped instead, then run `make stories`"
        )
        raise
    if IS_WRITING:
        _write(path, told)
    else:
        assert told == written, "if Ebb shall say so now: `make stories`, and read the difference"


def _write(path: Path, told: str) -> None:
    """Replace a story as a whole or not at all."""
    new = path.with_suffix(".new")
    new.write_text(told, "utf-8")
    new.replace(path)
