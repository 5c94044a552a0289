"""Gives the aiogram peer its people, in the database it reads.

Run in the bot's folder before it starts, in the peers' own environment; never imports Ebb.
"""

import asyncio

from sqlalchemy import insert

from bench.aiogram_store import Person, opened
from bench.sowing import DAYS, crop_from_command_line, daily_at, due_at, started_on, tell


async def sow() -> None:
    """Write the people beside those who are there."""
    crop = crop_from_command_line()
    engine, _ = await opened()
    at = due_at(crop)
    rows = [
        {
            "chat_id": chat_id,
            "safety": "none",
            "days": DAYS,
            "started_on": started_on(),
            "nudge_at": daily_at(at).replace(tzinfo=None),
            "is_paused": False,
        }
        for chat_id in crop.chat_ids
    ]
    async with engine.begin() as connection:
        await connection.execute(insert(Person), rows)
    await engine.dispose()
    tell(at)


if __name__ == "__main__":
    asyncio.run(sow())
