"""Languages: chosen at any time, and what was under way goes on in the new one."""

import pytest

from coach import voice
from tests.talk import Talk

needs_german = pytest.mark.skipif("de" not in voice.languages(), reason="write the German texts")


def test_the_language_is_changed_by_its_own_name(running: Talk) -> None:
    running.says("/language")
    running.hears("language-open")
    running.taps("English")
    running.hears("language-set", "welcome-keyboard")


def test_a_stranger_can_choose_before_anything_else(talk: Talk) -> None:
    talk.says("/language")
    talk.hears("language-open")
    talk.taps("English")
    talk.hears("language-set")


@needs_german
def test_what_was_under_way_goes_on_in_the_new_language(running: Talk) -> None:
    running.says("/sos")
    running.says("/language")
    running.taps("Deutsch")
    assert "Ab jetzt auf Deutsch." in running.heard
    running.hears("language-set", "welcome-keyboard", "urge-what")
    running.says("/today")
    assert "Tag 1 von 30" in running.heard


@needs_german
def test_somebody_with_a_german_telegram_is_met_in_german(german: Talk) -> None:
    german.says("/start")
    assert "Hallo, ich bin Ebb" in german.heard
