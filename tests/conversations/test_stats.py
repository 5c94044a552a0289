"""`/stats`: whoever runs Ebb is told how it does; to everybody else there is no such command."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from bot.metrics import Metrics
from bot.stats import StatsForAdmins
from bot.turns import Turns
from coach import machine, voice
from coach.book import BY_NAME
from coach.events import AskedStats, Commanded, Said, Stats
from coach.house import House
from coach.person import Person
from coach.replies import Say
from models.database import Database
from tests.bot.turning import breaks
from tests.bot.turning import said as arrives
from tests.talk import MONDAY_NOON, Talk

SECOND = timedelta(seconds=1)

SOME = Stats(
    people=12_345,
    running=1_234,
    heard_in_a_day=567,
    heard_in_a_week=890,
    since_start=timedelta(days=3, hours=5),
    turns=9_876,
    sends=8_765,
    replies=2,
    oldest_reply=timedelta(seconds=7),
    nudges=4_321,
    oldest_nudge=timedelta(minutes=12),
    set_aside=3,
)


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


def runs_ebb(talk: Talk, metrics: Metrics) -> None:
    """Let the person of this chat be the one admin of this Ebb."""
    talk.turns = Turns(
        talk.database,
        talk.clock,
        1,
        house=House(talk.operator, "ebb_bot"),
        on_commit=lambda _: None,
        fill_in=StatsForAdmins([talk.chat_id], metrics).fill_in,
    )


@pytest.fixture
def operator(running: Talk, metrics: Metrics) -> Talk:
    """A chat of the admin, whose thirty days began today."""
    runs_ebb(running, metrics)
    return running


@contextmanager
def counting(database: Database) -> Iterator[list[str]]:
    """Give every statement that counts, as it is run inside."""
    counts: list[str] = []

    def keep(_c: object, _cursor: object, statement: str, *_: object) -> None:
        if "count(" in statement:
            counts.append(" ".join(statement.split()))

    event.listen(database.engine, "before_cursor_execute", keep)
    yield counts
    event.remove(database.engine, "before_cursor_execute", keep)


def said(stats: Stats, language: str = "en") -> str:
    """Return what the coach says to these figures."""
    outcome = machine.step(Person(language=language), AskedStats(stats), MONDAY_NOON)
    [outgoing] = outcome.outgoing
    assert isinstance(outgoing.reply, Say)
    return outgoing.reply.text


# The admin


@pytest.mark.parametrize("state", ["/today", "/settings", "/sos", "/wipe", "/crisis"])
def test_an_admin_hears_one_message_and_stays_where_they_were(operator: Talk, state: str) -> None:
    operator.says(state)
    operator.ignores()
    before = operator.person.conversation
    operator.says("/stats")
    operator.hears("stats")
    assert operator.person.conversation == before


def test_an_admin_that_ebb_has_never_met_is_answered_too(talk: Talk, metrics: Metrics) -> None:
    runs_ebb(talk, metrics)
    talk.says("/stats")
    talk.hears("stats")


def test_the_figures_are_those_of_this_ebb(operator: Talk, metrics: Metrics) -> None:
    operator.clock.at += timedelta(days=2)
    operator.is_joined_by(8002).says("/start")
    metrics.taken(41, set_aside=0)
    for _ in range(40):
        metrics.sent(is_nudge=False, late_by=None)
    operator.says("/stats")
    crowd, heard, _, work, waits, aside = operator.text.split("\n")
    assert crowd == "2 people; in a quiet period: 1."
    assert heard == "Heard in the last 24 hours: 1; in 7 days: 2."
    assert work.endswith("41 turns taken, 40 messages sent.")
    assert aside == "Set aside after a fault: 0."
    assert waits == "Waiting: no replies, 2 nudges (the oldest for 39 hours)."


def test_what_has_rung_does_not_wait(operator: Talk) -> None:
    operator.waits(days=2)
    operator.ignores()
    operator.says("/stats")
    assert "Waiting: no replies, no nudges." in operator.text


def test_what_waits_and_what_was_set_aside_is_told(operator: Talk) -> None:
    bo = operator.is_joined_by(8002)
    breaks(operator)
    operator.turns.take_here([arrives(bo, Commanded("help"), 50)])
    operator.clock.at += 40 * SECOND
    operator.turns.take_here([arrives(operator, Said("yesterday"), 51)])
    operator.turns.take_here([arrives(operator, Commanded("stats"), 52)])
    operator.delivers()
    assert "Waiting: 2 replies (the oldest for 40 seconds), no nudges." in operator.text
    assert operator.text.endswith("Set aside after a fault: 1.")


# Everybody else


def test_to_everybody_else_it_is_a_command_that_ebb_does_not_know(operator: Talk) -> None:
    heard = []
    for chat_id, command in ((8002, "/stats"), (8003, "/no_such_command")):
        somebody = operator.is_joined_by(chat_id)
        somebody.turns = operator.turns
        somebody.says(command)
        heard.append([(each.prompt, each.text) for each in somebody.history])
    assert heard[0] == heard[1]
    assert "stats" not in [prompt for prompt, _ in heard[0]]


def test_without_admins_nobody_is_told(running: Talk, metrics: Metrics) -> None:
    running.turns = Turns(
        running.database,
        running.clock,
        1,
        house=House(),
        on_commit=lambda _: None,
        fill_in=StatsForAdmins([], metrics).fill_in,
    )
    running.says("/stats")
    assert "stats" not in [each.prompt for each in running.history]


def test_nothing_that_people_see_names_it() -> None:
    assert "stats" not in BY_NAME
    for language in voice.languages():
        words = {"operator": "-"}
        for prompt in ("help", "privacy", "unknown-command", "about-description"):
            assert "/stats" not in voice.text(language, prompt, words)


def test_words_of_need_behind_it_are_heard_as_everybodys(operator: Talk) -> None:
    operator.says("/stats I want to kill myself")
    operator.hears("crisis-heard")


# What it costs


def test_people_are_counted_once_a_minute_however_often_an_admin_asks(operator: Talk) -> None:
    with counting(operator.database) as counts:
        for _ in range(4):
            operator.says("/stats")
            operator.clock.at += 25 * SECOND
    of_people = [each for each in counts if each.endswith("FROM people")]
    assert len(of_people) == 2
    assert len([each for each in counts if "FROM set_aside" in each]) == 4


def test_a_turn_of_anybody_elses_counts_nobody(operator: Talk) -> None:
    bo = operator.is_joined_by(8002)
    bo.turns = operator.turns
    with counting(operator.database) as counts:
        bo.says("/stats")
        operator.says("/help")
    assert counts == []


# In words


@pytest.mark.parametrize("language", voice.languages())
def test_every_language_tells_every_figure(language: str) -> None:
    text = said(SOME, language)
    figures = (12_345, 1_234, 567, 890, 3, 9_876, 8_765, 2, 7, 4_321, 12, 3)
    found = [int(digits) for digits in _numbers(text)]
    assert sorted(found) == sorted([*figures, 24, 7])


def _numbers(text: str) -> list[str]:
    return re.findall(r"\d+", re.sub(r"(?<=\d)[.,](?=\d)", "", text))


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(), "0 seconds"),
        (SECOND, "1 second"),
        (119 * SECOND, "119 seconds"),
        (120 * SECOND, "2 minutes"),
        (timedelta(hours=47, minutes=59), "47 hours"),
        (timedelta(days=2), "2 days"),
    ],
)
def test_a_span_is_told_in_the_largest_unit_that_is_there_twice(
    span: timedelta, words: str
) -> None:
    text = said(replace(SOME, oldest_reply=span))
    assert f"2 replies (the oldest for {words})," in text
