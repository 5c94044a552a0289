"""Whatever is typed where words are asked for comes back as it was typed, and Telegram takes it.

Each step of the book that takes words, with hostile ones; then what shows them: the buttons of the
screen that follows, and the commands under which things are kept. All of it is sent to a Bot API
server. `EBB_FUZZ=10000` tries every text in every step; the suite tries some in each.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile

import pytest
from telegram import Bot

from bot.pictures import Pictures
from bot.telegram.inbound import cleaned
from bot.telegram.sender import TelegramSender
from coach import machine
from coach.belongings import Buddies, Draft, Friend, Letter, Plan, Purpose, Shared, SpecialDate
from coach.blank import trimmed
from coach.book import BOOK
from coach.events import Between, Commanded, Event, FromOther, Said, Tapped
from coach.flow import Flow, Step
from coach.house import House
from coach.person import Contact, Conversation, Entry, Flag, Frame, Person, PersonId
from coach.replies import Edit, Outcome, Reply, Say, Show
from scheduler.sender import Parcel
from tests.abuse.hostile import CONTROLS, LONG, MARKUP, MIDDLING, SCRIPTS, SURROGATES
from tests.coach.endings import NOON, running

ALL = int(os.environ.get("EBB_FUZZ", "0")) > 0
EACH = 4
"""So many texts a step in the suite; the next step gets the next ones."""

MARK = "quetzal "
"""Stands before what is typed, so that it is found again."""

SHOWN_BY = (
    "plan",
    "draft",
    "letter",
    "buddy",
    "settings",
    "why",
    "slip",
    "crisis",
    "today",
    "they",
)
HOUSE = House("Ada", "ebb_bot", lambda: "token")
CHAT = 100
SHORT = tuple(text[:20] for text in (*MARKUP, *SCRIPTS))
TEXTS = (*MARKUP, *SCRIPTS, *CONTROLS, *SURROGATES, *LONG, *MIDDLING, *SHORT)

SLOTS = {
    "draft": "1", "letter": "2", "date": "3", "about": "4", "entry": "5", "no": "0", "line": "0",
    "part": "signs", "guess": "5", "bad": "5", "hard": "2", "mood": "5", "before": "5", "last": "5",
    "told": "calling", "year": "2026", "length": "30", "bubble": "3", "hour": "21", "others": "",
    "tool": "walk", "until": "2026-12-30", "on": "2026-12-20", "flag": "order", "clarity": "5",
    "clarity-same": "5", "clarity-own": "5",
}  # fmt: skip
"""What a flow may hold when it comes to its question."""

KIND = {"slip": {"kind": "wrote"}, "they": {"kind": "practical"}}

TYPED = [(flow, step) for flow in BOOK.flows() for step in flow.steps if step.typed is not None]


NAMES = [f"{flow.name}/{step.id}" for flow, step in TYPED]


def somebody(flow: Flow, step: Step) -> Person:
    """Somebody in that step, who has kept one of everything that can be kept."""
    began = running()
    at = NOON - timedelta(days=2)
    person = replace(
        began,
        drafts=(Draft(1, "words", Purpose.URGE, at, at),),
        letters=(Letter(2, "words", "thanks", at),),
        dates=(SpecialDate(3, "a day", 12, 24),),
        buddies=Buddies(buddy=9, line="a line", friends=(Friend(4, 8, "their line"),)),
        plan=Plan(if_thens=("If it is late, then I walk",), dislikes=("that",), bar="a bar"),
        shared=Shared(topics=("children", "cat")),
        entries=(Entry(5, Contact.WROTE, at, at.date(), True, at),),
        flags=frozenset({Flag.SHARED_LIFE}),
        last_entry=5, last_kept=5,
    )  # fmt: skip
    slots = {**SLOTS, **KIND.get(flow.name, {})}
    frame = Frame(flow.name, step.id, slots)
    return replace(person, conversation=Conversation((frame,), screen=5))


def said(outcome: Outcome) -> Iterator[Say | Edit | Show]:
    """What a turn says."""
    for outgoing in outcome.outgoing:
        if isinstance(outgoing.reply, Say | Edit | Show):
            yield outgoing.reply


def follows(person: Person, outcome: Outcome) -> Iterator[Outcome]:
    """What comes of each button that was given out, and of the commands that show things."""
    tokens = [button.token for one in said(outcome) for row in one.rows for button in row]
    events: list[Event] = [Tapped(token, 1) for token in tokens]
    events += [Commanded(name) for name in SHOWN_BY]
    for event in events:
        yield machine.step(outcome.person, event, NOON, HOUSE)


def all_said(person: Person, text: str) -> Iterator[Say | Edit | Show]:
    """All that typing a text leads to, two steps deep."""
    first = machine.step(person, Said(text, was_cut=False), NOON, HOUSE)
    yield from said(first)
    for outcome in follows(person, first):
        yield from said(outcome)


def evened(text: str) -> str:
    """A text without blanks, bullets and dashes: those may change where lines become a list."""
    return "".join(text.replace("•", "").replace("-", "").split())


def assert_as_typed(shown: str, typed: str) -> None:
    """Hold what is shown against what was typed: to its end, or to where it was cut or paged.

    A list takes a line that comes again once.
    """
    there, whole = evened(shown), evened(typed)
    listed = evened("\n".join(dict.fromkeys(typed.splitlines())))
    at = there.find(MARK.strip())
    while at >= 0:
        rest = there[at:]
        common = sum(
            1 for _ in takewhile(lambda two: two[0] == two[1], zip(rest, whole, strict=False))
        )
        is_cut = not rest[common:] or rest[common:].startswith(("…", "”", "»", "“", '"'))
        is_whole = common == len(whole) or rest.startswith(listed)
        assert is_whole or is_cut or common >= 180, (whole[:80], rest[:120])
        at = there.find(MARK.strip(), at + 1)


def as_new(reply: Reply) -> Reply:
    """A reply as a message of its own; an edit is checked by Telegram just so."""
    if isinstance(reply, Edit):
        return Say(reply.prompt, reply.text, reply.rows, (), reply.is_private, reply.covered)
    return reply


@pytest.mark.parametrize("place", range(len(TYPED)), ids=NAMES)
async def test_what_is_typed_comes_back_as_typed_and_is_taken(line_bot: Bot, place: int) -> None:
    (flow, step), sender, taken = TYPED[place], TelegramSender(line_bot, Pictures()), set[object]()
    begin = place * EACH % len(TEXTS)
    for text in TEXTS if ALL else (TEXTS * 2)[begin : begin + EACH]:
        typed = cleaned(MARK + text)[:4096]
        for reply in all_said(somebody(flow, step), typed):
            words = reply.caption if isinstance(reply, Show) else reply.text
            if (words, reply.rows) in taken:
                continue
            taken.add((words, reply.rows))
            for shown in (words, *(button.label for row in reply.rows for button in row)):
                assert_as_typed(shown, typed)
            await sender.send(Parcel(CHAT, as_new(reply)))
    assert len(taken) > EACH


@pytest.mark.parametrize(("flow", "step"), TYPED, ids=NAMES)
def test_what_looks_like_nothing_names_no_button(flow: Flow, step: Step) -> None:
    for text in ("\u200b", "\n\u3000", "\u3164", "\u2066\u2069"):
        for reply in all_said(somebody(flow, step), text):
            for row in reply.rows:
                assert all(trimmed(button.label) for button in row), (text, row)


@pytest.mark.parametrize("line", [*MARKUP, *SCRIPTS], ids=ascii)
def test_the_line_that_crosses_to_a_friend_is_the_line_as_it_was_typed(line: str) -> None:
    typed = MARK + line[:150]
    offered = FromOther(Between.OFFERED, PersonId(8), typed, "token")
    bound = replace(running(), buddies=Buddies(friends=(Friend(4, 8, typed),)))
    pinged = FromOther(Between.PINGED, PersonId(8))
    for person, event in ((running(), offered), (bound, pinged)):
        outcome = machine.step(person, event, NOON, HOUSE)
        shown = [one.text for one in said(outcome) if not isinstance(one, Show)]
        assert any(evened(typed) in evened(each) for each in shown)
