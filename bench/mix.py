"""The mix: everyday talk of many people in three phases, as `rounds.py` takes it, put on show."""

import argparse
from dataclasses import asdict, dataclass, replace

from bench.contestants import Bot, Saves
from bench.figures import Round
from bench.plan import QUICK, Plan
from bench.rounds import measure
from bench.scenario import Columns, Scenario

LABELS = {
    "cpu_ms_per_update": "CPU an answered update, busy (ms)",
    "updates_per_second": "answered updates a second, busy",
    "light_p50_ms": "reply latency p50, light load (ms)",
    "light_p99_ms": "reply latency p99, light load (ms)",
    "light_cpu_ms_per_update": "CPU an answered update, light load (ms)",
    "far_updates_per_second": "answered updates a second, Telegram far away",
    "start_ms": "start, until the first getUpdates (ms)",
    "resident_mib": "resident memory after the load (MiB)",
    "peak_mib": "peak memory (MiB)",
    "bench_cpu_percent": "the bench's own CPU meanwhile (% of a core)",
    "answered": "updates answered in a round",
    "unanswered": "updates left unanswered",
    "today_without_day": "/today answered without the day",
    "taps_acknowledged_percent": "taps acknowledged, all phases (%)",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    add = parser.add_argument
    add("--chats", type=int, default=1500, help="virtual people (%(default)s)")
    add("--in-flight", type=int, default=300, help="updates outstanding when busy (%(default)s)")
    add("--light", type=float, default=50, help="updates a second when light (%(default)s)")
    add("--latency-ms", type=float, default=50, help="what a call takes when far (%(default)s)")
    add("--seconds", type=float, default=12, help="length of each phase (%(default)s)")
    add("--saves-each-minute", action="store_true", help="let the usual bot save as is the default")


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


def scenario_of(options: argparse.Namespace) -> Scenario:
    """Return what the options ask for."""
    mix = Mix(plan_of(options))
    return Scenario(
        name="mix",
        plan=asdict(mix.plan),
        about=mix.about(),
        labels=LABELS,
        measure=mix.measure,
        warnings=mix.warnings,
    )


@dataclass(frozen=True, slots=True)
class Mix:
    """The mix under one plan."""

    plan: Plan

    async def measure(self, bot: Bot) -> Round:
        """Take one round."""
        return asdict(await measure(bot, self.plan))

    def about(self) -> list[str]:
        """Return what a reader must know."""
        plan = self.plan
        return [
            f"{plan.chats} chats",
            f"busy: {plan.in_flight} updates in flight for {plan.busy_seconds:g} s",
            f"light: {plan.light_per_second:g} updates a second for {plan.light_seconds:g} s",
            f"far: {plan.far_in_flight} updates in flight for {plan.far_seconds:g} s,"
            f" {plan.far_latency_ms:g} ms a call",
            f"the usual bot saves {plan.usual_saves}; Ebb commits every turn",
        ]

    def warnings(self, columns: Columns) -> list[str]:
        """Return what makes a figure less than it seems."""
        lines = []
        for bot, column in columns.items():
            if column["unanswered"].highest:
                lines.append(f"! {bot}: not every update was answered")
            if column["today_without_day"].highest:
                lines.append(
                    f"! {bot}: /today did not always know the day, so the setup may have gone wrong"
                )
            if column["taps_acknowledged_percent"].lowest < 99.5:
                lines.append(f"! {bot}: not every tap was acknowledged, which spares it calls")
            if column["updates_per_second"].highest > 0.9 * self.plan.chats:
                lines.append(
                    f"! {bot}: each chat rests a second a message; give more --chats for its rate"
                )
            if column["bench_cpu_percent"].highest > 90:
                lines.append(f"! {bot}: the bench itself was at its limit, the bot may be faster")
        return lines
