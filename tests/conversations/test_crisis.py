"""Words of crisis: heard in every state, never lost under anything else, and left by a tap."""

import pytest

from tests.talk import Talk

WORDS = "i don't want to be alive anymore"


@pytest.mark.parametrize("opening", ["/today", "/settings", "/sos", "/pause", "/why", "/wipe"])
def test_words_of_crisis_are_heard_in_every_state(running: Talk, opening: str) -> None:
    running.says(opening)
    running.ignores()
    running.says(WORDS)
    running.hears("crisis-heard")
    assert "112" in running.text
    assert "findahelpline.com" in running.text


def test_a_stranger_is_heard_too(talk: Talk) -> None:
    talk.says(WORDS)
    talk.hears("crisis-heard")
    assert "Numbers for my country" in talk.labels


def test_a_country_asked_for_leads_back_with_its_numbers(talk: Talk) -> None:
    talk.says("/crisis")
    talk.taps("Numbers for my country")
    talk.says("Manchester")
    talk.taps("Yes")
    assert "999" in talk.text
    assert "Samaritans" in talk.text


def test_nudges_rest_while_nobody_has_said_it_was_not_meant(running: Talk) -> None:
    running.waits(hours=8)
    running.says(WORDS)
    running.ignores()
    running.waits(hours=20)
    running.hears()
    running.taps("I'm in danger now")
    running.hears("crisis-danger")


def test_the_buttons_of_a_crisis_are_good_for_ever(running: Talk) -> None:
    running.says(WORDS)
    running.waits(days=3)
    running.says("/today")
    running.ignores()
    running.taps("I'm in danger now")
    running.hears("crisis-danger")
    assert "112" in running.text


def test_not_meant_leads_back_and_the_nudges_come_again(running: Talk) -> None:
    running.says("/settings")
    running.taps("Name")
    running.ignores()
    running.says(WORDS)
    running.taps("That is not what I meant")
    running.hears("crisis-heard", "crisis-not-meant", "settings-name")
    running.says("Ada")
    assert running.person.story.name == "Ada"
    running.taps("Done")
    running.ignores()
    running.waits(hours=10)
    running.hears("evening-contact")


def test_not_safe_stands_on_the_first_screen_of_sos(running: Talk) -> None:
    running.says("SOS")
    running.taps("I'm not safe")
    running.hears("urge-what", "crisis-open")


def test_under_eighteen_the_crisis_screen_still_opens(talk: Talk) -> None:
    talk.says("/start")
    talk.taps("I'm under 18")
    talk.ignores()
    talk.says(WORDS)
    talk.hears("crisis-heard")
