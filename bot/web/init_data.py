"""Who has opened the Mini App: what Telegram signed as it did, held against the signature.

Telegram's own form: the fields of a query string, `hash` over all the others with a key made of the
bot's token. It stands for its bearer, so it is good for an hour only. Nothing of it is kept.
Source: core.telegram.org/bots/webapps, "Validating data received via the Mini App".
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlencode

LONGEST = 4096
"""Characters; Telegram's are a few hundred."""

MOST_FIELDS = 32

GOOD_FOR = timedelta(hours=1)
"""From when Telegram signed it; the page is then opened anew from the chat."""

MOST_AHEAD = timedelta(minutes=1)
"""How far Telegram's clock may be ahead of this machine's."""

LARGEST_ID = 2**52 - 1
"""Source: Bot API, User, id: at most 52 significant bits."""


class Unsigned(Exception):
    """This was not signed by Telegram for this bot, or does not name a person."""


class Aged(Unsigned):
    """Telegram signed it, but not within the last hour."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who has opened the page. In private a chat has the number of its person's account."""

    chat_id: int
    language_code: str | None = None


class InitData:
    """Reads what was signed with a bot's token."""

    def __init__(self, token: str) -> None:
        self._key = hmac.digest(b"WebAppData", token.encode(), hashlib.sha256)

    def read(self, init_data: str, now: datetime) -> Visitor:
        """Return who it was signed for. Raises: Unsigned, Aged."""
        fields = _fields(init_data)
        given = fields.pop("hash", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._hash(fields).encode()):
            raise Unsigned
        _check_age(fields.get("auth_date", ""), now)
        return _visitor(fields.get("user", ""))

    def sign(self, fields: dict[str, str]) -> str:
        """Return these fields as Telegram signs them; for the local chat and for tests."""
        return urlencode({**fields, "hash": self._hash(fields)})

    def _hash(self, fields: dict[str, str]) -> str:
        lines = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
        checked = lines.encode("utf-8", "surrogatepass")
        return hmac.new(self._key, checked, hashlib.sha256).hexdigest()


def _fields(init_data: str) -> dict[str, str]:
    """Return the fields. Raises: Unsigned, where one is there twice, nameless, or not a field."""
    if len(init_data) > LONGEST:
        raise Unsigned
    try:
        pairs = parse_qsl(
            init_data,
            keep_blank_values=True,
            strict_parsing=True,
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError:
        raise Unsigned from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Unsigned
    return fields


def _check_age(auth_date: str, now: datetime) -> None:
    if not (auth_date.isascii() and auth_date.isdecimal() and len(auth_date) <= 11):
        raise Unsigned
    signed_at = datetime.fromtimestamp(int(auth_date), UTC)
    if signed_at > now + MOST_AHEAD:
        raise Unsigned
    if signed_at < now - GOOD_FOR:
        raise Aged


def _visitor(user: str) -> Visitor:
    try:
        found = json.loads(user)
    except (ValueError, RecursionError):
        raise Unsigned from None
    match found:
        case {"id": int(number), "is_bot": True}:
            raise Unsigned
        case {"id": int(number)} if not isinstance(number, bool) and 0 < number <= LARGEST_ID:
            code = found.get("language_code")
            return Visitor(number, code if isinstance(code, str) else None)
        case _:
            raise Unsigned
