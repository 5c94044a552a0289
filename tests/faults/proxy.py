"""A proxy in front of several Ebbs: each call goes to the next of them, and on to another where one
is gone before it answered."""

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import count

from aiohttp import ClientError, ClientSession, ClientTimeout, web

STEPS = ("Content-Type", "X-Telegram-Bot-Api-Secret-Token")


class Proxy:
    """Passes calls on by turns; `passed` counts what each took with 200."""

    def __init__(self, backends: Sequence[str]) -> None:
        self._backends = backends
        self._next = count()
        self.passed: Counter[str] = Counter()

    async def answer(self, request: web.Request) -> web.Response:
        """Pass a call on, and say 502 where nobody takes it."""
        body = await request.read()
        headers = {name: request.headers[name] for name in STEPS if name in request.headers}
        first = next(self._next)
        async with ClientSession(timeout=ClientTimeout(total=30)) as session:
            for place in range(len(self._backends)):
                backend = self._backends[(first + place) % len(self._backends)]
                try:
                    async with session.post(backend, data=body, headers=headers) as answer:
                        status = answer.status
                except ClientError:
                    continue
                self.passed[backend] += status == 200
                return web.Response(status=status)
        return web.Response(status=502)


@asynccontextmanager
async def proxying(proxy: Proxy, port: int) -> AsyncIterator[None]:
    """Have it listen for as long as the block lasts."""
    app = web.Application()
    app.router.add_post("/telegram", proxy.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield
    finally:
        await runner.cleanup()
