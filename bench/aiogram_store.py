"""What the aiogram peer remembers: SQLAlchemy's async ORM on SQLite, as its documentation shows.

Runs in the peers' own environment; never imports Ebb.
"""

import datetime

from sqlalchemy import event, func, select
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

ADDRESS = "sqlite+aiosqlite:///peer.sqlite3"
LOCK_SECONDS = 30

Sessions = async_sessionmaker[AsyncSession]


class Base(DeclarativeBase):
    """All tables."""


class Person(Base):
    """Somebody in a quiet period. `nudge_at` is a clock time in UTC."""

    __tablename__ = "people"

    chat_id: Mapped[int] = mapped_column(primary_key=True)
    safety: Mapped[str]
    days: Mapped[int]
    started_on: Mapped[datetime.date]
    nudge_at: Mapped[datetime.time]
    is_paused: Mapped[bool] = mapped_column(default=False)

    def day_line(self) -> str:
        """Return the day and the length of the period."""
        today_on = datetime.datetime.now(datetime.UTC).date()
        return f"Day {(today_on - self.started_on).days + 1} of {self.days}."


class Rating(Base):
    """How strong an urge was."""

    __tablename__ = "ratings"

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(index=True)
    value: Mapped[int]


async def opened() -> tuple[AsyncEngine, Sessions]:
    """Return the database, its tables made, in SQLite's mode for many readers."""
    engine = create_async_engine(ADDRESS, connect_args={"timeout": LOCK_SECONDS})
    event.listen(engine.sync_engine, "connect", _prepare)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    return engine, async_sessionmaker(engine, expire_on_commit=False)


async def ratings_of(session: AsyncSession, chat_id: int) -> tuple[int, float]:
    """Return how many urges were rated, and their mean."""
    query = select(func.count(), func.avg(Rating.value)).where(Rating.chat_id == chat_id)
    count, mean = (await session.execute(query)).one()
    return int(count), float(mean or 0)


def _prepare(connection: object, _record: object) -> None:
    connection.execute("PRAGMA journal_mode=WAL")  # type: ignore[attr-defined]
