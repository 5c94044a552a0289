"""A few facts about the house itself, by name: what has been registered with Telegram."""

from sqlalchemy import insert, select, update

from models.database import Work
from models.tables import HOUSE


def fact(work: Work, name: str) -> str | None:
    """Return a fact, None where there is none."""
    return work.connection.scalar(select(HOUSE.c.value).where(HOUSE.c.name == name))


def set_fact(work: Work, name: str, value: str) -> None:
    """Set a fact."""
    sets = update(HOUSE).where(HOUSE.c.name == name).values(value=value)
    if not work.connection.execute(sets).rowcount:
        work.connection.execute(insert(HOUSE).values(name=name, value=value))
