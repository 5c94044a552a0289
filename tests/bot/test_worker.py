"""The worker process: one question at a time, gone when idle, and never waited for too long."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from multiprocessing import active_children

import pytest

import bot.worker
from bot.worker import Worker, WorkerFailed


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    found = Worker(longest_seconds=20, idle_seconds=0.5)
    yield found
    found.close()


def is_there(process: int) -> bool:
    """Tell whether a process runs; one that has ended is let go of by `active_children`."""
    active_children()
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


async def ends(process: int) -> bool:
    """Return whether a process ends within ten seconds."""
    for _ in range(100):
        if not is_there(process):
            return True
        await asyncio.sleep(0.1)
    return False


def in_a_hurry() -> int:
    """Give up soon from now on, and return the process; runs in the worker."""
    bot.worker.GIVEN_UP_SECONDS = 1.0
    return os.getpid()


async def test_the_process_answers_until_it_is_idle_and_then_it_is_really_gone(
    worker: Worker,
) -> None:
    process = await worker.ask(os.getpid)
    assert process != os.getpid()
    assert await worker.ask(os.getpid) == process
    assert is_there(process)
    assert await ends(process)
    assert not worker.is_awake


async def test_the_next_question_wakes_another(worker: Worker) -> None:
    process = await worker.ask(os.getpid)
    worker.close()
    assert await worker.ask(os.getpid) != process


async def test_a_process_that_dies_takes_its_own_question_only(worker: Worker) -> None:
    asked = [worker.ask(os._exit, 1), worker.ask(os.getcwd)]
    died, answered = await asyncio.gather(*asked, return_exceptions=True)
    assert isinstance(died, WorkerFailed)
    assert answered == os.getcwd()


async def test_what_takes_too_long_is_given_up() -> None:
    worker = Worker(longest_seconds=1.5, idle_seconds=60)
    with pytest.raises(WorkerFailed, match="TimeoutError"):
        await worker.ask(time.sleep, 5)
    assert not worker.is_awake


async def test_one_that_is_let_go_while_it_is_stuck_ends_itself(worker: Worker) -> None:
    process = await worker.ask(in_a_hurry)
    stuck = asyncio.create_task(worker.ask(time.sleep, 20))
    await asyncio.sleep(0.2)
    worker.close()
    assert await ends(process)
    with pytest.raises(WorkerFailed):
        await stuck


async def test_what_a_function_raises_is_raised_here(worker: Worker) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        await worker.ask(int, "nothing")
    assert worker.is_awake
