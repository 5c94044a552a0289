"""What is said in few words: a plea, an end left open, and what is no answer to what was asked."""

from dataclasses import replace

import pytest

from tests.talk import Talk


def speaks(talk: Talk, language: str) -> None:
    """Let somebody be spoken to in a language from here on."""
    talk.stores(replace(talk.person, language=language))
    talk.ignores()


@pytest.mark.parametrize(
    "plea", ["help me", "Please help me!", "ayúdame", "hilf mir bitte", "panic attack"]
)
def test_a_plea_is_met_and_not_with_commands(running: Talk, plea: str) -> None:
    running.ignores()
    running.says(plea)
    running.hears("company-plea")
    running.taps("It hurts")
    running.hears("company-low")


def test_help_alone_is_still_the_list_of_commands(running: Talk) -> None:
    running.ignores()
    running.says("help")
    running.hears("help")


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "end it"), ("es", "ya no más"), ("es", "acabar ya"), ("de", "will schluss machen")],
)
def test_an_end_left_open_is_asked_about(running: Talk, language: str, words: str) -> None:
    speaks(running, language)
    running.says(words)
    running.hears("crisis-heard")


@pytest.mark.parametrize("words", ["I give up", "he's outside", "i can't breathe"])
def test_words_that_are_no_number_are_heard_for_what_they_say(running: Talk, words: str) -> None:
    running.says("/sos")
    running.taps("Text them")
    running.ignores()
    running.says(words)
    assert running.history[-1].prompt in ("crisis-heard", "crisis-which")
    running.ignores()
    running.taps("That is not what I meant")
    assert running.history[-1].prompt == "urge-rate"
    running.ignores()
    running.says(words)
    running.hears("urge-rate")
    running.taps("7")


@pytest.mark.parametrize("words", ["me rindo", "ya no puedo", "que pare"])
def test_so_they_are_in_spanish(running: Talk, words: str) -> None:
    running.says("/sos")
    running.taps("Text them")
    speaks(running, "es")
    running.says(words)
    running.hears("crisis-heard")


def test_not_to_know_any_more_is_no_alarm(running: Talk) -> None:
    speaks(running, "de")
    running.says("weiß ich nicht mehr")
    assert not running.history[-1].prompt.startswith("crisis")


@pytest.mark.parametrize("word", ["soon", "whenever"])
def test_one_word_that_is_no_answer_is_asked_again(running: Talk, word: str) -> None:
    running.says("/sos")
    running.taps("Text them")
    running.ignores()
    running.says(word)
    running.hears("urge-rate")


def test_violence_is_heard_though_a_saying_has_its_words(running: Talk) -> None:
    running.ignores()
    running.says("dragged me out")
    running.hears("crisis-which")


def test_help_and_a_plea_are_heard_where_a_number_is_asked(running: Talk) -> None:
    running.says("/sos")
    running.taps("Text them")
    running.ignores()
    running.says("help")
    running.hears("help")
    running.says("help me")
    running.hears("company-plea")


@pytest.mark.parametrize(("words", "flow"), [("i texted him", "slip"), ("he wrote to me", "they")])
def test_what_happens_in_the_wave_is_heard_there(running: Talk, words: str, flow: str) -> None:
    running.says("/sos")
    for label in ("Text them", "8", "Night"):
        running.taps(label)
    running.ignores()
    running.says(words)
    assert running.history[-1].prompt.startswith(f"{flow}-")


@pytest.mark.parametrize("words", ["that's not what I meant", "just a joke", "nicht so gemeint"])
def test_what_was_not_meant_may_be_said_in_ones_own_words(running: Talk, words: str) -> None:
    running.ignores()
    running.says("i want to die")
    running.hears("crisis-heard")
    running.says(words)
    running.hears("crisis-not-meant")
