"""Setup, as a newcomer meets it."""

from tests.talk import Talk


def test_four_taps_lead_to_a_running_tracker(talk: Talk) -> None:
    talk.says("/start")
    talk.hears("welcome-hello")
    talk.taps("I'm 18 or older, let's go")
    talk.hears("welcome-safe")
    talk.taps("None of these")
    talk.hears("welcome-length")
    talk.taps("30 days")
    talk.hears("welcome-hour")
    talk.taps("08:30 and 20:30")
    talk.hears("welcome-ready", "welcome-keyboard")
    assert "Day 1 of 30" in talk.history[-2].text
    talk.says("/today")
    talk.hears("today-open")
    assert "Day 1 of 30" in talk.text


def test_the_first_button_is_always_the_commonest_harmless_answer(talk: Talk) -> None:
    talk.says("/start")
    for _ in range(4):
        talk.taps(talk.labels[0])
    talk.ignores()
    assert talk.person.is_running
    assert not talk.person.flags


def test_help_right_now_is_on_the_very_first_message(talk: Talk) -> None:
    talk.says("/start")
    talk.taps("I need help right now")
    talk.hears("welcome-hello", "crisis-open")
    talk.taps("I'm all right, go back")
    talk.hears("crisis-fine", "welcome-hello")
