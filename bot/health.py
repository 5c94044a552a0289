"""How Ebb is, for programs that ask: `/healthz`, `/readyz` and `/metrics` on a listener of its own.

Tells nothing of any person; stands apart from the public listener all the same.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from aiohttp import web

from bot.asking import MOST_SECONDS, Asking
from bot.ebb import Ebb
from bot.metrics import CONTENT_TYPE, Metrics
from models import figures, schema
from models.database import Work
from models.figures import Waits

READY = "ready"


@dataclass(frozen=True, slots=True)
class Probes:
    """What is asked. `is_well`: the parts are running. `readiness`: `READY`, or a word why not."""

    is_well: Callable[[], bool]
    readiness: Callable[[], Awaitable[str]]
    scrape: Callable[[], Awaitable[bytes]]


PROBES: web.AppKey[Probes] = web.AppKey("probes")


def probes_of(ebb: Ebb, metrics: Metrics, most_seconds: float = MOST_SECONDS) -> Probes:
    """Return the probes of an Ebb; none keeps its asker waiting for the database any longer."""
    is_migrated = Asking(ebb.database, schema.is_migrated, most_seconds)
    waits = Asking(ebb.database, lambda work: _waits(work, ebb), most_seconds)
    return Probes(
        is_well=lambda: ebb.is_well,
        readiness=partial(_readiness, ebb, is_migrated),
        scrape=partial(_scrape, metrics, waits),
    )


def health_app(probes: Probes) -> web.Application:
    """Return the application that answers the probes: 200 when all is well, else 503."""
    app = web.Application()
    app[PROBES] = probes
    app.router.add_get("/healthz", _answer_health)
    app.router.add_get("/readyz", _answer_readiness)
    app.router.add_get("/metrics", _answer_metrics)
    return app


async def _answer_health(request: web.Request) -> web.Response:
    is_well = request.app[PROBES].is_well()
    return _said("ok" if is_well else "not well", is_good=is_well)


async def _answer_readiness(request: web.Request) -> web.Response:
    readiness = await request.app[PROBES].readiness()
    return _said(readiness, is_good=readiness == READY)


async def _answer_metrics(request: web.Request) -> web.Response:
    body = await request.app[PROBES].scrape()
    return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE})


def _said(word: str, *, is_good: bool) -> web.Response:
    return web.Response(text=f"{word}\n", status=200 if is_good else 503)


async def _readiness(ebb: Ebb, is_migrated: Asking[bool]) -> str:
    """Return `READY`, or why no work can be taken, in the order in which it is to be mended."""
    if not ebb.has_reached_telegram:
        return "Telegram has not been reached yet"
    if not ebb.is_well:
        return "starting or stopping"
    found = await is_migrated.answer()
    if found is None:
        return "the database does not answer"
    return READY if found else "the database is not migrated; run `ebb db upgrade`"


async def _scrape(metrics: Metrics, waits: Asking[Waits]) -> bytes:
    metrics.found(await waits.answer())
    return metrics.text()


def _waits(work: Work, ebb: Ebb) -> Waits:
    return figures.waits(work, ebb.clock.now())
