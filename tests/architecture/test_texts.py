"""The script and what is drawn from it are sound and up to date."""

from coach import drawing, script, voice
from tests.architecture.source import ROOT


def test_no_text_is_missing_or_broken() -> None:
    assert script.faults() == []


def test_every_text_is_used() -> None:
    known = {message.id.name for message in voice.messages(voice.FALLBACK)}
    source = "".join(path.read_text("utf-8") for path in (ROOT / "coach").rglob("*.py"))
    source += "".join(path.read_text("utf-8") for path in (ROOT / "bot").rglob("*.py"))
    texts = "".join(path.read_text("utf-8") for path in (ROOT / "coach").rglob("*.ftl"))
    unused = {
        name
        for name in known - set(script.needed())
        if f'"{name}"' not in source and f"{{ {name} }}" not in texts
    }
    dynamic = ("sent-", "keyboard-", "label-", "about-")
    assert {name for name in unused if not name.startswith(dynamic)} == set()


def test_the_drawing_of_the_conversation_is_up_to_date() -> None:
    drawn = (ROOT / "docs" / "conversation.md").read_text("utf-8")
    assert drawn == drawing.page(), "run `ebb script draw`"
