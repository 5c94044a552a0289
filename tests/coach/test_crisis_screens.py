"""Every screen for somebody in danger: numbers in its text, buttons that last, in each language."""

import pytest

from coach import walk
from coach.book import BOOK
from coach.events import Said, Unblocked
from coach.flow import Lasts, Step
from coach.helplines import Kind as LineKind
from coach.helplines import emergency_number, lines_for
from coach.machine import step as take
from coach.person import Conversation, Frame, Person, PersonId
from coach.replies import Edit, Outgoing, Say
from coach.turn import Turn
from tests.conversations.test_crisis import WORDS
from tests.talk import MONDAY_NOON

FLOWS = ("crisis", "otherhelp", "safety")
SCREENS = [(name, step) for name in FLOWS for step in BOOK.flow(name).steps if step.choices]
PLANNING = [("safetyplan", step) for step in BOOK.flow("safetyplan").steps if step.choices]
ZONES = {"DE": "Europe/Berlin", "US": "America/New_York", "MX": "America/Mexico_City"}

every_screen = pytest.mark.parametrize(
    ("name", "step"), SCREENS + PLANNING, ids=lambda part: getattr(part, "id", part)
)
every_language = pytest.mark.parametrize("language", ["en", "es", "de"])


def _said(person: Person, name: str, step: Step) -> str:
    """Return what the screen says to this person."""
    turn = Turn(person, Unblocked(), MONDAY_NOON)
    frame = Frame(name, step.id, {"part": "signs"})
    turn.converse(Conversation((frame,)))
    walk.show_again(turn)
    return "\n".join(_text(item) for item in turn.outcome().outgoing)


def _text(item: Outgoing) -> str:
    assert isinstance(item.reply, Say | Edit)
    return item.reply.text


@every_language
@every_screen
@pytest.mark.parametrize("country", ZONES)
def test_in_a_known_country_its_own_number_is_always_there(
    country: str, name: str, step: Step, language: str
) -> None:
    person = Person(PersonId(1), language=language, zone=ZONES[country], is_zone_sure=True)
    text = _said(person, name, step)
    assert (emergency_number(country) or "") in text


@every_language
@every_screen
def test_in_an_unknown_country_the_directory_or_a_number_is_always_there(
    name: str, step: Step, language: str
) -> None:
    text = _said(Person(PersonId(1), language=language), name, step)
    assert "112" in text
    assert "findahelpline.com" in text


HARD = [step for name in ("crisis", "otherhelp") for step in BOOK.flow(name).steps if step.choices]


@pytest.mark.parametrize("step", HARD, ids=lambda step: step.id)
def test_the_buttons_last_and_the_words_stay(step: Step) -> None:
    assert step.keeps
    assert step.lasts is Lasts.EVER
    assert not step.has_leave


def test_every_country_with_lines_has_somebody_to_talk_to_in_one_line() -> None:
    for country, zone in ZONES.items():
        person = Person(PersonId(1), zone=zone, is_zone_sure=True)
        text = _said(person, "crisis", BOOK.flow("crisis").step("somebody"))
        phones = [line.phone for line in lines_for(country, LineKind.CRISIS) if line.phone]
        assert phones[0] in text


STANDS = [(flow.name, step) for flow in BOOK.flows() for step in flow.steps if step.listens]


@pytest.mark.parametrize(("name", "step"), STANDS, ids=lambda part: getattr(part, "id", part))
def test_from_every_screen_there_is_one_step_to_the_crisis_flow(name: str, step: Step) -> None:
    frames = (Frame(name, step.id, {"flag": "asked", "kind": "wrote"}),)
    person = Person(PersonId(1), conversation=Conversation(frames, screen=3))
    outcome = take(person, Said(WORDS), MONDAY_NOON)
    said = [item.reply.prompt for item in outcome.outgoing if isinstance(item.reply, Say)]
    assert said == ["crisis-heard"]
    if name != "crisis":
        assert outcome.person.conversation.frames[0].flow == name
