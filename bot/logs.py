"""Logs: one line a fact, with an `action` key; never what people write, an id of theirs, a token.

Libraries' own logs are let through from warnings up, and no warning of theirs may carry a traceback
with values.
"""

import logging
import sys
from contextlib import suppress
from typing import Literal

import structlog


class LineWriter:
    """Writes lines to standard error; where that takes none (disk full), Ebb goes on without."""

    def msg(self, line: str) -> None:
        """Write one line, or let it go."""
        with suppress(OSError):
            sys.stderr.write(line + "\n")
            sys.stderr.flush()

    debug = info = warning = error = critical = msg


def start_logging(form: Literal["human", "json"]) -> None:
    """Send all logs to standard error in that form."""
    renderer: structlog.types.Processor = (
        structlog.dev.ConsoleRenderer() if form == "human" else structlog.processors.JSONRenderer()
    )
    shared: list[structlog.types.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=LineWriter,
        cache_logger_on_first_use=True,
    )
    _let_libraries_through(shared, renderer)


def _let_libraries_through(
    shared: list[structlog.types.Processor], renderer: structlog.types.Processor
) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _without_traceback,
                renderer,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in ("telegram", "httpx", "aiohttp.access", "apscheduler"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


def _without_traceback(
    _logger: object, _name: str, event: structlog.types.EventDict
) -> structlog.types.EventDict:
    """Keep the kind of a library's exception and drop its text, which may quote what was sent."""
    fault = event.pop("exc_info", None)
    if isinstance(fault, tuple) and fault[0] is not None:
        event["fault"] = fault[0].__name__
    return event
