"""Somebody who types a word of its own wherever words are taken, and somebody at their side."""

import json
from collections.abc import Iterator
from functools import partial
from itertools import count

from coach.book import BOOK
from coach.flow import Flow, Step
from coach.person import Conversation, Frame
from models import whole
from tests.talk import Talk

WORD = "quetzal"
"""What each word typed begins with; a number follows."""

BO = 8002


def typing_steps() -> list[tuple[Flow, Step]]:
    """Every step of every flow that takes what is typed."""
    return [(flow, step) for flow in BOOK.flows() for step in flow.steps if step.typed]


def types(talk: Talk) -> list[str]:
    """Type a word of its own in every step that takes words; return those that were kept.

    What is taken and kept nowhere (a clock time, the words beside a wave) is not among them.
    """
    numbers = count(100)
    words = [*_typed_in_steps(talk, numbers), *_written(talk, numbers)]
    stored = talk.database.run_here(partial(whole.of, person_id=talk.person.id))
    kept = json.dumps(stored)
    return [word for word in words if word in kept]


def _typed_in_steps(talk: Talk, numbers: "count[int]") -> Iterator[str]:
    for flow, step in typing_steps():
        word = f"{WORD}{next(numbers)}"
        _stands_in(talk, flow, step)
        talk.says(word)
        yield word


def _written(talk: Talk, numbers: "count[int]") -> Iterator[str]:
    """Write what takes more than one answer: a letter, a sealed one, two drafts, a plan begun."""
    letters = (("Goodbye", "It helped", "Seal it"), ("Thanks", "It helped", "Keep it"))
    for tone, *taps in letters:
        word = f"{WORD}{next(numbers)}"
        talk.says("/letter")
        _taps(talk, "A new letter", tone)
        talk.says(word)
        talk.says("/done")
        _taps(talk, *taps)
        yield word
    for kind in ("I just want to say it", "An answer to them"):
        word = f"{WORD}{next(numbers)}"
        talk.says("/draft")
        _taps(talk, "Write something new", kind)
        talk.says(word)
        talk.says("/done")
        yield word
    word = f"{WORD}{next(numbers)}"
    talk.says("/letter")
    _taps(talk, "A new letter", "Anger")
    talk.says(word)
    yield word


def _taps(talk: Talk, *labels: str) -> None:
    for label in labels:
        if label in talk.labels:
            talk.taps(label)


def _stands_in(talk: Talk, flow: Flow, step: Step) -> None:
    person = talk.person
    frame = Frame(flow.name, step.id, {"about": "1", "date": "1", "then": "x"})
    person.conversation = Conversation((frame,), screen=99)
    talk.stores(person)


def has_link_opened(talk: Talk, line: str) -> Talk:
    """Have somebody open the link to be this person's buddy; return their chat."""
    talk.says("/buddy")
    talk.says(line)
    invitation = next(shown for shown in reversed(talk.shown) if shown.prompt == "bond-link")
    other = talk.is_joined_by(BO)
    other.says(f"/start {invitation.text.partition('?start=')[2].strip()}")
    return other


def has_buddy(talk: Talk, line: str) -> Talk:
    """Give the person a buddy who calls them Robin; return the buddy's chat."""
    other = has_link_opened(talk, line)
    other.taps("I'm 18 or older, and yes")
    other.says("Robin")
    other.taps("Yes, at any hour")
    other.shares_place("Europe/Lisbon")
    other.taps("Yes")
    return other
