"""The duty, which only one of several Ebbs does: to ring, to send, to tidy, and to poll.

Taken up when the lead is won, laid down when it is lost or Ebb stops, and then never taken up
again: the next term is a new one.
"""

import asyncio
from collections.abc import Awaitable, Callable

from bot.telegram.receive import Receiver
from models.lead import Told
from scheduler.beat import beat
from scheduler.bell import Bell
from scheduler.courier import Courier


class Duty:
    """One term of ringing and sending. `receiver`: None where Telegram posts updates."""

    def __init__(
        self,
        courier: Courier,
        bell: Bell,
        *,
        tidy: Callable[[], Awaitable[object]],
        receiver: Receiver | None,
    ) -> None:
        self.courier = courier
        self._bell = bell
        self._tidy = tidy
        self._receiver = receiver
        self._receiving: asyncio.Task[None] | None = None
        self._is_quiet = asyncio.Event()

    async def run(self) -> None:
        """Ring, send and poll until `stop`, which may have come before.

        Raises: what ends the courier or the polling.
        """
        beats = beat(self._bell.ring_all, self._tidy)
        courier = asyncio.create_task(self.courier.run())
        self.courier.poke()
        parts: set[asyncio.Task[None]] = {courier}
        if self._receiver is not None:
            self._receiving = asyncio.create_task(self._receiver.run())
            parts.add(self._receiving)
        quiet = asyncio.create_task(self._is_quiet.wait())
        await asyncio.wait({*parts, quiet}, return_when=asyncio.FIRST_COMPLETED)
        beats.shutdown(wait=False)
        quiet.cancel()
        ended = {part for part in parts if part.done()}
        was_told = self._is_quiet.is_set()
        await self.be_quiet()
        if ended and not was_told:
            await self.courier.stop()
        await asyncio.wait(parts)
        for part in ended:
            if not part.cancelled():
                part.result()

    async def be_quiet(self) -> None:
        """Ring nothing more and hear nobody new; what is to be sent still goes."""
        self._is_quiet.set()
        if self._receiving is not None:
            self._receiving.cancel()
            await asyncio.wait({self._receiving})

    async def stop(self) -> None:
        """Finish what is under way, and end."""
        await self.be_quiet()
        await self.courier.stop()

    def hear(self, told: Told) -> None:
        """Take in what another Ebb has written."""
        if told.is_all:
            self.courier.forget(None)
            return
        if told.wanted:
            self.courier.look_for(told.wanted, has_nudges=told.has_nudges)
        if told.taken_back:
            self.courier.forget(told.taken_back)
