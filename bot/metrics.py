"""The figures of a running Ebb, for Prometheus. Implements the floors' observers; decides nothing.

Everything is counted for the process as a whole: no label holds a person, a chat or a word of
theirs. What each figure means to whoever runs Ebb stands in docs/operating.md.
"""

import math
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)

from models.figures import Depth, Waits
from scheduler.observer import Drop, Retry

CONTENT_TYPE: Final = CONTENT_TYPE_LATEST

KINDS: Final = {False: "reply", True: "nudge"}
"""The label `kind`, by whether it is a nudge."""

TURN_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
WORK_SECONDS: Final = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)
LATE_SECONDS: Final = (1, 2, 5, 15, 60, 300, 900, 1800, 3600, 5400)
"""The last is where a nudge is dropped instead. Source: design.md, promise 7."""

BATCH_TURNS: Final = (1, 2, 5, 10, 20, 50, 100, 200)
"""The last is the most a batch holds. Source: design.md, "The path of a message"."""

_leave_out_birthdays: Callable[[], None] = disable_created_metrics
"""Have no series for when each figure began: all begin with the process. Untyped by its makers."""


class Metrics:
    """All figures, in a registry of their own.

    `turns` and `sends` are how many since the start, for `/stats`.
    """

    def __init__(self) -> None:
        _leave_out_birthdays()
        self.registry = CollectorRegistry()
        self._began_seconds = time.monotonic()
        self.turns = self.sends = 0
        self._make_turns(self.registry)
        self._make_sends(self.registry)
        self._make_outbox(self.registry)
        self._make_rest(self.registry)
        ProcessCollector(registry=self.registry)

    def text(self) -> bytes:
        """Return all figures in Prometheus' text format."""
        return generate_latest(self.registry)

    def since_start(self) -> timedelta:
        """Return how long ago counting began."""
        return timedelta(seconds=time.monotonic() - self._began_seconds)

    # Turns

    def _make_turns(self, registry: CollectorRegistry) -> None:
        self._turns = Counter("ebb_turns", "Events whose turn was taken.", registry=registry)
        self._set_aside = Counter(
            "ebb_turns_set_aside", "Turns that failed and were set aside.", registry=registry
        )
        self._turn_seconds = Histogram(
            "ebb_turn_seconds",
            "From when an event was handed in until its turn was committed; a batch's longest.",
            buckets=TURN_SECONDS,
            registry=registry,
        )
        self._batch_turns = Histogram(
            "ebb_batch_turns",
            "Turns committed together.",
            buckets=BATCH_TURNS,
            registry=registry,
        )

    def taken(self, turns: int, *, set_aside: int) -> None:
        """Count a batch; see `bot.turns.TurnsObserver`."""
        self.turns += turns
        self._turns.inc(turns)
        self._batch_turns.observe(turns)
        if set_aside:
            self._set_aside.inc(set_aside)

    def answered(self, seconds: float) -> None:
        """Count how long a batch's longest turn took, the wait before it too."""
        self._turn_seconds.observe(seconds)

    # Sends

    def _make_sends(self, registry: CollectorRegistry) -> None:
        sends = Counter(
            "ebb_sends",
            "What became of messages: sent, dropped, retried, gone.",
            ("kind", "outcome", "reason"),
            registry=registry,
        )
        fates: list[tuple[str, str]] = [("sent", ""), ("gone", "")]
        fates += [("dropped", reason) for reason in Drop if reason is not Drop.GONE]
        fates += [("retried", reason) for reason in Retry]
        self._sends = {
            (is_nudge, outcome, reason): sends.labels(kind, outcome, reason)
            for is_nudge, kind in KINDS.items()
            for outcome, reason in fates
        }
        self._lateness = Histogram(
            "ebb_nudge_lateness_seconds",
            "How long after it was due a nudge was sent.",
            buckets=LATE_SECONDS,
            registry=registry,
        )
        self._throttled = Counter(
            "ebb_telegram_throttled", "Calls that Telegram answered with 429.", registry=registry
        )

    def sent(self, *, is_nudge: bool, late_by: timedelta | None) -> None:
        """Count a message that was sent; see `scheduler.observer.CourierObserver`."""
        self.sends += 1
        self._sends[is_nudge, "sent", ""].inc()
        if late_by is not None:
            self._lateness.observe(late_by.total_seconds())

    def dropped(self, reason: Drop, *, is_nudge: bool) -> None:
        """Count a message that is not sent; that somebody is gone is an outcome of its own."""
        outcome = ("gone", "") if reason is Drop.GONE else ("dropped", reason)
        self._sends[is_nudge, *outcome].inc()

    def retried(self, reason: Retry, *, is_nudge: bool) -> None:
        """Count a message that goes again."""
        self._sends[is_nudge, "retried", reason].inc()

    def throttled(self) -> None:
        """Count a 429."""
        self._throttled.inc()

    # The outbox, asked at each scrape

    def _make_outbox(self, registry: CollectorRegistry) -> None:
        self._waiting = Gauge(
            "ebb_outbox_waiting", "Messages that wait to be sent.", ("kind",), registry=registry
        )
        self._oldest = Gauge(
            "ebb_outbox_oldest_seconds",
            "How long the oldest message has waited.",
            ("kind",),
            registry=registry,
        )
        self._due = Gauge(
            "ebb_timers_due", "Timers that fell due and have not rung.", registry=registry
        )
        self._longest_due = Gauge(
            "ebb_timers_oldest_seconds",
            "How long the one of them that is longest due has waited.",
            registry=registry,
        )
        self.found(None)

    def found(self, waits: Waits | None) -> None:
        """Set what waits; None where it could not be asked, and then there is no number."""
        of_replies, of_nudges, of_timers = (
            (waits.replies, waits.nudges, waits.timers) if waits else (None, None, None)
        )
        _set_depth(of_replies, self._waiting.labels("reply"), self._oldest.labels("reply"))
        _set_depth(of_nudges, self._waiting.labels("nudge"), self._oldest.labels("nudge"))
        _set_depth(of_timers, self._due, self._longest_due)

    # The database, and what this process does

    def _make_rest(self, registry: CollectorRegistry) -> None:
        self._work_seconds = Histogram(
            "ebb_database_seconds",
            "How long pieces of work in the database took.",
            buckets=WORK_SECONDS,
            registry=registry,
        )
        self._refusals = Counter(
            "ebb_database_refusals",
            "Pieces of work that the database refused.",
            registry=registry,
        )
        self._rings = Gauge(
            "ebb_rings_and_sends", "Whether this process rings and sends.", registry=registry
        )

    def worked(self, seconds: float) -> None:
        """Count a piece of work; see `models.database.DatabaseObserver`."""
        self._work_seconds.observe(seconds)

    def refused(self) -> None:
        """Count a refusal of the database."""
        self._refusals.inc()

    def rings_while(self, is_ringing: Callable[[], bool]) -> None:
        """Have this asked at each scrape: whether this process rings and sends."""
        self._rings.set_function(is_ringing)


def _set_depth(depth: Depth | None, count: Gauge, oldest_seconds: Gauge) -> None:
    count.set(depth.count if depth else math.nan)
    oldest_seconds.set(depth.oldest.total_seconds() if depth else math.nan)
