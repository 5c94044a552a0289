"""What the courier holds in memory: each person's next messages, in a lane of their own.

A lane gives one message at a time, in order. Lanes with a reply go before lanes with nudges only.
Knows nothing of sending; what is held here still stands in the outbox as waiting.
"""

import heapq
import math
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import count, groupby, islice
from operator import attrgetter

from coach.person import PersonId
from models.waiting import Row

ROWS_HELD = 10
"""Rows of one person held at a time: a chat takes only one a second in the long run."""


class Standing(Enum):
    """Where a lane stands."""

    REPLIES = auto()
    NUDGES = auto()
    LATER = auto()
    OUT = auto()
    """With the courier: a row of it is under way, or it is empty and being marked."""


@dataclass(slots=True, eq=False)
class Lane:
    """One person's next messages.

    `places` are the messages sent meanwhile, by their number: rows loaded before know them not.
    `starts` counts sends; `is_cut`: there is more in the outbox.
    """

    person_id: PersonId
    chat_id: int
    rows: deque[Row]
    is_cut: bool = False
    standing: Standing = Standing.OUT
    ready_at: float = -math.inf
    is_put_off: bool = False
    is_sending: bool = False
    unmarked: int = 0
    starts: int = 0
    lost_no: int = 0
    places: dict[int, int] = field(default_factory=dict)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing of it is under way or unmarked, so that it may be loaded anew."""
        return not self.is_sending and not self.unmarked

    @property
    def is_done(self) -> bool:
        """Whether all of it was sent and marked."""
        return not self.rows and self.is_untouched


class Lanes:
    """All lanes, and which of them is next."""

    def __init__(self) -> None:
        """Begin empty."""
        self.held: dict[PersonId, Lane] = {}
        self._replies: deque[Lane] = deque()
        self._nudges: deque[Lane] = deque()
        self._later: list[tuple[float, int, Lane]] = []
        self._ticket = count()

    @property
    def nudge_people(self) -> int:
        """How many people have nudges only, ready to go."""
        return len(self._nudges)

    @property
    def reply_people(self) -> int:
        """How many other people are held."""
        return len(self.held) - len(self._nudges)

    @property
    def are_put_off(self) -> bool:
        """Whether everybody held has been put off; so too where nobody is."""
        return all(lane.is_put_off for lane in self.held.values())

    def untouched_nudges(self) -> dict[PersonId, int]:
        """Return who waits with nudges only and may be loaded anew, with their `starts`."""
        return {
            lane.person_id: lane.starts
            for lane in self._nudges
            if lane.standing is Standing.NUDGES and lane.is_untouched
        }

    def add(self, rows: Sequence[Row]) -> None:
        """Take rows in, ordered by person and number; a person held already is loaded anew."""
        for person_id, mine in groupby(rows, key=attrgetter("person_id")):
            self._add_one(person_id, mine)

    def next_ready(self, now_seconds: float) -> Lane | None:
        """Return the lane whose turn it is and hand it out; replies first, then who waited longest.

        Whoever takes it gives it back (`back`, `requeue`, `later`) or forgets it.
        """
        self._wake(now_seconds)
        return _next(self._replies, Standing.REPLIES) or _next(self._nudges, Standing.NUDGES)

    def is_reply_next(self, now_seconds: float) -> bool:
        """Tell whether the lane whose turn it is has a reply."""
        self._wake(now_seconds)
        while self._replies and self._replies[0].standing is not Standing.REPLIES:
            self._replies.popleft()
        return bool(self._replies)

    def later_at(self) -> float:
        """Return the monotonic instant at which the next lane is ready again, or infinity."""
        return self._later[0][0] if self._later else math.inf

    def requeue(self, lane: Lane) -> None:
        """Let a lane stand at the end of its line."""
        self._line(lane).append(lane)

    def back(self, lane: Lane) -> None:
        """Let a lane stand at the head of its line: its turn was not used."""
        self._line(lane).appendleft(lane)

    def later(self, lane: Lane, ready_at: float, *, is_put_off: bool = False) -> None:
        """Let a lane wait until a monotonic instant. Put off: for a failure, not for its pace."""
        lane.standing, lane.ready_at, lane.is_put_off = Standing.LATER, ready_at, is_put_off
        heapq.heappush(self._later, (ready_at, next(self._ticket), lane))

    def empty(self, lane: Lane) -> bool:
        """Take out all that is not under way; tell whether the lane is done by that."""
        lane.rows = deque(islice(lane.rows, int(lane.is_sending)))
        lane.is_cut, lane.standing = True, Standing.OUT
        return lane.is_done

    def forget(self, lane: Lane) -> None:
        """Hold a person no longer."""
        lane.standing = Standing.OUT
        self.held.pop(lane.person_id, None)

    def _wake(self, now_seconds: float) -> None:
        """Let those stand in line again whose wait is over."""
        while self._later and self._later[0][0] <= now_seconds:
            ready_at, _, lane = heapq.heappop(self._later)
            if lane.standing is Standing.LATER and lane.ready_at == ready_at:
                self.requeue(lane)

    def _add_one(self, person_id: PersonId, mine: Iterable[Row]) -> None:
        rows = list(islice(mine, ROWS_HELD + 1))
        kept = deque(rows[:ROWS_HELD])
        lane = self.held.get(person_id)
        if lane is None:
            lane = Lane(person_id=person_id, chat_id=rows[0].chat_id, rows=kept)
            self.held[person_id] = lane
        lane.rows, lane.is_cut = kept, len(rows) > ROWS_HELD
        if lane.standing is not Standing.LATER:
            self.requeue(lane)

    def _line(self, lane: Lane) -> deque[Lane]:
        lane.is_put_off = False
        if all(row.is_nudge for row in lane.rows):
            lane.standing = Standing.NUDGES
            return self._nudges
        lane.standing = Standing.REPLIES
        return self._replies


def _next(line: deque[Lane], standing: Standing) -> Lane | None:
    """Hand out the first that still stands there; who left it has only left a trace."""
    while line:
        lane = line.popleft()
        if lane.standing is standing:
            lane.standing = Standing.OUT
            return lane
    return None
