"""The usual bot: what python-telegram-bot's documentation leads to, Ebb's peer in the bench.

ConversationHandler, PicklePersistence, AIORateLimiter, a daily job a person, long polling, all as
documented; only the overall pace is lifted, as it is for Ebb here. It never imports Ebb.
"""

import datetime
import logging
import os
import warnings
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    AIORateLimiter,
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.warnings import PTBUserWarning

Context = ContextTypes.DEFAULT_TYPE
Memory = dict[Any, Any]
AnyApplication = Application[Any, Any, Any, Any, Any, Any]
Choices = dict[str, str]

NO_OVERALL_PACE_PER_SECOND = 1_000_000
NOTICE, SAFETY, LENGTH, HOUR = range(4)
WHAT, RATING, TOOL = range(3)
RATINGS = {str(rating): f"rating:{rating}" for rating in range(11)}


def today_on() -> datetime.date:
    """Return today's date in UTC; this bot does not ask where people live."""
    return datetime.datetime.now(datetime.UTC).date()


def memory_of(context: Context) -> Memory:
    """Return what is kept for the person who wrote."""
    assert context.user_data is not None
    return context.user_data


def keyboard(choices: Choices) -> InlineKeyboardMarkup:
    """Return the choices as one row, or rows of six when there are many."""
    buttons = [InlineKeyboardButton(label, callback_data=data) for label, data in choices.items()]
    return InlineKeyboardMarkup([buttons[at : at + 6] for at in range(0, len(buttons), 6)])


async def say(update: Update, text: str, *, choices: Choices | None = None) -> None:
    """Answer a message with a message, and a tap with an edit in place."""
    markup = keyboard(choices) if choices else None
    if update.callback_query is not None:
        await update.callback_query.answer()
        await update.callback_query.edit_message_text(text, reply_markup=markup)
    elif update.effective_message is not None:
        await update.effective_message.reply_text(text, reply_markup=markup)


def tapped(update: Update) -> str:
    """Return what follows the colon in the tapped button's data."""
    assert update.callback_query is not None
    return str(update.callback_query.data).partition(":")[2]


async def start(update: Update, context: Context) -> int:
    """Open the first screen."""
    text = "I am a self-help coach for quiet weeks, for adults; no therapy, no emergency service."
    await say(update, text, choices={"I am 18 or older": "notice:yes", "I am younger": "notice:no"})
    return NOTICE


async def agreed(update: Update, context: Context) -> int:
    """Leave the notice."""
    if tapped(update) == "no":
        await say(update, "Then I am not the right one. A young people's line is.")
        return ConversationHandler.END
    text = "Is one of these so? Somebody is afraid, there is an order, children are shared."
    await say(update, text, choices={"None of these": "safety:none", "One of these": "safety:some"})
    return SAFETY


async def safe(update: Update, context: Context) -> int:
    """Leave the safety screen."""
    memory_of(context)["safety"] = tapped(update)
    lengths = {"30 days": "length:30", "14 days": "length:14", "60 days": "length:60"}
    await say(update, "How long shall your quiet period be?", choices=lengths)
    return LENGTH


async def sized(update: Update, context: Context) -> int:
    """Leave the length screen."""
    memory_of(context).update(days=int(tapped(update)), started_on=today_on())
    hours = {"09:00": "hour:9", "13:00": "hour:13", "20:00": "hour:20"}
    await say(update, "At which hour shall I look in? (UTC)", choices=hours)
    return HOUR


async def timed(update: Update, context: Context) -> int:
    """End the setup: keep the hour and plan the daily job."""
    memory_of(context).update(hour=int(tapped(update)), paused=False)
    assert update.effective_chat is not None
    plan_nudge(context.application, update.effective_chat.id, hour=int(tapped(update)))
    await say(update, "All set. /today shows where you are, /sos helps when the urge comes.")
    return ConversationHandler.END


def plan_nudge(application: AnyApplication, chat: int, *, hour: int) -> None:
    """Plan the daily nudge anew, replacing the one there is."""
    cancel_nudge(application, chat)
    assert application.job_queue is not None
    at = datetime.time(hour, tzinfo=datetime.UTC)
    application.job_queue.run_daily(nudge, at, chat_id=chat, user_id=chat, name=str(chat))


def cancel_nudge(application: AnyApplication, chat: int) -> None:
    """Take the person's daily nudge out of the queue."""
    assert application.job_queue is not None
    for job in application.job_queue.get_jobs_by_name(str(chat)):
        job.schedule_removal()


async def nudge(context: Context) -> None:
    """Send the day's line."""
    assert context.job is not None
    assert context.job.chat_id is not None
    await context.bot.send_message(
        context.job.chat_id, f"{day_line(memory_of(context))} How is it today?"
    )


async def restore_nudges(application: AnyApplication) -> None:
    """Plan the nudges of everybody remembered: the job queue itself forgets them at a restart."""
    for person, memory in application.user_data.items():
        if "hour" in memory and not memory["paused"]:
            plan_nudge(application, person, hour=memory["hour"])
    await application.bot.set_my_commands(
        [("today", "Where you are"), ("progress", "Your numbers"), ("sos", "Through an urge")]
    )


def day_line(memory: Memory) -> str:
    """Return the day and the length of the period."""
    day = (today_on() - memory["started_on"]).days + 1
    return f"Day {day} of {memory['days']}."


async def today(update: Update, context: Context) -> None:
    """Say which day it is."""
    memory = memory_of(context)
    if "hour" not in memory:
        await say(update, "Press /start first.")
        return
    await say(update, f"{day_line(memory)} One quiet day at a time.")


async def progress(update: Update, context: Context) -> None:
    """Say the numbers."""
    memory = memory_of(context)
    if "hour" not in memory:
        await say(update, "Press /start first.")
        return
    ratings = memory.get("ratings", [])
    mean = sum(ratings) / len(ratings) if ratings else 0
    quiet_days = (today_on() - memory["started_on"]).days
    urges = f"Urges ridden out: {len(ratings)}, mean {mean:.1f}."
    await say(update, f"{day_line(memory)} Quiet days: {quiet_days}. {urges}")


async def pause(update: Update, context: Context) -> None:
    """Stop the nudges until they are asked for again."""
    memory_of(context)["paused"] = True
    assert update.effective_chat is not None
    cancel_nudge(context.application, update.effective_chat.id)
    await say(update, "Paused. /resume brings the nudges back.")


async def resume(update: Update, context: Context) -> None:
    """Plan the nudges again."""
    memory = memory_of(context)
    memory["paused"] = False
    assert update.effective_chat is not None
    plan_nudge(context.application, update.effective_chat.id, hour=memory.get("hour", 9))
    await say(update, "Welcome back.")


async def plain(update: Update, context: Context) -> None:
    """Answer what is no command with one line."""
    await say(update, "I did not understand that. /today, /progress and /sos are what I know.")


async def sos(update: Update, context: Context) -> int:
    """Ask what the person is about to do."""
    choices = {"Write": "what:write", "Call": "what:call", "Look at their page": "what:look"}
    await say(update, "Good that you came here first. What do you want to do?", choices=choices)
    return WHAT


async def named(update: Update, context: Context) -> int:
    """Keep what it is and ask how strong."""
    memory_of(context)["urge"] = tapped(update)
    await say(update, "How strong is it, from 0 to 10?", choices=RATINGS)
    return RATING


async def rated(update: Update, context: Context) -> int:
    """Keep the rating and offer a tool."""
    memory_of(context).setdefault("ratings", []).append(int(tapped(update)))
    await say(
        update,
        "Take ninety seconds: where in the body is it?",
        choices={"It eased": "tool:eased", "Still there": "tool:still"},
    )
    return TOOL


async def eased(update: Update, context: Context) -> int:
    """End the urge."""
    await say(update, "You stayed with it. That counts.")
    return ConversationHandler.END


async def cancel(update: Update, context: Context) -> int:
    """Leave the conversation."""
    await say(update, "We stop here.")
    return ConversationHandler.END


def setup_conversation() -> ConversationHandler[Context]:
    """Return the four screens."""
    return ConversationHandler(
        entry_points=[CommandHandler("start", start)],
        states={
            NOTICE: [CallbackQueryHandler(agreed, pattern="^notice:")],
            SAFETY: [CallbackQueryHandler(safe, pattern="^safety:")],
            LENGTH: [CallbackQueryHandler(sized, pattern="^length:")],
            HOUR: [CallbackQueryHandler(timed, pattern="^hour:")],
        },
        fallbacks=[CommandHandler("cancel", cancel)],
        name="setup",
        persistent=True,
    )


def urge_conversation() -> ConversationHandler[Context]:
    """Return the way through an urge."""
    return ConversationHandler(
        entry_points=[CommandHandler("sos", sos)],
        states={
            WHAT: [CallbackQueryHandler(named, pattern="^what:")],
            RATING: [CallbackQueryHandler(rated, pattern="^rating:")],
            TOOL: [CallbackQueryHandler(eased, pattern="^tool:")],
        },
        fallbacks=[CommandHandler("cancel", cancel)],
        allow_reentry=True,
        name="urge",
        persistent=True,
    )


def application_of(token: str, api: str, *, saves_each_minute: bool) -> AnyApplication:
    """Build the bot.

    The library's default is to save each minute, and then the whole file for each person anew: with
    1500 people nobody is answered for half a minute. Without it, all is written when the bot stops.
    """
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{api}/bot")
        .persistence(PicklePersistence("usual.pickle", on_flush=not saves_each_minute))
        .rate_limiter(AIORateLimiter(overall_max_rate=NO_OVERALL_PACE_PER_SECOND))
        .post_init(restore_nudges)
        .build()
    )
    application.add_handlers([setup_conversation(), urge_conversation()])
    for handler in (today, progress, pause, resume):
        application.add_handler(CommandHandler(handler.__name__, handler))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, plain))
    return application


def main() -> None:
    """Run until stopped."""
    logging.basicConfig(level=logging.INFO)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    warnings.filterwarnings("ignore", message=".*CallbackQueryHandler", category=PTBUserWarning)
    saves_each_minute = os.environ["USUAL_SAVES"] == "each minute"
    token, api = os.environ["USUAL_TOKEN"], os.environ["USUAL_API"]
    application_of(token, api, saves_each_minute=saves_each_minute).run_polling()


if __name__ == "__main__":
    main()
