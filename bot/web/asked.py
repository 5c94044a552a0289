"""What the Mini App asks for, read from the JSON of a call; all but the exact form is refused."""

import json
import re
from collections.abc import Mapping
from datetime import time
from typing import Any

from pydantic import TypeAdapter, ValidationError

from coach.changes import (
    Change,
    EntryAdded,
    EntryCorrected,
    EntryUndone,
    HoursSet,
    LetterOpened,
    MessagesSet,
)
from coach.events import Changed, Commanded

CALL_ID = re.compile(r"[A-Za-z0-9-]{16,64}")
"""Made by the page, anew for each thing that is done there, the same when that is sent again."""

CHANGES: Mapping[str, TypeAdapter[Change]] = {
    "entry-added": TypeAdapter(EntryAdded),
    "entry-corrected": TypeAdapter(EntryCorrected),
    "entry-undone": TypeAdapter(EntryUndone),
    "hours-set": TypeAdapter(HoursSet),
    "messages-set": TypeAdapter(MessagesSet),
    "letter-opened": TypeAdapter(LetterOpened),
}

COMMANDS = ("sos", "export")
"""What can be sent to the chat from the page, as if it were typed there."""


class Unread(Exception):
    """This is nothing that can be asked for."""


def change(body: bytes) -> Changed:
    """Return the change a body asks for. Raises: Unread."""
    match _parsed(body):
        case {"id": str(call_id), "is": str(kind), "change": dict(fields), **rest} if not rest:
            return Changed(_checked(call_id), _read(kind, fields))
        case _:
            raise Unread


def command(body: bytes) -> tuple[str, Commanded]:
    """Return the id of the call and the command it asks for. Raises: Unread."""
    match _parsed(body):
        case {"id": str(call_id), "command": str(name), **rest} if name in COMMANDS and not rest:
            return _checked(call_id), Commanded(name)
        case _:
            raise Unread


def wipe(body: bytes) -> None:
    """Return where a body asks to erase everything. Raises: Unread."""
    if _parsed(body) != {"wipe": True}:
        raise Unread


def _parsed(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Unread from None


def _checked(call_id: str) -> str:
    if not CALL_ID.fullmatch(call_id):
        raise Unread
    return call_id


def _read(kind: str, fields: dict[str, Any]) -> Change:
    reader = CHANGES.get(kind)
    if reader is None:
        raise Unread
    try:
        found = reader.validate_json(json.dumps(fields), strict=True, extra="forbid")
    except (ValidationError, ValueError):
        raise Unread from None
    if isinstance(found, HoursSet) and not all(_is_minute(at) for at in _hours(found)):
        raise Unread
    return found


def _hours(found: HoursSet) -> tuple[time, ...]:
    return found.morning_at, found.evening_at, found.quiet_from, found.quiet_until


def _is_minute(at: time) -> bool:
    """Tell whether it is a plain clock time, in whole minutes and of no zone."""
    return at.tzinfo is None and at == at.replace(second=0, microsecond=0)
