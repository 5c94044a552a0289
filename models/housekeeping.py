"""Tidying: what is kept only for a while goes."""

from datetime import datetime

from models import outbox, updates
from models.database import Work


def tidy(work: Work, now: datetime) -> int:
    """Delete what has served its time; return how many rows went."""
    ended = outbox.forget_ended(work, now)
    return ended + updates.forget_old(work, now) + updates.forget_set_aside(work, now)
