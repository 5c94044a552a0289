"""What somebody's own words said of a slip: asked back once, and not asked anew.

Part of the flow `slip`. It stands in the slots `told_kind` and `told_on`, and beside a second
message that is put aside in the conversation itself, until it is written down or was wrong.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from coach.pastdays import past_day_in
from coach.person import Flag
from coach.turn import Turn
from coach.understanding.contact import contact_in
from coach.voice import Word


def is_told(turn: Turn) -> bool:
    """Tell whether their own words said what it was and when, and it is not written down."""
    told = turn.slots.get("told_kind", ""), turn.slots.get("told_on", "")
    standing = {
        (str(entry.kind), entry.on.isoformat())
        for entry in turn.person.entries
        if entry.undone_at is None
    }
    return turn.person.is_running and all(told) and told not in standing


def asks(turn: Turn) -> str:
    """Return how it goes on to what it was: what was told is asked back."""
    return "as-told" if is_told(turn) else "kind"


def prompt(turn: Turn) -> str:
    """Return the asking back, with a word on what is held back."""
    return "slip-as-told-held" if turn.slots.get("held_until") else "slip-as-told"


def words(turn: Turn) -> Mapping[str, Word]:
    """Return what was told, as it would be written down."""
    if not is_told(turn):
        return {"on": "…", "kind": "…"}
    on = date.fromisoformat(turn.slots["told_on"])
    return {"on": turn.day(on), "kind": turn.label("slip-kind", turn.slots["told_kind"])}


def retell(turn: Turn, text: str) -> bool:
    """Take another kind or day of what was told; False where the text names neither."""
    kind, on = contact_in(text), past_day_in(text, turn.person.language, turn.today)
    if kind:
        turn.put(told_kind=kind)
    if on:
        turn.put(told_on=on.isoformat())
    return bool(kind or on)


def may_be_stopped(turn: Turn) -> bool:
    """Tell whether they may have said that the other asked for an end, and no flag says so yet."""
    return bool(turn.slots.get("told_stop")) and not turn.has_flag(Flag.SAID_STOP)


def take(turn: Turn) -> None:
    """Let what was told be what it was."""
    if is_told(turn):
        turn.put(kind=turn.slots["told_kind"], on=turn.slots["told_on"])


def forget(turn: Turn) -> None:
    """Let what was told be wrong."""
    turn.put(told_kind="", told_on="")
    _keep(turn, "")


def put_aside(turn: Turn) -> None:
    """Keep what was told for when the second message has been waited out."""
    slots = turn.slots
    _keep(turn, f"{slots['told_kind']} {slots['told_on']}" if is_told(turn) else "")


def recall(turn: Turn) -> None:
    """Let the flow be about what was told before the second message was put aside."""
    kind, _, on = turn.person.conversation.told.partition(" ")
    _keep(turn, "")
    if on:
        turn.put(told_kind=kind, told_on=on)


def _keep(turn: Turn, told: str) -> None:
    turn.converse(replace(turn.person.conversation, told=told))
