"""Languages: chosen at any time, and what was under way goes on in the new one."""

from models.database import Database
from tests.talk import Talk


def test_the_language_is_changed_by_its_own_name(running: Talk) -> None:
    running.ignores()
    running.says("/language")
    running.hears("language-open")
    running.taps("English")
    running.hears("language-set", "welcome-keyboard")


def test_a_stranger_can_choose_before_anything_else(talk: Talk) -> None:
    talk.says("/language")
    talk.hears("language-open")
    talk.taps("English")
    talk.hears("language-set")


def test_what_was_under_way_goes_on_in_the_new_language(running: Talk) -> None:
    running.ignores()
    running.says("/sos")
    running.says("/language")
    running.taps("Deutsch")
    running.hears("urge-what", "language-open", "language-set", "welcome-keyboard", "urge-what")
    running.says("/today")
    assert "Tag 1 von 30" in running.text


def test_somebody_with_a_german_telegram_is_met_in_german(database: Database) -> None:
    german = Talk(database, language_code="de-AT")
    german.says("/start")
    assert "Hallo, ich bin Ebb" in german.text
