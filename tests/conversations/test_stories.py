"""Golden stories: every transcript in `stories/` is what Ebb says today, word for word."""

import os
from pathlib import Path

import pytest

from models.database import Database
from tests.conversations.transcript import STORIES, replay
from tests.talk import Talk


@pytest.mark.parametrize("path", sorted(STORIES.glob("*.txt")), ids=lambda path: path.stem)
def test_the_story_is_told_as_written(path: Path, database: Database) -> None:
    written = path.read_text("utf-8")
    told = replay(written, Talk(database))
    if os.environ.get("EBB_WRITE_STORIES"):
        path.write_text(told, "utf-8")
    assert told == path.read_text("utf-8")
