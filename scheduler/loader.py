"""Brings waiting messages from the outbox into the courier's lanes, as many as are needed soon.

While the lanes hold all that waits, what a turn has just written goes straight into them; otherwise
the outbox is looked into: for replies after every turn, for nudges only as far ahead as the pace
lets them out. Never loads a message that is under way, or sent and not yet written down.
"""

import asyncio
import math
import random
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from coach.person import PersonId
from models import outbox, waiting
from models.database import Database, Work
from models.errors import StorageBroken, StorageError
from models.outbox import Wanted
from models.waiting import Row, Waiting, just_written
from scheduler.backoff import MOST_SECONDS, delay_seconds
from scheduler.clock import Clock
from scheduler.lanes import Lane, Lanes
from scheduler.observer import CourierObserver, Drop

LOG = structlog.get_logger()

LOOK_AGAIN_SECONDS = 15.0
"""What nobody told of (another program wrote it, the clock was moved) is found after so long."""

LONGEST_WAIT_SECONDS = 10.0

LONGEST_PUT_OFF = timedelta(seconds=2 * MOST_SECONDS)
"""Nothing is put off for longer; what seems to be was put off before the clock was set back."""

SOON = timedelta(seconds=0.5)

MOST_A_LOAD = 200
"""People looked up at once: the database's one thread has turns and marks to write meanwhile."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to look for: so many more people with replies, and with nudges; besides these."""

    replies: int
    nudges: int
    not_replies: Collection[PersonId]
    not_nudges: Collection[PersonId]


@dataclass(frozen=True, slots=True)
class Found:
    """What the outbox had. `next_at`: when to look again, None where something came.

    `is_all`: both kinds were looked for and nothing came, so that `next_at` is the only rest.
    """

    replies: Waiting
    nudges: Waiting
    next_at: datetime | None = None
    is_all: bool = False


class Loader:
    """Keeps the lanes filled, and knows whether the outbox may hold more."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        lanes: Lanes,
        chance: random.Random,
        observer: CourierObserver,
    ) -> None:
        """Begin knowing nothing of the outbox."""
        self._is_shared = database.is_shared
        self._database = database
        self._clock = clock
        self._lanes = lanes
        self._chance = chance
        self._observer = observer
        self._failures = 0
        self._not_before = -math.inf
        self._poked: set[PersonId] = set()
        self._is_anybody_poked = False
        self._is_looking = False
        self._may_be_put_off = True
        self.reply_people = 0
        self.nudge_people = 0
        self.may_hold_replies = True
        self.may_hold_nudges = True
        self.look_at = math.inf

    def poke(self) -> None:
        """Note that the outbox may have more of anybody."""
        self._is_anybody_poked = self._may_be_put_off = True
        self.look_for(set(self._lanes.held), has_nudges=True)

    def hand(self, wanted: Sequence[Wanted]) -> None:
        """Take in what has just been written, or look for it where something may stand before it.

        To be called right after the commit, in the order of the commits. Where other Ebbs write
        too, something of theirs may always stand before it.
        """
        rows = [row for row in just_written(wanted) if self._may_take(row.person_id)]
        if self._is_shared or not self._has_all or not self._has_room(rows):
            rows = []
        self._lanes.add(rows)
        taken = {row.person_id for row in rows}
        left = [item for item in wanted if item.person_id not in taken]
        if left:
            has_nudges = any(item.outgoing.is_nudge for item in left)
            self.look_for({item.person_id for item in left}, has_nudges=has_nudges)

    def released(self, lane: Lane) -> None:
        """Note that a person is not held any more: more of theirs may have come meanwhile."""
        if lane.is_cut:
            self.may_hold_replies = self.may_hold_nudges = True

    def look_for(self, person_ids: Collection[PersonId], *, has_nudges: bool) -> None:
        """Note that the outbox has more of these people."""
        self.may_hold_replies = True
        self.may_hold_nudges |= has_nudges
        self._poked |= set(person_ids)
        self._mark_cut(person_ids)

    @property
    def room_for_nudges(self) -> int:
        """For how many more people's nudges there is room: none until half of it is free.

        None as well while the outbox has some that wait, or is looked into.
        """
        is_free = 2 * self._lanes.nudge_people <= self.nudge_people
        if not is_free or self.may_hold_nudges or self._is_looking:
            return 0
        return self.nudge_people - self._lanes.nudge_people

    @property
    def _has_all(self) -> bool:
        """Whether nothing waits but what is held here."""
        may_hold = self.may_hold_replies or self.may_hold_nudges or self._may_be_put_off
        return not may_hold and not self._is_looking

    def _may_take(self, person_id: PersonId) -> bool:
        """Tell whether a person's new rows are all that waits for them; held, some may."""
        return person_id not in self._lanes.held

    def _has_room(self, rows: Sequence[Row]) -> bool:
        """Tell whether so many more people may be held."""
        more = len({row.person_id for row in rows})
        fits_replies = self._lanes.reply_people + more <= self.reply_people
        return fits_replies and self._lanes.nudge_people + more <= self.nudge_people

    def _mark_cut(self, person_ids: Iterable[PersonId]) -> None:
        """Remember of people who are held that the outbox has more of theirs."""
        for person_id in person_ids:
            lane = self._lanes.held.get(person_id)
            if lane is not None:
                lane.is_cut = True

    def wants(self, now_seconds: float) -> bool:
        """Tell whether it is time to load."""
        if now_seconds >= self.look_at:
            self.look_at = math.inf
            self.may_hold_replies = self.may_hold_nudges = True
        return now_seconds >= self._not_before and (self._wants_replies or self._wants_nudges)

    def ready_at(self) -> float:
        """Return the monotonic instant at which to ask `wants` again."""
        if self._wants_replies or self._wants_nudges:
            return self._not_before
        return self.look_at

    async def load(self) -> None:
        """Load once. Raises: StorageBroken."""
        untouched = self._lanes.untouched_nudges()
        wish = self._wish(untouched)
        now = self._clock.now()
        self._poked, self._is_anybody_poked = set(), False
        self._is_looking = True
        if wish.replies:
            self.may_hold_replies = False
        if wish.nudges:
            self.may_hold_nudges = False
        try:
            found = await self._database.run(lambda work: _look(work, wish, now))
        except StorageBroken:
            raise
        except StorageError as fault:
            self._failed(fault)
            return
        finally:
            self._is_looking = False
        self._failures = 0
        self._take(found, untouched)

    @property
    def _wants_replies(self) -> bool:
        return self.may_hold_replies and self._lanes.reply_people <= self.reply_people // 2

    @property
    def _wants_nudges(self) -> bool:
        return self.may_hold_nudges and self._lanes.nudge_people <= self.nudge_people // 2

    def _wish(self, untouched: Collection[PersonId]) -> Wish:
        held = self._lanes.held
        replies = self.reply_people - self._lanes.reply_people
        nudges = self.nudge_people - self._lanes.nudge_people
        return Wish(
            replies=min(replies, MOST_A_LOAD) if self._wants_replies else 0,
            nudges=min(nudges, MOST_A_LOAD) if self._wants_nudges else 0,
            not_replies=[person_id for person_id in held if person_id not in untouched],
            not_nudges=list(held),
        )

    def _take(self, found: Found, untouched: dict[PersonId, int]) -> None:
        """Take in what was found, but for people whose messages went on meanwhile."""
        for is_nudge in (*found.replies.unreadable, *found.nudges.unreadable):
            self._observer.dropped(Drop.UNREADABLE, is_nudge=is_nudge)
        rows = [row for row in found.replies.rows if self._is_still(row.person_id, untouched)]
        self._lanes.add(rows)
        nudges = [row for row in found.nudges.rows if row.person_id not in self._lanes.held]
        self._lanes.add(nudges)
        self._mark_cut(self._lanes.held if self._is_anybody_poked else self._poked)
        self.may_hold_replies |= found.replies.is_cut or len(rows) < len(found.replies.rows)
        self.may_hold_nudges |= found.nudges.is_cut or len(nudges) < len(found.nudges.rows)
        if found.is_all and not self._is_anybody_poked:
            self._may_be_put_off = found.next_at is not None
        loop_now = asyncio.get_running_loop().time()
        self.look_at = loop_now + self._until(found.next_at)

    def _is_still(self, person_id: PersonId, untouched: dict[PersonId, int]) -> bool:
        """Tell whether a person stands as they stood when their rows were looked up."""
        lane = self._lanes.held.get(person_id)
        starts = lane.starts if lane and lane.is_untouched else None
        return starts == untouched.get(person_id)

    def _until(self, at: datetime | None) -> float:
        seconds = (at - self._clock.now()).total_seconds() if at else 0.0
        return min(seconds, LOOK_AGAIN_SECONDS) if seconds > 0 else LOOK_AGAIN_SECONDS

    def _failed(self, fault: StorageError) -> None:
        self.may_hold_replies = self.may_hold_nudges = True
        self._failures += 1
        wait = delay_seconds(self._failures, self._chance, most_seconds=LONGEST_WAIT_SECONDS)
        self._not_before = asyncio.get_running_loop().time() + wait
        if self._failures == 1:
            LOG.error("the courier waits for the database", action="load_waits", fault=str(fault))


def _look(work: Work, wish: Wish, now: datetime) -> Found:
    """Look up what is waiting; runs in the database's thread."""
    replies = nudges = Waiting([], is_cut=False)
    if wish.replies:
        replies = waiting.waiting(
            work, now=now, is_nudge=False, people=wish.replies, besides=wish.not_replies
        )
    if wish.nudges:
        nudges = waiting.waiting(
            work, now=now, is_nudge=True, people=wish.nudges, besides=wish.not_nudges
        )
    is_empty = not replies.rows and not nudges.rows
    next_at = waiting.next_try_at(work, now) if is_empty else None
    if next_at is not None and next_at - now > LONGEST_PUT_OFF:
        outbox.try_now(work, now)
        next_at = now + SOON
    return Found(replies, nudges, next_at, is_all=is_empty and bool(wish.replies and wish.nudges))
