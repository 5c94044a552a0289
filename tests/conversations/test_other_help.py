"""What is not for Ebb is met shortly and kindly; a drink puts decisions off till the morning."""

from datetime import UTC, datetime

import pytest

from tests.talk import Talk

TOPICS = {
    "my bulimia is back": "otherhelp-eating",
    "i took heroin last night": "otherhelp-drugs",
    "i hear voices that tell me things": "otherhelp-psychosis",
    "the teacher hits my son": "otherhelp-child",
}


@pytest.mark.parametrize(("words", "prompt"), TOPICS.items())
def test_each_is_met_with_people_and_leads_back(running: Talk, words: str, prompt: str) -> None:
    running.says("/settings")
    running.taps("Name")
    running.ignores()
    running.says(words)
    running.hears(prompt)
    assert "112" in running.text
    assert "findahelpline.com" in running.text
    running.taps("Back to where I was")
    running.hears("otherhelp-on", "settings-name")


def test_words_of_crisis_come_before(running: Talk) -> None:
    running.ignores()
    running.says("i hear voices and i want to die")
    running.hears("crisis-heard")


def test_for_a_child_there_is_the_childrens_line(talk: Talk) -> None:
    talk.sets_up(zone="Europe/London")
    talk.says("someone molested my niece")
    assert "0800 1111" in talk.text
    assert "leave the room" in talk.text


NIGHT = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
NINE = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def _drinks(talk: Talk) -> None:
    talk.waits_until(NIGHT)
    talk.ignores()
    talk.says("i'm drunk and i want to call her")
    talk.hears("influence-open")


def test_a_drink_puts_every_decision_off_till_nine(running: Talk) -> None:
    _drinks(running)
    assert running.person.influenced_until == NINE
    assert "09:00" in running.text
    assert running.labels == ["Hold words for me", "Wait with me", "I'm going to bed"]


def test_words_go_into_the_hold_till_nine(running: Talk) -> None:
    _drinks(running)
    running.taps("Hold words for me")
    running.says("please come back")
    assert [draft.release_at for draft in running.person.drafts] == [NINE]


def test_the_wave_is_there(running: Talk) -> None:
    _drinks(running)
    running.taps("Wait with me")
    running.hears("urge-rate")


def test_a_drink_told_to_a_question_is_an_answer_to_it(running: Talk) -> None:
    running.says("/settings")
    running.taps("Name")
    running.says("i'm drunk")
    assert running.person.story.name == "i'm drunk"
    assert running.person.influenced_until is None


@pytest.mark.parametrize("words", ["i was drunk", "she was drunk when she called", "i'm not drunk"])
def test_a_drink_of_another_day_decides_nothing(running: Talk, words: str) -> None:
    running.says(words)
    assert running.person.influenced_until is None
