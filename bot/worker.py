"""A worker process for what is heavy and rare; it goes away when idle.

In a thread such work would hold the interpreter, and its libraries would stay in memory for good.
"""

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import Thread, Timer
from typing import TypeVar

IDLE_SECONDS = 60.0

GIVEN_UP_SECONDS = 30.0
"""A worker that takes so long for one answer ends itself: nobody waits for it any more."""

Answer = TypeVar("Answer")


class WorkerFailed(Exception):
    """The worker broke, or took too long; the message names the fault's kind."""


class Worker:
    """One process that answers one question at a time.

    It starts with the first question and ends `idle_seconds` after the last.
    """

    def __init__(self, longest_seconds: float, idle_seconds: float = IDLE_SECONDS) -> None:
        self._longest_seconds = longest_seconds
        self._idle_seconds = idle_seconds
        self._pool: ProcessPoolExecutor | None = None
        self._bedtime: asyncio.TimerHandle | None = None
        self._turnstile = asyncio.Lock()

    async def ask(self, function: Callable[..., Answer], *given: object) -> Answer:
        """Return what a function of a module returns for these arguments, from the worker.

        One at a time: a worker that is let go takes nobody else's question with it. One that broke
        or took too long is let go, and the next question gets another.
        Raises: WorkerFailed; whatever the function raises.
        """
        async with self._turnstile:
            try:
                return await self._answer(function, *given)
            except (BrokenProcessPool, OSError) as fault:
                self.close()
                raise WorkerFailed(type(fault).__name__) from None

    async def _answer(self, function: Callable[..., Answer], *given: object) -> Answer:
        """Ask the process; whoever gives up waiting lets it go. TimeoutError is an OSError too."""
        async with asyncio.timeout(self._longest_seconds):
            answer = self._awake().submit(_answered, function, *given)
            try:
                return await asyncio.wrap_future(answer)
            except asyncio.CancelledError:
                self.close()
                raise
            finally:
                self._go_to_bed_later()

    @property
    def is_awake(self) -> bool:
        """Whether the process is there."""
        return self._pool is not None

    def close(self) -> None:
        """Let the process go."""
        if self._bedtime:
            self._bedtime.cancel()
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = None

    def _awake(self) -> ProcessPoolExecutor:
        if self._bedtime:
            self._bedtime.cancel()
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                1, mp_context=get_context("spawn"), initializer=_end_with_parent
            )
        return self._pool

    def _go_to_bed_later(self) -> None:
        """Let the process go after a while: counted from the answer, which may itself take long."""
        loop = asyncio.get_running_loop()
        self._bedtime = loop.call_later(self._idle_seconds, self.close)


def _answered(function: Callable[..., Answer], *given: object) -> Answer:
    """Answer within a time; runs in the worker."""
    given_up = Timer(GIVEN_UP_SECONDS, os._exit, (1,))
    given_up.daemon = True
    given_up.start()
    try:
        return function(*given)
    finally:
        given_up.cancel()


def _end_with_parent() -> None:
    """Have the worker end when Ebb was killed and cannot end it; runs in the worker."""
    Thread(target=_outlive_nobody, daemon=True).start()


def _outlive_nobody() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
