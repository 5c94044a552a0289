"""The script and what is drawn from it are sound and up to date."""

from coach import drawing, script
from tests.architecture.source import ROOT


def test_no_text_is_missing_or_broken() -> None:
    assert script.faults() == []


def test_the_drawing_of_the_conversation_is_up_to_date() -> None:
    drawn = (ROOT / "docs" / "conversation.md").read_text("utf-8")
    assert drawn == drawing.page(), "run `make stories`"
