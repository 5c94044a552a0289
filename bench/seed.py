"""`python -m bench.seed`: fill the database that the settings name with people who are due soon.

Writes with Ebb's own functions and keys, in batches: memory, timers and journal stand as Ebb would
have left them an evening later, but for the setup's messages, which the outbox keeps for two days
only. Never touches a database that a running Ebb holds.
"""

import argparse
import asyncio
import json
import secrets
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import func, select

from bench.sowing import FIRST_CHAT_ID
from bench.template import MOST_AHEAD, Template, templates, zone_for
from bot.app import LOCAL_BOT_ID, open_database
from bot.errors import StartRefused
from bot.logs import start_logging
from bot.settings import Settings, read_settings
from coach.person import Person, PersonId
from models import journal, people, timers
from models.database import Database, Unobserved, Work
from models.errors import StorageError
from models.people import Known
from models.tables import PEOPLE
from scheduler.clock import SystemClock

BATCH = 2_000
"""People a transaction: few enough to keep in memory, many enough that the commit costs little."""

ID_BITS = 62
"""As wide as the ids that Ebb gives."""

SPARE_SHARE = 0.5
MOST_SPARE_SECONDS = 60.0
LEAST_SPARE_SECONDS = 1.0
"""The instant is fixed before anything is written: so much longer may writing take than rehearsed.
"""

WHAT_IT_DOES = """\
Fills the database of EBB_DATABASE_URL or EBB_DATA_DIR (brought up to date first, with the keys that
Ebb would use) with people in their second day of thirty, in a zone where it is day now. The next
nudge of all of them, one morning message each, falls due at the same instant, --due-in seconds
after this command ends; in the evening they have another. Start Ebb with the same
EBB_TELEGRAM_TOKEN.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is wanted. `chat_ids_from` None: after those that are there."""

    people: int
    due_in_seconds: float
    chat_ids_from: int | None = None
    is_more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sown:
    """What was written; `due_at` in ISO form, `seconds` of writing alone."""

    people: int
    first_chat_id: int
    last_chat_id: int
    kind: str
    due_at: str
    zone: str
    seconds: float
    people_per_second: float
    due_in_seconds: float


class SeedRefused(StartRefused):
    """The database is not to be filled like this."""


class _Rehearsed(Exception):
    """The end of a rehearsal, which takes back what it wrote."""


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    parser = argparse.ArgumentParser("python -m bench.seed", description=WHAT_IT_DOES)
    add = parser.add_argument
    add("--people", type=int, required=True, metavar="N", help="how many people")
    add("--due-in", type=float, required=True, metavar="SECONDS", help="until their next nudge")
    add("--chat-ids-from", type=int, metavar="ID", help=f"first chat id ({FIRST_CHAT_ID})")
    add("--more", action="store_true", help="add to the people who are there")
    add("--json", action="store_true", help="tell what was written as JSON")
    return parser


def order_of(options: argparse.Namespace) -> Order:
    """Return what the options ask for. Raises: SeedRefused."""
    if options.people < 1:
        raise SeedRefused("--people must be 1 at least")
    if not 0 <= options.due_in <= MOST_AHEAD.total_seconds():
        raise SeedRefused(f"--due-in must lie between 0 and {MOST_AHEAD.total_seconds():.0f}")
    return Order(
        people=options.people,
        due_in_seconds=options.due_in,
        chat_ids_from=options.chat_ids_from,
        is_more=options.more,
    )


async def sow(settings: Settings, order: Order) -> Sown:
    """Write the people and return once their nudge is `due_in_seconds` away.

    The database is held as the local chat would: not shared with any Ebb, of whatever kind.
    Raises: SeedRefused; bot.errors.StartRefused, models.errors.StorageError.
    """
    async with AsyncExitStack() as stack:
        database = await open_database(
            stack, settings, asyncio.Event(), is_local=True, observer=Unobserved()
        )
        sower = Sower(database, bot_id_of(settings), order)
        sown = await asyncio.to_thread(sower.sow)
    return await _wait_for(sown, order)


async def _wait_for(sown: Sown, order: Order) -> Sown:
    """Wait until what was promised is true, unless writing took too long for it."""
    left = timedelta(seconds=order.due_in_seconds)
    spare = datetime.fromisoformat(sown.due_at) - SystemClock().now() - left
    await asyncio.sleep(max(0.0, spare.total_seconds()))
    return sown


def bot_id_of(settings: Settings) -> int:
    """Return whose chats these are: the token's bot, or the local chat's."""
    if settings.telegram_token is None:
        return LOCAL_BOT_ID
    return int(settings.telegram_token.get_secret_value().partition(":")[0])


class Sower:
    """Writes one order into an open database."""

    def __init__(self, database: Database, bot_id: int, order: Order) -> None:
        self._database = database
        self._bot_id = bot_id
        self._order = order
        self._templates: tuple[Template, ...] = ()

    def sow(self) -> Sown:
        """Rehearse, fix the instant, write. Raises: SeedRefused, StorageError."""
        first_chat_id = self._first_chat_id()
        due_at, zone = self._due_at(first_chat_id)
        self._templates = templates(due_at, zone)
        began = time.monotonic()
        for batch in self._batches(first_chat_id):
            self._database.run_here(partial(_write, batch=batch))
        seconds = time.monotonic() - began
        self._database.run_here(_gather_statistics)
        return Sown(
            people=self._order.people,
            first_chat_id=first_chat_id,
            last_chat_id=first_chat_id + self._order.people - 1,
            kind="morning",
            due_at=due_at.isoformat(),
            zone=zone,
            seconds=round(seconds, 2),
            people_per_second=round(self._order.people / seconds, 1),
            due_in_seconds=self._order.due_in_seconds,
        )

    def _first_chat_id(self) -> int:
        query = select(func.count(), func.max(PEOPLE.c.chat_id))
        count, last = self._database.run_here(lambda work: work.connection.execute(query).one())
        if count and not self._order.is_more:
            raise SeedRefused(
                f"The database has {count} people already. Name another EBB_DATA_DIR or "
                "EBB_DATABASE_URL, or add to them with --more."
            )
        wanted = self._order.chat_ids_from
        if wanted is None:
            return max(FIRST_CHAT_ID, last + 1 if count else 0)
        if count and wanted <= last:
            raise SeedRefused(f"Chat ids up to {last} are taken; give a higher --chat-ids-from.")
        return wanted

    def _due_at(self, first_chat_id: int) -> tuple[datetime, str]:
        """Return the instant on a whole second, and the zone in which it is day from now until."""
        now = SystemClock().now()
        ahead = timedelta(seconds=self._order.due_in_seconds)
        self._templates = templates(now + ahead, zone_for(now, now + ahead))
        seconds = self._rehearse(first_chat_id)
        spare = LEAST_SPARE_SECONDS + min(SPARE_SHARE * seconds, MOST_SPARE_SECONDS)
        due_at = SystemClock().now() + timedelta(seconds=seconds + spare) + ahead
        due_at = due_at.replace(microsecond=0) + timedelta(seconds=1)
        return due_at, zone_for(now, due_at)

    def _rehearse(self, first_chat_id: int) -> float:
        """Return how many seconds it would take to write all, after one batch that is undone."""
        batch = next(self._batches(first_chat_id))
        began = time.monotonic()
        with suppress(_Rehearsed):
            self._database.run_here(partial(_rehearse, batch=batch))
        return (time.monotonic() - began) * self._order.people / len(batch)

    def _batches(self, first_chat_id: int) -> Iterator[list[tuple[Known, Template]]]:
        """Yield everybody, in the order of their ids, so that rows are appended."""
        apart = (1 << ID_BITS) // self._order.people
        for begin in range(0, self._order.people, BATCH):
            yield [
                self._one(PersonId(at * apart + secrets.randbelow(apart)), first_chat_id + at)
                for at in range(begin, min(begin + BATCH, self._order.people))
            ]

    def _one(self, person_id: PersonId, chat_id: int) -> tuple[Known, Template]:
        template = self._templates[person_id % len(self._templates)]
        return Known(template.of(person_id), self._bot_id, chat_id), template


def _write(work: Work, batch: Sequence[tuple[Known, Template]]) -> None:
    people.add(work, [known for known, _ in batch])
    timers.save(work, [(Person(), known.person) for known, _ in batch])
    notes = [(known.person.id, note) for known, template in batch for note in template.notes]
    journal.add(work, notes)


def _rehearse(work: Work, batch: Sequence[tuple[Known, Template]]) -> None:
    _write(work, batch)
    raise _Rehearsed


def _gather_statistics(work: Work) -> None:
    """Let PostgreSQL know what it holds now, as its own upkeep would within a minute."""
    if not work.is_sqlite:
        work.connection.exec_driver_sql("ANALYZE")


def told(sown: Sown, left_seconds: float) -> str:
    """Return what was written, for people."""
    return (
        f"{sown.people} people written in {sown.seconds:g} s "
        f"({sown.people_per_second:.0f} a second), "
        f"chat ids {sown.first_chat_id}-{sown.last_chat_id}, zone {sown.zone}; "
        f"one morning nudge each at {sown.due_at}, {max(0.0, left_seconds):.0f} s from now"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Fill the database and tell; 1 where that is refused."""
    options = parser().parse_args(arguments)
    try:
        order = order_of(options)
        settings = read_settings()
        start_logging(settings.log_form)
        sown = asyncio.run(sow(settings, order))
    except (StartRefused, StorageError) as fault:
        print(fault, file=sys.stderr)
        return 1
    left = (datetime.fromisoformat(sown.due_at) - SystemClock().now()).total_seconds()
    print(json.dumps(asdict(sown)) if options.json else told(sown, left))
    if left < order.due_in_seconds - LEAST_SPARE_SECONDS:
        late = f"writing took longer than rehearsed: the nudge is {left:.0f} s away, not"
        print(f"{late} {order.due_in_seconds:g}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
