"""The bell and its beat: nothing that goes wrong once keeps a timer from ringing later."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import structlog

from models.errors import StorageFailed
from models.timers import Due
from scheduler.beat import beat
from scheduler.bell import Bell
from scheduler.clock import SystemClock
from tests.talk import Talk


class Ringing:
    """Who is rung: at fault the first times, then all ears."""

    def __init__(self, talk: Talk, *faults: Exception) -> None:
        self.talk = talk
        self.faults = list(faults)
        self.heard: list[str] = []
        self.has_heard = asyncio.Event()

    async def ring(self, due: Sequence[Due]) -> None:
        if self.faults:
            raise self.faults.pop(0)
        self.heard += [timer.kind for timer in due]
        self.has_heard.set()
        with self.talk.database.engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM timers")


async def test_what_went_wrong_is_logged_and_rung_again(running: Talk) -> None:
    running.clock.at = running.person.timers["evening"]
    ringing = Ringing(running, StorageFailed(), RuntimeError("no words of anybody's"))
    bell = Bell(running.database, running.clock, ringing.ring)
    with structlog.testing.capture_logs() as lines:
        rang = [await bell.ring_all() for _ in range(3)]
    assert rang == [0, 0, 1]
    assert ringing.heard == ["evening"]
    assert [line["action"] for line in lines] == ["bell_waits", "bell_failed"]
    assert "words" not in str(lines)


async def test_nothing_rings_before_it_is_due(running: Talk) -> None:
    ringing = Ringing(running)
    assert await Bell(running.database, running.clock, ringing.ring).ring_all() == 0


async def test_the_beat_goes_on_after_a_fault(running: Talk) -> None:
    running.clock.at = running.person.timers["evening"]
    ringing = Ringing(running, StorageFailed())
    bell = Bell(running.database, running.clock, ringing.ring)
    beats = beat(bell.ring_all, asyncio.Event().wait)
    async with asyncio.timeout(10):
        await ringing.has_heard.wait()
    beats.shutdown(wait=False)


async def test_the_beat_goes_on_when_the_clock_was_set_back(running: Talk) -> None:
    running.clock.at = running.person.timers["evening"]
    ringing = Ringing(running)
    bell = Bell(running.database, running.clock, ringing.ring)
    beats = beat(bell.ring_all, asyncio.Event().wait)
    beats.get_job("bell").modify(next_run_time=SystemClock().now() + timedelta(hours=3))
    async with asyncio.timeout(10):
        await ringing.has_heard.wait()
    beats.shutdown(wait=False)


async def test_a_clock_set_ahead_is_one_late_beat() -> None:
    rings: list[int] = []

    async def ring() -> None:
        rings.append(1)

    beats = beat(ring, asyncio.Event().wait)
    beats.get_job("bell").modify(next_run_time=SystemClock().now() - timedelta(days=1))
    await asyncio.sleep(0.5)
    beats.shutdown(wait=False)
    assert rings == [1]
