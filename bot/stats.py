"""`/stats` in the chat: the question of an admin is given the figures on its way to its turn.

The coach then says them like any reply, through the outbox. From anybody else `/stats` goes on as
it came, a command that Ebb does not know: nothing tells that it exists.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from bot.arrivals import Arrival
from bot.metrics import Metrics
from coach.events import AskedStats, Commanded, Stats
from models import figures
from models.database import Work
from models.figures import Crowd

QUESTION = Commanded("stats")
"""Exactly this; whatever is written behind the command is read as everybody's words are."""

KEPT_FOR = timedelta(minutes=1)
"""People are counted at most so often; what waits is counted up to a bound, each time."""


class StatsForAdmins:
    """Fills in what admins ask. An admin's chat has the number of their Telegram account."""

    def __init__(self, admins: Collection[int], metrics: Metrics) -> None:
        self._admins = frozenset(admins)
        self._metrics = metrics
        self._crowd: tuple[datetime, Crowd] | None = None

    def fill_in(self, work: Work, arrival: Arrival, now: datetime) -> Arrival:
        """Return the arrival: an admin's question with the figures, else as it came."""
        if arrival.chat_id not in self._admins or arrival.event != QUESTION:
            return arrival
        return replace(arrival, event=AskedStats(self._stats(work, now)))

    def _stats(self, work: Work, now: datetime) -> Stats:
        crowd, waits = self._crowd_of_late(work, now), figures.waits(work, now)
        return Stats(
            people=crowd.people,
            running=crowd.running,
            heard_in_a_day=crowd.heard_in_a_day,
            heard_in_a_week=crowd.heard_in_a_week,
            since_start=self._metrics.since_start(),
            turns=self._metrics.turns,
            sends=self._metrics.sends,
            replies=waits.replies.count,
            oldest_reply=waits.replies.oldest,
            nudges=waits.all_nudges.count,
            oldest_nudge=waits.all_nudges.oldest,
            set_aside=figures.set_aside(work),
        )

    def _crowd_of_late(self, work: Work, now: datetime) -> Crowd:
        """Return the count of people, at most a minute old, whichever way the clock was moved."""
        if self._crowd is None or abs(now - self._crowd[0]) >= KEPT_FOR:
            self._crowd = now, figures.crowd(work, now)
        return self._crowd[1]
