"""Tidying: what is kept only for a while goes, in small pieces."""

from datetime import datetime

from models import outbox, updates
from models.database import Work


def tidy(work: Work, now: datetime) -> int:
    """Delete what has served its time; return how many rows went."""
    return outbox.forget_ended(work, now) + updates.forget_old(work, now)
