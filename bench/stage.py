"""One bot on its stage: people sown, server up, bot spawned, a play acted, all of it taken down.

Everything is bounded: the start, the play by a deadline, the end by `process.py`.
"""

import asyncio
import json
import tempfile
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bench.bot_api import BotApi, serving
from bench.contestants import Bot, Terms, command_of, environment_of, sow_command_of
from bench.limits import Limits
from bench.process import BotProcess, running
from bench.sowing import Crop
from bench.updates import Json

START_SECONDS = 120.0
SETTLE_SECONDS = 0.3
DEADLINE_SECONDS = 900.0

Result = TypeVar("Result")


class BotDied(Exception):
    """The bot ended by itself, never asked for updates, or could not be given its people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is there before the bot: people, what waits for it, how far and how strict Telegram is.

    `crops` are sown in this order, chat ids rising. `waiting`: updates that lie at the server.
    """

    terms: Terms = field(default_factory=Terms)
    crops: Sequence[Crop] = ()
    waiting: Sequence[Json] = ()
    latency_seconds: float = 0.0
    limits: Limits | None = None
    deadline_seconds: float = DEADLINE_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A bot that was just spawned. `due_at_seconds`: when its last crop is due, monotonic."""

    bot: Bot
    api: BotApi
    process: BotProcess
    folder: Path
    environment: Mapping[str, str]
    due_at_seconds: float

    async def start_seconds(self) -> float:
        """Return how long the bot took until it asked for updates first.

        Raises: BotDied.
        """
        try:
            async with asyncio.timeout(START_SECONDS):
                return await self.api.first_poll - self.process.spawned_at_seconds
        except TimeoutError:
            raise BotDied(f"no getUpdates within {START_SECONDS:.0f} s") from None


@dataclass(frozen=True, slots=True)
class Cost:
    """What something cost: the bot's CPU, and how busy the bench itself was meanwhile."""

    bot_cpu_seconds: float
    bench_cpu_percent: float


Play = Callable[[Stage], Coroutine[None, None, Result]]


async def act(bot: Bot, play: Play[Result], setting: Setting) -> Result:
    """Act a play in a folder of its own, which is gone afterwards.

    Raises: `BotDied`, with the end of the bot's output; `TimeoutError` past the deadline.
    """
    with tempfile.TemporaryDirectory(prefix=f"bench-{bot}-") as name:
        folder = Path(name)
        async with asyncio.timeout(setting.deadline_seconds), serving() as (api, address):
            prepare(api, setting)
            environment = environment_of(bot, api=address, folder=folder, terms=setting.terms)
            due_at_seconds = 0.0
            for crop in setting.crops:
                due_at_seconds = await sow(bot, crop, environment=environment, folder=folder)
            async with running(command_of(bot), environment=environment, folder=folder) as process:
                stage = Stage(
                    bot=bot,
                    api=api,
                    process=process,
                    folder=folder,
                    environment=environment,
                    due_at_seconds=due_at_seconds,
                )
                return await while_alive(stage, play)


def prepare(api: BotApi, setting: Setting) -> None:
    """Make the server what the setting wants."""
    api.latency_seconds = setting.latency_seconds
    api.limits = setting.limits
    for update in setting.waiting:
        api.updates.put(update)


async def sow(bot: Bot, crop: Crop, *, environment: Mapping[str, str], folder: Path) -> float:
    """Give the bot people; return the monotonic instant at which they are due.

    Raises: BotDied.
    """
    told = await run_beside(
        [*sow_command_of(bot), *crop.arguments()], environment=environment, folder=folder
    )
    due_at = datetime.fromisoformat(str(told["due_at"]))
    return time.monotonic() + (due_at - datetime.now(UTC)).total_seconds()


async def run_beside(
    command: Sequence[str], *, environment: Mapping[str, str], folder: Path
) -> Json:
    """Run a command of the bench's own to its end; return the JSON it tells. Raises: BotDied."""
    child = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,
        env=dict(environment),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        output, errors = await child.communicate()
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode:
        raise BotDied(f"{' '.join(command)} failed:\n{errors.decode(errors='replace')[-2000:]}")
    return dict(json.loads(output.splitlines()[-1]))


async def while_alive(stage: Stage, play: Play[Result]) -> Result:
    """Act the play unless the bot ends first, which is told at once, with its last words."""
    acting = asyncio.ensure_future(play(stage))
    ended = asyncio.ensure_future(stage.process.ended())
    try:
        await asyncio.wait({acting, ended}, return_when=asyncio.FIRST_COMPLETED)
        if acting.done():
            return acting.result()
        output = (stage.folder / "output.log").read_text(errors="replace")
        raise BotDied(f"the bot ended with status {ended.result()}:\n{output[-2000:]}")
    finally:
        acting.cancel()
        ended.cancel()


async def weigh(process: BotProcess, phase: Awaitable[Result]) -> tuple[Result, Cost]:
    """Await a phase between two CPU marks.

    Before the second, the bot may finish what it does after answering: work put off counts too.
    """
    bot_before, own_before, began_at = process.cpu_seconds(), time.process_time(), time.monotonic()
    result = await phase
    own_share = (time.process_time() - own_before) / (time.monotonic() - began_at)
    await asyncio.sleep(SETTLE_SECONDS)
    return result, Cost(process.cpu_seconds() - bot_before, 100 * own_share)
