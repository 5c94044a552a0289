"""Gives the usual bot its people: a pickle as PicklePersistence itself writes it.

Run in the bot's folder before it starts; never imports Ebb.
"""

import asyncio

from telegram.ext import Application, PicklePersistence

from bench.sowing import DAYS, crop_from_command_line, daily_at, due_at, started_on, tell
from bench.usual import PICKLE

NO_TOKEN = "1:none"


async def sow() -> None:
    """Write the people beside those who are there."""
    crop = crop_from_command_line()
    at = due_at(crop)
    persistence: PicklePersistence[dict[object, object], dict[object, object], dict[object, object]]
    persistence = PicklePersistence(PICKLE, on_flush=True)
    Application.builder().token(NO_TOKEN).persistence(persistence).build()
    await persistence.get_user_data()
    for chat_id in crop.chat_ids:
        memory: dict[object, object] = {
            "safety": "none",
            "days": DAYS,
            "started_on": started_on(),
            "at": daily_at(at),
            "paused": False,
        }
        await persistence.update_user_data(chat_id, memory)
    await persistence.flush()
    tell(at)


if __name__ == "__main__":
    asyncio.run(sow())
