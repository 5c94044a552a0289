"""Danger both ways: who is afraid, who fears to do harm, and an ex who threatens to die."""

from dataclasses import replace

import pytest

from coach.person import Flag
from tests.talk import Talk

AFRAID = "he hit me again"
FEARS = "i want to hurt him"


def _which(talk: Talk, words: str = AFRAID) -> None:
    talk.says(words)
    talk.hears("crisis-which")


def test_the_first_question_is_which_of_the_two(running: Talk) -> None:
    running.ignores()
    _which(running)
    assert "Are you afraid of someone, or of what you might do?" in running.text
    assert running.labels[:2] == ["I'm afraid of someone", "I might hurt someone"]


def test_the_danger_flow_is_reached_from_the_crisis_screen_too(running: Talk) -> None:
    running.says("/crisis")
    running.ignores()
    running.taps("It's about somebody else")
    running.hears("crisis-which-short")


def test_who_is_afraid_gets_lines_another_phone_evidence_and_a_way_out(running: Talk) -> None:
    running.ignores()
    _which(running)
    running.taps("I'm afraid of someone")
    assert "800 202 148" in running.text
    running.taps("What can I do?")
    running.hears("crisis-violence", "crisis-steps")
    for word in ("another", "Keep what shows", "most dangerous", "800 202 148", "112"):
        assert word in running.text


def test_a_yes_that_it_is_the_other_keeps_contact_out_from_then_on(running: Talk) -> None:
    running.ignores()
    _which(running)
    running.taps("I'm afraid of someone")
    running.taps("Go on")
    running.taps("Yes, it is")
    running.hears("crisis-violence", "crisis-afraid-who", "crisis-noted")
    assert running.person.flags == {Flag.AFRAID}


def test_somebody_else_raises_no_flag(running: Talk) -> None:
    running.ignores()
    _which(running)
    running.taps("I'm afraid of someone")
    running.taps("Go on")
    running.taps("No, somebody else")
    assert not running.person.flags


def test_what_was_said_at_setup_is_not_asked_again(talk: Talk) -> None:
    talk.says("/start")
    for label in ("I'm 18 or older, let's go", "I'm afraid of them"):
        talk.taps(label)
    talk.says("/crisis")
    talk.taps("It's about somebody else")
    talk.taps("I'm afraid of someone")
    talk.ignores()
    talk.taps("Go on")
    talk.hears("crisis-fine", "welcome-safe-afraid")


def test_who_fears_to_do_harm_is_praised_for_staying_away(running: Talk) -> None:
    running.ignores()
    _which(running, FEARS)
    running.taps("I might hurt someone")
    assert "before anything happens" in running.text
    running.taps("I'm staying away")
    running.hears("crisis-harm", "crisis-kept")
    assert "you're doing it" in running.text
    assert "112" in running.text
    running.taps("Go on")
    running.taps("Yes, it is")
    assert running.person.flags == {Flag.DID_HARM}


def test_when_it_is_happening_the_word_is_leave(running: Talk) -> None:
    running.ignores()
    _which(running, FEARS)
    running.taps("I might hurt someone")
    running.taps("It's happening now")
    running.hears("crisis-harm", "crisis-away")
    assert running.text.startswith("Leave now")
    running.taps("I'm away")
    running.hears("crisis-harm-who")
    running.taps("Yes, it is")
    assert running.person.flags == {Flag.DID_HARM}


def test_in_britain_there_is_a_line_for_who_fears_to_do_harm(talk: Talk) -> None:
    talk.sets_up(zone="Europe/London")
    talk.says(FEARS)
    talk.taps("I might hurt someone")
    assert "Respect" in talk.text


@pytest.mark.parametrize("zone", ["Europe/Lisbon", "America/New_York"])
def test_a_threat_to_die_has_a_screen_of_its_own(talk: Talk, zone: str) -> None:
    talk.sets_up(zone=zone)
    talk.says("/crisis")
    talk.taps("It's about somebody else")
    talk.taps("Somebody else is in danger")
    talk.hears("crisis-open", "crisis-which-short", "crisis-theirs")
    number = "112" if "Europe" in zone else "911"
    assert talk.text.startswith(f"Call {number} now.")
    for word in ("Tell somebody near them", "Don't go there alone", "isn't your job alone"):
        assert word in talk.text
    talk.taps("It's done")
    talk.hears("crisis-theirs-called")
    talk.taps("Go on")
    talk.hears("crisis-fine")


def test_where_no_such_line_is_known_the_crisis_lines_stand_in(running: Talk) -> None:
    running.ignores()
    _which(running, FEARS)
    running.taps("I might hurt someone")
    assert "1411" in running.text


def test_a_childs_danger_leads_to_those_for_children(running: Talk) -> None:
    running.ignores()
    _which(running)
    running.taps("Somebody else is in danger")
    running.taps("A child is in danger")
    running.hears("crisis-theirs", "otherhelp-child")


def test_who_is_in_danger_oneself_is_met_from_there_too(running: Talk) -> None:
    running.ignores()
    _which(running)
    running.taps("Somebody else is in danger")
    running.taps("I might hurt myself")
    running.hears("crisis-theirs", "crisis-open")


def test_danger_to_oneself_is_a_way_out_of_the_first_question(running: Talk) -> None:
    running.ignores()
    _which(running)
    running.taps("I might hurt myself")
    running.hears("crisis-open")


def test_danger_to_oneself_is_met_after_the_call_for_somebody_else(running: Talk) -> None:
    running.ignores()
    _which(running)
    running.taps("Somebody else is in danger")
    running.taps("It's done")
    assert "?" not in running.text
    running.taps("I might hurt myself")
    running.hears("crisis-theirs", "crisis-theirs-called", "crisis-open")


def test_danger_to_somebody_else_shows_the_lines_about_violence_too(running: Talk) -> None:
    running.ignores()
    _which(running)
    running.taps("Somebody else is in danger")
    assert "1411" in running.text
    assert "800 202 148" in running.text


def test_a_short_check_too_asks_whether_it_is_about_somebody_else(running: Talk) -> None:
    running.says("i want to die")
    running.taps("That is not what I meant")
    running.ignores()
    running.says("i want to die")
    running.taps("It's about somebody else")
    running.taps("Somebody else is in danger")
    running.hears("crisis-heard-short", "crisis-which-short", "crisis-theirs")


def test_danger_that_was_not_meant_leads_back_and_is_remembered(running: Talk) -> None:
    running.says("/settings")
    running.taps("Name")
    running.ignores()
    running.says(AFRAID)
    running.taps("That is not what I meant")
    running.hears("crisis-which", "crisis-not-meant", "settings-name")
    assert running.person.held_until is None
    running.says(AFRAID)
    running.hears("crisis-which-short")
    assert "112" in running.text


def test_lines_looked_at_in_peace_hold_no_messages_back(talk: Talk) -> None:
    talk.says("/start")
    for label in ("I'm 18 or older, let's go", "I'm afraid of them"):
        talk.taps(label)
    talk.taps(talk.labels[1])
    assert talk.history[-1].prompt == "crisis-violence"
    assert talk.person.held_until is None


@pytest.mark.parametrize(
    ("language", "zone", "told"),
    [
        ("de", "Europe/Madrid", "WhatsApp 600 000 016; Chat auf der Website; Mail an 016-online@"),
        ("es", "Europe/London", "chat en https://www.nationaldahelpline.org.uk"),
    ],
)
def test_what_is_said_of_a_line_is_said_in_the_persons_language(
    talk: Talk, language: str, zone: str, told: str
) -> None:
    talk.sets_up(zone=zone)
    talk.stores(replace(talk.person, language=language))
    talk.says("/crisis")
    for row in (2, 0):
        talk.taps(talk.shown[-1].rows[row][0].label)
    assert talk.history[-1].prompt == "crisis-violence"
    assert told in talk.text
