"""What the aiogram peer says: handlers on a router, states in memory, a session an update.

Runs in the peers' own environment; never imports Ebb.
"""

import datetime
from collections.abc import Mapping

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from sqlalchemy.ext.asyncio import AsyncSession

from bench.aiogram_nudges import Nudges
from bench.aiogram_store import Person, Rating, ratings_of

NOTICE, SAFETY, LENGTH, HOUR = (
    State(name, group_name="setup") for name in ("notice", "safety", "length", "hour")
)
WHAT, RATING, TOOL = (State(name, group_name="urge") for name in ("what", "rating", "tool"))
RATINGS = {str(rating): f"rating:{rating}" for rating in range(11)}
START_FIRST = "Press /start first."


def keyboard(choices: Mapping[str, str]) -> InlineKeyboardMarkup:
    """Return the choices as one row, or rows of six when there are many."""
    buttons = [
        InlineKeyboardButton(text=text, callback_data=data) for text, data in choices.items()
    ]
    rows = [buttons[at : at + 6] for at in range(0, len(buttons), 6)]
    return InlineKeyboardMarkup(inline_keyboard=rows)


async def turn(tap: CallbackQuery, text: str, choices: Mapping[str, str] | None = None) -> None:
    """Answer a tap with an edit in place."""
    await tap.answer()
    if isinstance(tap.message, Message):
        await tap.message.edit_text(text, reply_markup=keyboard(choices) if choices else None)


def tapped(tap: CallbackQuery) -> str:
    """Return what follows the colon in the tapped button's data."""
    return str(tap.data).partition(":")[2]


async def start(message: Message, state: FSMContext) -> None:
    """Open the first screen."""
    await state.set_state(NOTICE)
    await message.answer(
        "I am a self-help coach for quiet weeks, for adults; no therapy, no emergency service.",
        reply_markup=keyboard({"I am 18 or older": "notice:yes", "I am younger": "notice:no"}),
    )


async def agreed(tap: CallbackQuery, state: FSMContext) -> None:
    """Leave the notice."""
    if tapped(tap) == "no":
        await state.clear()
        return await turn(tap, "Then I am not the right one. A young people's line is.")
    await state.set_state(SAFETY)
    text = "Is one of these so? Somebody is afraid, there is an order, children are shared."
    return await turn(tap, text, {"None of these": "safety:none", "One of these": "safety:some"})


async def safe(tap: CallbackQuery, state: FSMContext) -> None:
    """Leave the safety screen."""
    await state.update_data(safety=tapped(tap))
    await state.set_state(LENGTH)
    lengths = {"30 days": "length:30", "14 days": "length:14", "60 days": "length:60"}
    await turn(tap, "How long shall your quiet period be?", lengths)


async def sized(tap: CallbackQuery, state: FSMContext) -> None:
    """Leave the length screen."""
    await state.update_data(days=int(tapped(tap)))
    await state.set_state(HOUR)
    hours = {"09:00": "hour:9", "13:00": "hour:13", "20:00": "hour:20"}
    await turn(tap, "At which hour shall I look in? (UTC)", hours)


async def timed(
    tap: CallbackQuery, state: FSMContext, session: AsyncSession, nudges: Nudges
) -> None:
    """End the setup: keep the person and plan the daily job."""
    told = await state.get_data()
    await state.clear()
    person = Person(
        chat_id=tap.from_user.id,
        safety=told["safety"],
        days=told["days"],
        started_on=datetime.datetime.now(datetime.UTC).date(),
        nudge_at=datetime.time(int(tapped(tap))),
        is_paused=False,
    )
    await session.merge(person)
    await session.commit()
    nudges.plan(person.chat_id, person.nudge_at)
    await turn(tap, "All set. /today shows where you are, /sos helps when the urge comes.")


async def today(message: Message, session: AsyncSession) -> None:
    """Say which day it is."""
    person = await session.get(Person, message.chat.id)
    said = f"{person.day_line()} One quiet day at a time." if person else START_FIRST
    await message.answer(said)


async def progress(message: Message, session: AsyncSession) -> None:
    """Say the numbers."""
    person = await session.get(Person, message.chat.id)
    if person is None:
        await message.answer(START_FIRST)
        return
    count, mean = await ratings_of(session, message.chat.id)
    await message.answer(f"{person.day_line()} Urges ridden out: {count}, mean {mean:.1f}.")


async def pause(message: Message, session: AsyncSession, nudges: Nudges) -> None:
    """Stop the nudges until they are asked for again."""
    person = await session.get(Person, message.chat.id)
    if person is not None:
        person.is_paused = True
        await session.commit()
        nudges.cancel(person.chat_id)
    await message.answer("Paused. /resume brings the nudges back.")


async def resume(message: Message, session: AsyncSession, nudges: Nudges) -> None:
    """Plan the nudges again."""
    person = await session.get(Person, message.chat.id)
    if person is not None:
        person.is_paused = False
        await session.commit()
        nudges.plan(person.chat_id, person.nudge_at)
    await message.answer("Welcome back.")


async def sos(message: Message, state: FSMContext) -> None:
    """Ask what the person is about to do."""
    await state.set_state(WHAT)
    choices = {"Write": "what:write", "Call": "what:call", "Look at their page": "what:look"}
    text = "Good that you came here first. What do you want to do?"
    await message.answer(text, reply_markup=keyboard(choices))


async def named(tap: CallbackQuery, state: FSMContext) -> None:
    """Keep what it is and ask how strong."""
    await state.update_data(urge=tapped(tap))
    await state.set_state(RATING)
    await turn(tap, "How strong is it, from 0 to 10?", RATINGS)


async def rated(tap: CallbackQuery, state: FSMContext, session: AsyncSession) -> None:
    """Keep the rating and offer a tool."""
    session.add(Rating(chat_id=tap.from_user.id, value=int(tapped(tap))))
    await session.commit()
    await state.set_state(TOOL)
    tools = {"It eased": "tool:eased", "Still there": "tool:still"}
    await turn(tap, "Take ninety seconds: where in the body is it?", tools)


async def eased(tap: CallbackQuery, state: FSMContext) -> None:
    """End the urge."""
    await state.clear()
    await turn(tap, "You stayed with it. That counts.")


async def stale(tap: CallbackQuery) -> None:
    """Stop the spinner of a button that leads nowhere any more."""
    await tap.answer()


async def plain(message: Message) -> None:
    """Answer what is no command with one line."""
    await message.answer("I did not understand that. /today, /progress and /sos are what I know.")


def router() -> Router:
    """Return all that can be said to the bot."""
    router = Router()
    commands = (start, today, progress, pause, resume, sos)
    for handler in commands:
        router.message.register(handler, Command(handler.__name__))
    screens = {
        agreed: (NOTICE, "notice:"),
        safe: (SAFETY, "safety:"),
        sized: (LENGTH, "length:"),
        timed: (HOUR, "hour:"),
        named: (WHAT, "what:"),
        rated: (RATING, "rating:"),
        eased: (TOOL, "tool:"),
    }
    for screen, (state, prefix) in screens.items():
        router.callback_query.register(screen, state, F.data.startswith(prefix))
    router.callback_query.register(stale)
    router.message.register(plain, F.text)
    return router
