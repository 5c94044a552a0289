"""The turn: the one function that takes events, whatever they are, and writes a person's state.

Events are taken in batches, one transaction a batch: load the people, take each event through the
coach in order, write everything, commit. What people said goes before what rang. A batch is what
waits when the database's thread is free; nobody waits for a batch to fill.
"""

import asyncio
import secrets
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Protocol

import structlog

from bot.arrivals import Arrival
from bot.desk import Absent, Desk, Written
from bot.setaside import set_aside
from coach.house import House
from coach.person import PersonId
from models import lead, people, timers, updates
from models.database import Database, Work
from models.errors import Clashed, StorageFailed
from scheduler.clock import Clock

LOG = structlog.get_logger()

MOST_EVENTS = 200
"""The most events in a batch. Source: design.md, "The path of a message"."""


MOST_CLASHES = 5
"""How often a batch is taken anew because another Ebb wrote the same at the same moment."""


def new_person_id() -> int:
    """Return a random id for somebody new: it says nothing about them, and is made beforehand."""
    return secrets.randbits(62)


def batched(arrivals: Sequence[Arrival], most: int) -> list[Sequence[Arrival]]:
    """Return the arrivals in order, in parts of at most so many."""
    return [arrivals[at : at + most] for at in range(0, len(arrivals), most)]


class TurnsObserver(Protocol):
    """Is told of turns, on the event loop. Must be quick, and never raise."""

    def taken(self, turns: int, *, set_aside: int) -> None:
        """A batch of so many turns was committed, so many of them set aside."""
        ...

    def answered(self, seconds: float) -> None:
        """A batch was committed; who waited longest for it has waited so long."""
        ...


class Unobserved:
    """Nobody counts."""

    def taken(self, turns: int, *, set_aside: int) -> None:
        """Do nothing."""

    def answered(self, seconds: float) -> None:
        """Do nothing."""


FillIn = Callable[[Work, Arrival, datetime], Arrival]


def _as_it_came(_work: Work, arrival: Arrival, _now: datetime) -> Arrival:
    """Return an arrival that needs nothing more."""
    return arrival


@dataclass(slots=True)
class _Group:
    """Arrivals handed in together; done when the batch they went into is committed."""

    arrivals: Sequence[Arrival]
    came_seconds: float = field(default_factory=time.monotonic)
    is_done: asyncio.Future[None] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )

    def settle(self, fault: Exception | None) -> None:
        """Tell whoever handed it in how it went, if they still wait."""
        if self.is_done.done():
            return
        if fault is None:
            self.is_done.set_result(None)
        else:
            self.is_done.set_exception(fault)


class Turns:
    """Takes turns, one batch after the other.

    `on_commit` is called right after each commit, on the event loop and in the commits' order,
    with what others must know of it.
    `new_id` numbers people Ebb has not met. `fill_in` gives an event what it needs of the database
    beside the people it concerns.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        bot_id: int,
        *,
        house: House,
        on_commit: Callable[[Written], None],
        new_id: Callable[[], int] = new_person_id,
        observer: TurnsObserver | None = None,
        fill_in: FillIn | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._bot_id = bot_id
        self.house = house
        self._on_commit = on_commit
        self._new_id = new_id
        self._observer = observer or Unobserved()
        self._fill_in = fill_in or _as_it_came
        self.name = secrets.token_hex(8)
        self._heard: deque[_Group] = deque()
        self._rung: deque[_Group] = deque()
        self._is_waiting = asyncio.Event()
        self._is_stopping = False

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        """Return once these events' turns are committed, in this order.

        Raises: StorageFailed; hand them in again then, what was done already is recognised.
        """
        groups = [_Group(part) for part in batched(arrivals, MOST_EVENTS)]
        for group in groups:
            (self._rung if group.arrivals[0].timer else self._heard).append(group)
        self._is_waiting.set()
        await asyncio.gather(*(group.is_done for group in groups))

    def take_here(self, arrivals: Sequence[Arrival]) -> None:
        """Take events in this thread, committed on return; for the command line and tests."""
        self._taken_whole(self._database, arrivals)

    async def run(self) -> None:
        """Take turns until `stop`; what waits then is still taken."""
        while not self._is_stopping or self._heard or self._rung:
            groups = self._next_groups()
            if groups:
                await self._settle(groups)
            else:
                self._is_waiting.clear()
                await self._is_waiting.wait()

    def stop(self) -> None:
        """Have `run` end once nothing waits."""
        self._is_stopping = True
        self._is_waiting.set()

    async def _settle(self, groups: Sequence[_Group]) -> None:
        batch = [arrival for group in groups for arrival in group.arrivals]
        fault: Exception | None = None
        try:
            await self._take_batch(batch)
        except Exception as raised:
            fault = raised
        if fault is None:
            came_seconds = min(group.came_seconds for group in groups)
            self._observer.answered(time.monotonic() - came_seconds)
        for group in groups:
            group.settle(fault)

    async def _take_batch(self, batch: Sequence[Arrival]) -> None:
        try:
            await self._commit(batch)
        except StorageFailed:
            raise
        except Exception as fault:
            LOG.error("a batch failed", action="batch_failed", fault=type(fault).__name__)
            await self._take_singly(batch)

    async def _take_singly(self, batch: Sequence[Arrival]) -> None:
        """Take each event in a transaction of its own, so that the one at fault stops nobody."""
        for arrival in batch:
            try:
                await self._commit([arrival])
            except StorageFailed:
                raise
            except Exception as fault:
                LOG.error("a turn failed", action="turn_failed", fault=type(fault).__name__)
                give_up = partial(self._give_up, arrival=arrival, fault=fault)
                await self._database.run(give_up)
                self._observer.taken(1, set_aside=1)

    async def _commit(self, batch: Sequence[Arrival]) -> None:
        """Take these events' turns in one transaction, and tell at once what it wrote."""
        taken = await self._database.run_apart(partial(self._taken_whole, batch=batch))
        self._on_commit(taken)
        self._observer.taken(taken.turns, set_aside=taken.failed)

    def _taken_whole(self, database: Database, batch: Sequence[Arrival]) -> Written:
        """Take a batch with everybody its signals concern, once it is known who that is.

        Steps are pure, so what was not committed has not happened and is taken anew.
        """
        also: frozenset[PersonId] = frozenset()
        clashes = 0
        while True:
            try:
                return database.run_here(partial(self._work, batch=batch, also=also))
            except Absent as found:
                also |= found.person_ids
            except Clashed:
                clashes += 1
                if clashes == MOST_CLASHES:
                    raise

    def _give_up(self, work: Work, *, arrival: Arrival, fault: Exception) -> None:
        """Set aside what could not even be written, so that it is not tried for ever."""
        now = self._clock.now()
        person_id = arrival.person_id
        if person_id is None and arrival.chat_id is not None:
            person_id = people.id_of(work, self._bot_id, arrival.chat_id)
        updates.set_aside(work, [set_aside(arrival, person_id, fault)], now)
        if arrival.update_id is not None:
            updates.see(work, self._bot_id, [arrival.update_id], now)
        if arrival.timer:
            timers.put_off(work, [arrival.timer], now)

    def _work(self, work: Work, *, batch: Sequence[Arrival], also: Collection[PersonId]) -> Written:
        now = self._clock.now()
        fresh = [self._fill_in(work, each, now) for each in self._fresh(work, batch)]
        desk = Desk(work, self._bot_id, now, house=self.house, new_id=self._new_id)
        desk.load(fresh, also)
        for arrival in fresh:
            desk.take(arrival)
        desk.take_signals()
        written = desk.write()
        new_ids = [each.update_id for each in fresh if each.update_id is not None]
        updates.see(work, self._bot_id, new_ids, now)
        if not work.is_sqlite:
            lead.tell(work, told_of(written, self.name))
        if written.failed:
            LOG.error("turns were set aside", action="turns_set_aside", count=written.failed)
        return written

    def _fresh(self, work: Work, batch: Sequence[Arrival]) -> list[Arrival]:
        """Return the arrivals that have not been taken before."""
        ids = {each.update_id for each in batch if each.update_id is not None}
        left = updates.unseen(work, self._bot_id, ids) if ids else set()
        fresh: list[Arrival] = []
        for arrival in batch:
            if arrival.update_id is None:
                fresh.append(arrival)
            elif arrival.update_id in left:
                left.discard(arrival.update_id)
                fresh.append(arrival)
        return fresh

    def _next_groups(self) -> list[_Group]:
        """Return what goes into the next batch: words before rings, whole groups, 200 events."""
        groups: list[_Group] = []
        count = 0
        for waiting in (self._heard, self._rung):
            while waiting:
                count += len(waiting[0].arrivals)
                if count > MOST_EVENTS:
                    return groups
                groups.append(waiting.popleft())
        return groups


def told_of(written: Written, by: str) -> lead.Told:
    """Return what the leader is to know of a batch that this Ebb took."""
    return lead.Told(
        by,
        frozenset(item.person_id for item in written.wanted),
        any(item.outgoing.is_nudge for item in written.wanted),
        written.taken_back | written.erased,
    )
