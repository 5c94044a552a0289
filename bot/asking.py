"""Asking the database from outside a turn, for no longer than a bound, one question at a time.

For health and metrics: whoever asks them often, or while the database hangs, must not pile up work
in its one thread.
"""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from models.database import Database, Work
from models.errors import StorageError

T = TypeVar("T")

MOST_SECONDS = 2.0
"""How long an answer is waited for: less than whoever asks does (Prometheus: 10 s, Docker: 4 s)."""


class Asking(Generic[T]):
    """One question to the database. Whoever asks while it is under way gets the same answer."""

    def __init__(
        self, database: Database, question: Callable[[Work], T], most_seconds: float = MOST_SECONDS
    ) -> None:
        self._database = database
        self._question = question
        self._most_seconds = most_seconds
        self._asked: asyncio.Task[T | None] | None = None

    async def answer(self) -> T | None:
        """Return the answer, None where the database refused or has not answered in time."""
        if self._asked is None or self._asked.done():
            self._asked = asyncio.create_task(self._ask())
        done, _ = await asyncio.wait({self._asked}, timeout=self._most_seconds)
        return self._asked.result() if done else None

    async def _ask(self) -> T | None:
        try:
            return await self._database.run(self._question)
        except StorageError:
            return None
