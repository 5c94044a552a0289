"""A few facts about the house itself, by name: what has been registered with Telegram."""

from sqlalchemy import delete, insert, select

from models.database import Work
from models.tables import HOUSE


def fact(work: Work, name: str) -> str | None:
    """Return a fact, None where there is none."""
    return work.connection.scalar(select(HOUSE.c.value).where(HOUSE.c.name == name))


def set_fact(work: Work, name: str, value: str) -> None:
    """Set a fact."""
    work.connection.execute(delete(HOUSE).where(HOUSE.c.name == name))
    work.connection.execute(insert(HOUSE).values(name=name, value=value))
