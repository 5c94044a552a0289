"""Whether Ebb is well, for a container's health check: `/healthz` on a listener of its own."""

from collections.abc import Callable

from aiohttp import web

IS_WELL: web.AppKey[Callable[[], bool]] = web.AppKey("is_well")


def health_app(is_well: Callable[[], bool]) -> web.Application:
    """Return the application that answers `/healthz`: 200 when well, else 503."""
    app = web.Application()
    app[IS_WELL] = is_well
    app.router.add_get("/healthz", _healthz)
    return app


async def _healthz(request: web.Request) -> web.Response:
    is_well = request.app[IS_WELL]()
    return web.Response(text="ok\n" if is_well else "not well\n", status=200 if is_well else 503)
