"""Replies as bytes and back: the kind, and a line of JSON."""

from pydantic import TypeAdapter

from coach.replies import Delete, Edit, Play, Reply, Say, Show, Strip

_KINDS: dict[str, TypeAdapter[Reply]] = {
    kind.__name__: TypeAdapter(kind) for kind in (Say, Edit, Strip, Delete, Show, Play)
}


def dumped(reply: Reply) -> bytes:
    """Return a reply as bytes."""
    kind = type(reply).__name__
    return kind.encode() + b" " + _KINDS[kind].dump_json(reply)


def loaded(plain: bytes) -> Reply:
    """Return the reply. Raises: ValueError where these are not its bytes."""
    kind, _, fields = plain.partition(b" ")
    adapter = _KINDS.get(kind.decode("ascii", "replace"))
    if adapter is None:
        raise ValueError("not a reply")
    return adapter.validate_json(fields)
