"""No text that one message can hold takes long to read: all turns wait for one thread."""

import string
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from coach import machine, voice
from coach.events import Said
from coach.person import Person
from tests.abuse.hostile import LONG
from tests.abuse.test_hostile_words import HOUSE, NAMES, TYPED, somebody
from tests.coach.endings import NOON, running

LONGEST = 4096
MOST_SECONDS = 0.5
"""Of CPU; the usual long text takes a twentieth of it."""

PAIRS = (
    "a@",
    "a.",
    "a*",
    "a ",
    " .",
    "@.",
    "1:",
    "a\n",
    "aa ",
    "ab",
    "http://",
    "www.",
    "if ",
    ", ",
)


def texts() -> Iterator[str]:
    """A sign, a pair or a word, again and again, to the length of a message; and long ones."""
    for part in (*string.punctuation, *"a1é🙂 \n", *PAIRS):
        yield (part * LONGEST)[:LONGEST]
    yield from LONG


def seconds_for(person: Person, text: str) -> float:
    """The CPU that one turn takes."""
    began = time.process_time()
    machine.step(person, Said(text), NOON, HOUSE)
    return time.process_time() - began


@pytest.mark.parametrize("language", voice.languages())
def test_no_text_takes_long_where_nothing_was_asked(language: str) -> None:
    person = replace(running(), language=language)
    machine.step(person, Said("hello"), NOON, HOUSE)
    slow = [
        (text[:8], took) for text in texts() if (took := seconds_for(person, text)) > MOST_SECONDS
    ]
    assert slow == []


@pytest.mark.parametrize("place", range(len(TYPED)), ids=NAMES)
def test_no_text_takes_long_where_something_was_asked(place: int) -> None:
    person = somebody(*TYPED[place])
    machine.step(person, Said("hello"), NOON, HOUSE)
    some = list(texts())[place % 4 :: 4]
    slow = [(text[:8], took) for text in some if (took := seconds_for(person, text)) > MOST_SECONDS]
    assert slow == []
