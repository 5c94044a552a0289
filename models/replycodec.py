"""Replies as bytes and back: the kind, a line of JSON, and behind it a file's bytes."""

from dataclasses import replace

from pydantic import TypeAdapter

from coach.replies import Attach, Delete, Edit, Play, Reply, Say, Show, Strip, Sweep

_KINDS: dict[str, TypeAdapter[Reply]] = {
    kind.__name__: TypeAdapter(kind)
    for kind in (Say, Edit, Strip, Delete, Sweep, Show, Attach, Play)
}


def dumped(reply: Reply) -> bytes:
    """Return a reply as bytes."""
    kind = type(reply).__name__
    tail = b""
    if isinstance(reply, Attach):
        reply, tail = replace(reply, content=b""), reply.content
    return kind.encode() + b" " + _KINDS[kind].dump_json(reply) + b"\n" + tail


def loaded(plain: bytes) -> Reply:
    """Return the reply. Raises: ValueError where these are not its bytes."""
    head, _, tail = plain.partition(b"\n")
    kind, _, fields = head.partition(b" ")
    adapter = _KINDS.get(kind.decode("ascii", "replace"))
    if adapter is None:
        raise ValueError("not a reply")
    reply = adapter.validate_json(fields)
    return replace(reply, content=tail) if isinstance(reply, Attach) else reply


def fields(dumped_reply: bytes) -> bytes:
    """Return the JSON of a reply's fields, without the bytes of a file."""
    return dumped_reply.partition(b"\n")[0].partition(b" ")[2]
