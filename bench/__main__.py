"""`python -m bench`: measure Ebb beside the usual bot in one run and print the figures."""

import argparse
import json
import sys
from asyncio import Runner
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import uvloop

from bench.contestants import Bot, Saves, is_there
from bench.figures import Figures
from bench.plan import QUICK, Plan
from bench.report import as_json, as_table
from bench.rounds import BotDied, measure

WHAT_IT_DOES = """\
Measures Ebb beside the usual bot: python-telegram-bot as its documentation shows it
(ConversationHandler, PicklePersistence, AIORateLimiter, JobQueue; see bench/usual.py), both against
the same Bot API server on loopback, which runs here, apart from the bots.

In a round a bot is spawned in an empty folder, and every chat goes through the setup by tapping
first buttons. Then a fixed mix goes on (/today, /progress, /sos, two taps, one free text), one
update outstanding a chat, in three phases:
  busy   closed loop, no latency: CPU an answered update, the main figure
  light  random arrivals at a steady mean rate: reply latency
  far    closed loop, each call to the Bot API takes a while, as Telegram's do
Rounds alternate between the bots. Chats rest a second for each message they get, as Telegram asks
of bots, so the pace within a chat is not what is measured. CPU is utime + stime of the bot's
process tree; the server and the virtual people do not count.
"""
WHAT_IT_MEANS = """\
In favour of the usual bot, it writes its state to disk only when it stops (on_flush=True): none of
its figures holds that cost, and a kill loses everything. The library's default, each minute, writes
the whole file once for each person: with 1500 people nobody is answered for half a minute. To see
it, give --saves-each-minute --seconds 60. Ebb commits each turn before the update is confirmed.
python-telegram-bot takes updates one after the other (ConversationHandler asks for that), which is
what the far phase shows. Trust ratios more than absolute figures: machines are noisy. Linux only.
"""


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    parser = argparse.ArgumentParser(
        "python -m bench",
        None,
        WHAT_IT_DOES,
        WHAT_IT_MEANS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--quick", action="store_true", help="a smoke run: one short round, figures mean nothing")
    add("--only", choices=[bot.value for bot in Bot], help="measure one bot")
    add("--json", type=Path, metavar="FILE", help="write everything there, each round included")
    add("--rounds", type=int, default=3, help="rounds of each bot (3)")
    add("--chats", type=int, default=1500, help="virtual people (%(default)s)")
    add("--in-flight", type=int, default=300, help="updates outstanding when busy (%(default)s)")
    add("--light", type=float, default=50, help="updates a second when light (%(default)s)")
    add("--latency-ms", type=float, default=50, help="what a call takes when far (%(default)s)")
    add("--seconds", type=float, default=12, help="length of each phase (%(default)s)")
    add("--saves-each-minute", action="store_true", help="let the usual bot save as is the default")
    return parser


def plan_of(options: argparse.Namespace) -> Plan:
    """Return the plan that the options ask for."""
    saves = Saves.EACH_MINUTE if options.saves_each_minute else Saves.AT_STOP
    if options.quick:
        return replace(QUICK, usual_saves=saves)
    return Plan(
        chats=options.chats,
        in_flight=min(options.in_flight, options.chats),
        busy_seconds=options.seconds,
        light_per_second=options.light,
        light_seconds=options.seconds,
        far_latency_ms=options.latency_ms,
        far_in_flight=min(100, options.in_flight, options.chats),
        far_seconds=options.seconds,
        usual_saves=saves,
    )


def contestants(only: str | None) -> list[Bot]:
    """Return who takes part."""
    bots = [Bot(only)] if only else list(Bot)
    absent = [bot for bot in bots if not is_there(bot)]
    for bot in absent:
        print(f"{bot} is not in this checkout, measured without it", file=sys.stderr)
    return [bot for bot in bots if bot not in absent]


async def take_rounds(plan: Plan, bots: Sequence[Bot], *, rounds: int) -> dict[Bot, list[Figures]]:
    """Take the rounds; who goes first changes each time."""
    taken: dict[Bot, list[Figures]] = {bot: [] for bot in bots}
    for at in range(rounds):
        for bot in bots if at % 2 == 0 else reversed(bots):
            print(f"round {at + 1} of {rounds}: {bot}", file=sys.stderr, flush=True)
            taken[bot].append(await measure(bot, plan))
    return taken


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and report; 1 when a bot died or nobody is there to measure."""
    options = parser().parse_args(arguments)
    plan, bots = plan_of(options), contestants(options.only)
    try:
        with Runner(loop_factory=uvloop.new_event_loop) as runner:
            rounds = 1 if options.quick else options.rounds
            taken = runner.run(take_rounds(plan, bots, rounds=rounds))
    except BotDied as death:
        print(death, file=sys.stderr)
        return 1
    print(as_table(plan, taken))
    if options.json:
        options.json.write_text(json.dumps(as_json(plan, taken), indent=2) + "\n")
    return 0 if bots else 1


if __name__ == "__main__":
    sys.exit(main())
