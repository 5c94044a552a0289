"""What becomes of updates, whichever way they came in: each is read alone, then taken in its turn.

Stands between the ways in and the turns. Confirms nothing: that is for the way it came.
"""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

import structlog

from bot.arrivals import Arrival
from bot.telegram import inbound
from bot.telegram.doorman import Doorman
from bot.telegram.inbound import Inbound
from bot.telegram.raw import RawUpdate
from bot.zones import ZoneFinder
from coach.events import SharedPlace

LOG = structlog.get_logger()

Take = Callable[[Sequence[Arrival]], Awaitable[None]]


@dataclass(eq=False, slots=True)
class _InLine:
    """Updates in the line of a chat that waits for a place."""

    chat_id: int
    before: asyncio.Event | None
    is_left: asyncio.Event = field(default_factory=asyncio.Event)


class Intake:
    """Reads updates and hands them to their turns."""

    def __init__(self, take: Take, doorman: Doorman, zones: ZoneFinder) -> None:
        self._take = take
        self._doorman = doorman
        self._zones = zones
        self._lines: dict[int, _InLine] = {}

    async def take(self, updates: Sequence[RawUpdate]) -> None:
        """Return once every update's turn is committed; one that cannot be read is set aside.

        A chat whose place must be looked up waits for it, with all of its updates, also those
        that come meanwhile; the others do not.
        """
        read = [self._read(update) for update in updates]
        for item in read:
            self._doorman.attend(item)
        now, later = self._parted([item for item in read if item.arrival])
        groups = [self._take(now)] if now else []
        groups += [self._take_placed(self._line_up(chat), items) for chat, items in later.items()]
        await asyncio.gather(*groups)

    def _parted(self, read: Sequence[Inbound]) -> tuple[list[Arrival], dict[int, list[Inbound]]]:
        """Return what can be taken now, and what waits for a place, by chat."""
        slow = {item.arrival.chat_id for item in read if item.arrival and item.spot}
        slow |= self._lines.keys()
        now: list[Arrival] = []
        later: defaultdict[int, list[Inbound]] = defaultdict(list)
        for item in read:
            chat_id = item.arrival.chat_id if item.arrival else None
            if chat_id is not None and chat_id in slow:
                later[chat_id].append(item)
            elif item.arrival:
                now.append(item.arrival)
        return now, later

    def _line_up(self, chat_id: int) -> _InLine:
        """Stand last in the chat's line; at once, before anything is waited for."""
        before = self._lines.get(chat_id)
        last = self._lines[chat_id] = _InLine(chat_id, before.is_left if before else None)
        return last

    async def _take_placed(self, in_line: _InLine, items: Sequence[Inbound]) -> None:
        """Take one chat's updates once its places are known, in the order in which they came."""
        try:
            if in_line.before:
                await in_line.before.wait()
            await self._take([arrival for item in items if (arrival := await self._placed(item))])
        finally:
            in_line.is_left.set()
            if self._lines[in_line.chat_id] is in_line:
                del self._lines[in_line.chat_id]

    async def _placed(self, item: Inbound) -> Arrival | None:
        if item.spot is None or item.arrival is None:
            return item.arrival
        zone = await self._zones.find(item.spot.latitude, item.spot.longitude)
        return replace(item.arrival, event=SharedPlace(zone))

    def _read(self, update: RawUpdate) -> Inbound:
        try:
            return inbound.read(update)
        except Exception as fault:
            LOG.warning("unreadable update", action="update_unread", fault=type(fault).__name__)
            return Inbound(inbound.unreadable(update, fault))
