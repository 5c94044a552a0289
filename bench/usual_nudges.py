"""The usual bot's nudges: a daily job a person in JobQueue, planned anew at each start.

A part of `usual.py`; never imports Ebb.
"""

import datetime
from dataclasses import dataclass
from typing import Any

from telegram.ext import Application, ContextTypes

Context = ContextTypes.DEFAULT_TYPE
Memory = dict[Any, Any]
AnyApplication = Application[Any, Any, Any, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Manner:
    """How nudges are sent. `is_never_late`: APScheduler drops none for being late."""

    is_paid: bool = False
    is_never_late: bool = False


MANNER = "manner"
"""Under which name it stands in `bot_data`."""


def today_on() -> datetime.date:
    """Return today's date in UTC; this bot does not ask where people live."""
    return datetime.datetime.now(datetime.UTC).date()


def at_hour(hour: int) -> datetime.time:
    """Return the clock time of an hour in UTC."""
    return datetime.time(hour, tzinfo=datetime.UTC)


def memory_of(context: Context) -> Memory:
    """Return what is kept for the person who wrote."""
    assert context.user_data is not None
    return context.user_data


def day_line(memory: Memory) -> str:
    """Return the day and the length of the period."""
    day = (today_on() - memory["started_on"]).days + 1
    return f"Day {day} of {memory['days']}."


def plan_nudge(application: AnyApplication, chat: int, *, at: datetime.time) -> None:
    """Plan the daily nudge anew, replacing the one there is."""
    cancel_nudge(application, chat)
    add_nudge(application, chat, at=at)


def add_nudge(application: AnyApplication, chat: int, *, at: datetime.time) -> None:
    """Plan the daily nudge of somebody who has none."""
    manner: Manner = application.bot_data[MANNER]
    assert application.job_queue is not None
    application.job_queue.run_daily(
        nudge,
        at,
        chat_id=chat,
        user_id=chat,
        name=str(chat),
        data=manner,
        job_kwargs={"misfire_grace_time": None} if manner.is_never_late else None,
    )


def cancel_nudge(application: AnyApplication, chat: int) -> None:
    """Take the person's daily nudge out of the queue."""
    assert application.job_queue is not None
    for job in application.job_queue.get_jobs_by_name(str(chat)):
        job.schedule_removal()


async def nudge(context: Context) -> None:
    """Send the day's line."""
    assert context.job is not None
    assert context.job.chat_id is not None
    assert isinstance(context.job.data, Manner)
    text = f"{day_line(memory_of(context))} How is it today?"
    pays = True if context.job.data.is_paid else None
    await context.bot.send_message(context.job.chat_id, text, allow_paid_broadcast=pays)


async def restore_nudges(application: AnyApplication) -> None:
    """Plan the nudges of everybody remembered: the job queue itself forgets them at a restart."""
    for person, memory in application.user_data.items():
        if "at" in memory and not memory["paused"]:
            add_nudge(application, person, at=memory["at"])
    await application.bot.set_my_commands(
        [("today", "Where you are"), ("progress", "Your numbers"), ("sos", "Through an urge")]
    )
