"""The figures: what happened is counted as what it was, and nothing in them names anybody."""

import json
import math
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.metrics import Metrics
from coach.person import Conversation, Frame
from coach.replies import Edit
from models import people
from models.database import Database, Work
from models.keys import SealedBytes
from models.tables import OUTBOX
from scheduler.clock import SystemClock
from scheduler.sender import Gone, Moved, PlaceLost, Refused, Throttled, Unreachable
from tests.architecture.source import ROOT
from tests.bot.scraping import Figures, Watched, away
from tests.faults.process import CHAT, SECRETS, until
from tests.faults.telegram import Served
from tests.scheduler.post import ADA, BO, CY, NO_PACE, Office, at_no, nudges, office, says

LABELS = {"kind", "outcome", "reason", "le"}
"""Every label there is; none of them has as many values as there are people."""

# A whole Ebb


async def test_the_figures_change_by_what_a_person_does(served: Served, ebb: Watched) -> None:
    before = await ebb.figures()
    served.local.says(CHAT, "/help")
    await served.hears(CHAT, "help")
    await served.is_quiet()
    after = await ebb.figures()
    assert (before.of("ebb_turns_total"), before.outcomes()) == (0, {})
    assert (after.of("ebb_turns_total"), after.outcomes()) == (1, {("sent", ""): 1})
    assert after.of("ebb_batch_turns_count") == after.of("ebb_turn_seconds_count") == 1
    assert after.of("ebb_database_seconds_count") > before.of("ebb_database_seconds_count")
    assert after.of("ebb_turns_set_aside_total") == 0


async def test_what_waits_is_asked_at_each_scrape(served: Served, ebb: Watched) -> None:
    assert (await ebb.figures()).of("ebb_outbox_waiting") == 0
    served.local.faults.only_methods = frozenset({"sendMessage"})
    served.local.faults.latency_seconds = 3600
    served.local.says(CHAT, "/help")
    await until(lambda: served.local.call_log.counts["sendMessage"] == 1, "a send under way")
    figures = await ebb.figures()
    assert figures.of("ebb_outbox_waiting", kind="reply") == 1
    assert figures.of("ebb_outbox_oldest_seconds", kind="reply") > 0
    assert figures.of("ebb_outbox_waiting", kind="nudge") == 0
    assert figures.of("ebb_timers_due") == figures.of("ebb_timers_oldest_seconds") == 0


async def test_while_the_database_is_away_there_are_figures_and_no_number_for_what_waits(
    ebb: Watched, database_url: str
) -> None:
    with away(database_url, "outbox"):
        figures = await ebb.figures()
    assert math.isnan(figures.of("ebb_outbox_waiting"))
    assert math.isnan(figures.of("ebb_outbox_oldest_seconds"))
    assert math.isnan(figures.of("ebb_timers_due"))
    assert figures.of("ebb_turns_total") == 0
    assert (await ebb.figures()).of("ebb_outbox_waiting") == 0


async def test_a_429_is_counted_whatever_the_call_was(served: Served, ebb: Watched) -> None:
    served.local.faults.only_methods = frozenset({"sendMessage"})
    served.local.faults.too_many_next = 1
    served.local.says(CHAT, "/help")
    await served.hears(CHAT, "help")
    await served.is_quiet()
    figures = await ebb.figures()
    assert figures.of("ebb_telegram_throttled_total") == 1
    assert figures.outcomes() == {("retried", "throttled"): 1, ("sent", ""): 1}


async def test_a_turn_that_was_set_aside_is_counted(
    served: Served, ebb: Watched, database: Database
) -> None:
    served.local.says(CHAT, "/help")
    await served.hears(CHAT, "help")
    [known] = database.run_here(people.everyone)
    at_fault = Conversation((Frame("slip", "when"),), screen=99)
    broken = replace(known.person, conversation=at_fault)
    database.run_here(lambda work: people.save(work, [broken]))
    served.local.says(CHAT, "yesterday")
    await until(lambda: len(served.heard) == 2, "the calm line")
    figures = await ebb.figures()
    assert figures.of("ebb_turns_set_aside_total") == 1
    assert figures.of("ebb_turns_total") == 2


async def test_no_figure_names_anybody(served: Served, ebb: Watched) -> None:
    served.local.says(CHAT, "/start")
    await served.hears(CHAT, "welcome-hello")
    served.local.blocks(CHAT)
    served.local.says(CHAT + 1, "marmalade")
    await until(lambda: CHAT + 1 in served.by_chat, "an answer")
    figures = await ebb.figures()
    assert SECRETS.search(figures.text) is None
    assert {label for each in figures.samples for label in each.labels} == LABELS


# What became of messages


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
async def post(database_url: str, metrics: Metrics) -> AsyncIterator[Office]:
    async with office(database_url, NO_PACE, metrics) as made:
        yield made


def figures_of(metrics: Metrics) -> Figures:
    return Figures(metrics.text().decode())


async def test_replies_and_nudges_are_counted_apart(post: Office, metrics: Metrics) -> None:
    await post.delivers(says(ADA, 1), says(BO, 1), nudges(CY, 1))
    figures = figures_of(metrics)
    assert figures.outcomes("reply") == {("sent", ""): 2}
    assert figures.outcomes("nudge") == {("sent", ""): 1}
    assert metrics.sends == 3


async def test_why_a_message_was_dropped_is_told(post: Office, metrics: Metrics) -> None:
    post.post.fail(Refused("Bad Request: nothing to send"), chat_id=100)
    post.post.fail(ValueError("words of theirs"), chat_id=200)
    stale = nudges(CY, 1, stale_in=timedelta(seconds=-1))
    await post.delivers(says(ADA, 1), says(BO, 1), stale)
    figures = figures_of(metrics)
    assert figures.outcomes("reply") == {
        ("dropped", "refused"): 1,
        ("dropped", "cannot be sent"): 1,
    }
    assert figures.outcomes("nudge") == {("dropped", "stale"): 1}


async def test_what_cannot_be_opened_is_counted_as_dropped(post: Office, metrics: Metrics) -> None:
    post.write(says(ADA, 1))
    post.database.run_here(_swap_words)
    assert await post.delivers(says(BO, 1)) == ["2:1"]
    assert figures_of(metrics).outcomes() == {("dropped", "unreadable"): 1, ("sent", ""): 1}


async def test_a_message_to_somebody_gone_is_an_outcome_of_its_own(
    post: Office, metrics: Metrics
) -> None:
    post.post.fail(Gone(), chat_id=100)
    await post.delivers(says(ADA, 1), says(BO, 1))
    assert figures_of(metrics).outcomes() == {("gone", ""): 1, ("sent", ""): 1}


async def test_each_try_that_failed_is_counted_with_its_reason(
    post: Office, metrics: Metrics
) -> None:
    post.post.fail(Unreachable(), Throttled(timedelta()), Moved(101), chat_id=100)
    await post.delivers(says(ADA, 1))
    await post.has_sent(1)
    post.post.fail(PlaceLost(), chat_id=100)
    await post.delivers(says(ADA, 2, reply=Edit("any", at_no(1), "edited")))
    await post.has_sent(2)
    reasons = ("unreachable", "throttled", "moved", "place lost")
    retried = {("retried", reason): 1.0 for reason in reasons}
    assert figures_of(metrics).outcomes() == {**retried, ("sent", ""): 2}


async def test_how_late_a_nudge_is_counts_from_when_it_was_due(
    post: Office, metrics: Metrics
) -> None:
    due_at = SystemClock().now() - timedelta(seconds=100)
    await post.delivers(nudges(ADA, 1, due_at=due_at), says(BO, 1))
    post.hand(nudges(CY, 1, due_at=due_at))
    await post.has_sent(3)
    figures = figures_of(metrics)
    assert figures.of("ebb_nudge_lateness_seconds_count") == 2
    assert figures.of("ebb_nudge_lateness_seconds_bucket", le="60.0") == 0
    assert figures.of("ebb_nudge_lateness_seconds_bucket", le="300.0") == 2


def _swap_words(work: Work) -> None:
    """Put something in the words' place that no key opens."""
    work.connection.execute(update(OUTBOX).values(payload=SealedBytes(b"no key opens this")))


# The dashboard and the page for operators


def names(metrics: Metrics) -> set[str]:
    """Return the name of every figure, as it is asked for."""
    return {sample.name for family in metrics.registry.collect() for sample in family.samples}


def families(metrics: Metrics) -> set[str]:
    """Return the name of every figure, as a table names it: of a histogram without its parts."""
    return {
        f"{family.name}_total" if family.type == "counter" else family.name
        for family in metrics.registry.collect()
    }


def asked() -> list[str]:
    """Return every question of the dashboard; no panel is without one."""
    board = json.loads((ROOT / "docs" / "grafana.json").read_text("utf-8"))
    assert all(panel["targets"] for panel in board["panels"])
    return [target["expr"] for panel in board["panels"] for target in panel["targets"]]


def test_the_dashboard_asks_only_for_figures_that_exist(metrics: Metrics) -> None:
    found = [re.findall(r"\b(?:ebb|process)_\w+", question) for question in asked()]
    assert all(found)
    assert {name for names_asked in found for name in names_asked} - names(metrics) == set()


def test_the_dashboard_asks_only_for_labels_that_exist(metrics: Metrics) -> None:
    there = {
        (label, value)
        for family in metrics.registry.collect()
        for sample in family.samples
        for label, value in sample.labels.items()
    }
    matched = re.findall(r'(\w+)=~?"([^"]+)"', " ".join(asked()))
    wanted = {(label, value) for label, values in matched for value in values.split("|")}
    grouped = re.findall(r"by \(([^)]+)\)", " ".join(asked()))
    assert wanted
    assert wanted - there == set()
    assert {label for labels in grouped for label in labels.split(", ")} <= LABELS


def test_the_page_for_operators_names_every_figure_and_no_other(metrics: Metrics) -> None:
    page = (ROOT / "docs" / "operating.md").read_text("utf-8")
    table = set(re.findall(r"^\| `((?:ebb|process)_\w+)", page, re.MULTILINE))
    ours = {name for name in families(metrics) if name.startswith("ebb_")}
    assert {name for name in table if name.startswith("ebb_")} == ours
    assert table <= families(metrics)
