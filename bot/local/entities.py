"""Text measured and marked as Telegram does it: UTF-16 units, entities found in plain text."""

import re

from bot.local.wire import Json, bad_request

LONGEST_TEXT_UNITS = 4096  # Bot API, sendMessage: text
LONGEST_CAPTION_UNITS = 1024  # Bot API, sendPhoto: caption

_MARKS = re.compile(
    r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)])"
    r"|(?<![\w/<>])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@\w+)?)(?![\w/])"
)


def units(text: str) -> int:
    """Return the length in UTF-16 units, the measure of every limit and offset of the Bot API."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def found_entities(text: str) -> list[Json]:
    """Return the commands and links that Telegram marks in any text by itself."""
    if "/" not in text:
        return []
    return [
        {
            "type": match.lastgroup,
            "offset": units(text[: match.start()]),
            "length": units(match.group()),
        }
        for match in _MARKS.finditer(text)
    ]


def all_entities(text: str, given: object) -> list[Json]:
    """Return the given entities, with those found in the text where the two do not overlap.

    Raises: Refusal (400) where an entity ends after the text.
    """
    entities = _given_entities(given)
    for entity in entities:
        _check_bounds(entity, units(text))
    return entities + [
        found
        for found in found_entities(text)
        if not any(_overlap(found, entity) for entity in entities)
    ]


def check_length(text: str, longest_units: int, name: str) -> None:
    """Refuse a text that is longer than Telegram takes."""
    if len(text) * 2 > longest_units and units(text) > longest_units:
        raise bad_request(f"{name} is too long")


def _given_entities(given: object) -> list[Json]:
    if given is None:
        return []
    if not isinstance(given, list) or not all(isinstance(entity, dict) for entity in given):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    return given


def _check_bounds(entity: Json, text_units: int) -> None:
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int) or not entity.get("type"):
        raise bad_request("can't parse MessageEntity: offset, length and type are needed")
    if offset < 0 or offset + length > text_units:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
            f"at UTF-16 offset {offset + length}"
        )


def _overlap(one: Json, other: Json) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"]
        and other["offset"] < one["offset"] + one["length"]
    )
