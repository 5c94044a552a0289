"""What the hold-out shows: whether a reminder before a hard hour changes the hours after it.

Counts only, over everybody; nobody's words and nobody's name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, exists, select

from coach.replies import Fate
from coach.risk import MOMENT
from models.database import Work
from models.tables import ENTRIES, JOURNAL, NUDGES

AFTERWARDS = timedelta(hours=3)
"""How long after the moment something still belongs to it."""

Z_95 = 1.96

Moment = Row[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Arm:
    """Moments of one kind: how many, and after how many came an SOS, and a contact that counts."""

    moments: int
    urges: int
    slips: int


@dataclass(frozen=True, slots=True)
class Trial:
    """The two arms: with the reminder, and left out by the draw."""

    reminded: Arm
    left_out: Arm

    def slip_difference(self) -> tuple[float, float] | None:
        """Return the difference in the share of moments followed by contact, and its margin.

        Reminded minus left out; the margin is that of a 95 % interval for two shares (Agresti and
        Caffo: one contact and one quiet moment added to each arm). None while an arm is empty.
        """
        if not self.reminded.moments or not self.left_out.moments:
            return None
        shares = [(arm.slips + 1) / (arm.moments + 2) for arm in (self.reminded, self.left_out)]
        spreads = [
            share * (1 - share) / (arm.moments + 2)
            for share, arm in zip(shares, (self.reminded, self.left_out), strict=True)
        ]
        return shares[0] - shares[1], Z_95 * sum(spreads) ** 0.5


def evaluate(work: Work) -> Trial:
    """Return both arms over everything kept."""
    moments = work.connection.execute(
        select(NUDGES).where(NUDGES.c.kind == MOMENT, NUDGES.c.fate.in_([Fate.SENT, Fate.HELD_OUT]))
    ).all()
    return Trial(_arm(work, moments, Fate.SENT), _arm(work, moments, Fate.HELD_OUT))


def _arm(work: Work, moments: Sequence[Moment], fate: Fate) -> Arm:
    mine = [moment for moment in moments if moment.fate == fate]
    return Arm(
        len(mine),
        sum(_has_urge(work, moment) for moment in mine),
        sum(_has_slip(work, moment) for moment in mine),
    )


def _has_urge(work: Work, moment: Moment) -> bool:
    mine = (JOURNAL.c.person_id == moment.person_id) & (JOURNAL.c.kind == "urge")
    within = JOURNAL.c.at.between(moment.due_at, moment.due_at + AFTERWARDS)
    return bool(work.connection.scalar(select(exists().where(mine, within))))


def _has_slip(work: Work, moment: Moment) -> bool:
    mine = (ENTRIES.c.person_id == moment.person_id) & ENTRIES.c.counts
    within = ENTRIES.c.at.between(moment.due_at, moment.due_at + AFTERWARDS)
    return bool(work.connection.scalar(select(exists().where(mine, within))))
