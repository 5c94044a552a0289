"""The courier: the one way out. Carries the outbox to Telegram, and never decides what is said.

What is promised: every message is sent at least once, and a chat's messages in their order.
Telegram has no idempotency key: a message that was sent and not yet written down when Ebb was
killed comes again at the next start, and one whose answer was lost on the way comes again too. Of
the first kind there are `in_flight` at most, which counts what was sent and is not yet marked.
There is one courier a database, so rows are not claimed there: what is loaded or under way is known
in memory only.

A row waits in the outbox → `Loader` brings it into a lane, from the turn that wrote it or by a look
into the outbox → the courier takes the lane whose turn it is, as the pace allows → `Sender` →
`Outcomes` and `Marker` write down what became of it → the lane goes on. One loop, no locks.
"""

import asyncio
import math
import random
from collections.abc import Awaitable, Callable, Collection, Coroutine, Iterable, Sequence

import structlog

from coach.person import PersonId
from models.database import Database
from models.outbox import Wanted
from scheduler.breaker import Breaker
from scheduler.clock import Clock
from scheduler.lanes import Lane, Lanes, Standing
from scheduler.limits import Limits
from scheduler.loader import Loader
from scheduler.marker import Marker
from scheduler.observer import CourierObserver, Drop, Unobserved
from scheduler.outcomes import Outcomes
from scheduler.pace import Pace
from scheduler.parcels import is_stale, parcel_for, takes_time
from scheduler.sender import BadToken, Parcel, Sender, SendFailed
from scheduler.wake import Wake

LOG = structlog.get_logger()

SENDS_FINISH_SECONDS = 2.0
CANCEL_SECONDS = 0.2
MARKS_FINISH_SECONDS = 0.5
"""How long `stop` waits for what is under way, then for the marks: 2.9 s in all."""


class Courier:
    """Sends what waits in the outbox, replies before nudges, until stopped."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        *,
        clock: Clock,
        on_gone: Callable[[PersonId], Awaitable[None]],
        limits: Limits,
        observer: CourierObserver | None = None,
    ) -> None:
        """`on_gone` is awaited before anything else is sent to somebody who left."""
        chance, observer = random.Random(), observer or Unobserved()
        self._sender = sender
        self._clock = clock
        self._limits = limits
        self._wake = Wake()
        self._pace = Pace(limits.per_second)
        self._breaker = Breaker(chance)
        self._lanes = Lanes()
        self._loader = Loader(database, clock, self._lanes, chance, observer)
        self._loader.reply_people = limits.people_held
        self._loader.nudge_people = limits.nudges_ahead
        self._marker = Marker(database, clock, chance, self._marked)
        self._outcomes = Outcomes(
            database=database,
            clock=clock,
            lanes=self._lanes,
            marker=self._marker,
            breaker=self._breaker,
            chance=chance,
            on_gone=on_gone,
            observer=observer,
        )
        self._flying: set[asyncio.Task[None]] = set()
        self._loading: asyncio.Task[None] | None = None
        self._fatal: BaseException | None = None
        self._is_stopping = self._is_running = False
        self._idle, self._ended = asyncio.Event(), asyncio.Event()

    def poke(self) -> None:
        """Say that anybody's outbox may have changed. On the courier's event loop only."""
        self._loader.poke()
        self._idle.clear()
        self._wake.ring()

    def hand(self, wanted: Sequence[Wanted]) -> None:
        """Take over what a turn wrote into the outbox, once it is committed, before the next one.

        On the courier's event loop only.
        """
        if wanted:
            self._loader.hand(wanted)
            self._idle.clear()
            self._wake.ring()

    def look_for(self, person_ids: Collection[PersonId], *, has_nudges: bool) -> None:
        """Look into the outbox for these people: another Ebb has put something there."""
        self._loader.look_for(person_ids, has_nudges=has_nudges)
        self._idle.clear()
        self._wake.ring()

    def forget(self, person_ids: Iterable[PersonId] | None) -> None:
        """Let go of what is held for these people, None: for all; what still waits is loaded anew.

        To be called after a commit that took rows back (a wipe, a stop). A message that is under
        way already still arrives.
        """
        for person_id in list(self._lanes.held) if person_ids is None else person_ids:
            lane = self._lanes.held.get(person_id)
            if lane is not None and self._lanes.empty(lane):
                self._release(lane)
        self.poke()

    @property
    def room_for_nudges(self) -> int:
        """For how many more people's nudges there is room now; see `Loader`."""
        return self._loader.room_for_nudges

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits that may be sent now; what has been put off does not count."""
        may_hold = self._loader.may_hold_replies or self._loader.may_hold_nudges
        is_busy = self._flying or self._loading or self._marker.pending or may_hold
        return not is_busy and self._lanes.are_put_off

    async def drained(self) -> None:
        """Return once idle, or at the courier's end."""
        while not self.is_idle and not self._ended.is_set():
            self._idle.clear()
            await self._idle.wait()

    async def run(self) -> None:
        """Carry until `stop`. Raises: BadToken, StorageBroken; then nothing more is sent."""
        self._is_running = True
        marking = self._watched(self._marker.run())
        try:
            while not self._is_stopping and self._fatal is None:
                alarm_at = self._pump(_loop_now())
                if self.is_idle:
                    self._idle.set()
                await self._wake.wait_until(alarm_at)
        finally:
            await self._finish(marking)
            self._ended.set()
            self._idle.set()
        if self._fatal is not None:
            LOG.critical("sending ends", action="courier_ends", fault=str(self._fatal))
            raise self._fatal

    async def stop(self) -> None:
        """Start nothing more, finish and write down what is under way, and end; in 2.9 seconds."""
        self._is_stopping = True
        self._wake.ring()
        if self._is_running:
            await self._ended.wait()

    @property
    def _is_full(self) -> bool:
        """Whether nothing more may start: the bound on repeats, or the one probe of an outage."""
        if self._marker.is_failing or (self._breaker.is_open and self._flying):
            return True
        return len(self._flying) + self._marker.pending >= self._limits.in_flight

    def _pump(self, now_seconds: float) -> float:
        """Start all that may start now; return the instant at which to look again."""
        again_at = self._start_some(now_seconds)
        if self._loading is None and self._loader.wants(now_seconds):
            self._loading = self._watched(self._loader.load())
        if self._loading is None:
            again_at = min(again_at, self._loader.ready_at())
        return again_at

    def _start_some(self, now_seconds: float) -> float:
        while not self._is_full:
            pace_at = self._pace.all.ready_at(is_reply=self._lanes.is_reply_next(now_seconds))
            ready_at = max(self._breaker.ready_at, pace_at)
            if ready_at > now_seconds:
                return ready_at
            lane = self._lanes.next_ready(now_seconds)
            if lane is None:
                return self._lanes.later_at()
            self._start_or_wait(lane, now_seconds)
        return math.inf

    def _start_or_wait(self, lane: Lane, now_seconds: float) -> None:
        """Send a lane's first row, drop it, or let the lane wait for its chat's pace."""
        parcel = self._parcel(lane)
        if parcel is None:
            self._go_on(lane)
            return
        if takes_time(parcel.reply):
            chat_at = self._pace.chats.ready_at(parcel.chat_id)
            if chat_at > now_seconds:
                self._lanes.later(lane, chat_at)
                return
            self._pace.take(parcel.chat_id, now_seconds)
        self._start(lane, parcel)

    def _parcel(self, lane: Lane) -> Parcel | None:
        """Return what to send next from a lane, None where its first row had to be dropped."""
        row = lane.rows[0]
        if row.expires_at is not None and is_stale(row, self._clock.now()):
            self._outcomes.dropped(lane, Drop.STALE)
            return None
        parcel = parcel_for(lane)
        if parcel is None:
            self._outcomes.dropped(lane, Drop.PLACE_LOST)
        return parcel

    def _start(self, lane: Lane, parcel: Parcel) -> None:
        lane.is_sending = True
        lane.starts += 1
        task = asyncio.create_task(self._carry(lane, parcel))
        self._flying.add(task)
        task.add_done_callback(self._landed)

    async def _carry(self, lane: Lane, parcel: Parcel) -> None:
        try:
            message_id = await self._sender.send(parcel)
        except BadToken as failure:
            self._fatal = failure
        except SendFailed as failure:
            await self._outcomes.failed(lane, parcel, failure)
        except Exception as fault:
            self._outcomes.broken(lane, fault)
        else:
            self._outcomes.sent(lane, parcel, message_id)
        finally:
            lane.is_sending = False
            if takes_time(parcel.reply):
                self._pace.chats.answered(parcel.chat_id, _loop_now())
            self._go_on(lane)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._flying.discard(task)
        self._note_fault(task)
        self._wake.ring()

    def _go_on(self, lane: Lane) -> None:
        """Let a lane stand in line again, or let it go once all of it is marked."""
        if lane.rows:
            if lane.standing is Standing.OUT:
                self._lanes.requeue(lane)
        elif lane.is_done:
            self._release(lane)

    def _release(self, lane: Lane) -> None:
        self._lanes.forget(lane)
        self._loader.released(lane)

    def _marked(self) -> None:
        for lane in self._marker.finished:
            if lane.is_done:
                self._release(lane)
        self._marker.finished.clear()
        self._wake.ring()

    def _watched(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        task.add_done_callback(self._worked)
        return task

    def _worked(self, task: asyncio.Task[None]) -> None:
        if task is self._loading:
            self._loading = None
        self._note_fault(task)
        self._wake.ring()

    def _note_fault(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception() is not None:
            self._fatal = self._fatal or task.exception()

    async def _finish(self, marking: asyncio.Task[None]) -> None:
        if self._loading is not None:
            self._loading.cancel()
        if self._flying:
            _, late = await asyncio.wait(self._flying, timeout=SENDS_FINISH_SECONDS)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late, timeout=CANCEL_SECONDS)
        self._marker.close()
        await asyncio.wait({marking}, timeout=MARKS_FINISH_SECONDS)
        if not marking.done():
            marking.cancel()
            await asyncio.wait({marking}, timeout=CANCEL_SECONDS)
        if self._marker.pending:
            LOG.error("may come twice", action="marks_unwritten", messages=self._marker.pending)


def _loop_now() -> float:
    return asyncio.get_running_loop().time()
