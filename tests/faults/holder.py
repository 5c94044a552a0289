"""Processes that want the lead of several Ebbs, and tell when they have it and have it no more."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from tests.faults import cut_off
from tests.faults.process import ROOT

PATIENCE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Holder:
    """A process that leads, or wants to."""

    child: asyncio.subprocess.Process

    async def tells(self, what: str) -> float:
        """Wait until it says so; return when that was, in monotonic seconds."""
        assert self.child.stdout is not None
        async with asyncio.timeout(PATIENCE_SECONDS):
            said, _, at_seconds = (await self.child.stdout.readline()).decode().partition(" ")
        assert said == what
        return float(at_seconds)


@asynccontextmanager
async def holding(url: str, *around: str) -> AsyncIterator[Holder]:
    """Have somebody want the lead, gone at the end."""
    command = [*around, sys.executable, str(cut_off.__file__), url]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = await asyncio.create_subprocess_exec(
        *command, env=environment, stdout=asyncio.subprocess.PIPE
    )
    try:
        yield Holder(child)
    finally:
        with suppress(ProcessLookupError):
            child.kill()
        await child.wait()
