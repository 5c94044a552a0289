"""What follows from what Telegram said to a message: which mark it gets, and when its lane goes on.

Called by the courier with every answer; it logs numbers of rows, never words, chats or tokens.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

import structlog

from coach.person import PersonId
from coach.replies import Edit, Say
from models import people
from models.database import Database
from models.outbox import Mark, OutboxFate
from scheduler.backoff import delay_seconds
from scheduler.breaker import Breaker
from scheduler.clock import Clock
from scheduler.lanes import Lane, Lanes
from scheduler.marker import Marker
from scheduler.observer import CourierObserver, Drop, Retry
from scheduler.sender import (
    Gone,
    Moved,
    Parcel,
    PlaceLost,
    SendFailed,
    Throttled,
    Unreachable,
)

LOG = structlog.get_logger()

MOST_TRIES = 20
"""A message that failed so often while others got through is given up: the chat goes on."""

LONGEST_REASON = 64
"""As the outbox's column has it."""


@dataclass(slots=True, kw_only=True)
class Outcomes:
    """Turns answers into marks. A lane that is not put anywhere here goes on as usual."""

    database: Database
    clock: Clock
    lanes: Lanes
    marker: Marker
    breaker: Breaker
    chance: random.Random
    on_gone: Callable[[PersonId], Awaitable[None]]
    observer: CourierObserver

    def sent(self, lane: Lane, parcel: Parcel, message_id: int | None) -> None:
        """A message was sent; later rows may refer to it."""
        self._answered()
        row = lane.rows[0]
        late_by = self.clock.now() - row.due_at if row.due_at else None
        self.observer.sent(is_nudge=row.is_nudge, late_by=late_by)
        self._end(lane, OutboxFate.SENT, message_id=message_id)
        if message_id is None:
            return
        lane.places[row.no] = message_id
        if isinstance(row.reply, Edit) and isinstance(parcel.reply, Say):
            self._place_moved(lane, row.reply.place.no, message_id)

    def dropped(self, lane: Lane, reason: Drop, told: str = "") -> None:
        """The first row of a lane is not sent, for a reason, or as somebody told it."""
        self.observer.dropped(reason, is_nudge=lane.rows[0].is_nudge)
        self._end(lane, OutboxFate.DROPPED, reason=(told or reason)[:LONGEST_REASON])

    async def failed(self, lane: Lane, parcel: Parcel, failure: SendFailed) -> None:
        """A message was not sent: try again, elsewhere, otherwise, or not at all."""
        if isinstance(failure, Unreachable):
            self._unreachable(lane)
            return
        self._answered()
        match failure:
            case Throttled(retry_after=timedelta() as span):
                self._throttled(lane, span)
            case Moved(new_chat_id=chat_id) if chat_id != parcel.chat_id:
                await self._move(lane, chat_id)
            case PlaceLost() if isinstance(parcel.reply, Edit):
                lane.lost_no = lane.rows[0].no
                self._retried(lane, Retry.PLACE_LOST)
                self.lanes.back(lane)
            case PlaceLost():
                self.dropped(lane, Drop.PLACE_LOST)
            case Gone():
                await self._gone(lane)
            case _:
                self._refused(lane, Drop.REFUSED, str(failure))

    def broken(self, lane: Lane, fault: Exception) -> None:
        """The sender itself fell over a message; its words may stand in the fault's own text."""
        self._refused(lane, Drop.BROKEN, f"{Drop.BROKEN}: {type(fault).__name__}")

    def _answered(self) -> None:
        if self.breaker.answered():
            LOG.info("Telegram answers again", action="telegram_reached")

    def _end(
        self, lane: Lane, fate: OutboxFate, *, message_id: int | None = None, reason: str = ""
    ) -> None:
        row = lane.rows.popleft()
        mark = Mark(
            row.person_id,
            row.no,
            fate,
            message_id=message_id,
            reason=reason,
            is_farewell=row.is_farewell,
        )
        self.marker.add(lane, mark)

    def _place_moved(self, lane: Lane, no: int | None, message_id: int) -> None:
        """A screen was sent anew instead of edited: later edits of it mean the new message."""
        if no is not None:
            lane.places[no] = message_id
            moved = Mark(lane.person_id, no, OutboxFate.SENT, message_id=message_id)
            self.marker.add(lane, moved)

    def _refused(self, lane: Lane, reason: Drop, told: str) -> None:
        LOG.error("a message is dropped", action="message_refused", row=_name(lane), reason=told)
        self.dropped(lane, reason, told)

    def _retried(self, lane: Lane, reason: Retry) -> None:
        self.observer.retried(reason, is_nudge=lane.rows[0].is_nudge)

    def _throttled(self, lane: Lane, span: timedelta) -> None:
        self._retried(lane, Retry.THROTTLED)
        self.lanes.back(lane)
        self.breaker.throttled(span, _loop_now())
        seconds = span.total_seconds()
        LOG.warning("Telegram asks to wait", action="throttled", wait_seconds=seconds)

    def _unreachable(self, lane: Lane) -> None:
        """Put off this chat alone, or in an outage everything, the row keeping its place."""
        was_open = self.breaker.is_open
        self.breaker.failed(lane.person_id, _loop_now())
        lane.rows[0] = row = replace(lane.rows[0], tries=lane.rows[0].tries + 1)
        if row.tries >= MOST_TRIES and not self.breaker.is_open:
            self._refused(lane, Drop.NEVER_TAKEN, Drop.NEVER_TAKEN)
            return
        self._retried(lane, Retry.UNREACHABLE)
        if self.breaker.is_open:
            if not was_open:
                LOG.warning("Telegram cannot be reached", action="telegram_unreachable")
            self.lanes.back(lane)
            self.marker.add(lane, Mark(row.person_id, row.no, OutboxFate.WAITING))
            return
        wait = delay_seconds(row.tries, self.chance)
        self.lanes.later(lane, _loop_now() + wait, is_put_off=True)
        at = self.clock.now() + timedelta(seconds=wait)
        self.marker.add(lane, Mark(row.person_id, row.no, OutboxFate.WAITING, try_again_at=at))
        LOG.info("a message is put off", action="put_off", row=_name(lane), tries=row.tries)

    async def _move(self, lane: Lane, chat_id: int) -> None:
        """Follow a chat. Where that cannot be written down now, the next message follows again."""
        self._retried(lane, Retry.MOVED)
        lane.chat_id = chat_id
        move = partial(people.move_chat, person_id=lane.person_id, chat_id=chat_id)
        try:
            await self.database.run(move)
        except Exception as fault:
            kind = type(fault).__name__
            LOG.warning("a move is not kept", action="move_waits", row=_name(lane), fault=kind)
        self.lanes.back(lane)

    async def _gone(self, lane: Lane) -> None:
        """Leave the rest to the turn that this leads to; the person is held until it is taken."""
        row = _name(lane)
        self.dropped(lane, Drop.GONE)
        lane.rows.clear()
        try:
            await self.on_gone(lane.person_id)
        except Exception as fault:
            LOG.error("somebody gone", action="gone_failed", row=row, fault=type(fault).__name__)


def _name(lane: Lane) -> str:
    return f"{lane.person_id}:{lane.rows[0].no}"


def _loop_now() -> float:
    return asyncio.get_running_loop().time()
