"""What is a person's own among what is stored of them: nothing of others.

Works on the rows as JSON has them, for `/export` and `ebb person export`.
"""

from collections.abc import Mapping, Sequence

from coach.events import Plain, Stored

OF_OTHERS = {"join": ("by", "token", "line")}
"""Slots of flows in which somebody else's link is followed: theirs, until a bond is made."""

SAID_OF_OTHERS = ("friend-", "join-")
"""How texts are named in which a buddy's own words stand."""


def only(stored: Stored) -> Stored:
    """Return the rows without what belongs to a buddy, or to whom the person is a buddy."""
    people = [{**row, "memory": _memory(row["memory"])} for row in stored["people"]]
    outbox = [{**row, "payload": _payload(row["payload"])} for row in stored["outbox"]]
    return {**stored, "people": people, "outbox": outbox}


def _payload(payload: Plain) -> Plain:
    """Return a waiting message, without words where a buddy's may stand in them."""
    if not isinstance(payload, Mapping):
        return payload
    is_theirs = str(payload.get("prompt", "")).startswith(SAID_OF_OTHERS)
    return {"prompt": payload.get("prompt")} if is_theirs else payload


def _memory(memory: Plain) -> Plain:
    if not isinstance(memory, Mapping):
        return memory
    return {
        **memory,
        "buddies": _buddies(memory.get("buddies")),
        "conversation": _conversation(memory.get("conversation")),
    }


def _buddies(buddies: Plain) -> Plain:
    if not isinstance(buddies, Mapping):
        return buddies
    friends = [
        {name: value for name, value in each.items() if name not in ("id", "line")}
        for each in _rows(buddies.get("friends"))
    ]
    return {**buddies, "buddy": buddies.get("buddy") is not None, "friends": friends}


def _conversation(talk: Plain) -> Plain:
    if not isinstance(talk, Mapping):
        return talk
    return {**talk, "frames": [_frame(frame) for frame in _rows(talk.get("frames"))]}


def _frame(frame: Mapping[str, Plain]) -> Mapping[str, Plain]:
    slots, theirs = frame.get("slots"), OF_OTHERS.get(str(frame.get("flow")), ())
    if not isinstance(slots, Mapping):
        return frame
    return {**frame, "slots": {name: slots[name] for name in slots if name not in theirs}}


def _rows(value: Plain) -> Sequence[Mapping[str, Plain]]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        return ()
    return [each for each in value if isinstance(each, Mapping)]
