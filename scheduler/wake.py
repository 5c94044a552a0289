"""A bell on the desk with an alarm: wakes the courier when something changed, or at an instant."""

import asyncio
import math


class Wake:
    """Like `asyncio.Event` with a time limit, without a task a wait. For one loop, one waiter."""

    def __init__(self) -> None:
        """Begin silent."""
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Wake the waiter; rung beforehand, it does not fall asleep."""
        self._event.set()

    async def wait_until(self, at: float) -> None:
        """Sleep until rung, or until an instant of the loop's clock; infinity: until rung."""
        alarm = None
        if not math.isinf(at):
            alarm = asyncio.get_running_loop().call_at(at, self._event.set)
        try:
            await self._event.wait()
        finally:
            self._event.clear()
            if alarm is not None:
                alarm.cancel()
