"""What the courier's tests stand on: a post office that records, a database in a file, its rows."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from sqlalchemy import select

from coach.person import PersonId
from coach.replies import Outgoing, Place, Reply, Say
from models import outbox
from models.database import Database, Work
from models.errors import StorageFailed
from models.keys import Keyring, new_key
from models.outbox import Wanted
from models.tables import OUTBOX
from scheduler.clock import MovableClock
from scheduler.courier import Courier
from scheduler.limits import Limits
from scheduler.observer import CourierObserver
from scheduler.sender import Parcel

T = TypeVar("T")

ADA, BO, CY = PersonId(1), PersonId(2), PersonId(3)
NO_PACE = Limits(per_second=0)
KEY = new_key()
SOON_SECONDS = 20.0
"""Far longer than anything here should take."""


class Refusing(Database):
    """A database that refuses on demand, before anything has happened."""

    is_refusing = False
    refusals = 0
    runs = 0

    async def run(self, work: Callable[[Work], T]) -> T:
        """Run, or refuse."""
        self.runs += 1
        if self.is_refusing:
            self.refusals += 1
            await asyncio.sleep(0)
            raise StorageFailed("the database refused: disk full")
        return await super().run(work)


@dataclass
class PostOffice:
    """A sender that records, and fails as told: the next faults of a chat (0: of any)."""

    parcels: list[Parcel] = field(default_factory=list)
    tried: list[Parcel] = field(default_factory=list)
    faults: dict[int, deque[Exception]] = field(default_factory=lambda: defaultdict(deque))
    under_way: int = 0
    most_under_way: int = 0
    open: asyncio.Event = field(default_factory=asyncio.Event)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.open.set()

    async def send(self, parcel: Parcel) -> int | None:
        """Send, or fail as told."""
        self.tried.append(parcel)
        self.arrived.set()
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await asyncio.sleep(self.seconds)
            await self.open.wait()
            for chat_id in (parcel.chat_id, 0):
                if self.faults[chat_id]:
                    raise self.faults[chat_id].popleft()
        finally:
            self.under_way -= 1
        self.parcels.append(parcel)
        self.arrived.set()
        return parcel.place_message_id or 1000 + len(self.parcels)

    def fail(self, *faults: Exception, chat_id: int = 0) -> None:
        """Fail so the next times."""
        self.faults[chat_id].extend(faults)

    @property
    def texts(self) -> list[str]:
        """All that was sent, in order."""
        return [text_of(parcel.reply) for parcel in self.parcels]

    def texts_in(self, chat_id: int) -> list[str]:
        """All that was sent to one chat."""
        return [text_of(parcel.reply) for parcel in self.parcels if parcel.chat_id == chat_id]


def text_of(reply: Reply) -> str:
    """The words of a reply, or its kind where it has none."""
    return str(getattr(reply, "text", type(reply).__name__))


@dataclass
class Office:
    """A database, a post office and a courier between them."""

    database: Refusing
    post: PostOffice
    clock: MovableClock
    courier: Courier
    gone: list[PersonId] = field(default_factory=list)
    running: asyncio.Task[None] | None = None

    def write(self, *wanted: Wanted) -> None:
        """Put rows into the outbox, as a turn does, without a poke."""
        now = self.clock.now()
        self.database.run_here(lambda work: outbox.add(work, wanted, now))

    def hand(self, *wanted: Wanted) -> None:
        """Put rows into the outbox and hand them on, as a turn does."""
        self.write(*wanted)
        self.courier.hand(wanted)

    def start(self) -> None:
        """Let the courier run."""
        self.running = asyncio.create_task(self.courier.run())

    async def drained(self) -> None:
        """Wait until nothing more can be sent now."""
        async with asyncio.timeout(SOON_SECONDS):
            await self.courier.drained()

    async def has_sent(self, count: int) -> None:
        """Wait until so many messages have been sent."""
        await self._grown(self.post.parcels, count)

    async def has_tried(self, count: int) -> None:
        """Wait until so many messages have been under way."""
        await self._grown(self.post.tried, count)

    async def _grown(self, seen: list[Parcel], count: int) -> None:
        async with asyncio.timeout(SOON_SECONDS):
            while len(seen) < count:
                self.post.arrived.clear()
                await self.post.arrived.wait()

    async def delivers(self, *wanted: Wanted) -> list[str]:
        """Write, run and wait; return all that was sent so far."""
        self.write(*wanted)
        if self.running is None:
            self.start()
        self.courier.poke()
        await self.drained()
        return self.post.texts

    def rows(self) -> dict[tuple[int, int], tuple[str, str | None]]:
        """What became of each row: its fate, and why."""
        query = select(OUTBOX).order_by(OUTBOX.c.person_id, OUTBOX.c.no)
        found = self.database.run_here(lambda work: work.connection.execute(query).all())
        return {(row.person_id, row.no): (row.fate, row.reason) for row in found}

    def column(self, name: str, person_id: int = ADA, no: int = 1) -> object:
        """One column of one row."""
        query = select(OUTBOX.c[name]).where(OUTBOX.c.person_id == person_id, OUTBOX.c.no == no)
        return self.database.run_here(lambda work: work.connection.scalar(query))


@asynccontextmanager
async def office(
    database_url: str, limits: Limits = NO_PACE, observer: CourierObserver | None = None
) -> AsyncIterator[Office]:
    """A courier on an empty, migrated database; stopped at the end."""
    database = Refusing(database_url, Keyring([KEY]))
    gone: list[PersonId] = []

    async def on_gone(person_id: PersonId) -> None:
        gone.append(person_id)
        now = datetime.now(UTC)
        await database.run(lambda work: outbox.drop_waiting(work, [person_id], "gone", now))

    post, clock = PostOffice(), MovableClock()
    courier = Courier(
        database, post, clock=clock, on_gone=on_gone, limits=limits, observer=observer
    )
    try:
        yield Office(database, post, clock, courier, gone)
    finally:
        database.is_refusing = False
        post.open.set()
        await courier.stop()
        database.close()


def says(person_id: PersonId, no: int, text: str = "", reply: Reply | None = None) -> Wanted:
    """A reply on its way; the chat's id is a hundred times the person's."""
    reply = reply or Say("any", text or f"{person_id}:{no}")
    return Wanted(person_id, 100 * person_id, Outgoing(no, reply))


def nudges(
    person_id: PersonId,
    no: int,
    *,
    stale_in: timedelta = timedelta(hours=1),
    due_at: datetime | None = None,
) -> Wanted:
    """A nudge on its way."""
    expires_at = datetime.now(UTC) + stale_in
    said = Say("any", f"nudge {person_id}:{no}")
    return Wanted(person_id, 100 * person_id, Outgoing(no, said, True, expires_at, due_at))


def at_no(no: int) -> Place:
    """The message with that number."""
    return Place(no=no)
