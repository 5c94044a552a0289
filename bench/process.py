"""One bot as a process of its own: started, weighed through /proc, stopped with its children.

Linux only. CPU is what the kernel accounts to the whole process tree, children that ended included.
"""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
STOP_SECONDS = 10.0
PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Memory:
    """Memory of a process tree; pages that processes share count for each of them."""

    resident_mib: float
    peak_mib: float


@dataclass(frozen=True, slots=True)
class BotProcess:
    """A running bot."""

    child: asyncio.subprocess.Process
    spawned_at_seconds: float

    async def ended(self) -> int:
        """Wait until the bot ends by itself and return its status."""
        return await self.child.wait()

    def cpu_seconds(self) -> float:
        """Return user and system time of the tree so far."""
        return sum(cpu_seconds(pid) for pid in tree(self.child.pid))

    def memory(self) -> Memory:
        """Return what the tree holds now and the sum of each process's peak."""
        sizes = [memory_kib(pid) for pid in tree(self.child.pid)]
        return Memory(sum(now for now, _ in sizes) / 1024, sum(peak for _, peak in sizes) / 1024)

    def descriptors(self) -> int:
        """Return how many files and connections the tree holds open."""
        return sum(descriptors(pid) for pid in tree(self.child.pid))


def stat_fields(pid: int) -> list[str]:
    """Return the fields of /proc/PID/stat from the state on; empty when the process is gone."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def cpu_seconds(pid: int) -> float:
    """Return utime + stime + cutime + cstime of one process (fields 14-17 of proc(5))."""
    return sum(int(ticks) for ticks in stat_fields(pid)[11:15]) / TICKS_PER_SECOND


def descriptors(pid: int) -> int:
    """Return how many descriptors one process has open, zero when it is gone."""
    try:
        return sum(1 for _ in (PROC / str(pid) / "fd").iterdir())
    except (FileNotFoundError, ProcessLookupError):
        return 0


def memory_kib(pid: int) -> tuple[int, int]:
    """Return VmRSS and VmHWM of one process, zero when it is gone."""
    try:
        lines = (PROC / str(pid) / "status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0, 0
    sizes = {
        name: int(size.split()[0])
        for name, _, size in (line.partition(":") for line in lines)
        if name in ("VmRSS", "VmHWM")
    }
    return sizes.get("VmRSS", 0), sizes.get("VmHWM", 0)


def tree(root: int) -> Iterator[int]:
    """Return the process and all that descend from it."""
    parents = {
        int(entry.name): stat_fields(int(entry.name))[1:2]
        for entry in PROC.iterdir()
        if entry.name.isdigit()
    }
    pending = [root]
    while pending:
        pid = pending.pop()
        yield pid
        pending.extend(child for child, parent in parents.items() if parent == [str(pid)])


@asynccontextmanager
async def running(
    command: Sequence[str], *, environment: Mapping[str, str], folder: Path
) -> AsyncIterator[BotProcess]:
    """Run the command in `folder`, output to its `output.log`; at the end all of it is stopped."""
    with (folder / "output.log").open("wb") as output:
        spawned_at = time.monotonic()
        child = await asyncio.create_subprocess_exec(
            *command,
            cwd=folder,
            env=dict(environment),
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    try:
        yield BotProcess(child, spawned_at)
    finally:
        await stop(child)


async def stop(child: asyncio.subprocess.Process) -> None:
    """Ask the bot to stop, then end what is left of its group."""
    if child.returncode is None:
        child.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await child.wait()
        except TimeoutError:
            pass
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    await child.wait()
