"""python-telegram-bot's Bot with one more call: updates as they come, unparsed.

`Bot.get_updates` raises for a whole batch when one update in it cannot be read, and logs its text.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard

from telegram import Bot

SLACK_SECONDS = 10
"""How much longer than the poll itself an answer may take before the connection counts as dead."""

RawUpdate = Mapping[str, Any]

MOST_ID = 2**63 - 1
"""What a column of ids holds; Telegram's own stay far below."""


def is_id(found: object) -> TypeGuard[int]:
    """Tell whether something can be an id; true and false are none."""
    return type(found) is int and abs(found) <= MOST_ID


def is_update(found: object) -> TypeGuard[RawUpdate]:
    """Tell whether something is an update, by its id; what has none can be nothing but dropped."""
    return isinstance(found, dict) and is_id(found.get("update_id"))


class RawBot(Bot):
    """The Bot that Ebb uses."""

    async def raw_updates(
        self, offset: int | None, *, poll_seconds: int, kinds: Sequence[str]
    ) -> list[RawUpdate]:
        """Return the updates that wait, at the latest after `poll_seconds`.

        `offset` confirms everything below it. Raises: telegram.error.TelegramError.
        """
        asked = {"offset": offset, "timeout": poll_seconds, "allowed_updates": list(kinds)}
        answer = await self._post(
            "getUpdates", asked, read_timeout=float(poll_seconds + SLACK_SECONDS)
        )
        return [update for update in answer if is_update(update)]
