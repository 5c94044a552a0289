"""Launch data for the Mini App, signed as Telegram documents it, apart from Ebb's own."""

import hashlib
import hmac
import json
from datetime import datetime
from urllib.parse import quote

from tests.talk import MONDAY_NOON

TOKEN = "1:secret"
ADA = 7001


def person(number: int = ADA, **more: object) -> str:
    """Return a user as Telegram writes one."""
    return json.dumps({"id": number, "first_name": "Ada", "language_code": "en", **more})


def fields(number: int = ADA, at: datetime = MONDAY_NOON, **more: str) -> dict[str, str]:
    """Return the fields that a client gets for a person, in the order in which they come."""
    found = {"query_id": "AAH", "user": person(number), "auth_date": f"{at.timestamp():.0f}"}
    return {**found, "signature": "sig_nature-1", **more}


def signature(given: dict[str, str], token: str = TOKEN) -> str:
    """Return the hash of these fields."""
    secret = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    checked = "\n".join(sorted(f"{name}={value}" for name, value in given.items()))
    return hmac.new(secret, checked.encode(), hashlib.sha256).hexdigest()


def query(given: dict[str, str]) -> str:
    """Return fields as a query string."""
    return "&".join(f"{name}={quote(value, safe='')}" for name, value in given.items())


def signed(given: dict[str, str] | None = None, token: str = TOKEN) -> str:
    """Return fields with their signature, by default those of a person now."""
    given = fields() if given is None else given
    return query({**given, "hash": signature(given, token)})
