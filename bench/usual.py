"""The usual bot: what python-telegram-bot's documentation leads to, Ebb's peer in the bench.

ConversationHandler, PicklePersistence, AIORateLimiter, a daily job a person, long polling, all as
documented. The tuned one is what somebody makes of it who has read further: updates taken 256 at a
time, no job dropped for being late, a message that met a 429 tried again. It never imports Ebb.
"""

import logging
import os
import warnings
from dataclasses import dataclass
from functools import partial

from telegram.ext import AIORateLimiter, Application, PicklePersistence
from telegram.warnings import PTBUserWarning

from bench.usual_nudges import MANNER, AnyApplication, Manner, restore_nudges
from bench.usual_talk import add_talk

PICKLE = "usual.pickle"
NO_OVERALL_PACE_PER_SECOND = 1_000_000
CONCURRENT_UPDATES = 256
RETRIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the bench tells the bot. `pace_per_second` 0: no pace over all."""

    token: str
    api: str
    saves_each_minute: bool = False
    pace_per_second: float = 0.0
    is_paid: bool = False
    is_tuned: bool = False


def given() -> Given:
    """Return what the environment says."""
    return Given(
        token=os.environ["PEER_TOKEN"],
        api=os.environ["PEER_API"],
        saves_each_minute=os.environ["PEER_SAVES"] == "each minute",
        pace_per_second=float(os.environ["PEER_PACE"]),
        is_paid=os.environ["PEER_IS_PAID"] == "yes",
        is_tuned=os.environ["PEER_IS_TUNED"] == "yes",
    )


def application_of(told: Given) -> AnyApplication:
    """Build the bot.

    The library's default is to save each minute, and then the whole file for each person anew: with
    1500 people nobody is answered for half a minute. Without it, all is written when the bot stops.
    """
    builder = (
        Application.builder()
        .token(told.token)
        .base_url(f"{told.api}/bot")
        .persistence(PicklePersistence(PICKLE, on_flush=not told.saves_each_minute))
        .rate_limiter(
            AIORateLimiter(
                overall_max_rate=told.pace_per_second or NO_OVERALL_PACE_PER_SECOND,
                max_retries=RETRIES if told.is_tuned else 0,
            )
        )
        .post_init(partial(begin, told=told))
        .concurrent_updates(CONCURRENT_UPDATES if told.is_tuned else False)
    )
    application = builder.build()
    add_talk(application)
    return application


async def begin(application: AnyApplication, told: Given) -> None:
    """Plan everybody's nudges, once what is remembered has been read."""
    application.bot_data[MANNER] = Manner(is_paid=told.is_paid, is_never_late=told.is_tuned)
    await restore_nudges(application)


def main() -> None:
    """Run until stopped."""
    logging.basicConfig(level=logging.INFO)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    warnings.filterwarnings("ignore", message=".*CallbackQueryHandler", category=PTBUserWarning)
    application_of(given()).run_polling()


if __name__ == "__main__":
    main()
