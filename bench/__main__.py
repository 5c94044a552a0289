"""`python -m bench`: measure Ebb beside other bots in one run and print the figures."""

import argparse
import json
import sys
from asyncio import Runner
from collections.abc import Sequence
from pathlib import Path

import uvloop

from bench import backlog, hour, idle, mix, nudges, sos
from bench.contestants import AT_FIRST, Bot, why_absent
from bench.peers import PEERS
from bench.report import as_json, as_table
from bench.scenario import Scenario, take_rounds
from bench.stage import BotDied

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
what the far phase shows. --peers adds the same bot tuned by somebody who has read further
(usual-256) and aiogram 3 with SQLAlchemy and APScheduler, installed apart on demand. Trust ratios
more than absolute figures: machines are noisy. Linux only.
"""
SCENARIOS = {"nudges": nudges, "sos": sos, "backlog": backlog, "idle": idle, "hour": hour}


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    parser = argparse.ArgumentParser(
        "python -m bench",
        None,
        WHAT_IT_DOES,
        WHAT_IT_MEANS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_common(parser, rounds=3)
    mix.add_options(parser)
    parser.set_defaults(scenario_of=mix.scenario_of, at_first=AT_FIRST)
    others = parser.add_subparsers(title="other scenarios, each with --help", metavar="SCENARIO")
    for name, scenario in SCENARIOS.items():
        what = (scenario.__doc__ or "").partition("\n")[0]
        other = others.add_parser(name, help=what, description=scenario.__doc__)
        add_common(other, rounds=1)
        scenario.add_options(other)
        at_first = (Bot.EBB,) if scenario in (idle, hour) else AT_FIRST
        other.set_defaults(scenario_of=scenario.scenario_of, at_first=at_first)
    return parser


def add_common(parser: argparse.ArgumentParser, *, rounds: int) -> None:
    """Add what every scenario takes."""
    add = parser.add_argument
    add("--quick", action="store_true", help="a smoke run: one short round, figures mean nothing")
    add("--only", choices=[bot.value for bot in Bot], action="append", help="measure this bot")
    add("--peers", action="store_true", help="measure all bots there are")
    add("--json", type=Path, metavar="FILE", help="write everything there, each round included")
    add("--rounds", type=int, default=rounds, help="rounds of each bot (%(default)s)")


def contestants(options: argparse.Namespace) -> list[Bot]:
    """Return who takes part; what can be installed for them is."""
    bots = [Bot(name) for name in options.only or ()]
    bots = bots or list(Bot if options.peers else options.at_first)
    if Bot.AIOGRAM in bots and (fault := PEERS.install()):
        print(f"the peers' libraries cannot be installed: {fault}", file=sys.stderr)
    absent = {bot: reason for bot in bots if (reason := why_absent(bot))}
    for bot, reason in absent.items():
        print(f"measured without {bot}: {reason}", file=sys.stderr)
    return [bot for bot in bots if bot not in absent]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and report; 1 when a bot died or nobody is there to measure."""
    options = parser().parse_args(arguments)
    scenario: Scenario = options.scenario_of(options)
    bots = contestants(options)
    if not bots:
        return 1
    try:
        with Runner(loop_factory=uvloop.new_event_loop) as runner:
            rounds = 1 if options.quick else options.rounds
            taken = runner.run(take_rounds(scenario, bots, rounds=rounds))
    except BotDied as death:
        print(death, file=sys.stderr)
        return 1
    except TimeoutError:
        print("a round took longer than it may; give it less to do", file=sys.stderr)
        return 1
    print(as_table(scenario, taken))
    if options.json:
        options.json.write_text(json.dumps(as_json(scenario, taken), indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
