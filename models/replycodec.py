"""Replies as bytes and back: the kind, a JSON line, and for a picture its bytes behind it."""

from dataclasses import replace

from pydantic import TypeAdapter

from coach.replies import Delete, Edit, Play, Reply, Say, Show, Strip

_KINDS: dict[str, TypeAdapter[Reply]] = {
    kind.__name__: TypeAdapter(kind) for kind in (Say, Edit, Strip, Delete, Show, Play)
}


def dumped(reply: Reply) -> bytes:
    """Return a reply as bytes."""
    kind = type(reply).__name__
    tail = b""
    if isinstance(reply, Show):
        reply, tail = replace(reply, png=b""), reply.png
    return kind.encode() + b" " + _KINDS[kind].dump_json(reply) + b"\n" + tail


def loaded(plain: bytes) -> Reply:
    """Return the reply. Raises: ValueError where these are not its bytes."""
    head, _, tail = plain.partition(b"\n")
    kind, _, fields = head.partition(b" ")
    adapter = _KINDS.get(kind.decode("ascii", "replace"))
    if adapter is None:
        raise ValueError("not a reply")
    reply = adapter.validate_json(fields)
    return replace(reply, png=tail) if isinstance(reply, Show) else reply
