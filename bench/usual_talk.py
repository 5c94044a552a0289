"""What the usual bot says: setup, urge, and the few commands, in ConversationHandlers.

A part of `usual.py`; never imports Ebb.
"""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    filters,
)

from bench.usual_nudges import (
    AnyApplication,
    Context,
    at_hour,
    cancel_nudge,
    day_line,
    memory_of,
    plan_nudge,
    today_on,
)

Choices = dict[str, str]

NOTICE, SAFETY, LENGTH, HOUR = range(4)
WHAT, RATING, TOOL = range(3)
RATINGS = {str(rating): f"rating:{rating}" for rating in range(11)}


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
    memory = memory_of(context)
    memory.update(at=at_hour(int(tapped(update))), paused=False)
    assert update.effective_chat is not None
    plan_nudge(context.application, update.effective_chat.id, at=memory["at"])
    await say(update, "All set. /today shows where you are, /sos helps when the urge comes.")
    return ConversationHandler.END


async def today(update: Update, context: Context) -> None:
    """Say which day it is."""
    memory = memory_of(context)
    if "at" not in memory:
        await say(update, "Press /start first.")
        return
    await say(update, f"{day_line(memory)} One quiet day at a time.")


async def progress(update: Update, context: Context) -> None:
    """Say the numbers."""
    memory = memory_of(context)
    if "at" not in memory:
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
    plan_nudge(context.application, update.effective_chat.id, at=memory.get("at", at_hour(9)))
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


def add_talk(application: AnyApplication) -> None:
    """Make the bot answer."""
    application.add_handlers([setup_conversation(), urge_conversation()])
    for handler in (today, progress, pause, resume):
        application.add_handler(CommandHandler(handler.__name__, handler))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, plain))
