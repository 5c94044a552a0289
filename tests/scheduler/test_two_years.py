"""Two daily nudges for ten people in ten zones, over clock changes, moves, pauses and outages.

The suite lives through the weeks around the changes of clocks in north and south;
`EBB_TWO_YEARS=1` through two whole years. Always on SQLite.
"""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from coach.nudging import AGAIN, MORNING, MOST_A_DAY, NUDGES
from coach.replies import STALE_AFTER, Fate
from models import updates
from models.database import Database
from models.keys import Keyring, new_key
from models.tables import NUDGES as ACCOUNT
from models.tables import OUTBOX
from tests.scheduler.lives import Expected, Life, World, live

SPANS = (
    [(datetime(2026, 1, 1, tzinfo=UTC), 730)]
    if os.environ.get("EBB_TWO_YEARS")
    else [
        (datetime(2026, 9, 24, tzinfo=UTC), 14),
        (datetime(2026, 10, 21, tzinfo=UTC), 14),
        (datetime(2027, 3, 11, tzinfo=UTC), 27),
    ]
)


class Seen:
    """What was lived through, and what the tables then say of it."""

    def __init__(
        self, database: Database, world: World, lives: list[Life], *, span_days: int
    ) -> None:
        self.world = world
        self.span_days = span_days
        self.lives = {life.no: life for life in lives}
        self.told = database.run_here(lambda work: work.connection.execute(select(ACCOUNT)).all())
        unasked = select(OUTBOX).where(OUTBOX.c.is_nudge)
        self.sent = database.run_here(lambda work: work.connection.execute(unasked).all())
        self.first = [ring for ring in world.rang if ring[0].kind in NUDGES]
        self.daily = [row for row in self.told if row.kind in NUDGES]
        self.again = [ring for ring in world.rang if ring[0].kind.endswith(AGAIN)]

    def expected(self, person_id: int, at: datetime) -> Expected:
        return self.lives[person_id].expected_at(at)

    def days_to_be_nudged(self) -> Iterator[tuple[int, date]]:
        """Yield the days on which nothing but the coach itself could keep a nudge from anybody."""
        for life in self.lives.values():
            for ahead in range(2, self.span_days - 2):
                on = life.history[0].at.date() + timedelta(days=ahead)
                if life.is_plain_day(on) and not self._is_down_on(on):
                    yield (life.no, on)

    def is_early(self, person_id: int, on: date) -> bool:
        """Tell whether it is still before the 22nd day, when two a day become one."""
        return (on - self.lives[person_id].history[0].at.date()).days < 20

    def _is_down_on(self, on: date) -> bool:
        day = timedelta(days=1)
        return any(
            one.date() - day <= on <= other.date() + day for one, other in self.world.outages
        )


@pytest.fixture(scope="module", params=SPANS, ids=lambda span: f"{span[0]:%b-%Y}")
def seen(
    request: pytest.FixtureRequest, migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory
) -> Seen:
    path = tmp_path_factory.mktemp("lives") / "ebb.sqlite3"
    shutil.copy(migrated_sqlite, path)
    database = Database(f"sqlite:///{path}", Keyring([new_key()]))
    begins, span_days = request.param
    world, lives = live(database, begins=begins, span_days=span_days, seed=begins.month)
    lived = Seen(database, world, lives, span_days=span_days)
    assert database.run_here(updates.faults) == []
    database.close()
    return lived


def test_there_was_something_to_see(seen: Seen) -> None:
    fates = Counter(row.fate for row in seen.told)
    assert fates[Fate.SENT] > 100
    assert fates[Fate.STALE] > 1
    assert len(seen.again) > 0
    assert len(list(seen.days_to_be_nudged())) > 10


def test_every_nudge_that_rang_is_accounted_for_exactly_once(seen: Seen) -> None:
    rang = Counter((timer.person_id, timer.kind) for timer, _ in seen.first)
    told = Counter((row.person_id, row.kind) for row in seen.daily)
    assert told == rang
    instants = {(timer.person_id, timer.due_at) for timer, _ in (*seen.first, *seen.again)}
    assert {(row.person_id, row.due_at) for row in seen.daily} <= instants


def test_every_nudge_accounted_as_sent_was_sent_once_and_nothing_else(seen: Seen) -> None:
    told = Counter(row.person_id for row in seen.told if row.fate == Fate.SENT)
    assert Counter(row.person_id for row in seen.sent) == told


def test_no_plain_day_is_left_out(seen: Seen) -> None:
    told = {(row.person_id, row.on, row.kind): row for row in seen.daily}
    rows = [
        told.get((no, on, kind))
        for no, on in seen.days_to_be_nudged()
        for kind in (NUDGES if seen.is_early(no, on) else (MORNING,))
    ]
    put_off = {(timer.person_id, timer.due_at) for timer, _ in seen.again}
    assert None not in rows
    first = [row for row in rows if row and (row.person_id, row.due_at) not in put_off]
    assert {row.fate for row in first} == {Fate.SENT}


def test_nothing_unasked_is_sent_in_quiet_hours(seen: Seen) -> None:
    sent = [(seen.expected(row.person_id, row.wanted_at), row.wanted_at) for row in seen.sent]
    assert [at for expected, at in sent if expected.is_quiet(at)] == []


def test_nothing_unasked_is_sent_while_paused_stopped_or_blocked(seen: Seen) -> None:
    sent = [(seen.expected(row.person_id, row.wanted_at), row.wanted_at) for row in seen.sent]
    assert [at for expected, at in sent if expected.is_paused(at) or expected.is_off] == []


def test_nobody_is_nudged_more_than_three_times_a_local_day(seen: Seen) -> None:
    days = Counter(
        (row.person_id, seen.expected(row.person_id, row.wanted_at).day(row.wanted_at))
        for row in seen.sent
    )
    assert max(days.values()) == MOST_A_DAY


def test_a_nudge_is_sent_on_the_day_it_is_accounted_for(seen: Seen) -> None:
    told = Counter((row.person_id, row.on) for row in seen.told if row.fate == Fate.SENT)
    sent = Counter(
        (row.person_id, seen.expected(row.person_id, row.wanted_at).day(row.wanted_at))
        for row in seen.sent
    )
    assert sent == told


def test_what_rings_late_is_sent_within_ninety_minutes_or_dropped_as_stale(seen: Seen) -> None:
    fates = {(row.person_id, row.kind, row.due_at): row.fate for row in seen.daily}
    late = [(timer, at) for timer, at in seen.first if at - timer.due_at > STALE_AFTER]
    stale = [fates[timer.person_id, timer.kind, timer.due_at] for timer, _ in late]
    assert stale == [Fate.STALE] * len(late)
    prompt = {
        fates.get((timer.person_id, timer.kind, timer.due_at), Fate.BUSY)
        for timer, at in seen.first
        if at == timer.due_at
    }
    assert prompt <= {Fate.SENT, Fate.BUSY}
