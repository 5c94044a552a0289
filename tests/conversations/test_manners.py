"""Good manners in every state: nothing is met with silence, a guess, or a way in only."""

import pytest

from coach.events import Kind, Said
from models.database import Database
from tests.talk import OPERATOR, Talk

STATES = ["/today", "/settings", "/sos", "/slip", "/pause", "/reset", "/why", "/wipe", "/timezone"]

RUBBISH = [
    "",
    "x" * 4096,
    "👋🏽👩‍👩‍👧",
    "مرحبا",
    "\u202etxet",
    "/",
    "//",
    "\x07\x1b[2J",
    "{$x}",
    "*_`[",
]

in_every_state = pytest.mark.parametrize("state", STATES)


@in_every_state
@pytest.mark.parametrize("prompt", ["help", "privacy"])
def test_help_and_privacy_are_one_message_and_change_nothing(
    running: Talk, state: str, prompt: str
) -> None:
    running.says(state)
    running.ignores()
    before = running.person.conversation
    running.says(f"/{prompt}")
    running.hears(prompt)
    assert running.person.conversation == before


@pytest.mark.parametrize("prompt", ["help", "privacy"])
def test_a_stranger_gets_them_as_one_message_too(talk: Talk, prompt: str) -> None:
    talk.says(f"/{prompt}")
    talk.hears(prompt)


def test_privacy_names_the_operator(talk: Talk) -> None:
    talk.says("/privacy")
    assert f" {OPERATOR}." in talk.text


@pytest.mark.parametrize(
    ("language", "sentence_end"),
    [("en", "could look.\n"), ("es", "podría mirar.\n"), ("de", "könnte hineinsehen.\n")],
)
def test_where_nobody_is_named_privacy_ends_the_sentence(
    database: Database, language: str, sentence_end: str
) -> None:
    talk = Talk(database, language_code=language, operator=None)
    talk.says("/privacy")
    assert sentence_end in talk.text


@in_every_state
def test_privacy_has_two_pages_in_one_message_and_leads_nowhere(running: Talk, state: str) -> None:
    running.says(state)
    before, running_screen = running.person.conversation, running.shown[-1]
    running.says("/privacy")
    running.ignores()
    running.taps("How long, and your way out")
    running.hears("privacy-long")
    running.taps("Who can read it")
    running.hears("privacy")
    assert running.person.conversation == before
    assert running.shown[-2] is running_screen


def test_a_stranger_turns_the_pages_of_privacy_too(talk: Talk) -> None:
    talk.says("/privacy")
    talk.taps("How long, and your way out")
    talk.hears("privacy", "privacy-long")
    assert [shown.prompt for shown in talk.shown] == ["privacy-long"]


def test_pages_that_are_forged_lead_nowhere(running: Talk) -> None:
    running.says("/today")
    running.ignores()
    for token in ("ever/privacy/nowhere.more", "ever/privacy/who.nothing", "ever/privacy.more"):
        running.taps_token(token)
        running.hears("today-open")


@in_every_state
def test_rubbish_is_answered_each_time_with_a_way_on(running: Talk, state: str) -> None:
    running.says(state)
    for text in RUBBISH:
        running.ignores()
        running.says(text)
        assert len(running.takes_arrivals()) >= 1
        assert running.labels


@in_every_state
@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_no_text_gets_a_kind_word(running: Talk, state: str, kind: Kind) -> None:
    running.says(state)
    running.ignores()
    running.sends(kind)
    running.hears(f"sent-{kind}")


@pytest.mark.parametrize("state", [state for state in STATES if state != "/wipe"])
def test_the_same_tap_twice_does_nothing_more(running: Talk, state: str) -> None:
    running.says(state)
    running.ignores()
    token = running.shown[-1].rows[0][0].token
    running.taps_token(token)
    first = len(running.takes_arrivals())
    running.taps_token(token)
    assert first
    assert not running.takes_arrivals()


def test_a_second_tap_on_the_wipe_is_answered_and_brings_nobody_back(running: Talk) -> None:
    running.says("/wipe")
    token = running.shown[-1].rows[0][0].token
    running.taps_token(token)
    running.ignores()
    running.taps_token(token)
    running.hears("stale-stranger")
    assert not running.is_known


@in_every_state
@pytest.mark.parametrize("token", ["1.adult", "999.x", "", "ever/crisis/nowhere.x", "a" * 64])
def test_a_stale_or_forged_button_is_answered_with_the_present_screen(
    running: Talk, state: str, token: str
) -> None:
    running.says(state)
    running.ignores()
    running.taps_token(token)
    assert "That button is from earlier." in running.text
    assert running.labels


@in_every_state
def test_start_resumes_and_never_restarts(running: Talk, state: str) -> None:
    running.says(state)
    prompt = running.shown[-1].prompt
    running.ignores()
    running.says("/start")
    running.hears(prompt)
    assert running.person.period is not None


def test_an_update_that_comes_again_changes_nothing(running: Talk) -> None:
    running.says("/today")
    running.ignores()
    running.does(running.last_event, update_id=running.last_update_id)
    running.hears()


def test_a_text_that_was_cut_is_taken_with_a_word_about_it(running: Talk) -> None:
    running.says("/settings")
    running.taps("Time zone")
    running.ignores()
    running.does(Said("Berlin", was_cut=True))
    running.hears("cut", "place-confirm")


@pytest.mark.parametrize("label", ["SOS", "Today", "sos", " today "])
def test_the_lasting_keyboard_opens_its_flows(running: Talk, label: str) -> None:
    running.says(label)
    assert running.shown[-1].prompt in ("urge-what", "today-open")


def test_a_buttons_words_typed_are_a_tap_on_it(running: Talk) -> None:
    running.says("/pause")
    running.ignores()
    running.says("3 days")
    running.hears("pause-paused")


def test_where_a_question_offers_today_the_keyboards_word_answers_it(running: Talk) -> None:
    running.waits(days=2)
    running.says("/slip")
    running.taps("No")
    running.taps("I wrote")
    assert running.history[-1].prompt == "slip-when"
    running.says("Today")
    assert running.history[-1].prompt.startswith("slip-")
