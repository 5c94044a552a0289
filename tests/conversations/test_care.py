"""Where care lies in the details: danger, flags, the middle of the night, open questions."""

from datetime import timedelta

import pytest

from coach.events import Kind, Rang, Sent
from coach.person import Contact, Flag
from tests.talk import Talk

WORDS = "i want to die"


def test_the_second_crisis_is_answered_as_the_first_was(running: Talk) -> None:
    for _ in range(2):
        running.ignores()
        running.says(WORDS)
        running.taps("I'm in danger now")
        running.hears("crisis-heard", "crisis-danger")


@pytest.mark.parametrize("text", [f"/help {WORDS}", f"/sos {WORDS}", f"/whatever {WORDS}"])
def test_words_of_crisis_behind_a_command_are_heard(running: Talk, text: str) -> None:
    running.says(text)
    running.hears("crisis-heard")


def test_words_of_crisis_under_a_picture_are_heard(running: Talk) -> None:
    running.does(Sent(Kind.PICTURE, f"goodbye, {WORDS}"))
    running.hears("crisis-heard")


@pytest.mark.parametrize(
    "text",
    ["he hit me again", "my ex is outside my house", "i'm scared of her", "i want to hurt him"],
)
def test_words_of_danger_ask_which_it_is(running: Talk, text: str) -> None:
    running.says(text)
    running.hears("crisis-which")
    running.taps("I'm afraid of someone")
    running.taps("I'm in danger now")
    running.hears("crisis-violence", "crisis-flee")


@pytest.mark.parametrize(
    "text", ["she followed me back on instagram", "he hit the gym", "that song hit me hard"]
)
def test_what_only_sounds_dangerous_is_let_pass(running: Talk, text: str) -> None:
    running.says(text)
    assert not running.history[-1].prompt.startswith("crisis")


def test_after_a_crisis_no_old_question_comes_back(running: Talk) -> None:
    running.says("/settings")
    running.says(WORDS)
    running.taps("I'm in danger now")
    running.ignores()
    running.taps("Somebody is with me")
    running.hears("crisis-safer")
    running.taps("No, thank you")
    running.hears("crisis-closed")
    assert not running.person.conversation.frames


def test_a_picked_clock_tells_no_country(running: Talk) -> None:
    running.says("/timezone")
    running.taps("I'd rather pick the time")
    running.taps("14:00")
    running.taps("Yes")
    assert running.local_now.hour == 14
    running.says("/crisis")
    assert "your local emergency number" in running.text


def test_a_wave_that_could_not_go_on_is_left_in_peace(running: Talk) -> None:
    running.says("SOS")
    for label in ("Text them", "8", "Night"):
        running.taps(label)
    running.ignores()
    due_at = running.person.timers["step"]
    running.clock.at = due_at + timedelta(hours=3)
    running.rings()
    running.hears()
    running.taps("That's enough")
    running.hears("urge-purpose")


def test_the_check_that_was_asked_for_waits_while_somebody_is_busy(running: Talk) -> None:
    running.waits(hours=21)
    running.taps("Hard day")
    running.taps("12:00")
    running.waits(hours=2, minutes=55)
    running.says(WORDS)
    running.ignores()
    running.waits(hours=1)
    running.hears()


def test_a_new_period_begun_in_a_pause_moves_on(running: Talk) -> None:
    running.says("/pause")
    running.taps("Until I say")
    running.waits(days=2)
    running.says("/reset")
    running.taps("The whole period")
    running.taps("Yes, a new period")
    running.waits(days=5)
    running.says("/progress")
    assert "Run: 5 days" in running.text


def test_another_answer_to_the_evening_takes_the_first_ones_place(running: Talk) -> None:
    running.waits(hours=9)
    buttons = {button.label: button.token for row in running.shown[-1].rows for button in row}
    for label in ("I wrote", "I looked", "None"):
        running.taps_token(buttons[label], running.shown[-1].message_id)
    standing = [entry.kind for entry in running.person.entries if entry.undone_at is None]
    assert standing == []


def test_after_midnight_the_evening_is_still_about_yesterday(running: Talk) -> None:
    running.waits(hours=13)
    for label in ("I wrote", "Hard", "2", "Night"):
        running.taps(label)
    entry = running.person.entries[-1]
    assert (entry.kind, entry.on.day) == (Contact.WROTE, 23)
    running.waits(hours=20)
    assert "evening-contact" in [heard.prompt for heard in running.takes_arrivals()][-1]


def test_leaving_a_flow_on_top_leads_back(talk: Talk) -> None:
    talk.says("/start")
    talk.taps("I'm 18 or older, let's go")
    talk.says("/timezone")
    talk.ignores()
    talk.taps("Leave this")
    talk.hears("welcome-safe")


def test_a_hard_flag_changes_what_leads_towards_contact(talk: Talk) -> None:
    talk.says("/start")
    for label in (
        "I'm 18 or older, let's go",
        "There is a court or police order",
        "Go on",
        "Nothing else",
        "30 days",
        "08:30 and 20:30",
    ):
        talk.taps(label)
    assert talk.person.flags == {Flag.ORDER}
    talk.waits(days=2, hours=6)
    assert "morning-safe-3" in [heard.prompt for heard in talk.takes_arrivals()]
    talk.ignores()
    talk.says("/why")
    talk.taps("Why not just write?")
    talk.hears("why-open", "why-write-line")


def test_what_is_typed_into_the_wave_is_an_answer(running: Talk) -> None:
    running.says("SOS")
    running.taps("Look at their page")
    running.says("9")
    running.taps("Night")
    running.ignores()
    for text in ("chest", "going down", "it's there"):
        running.says(text)
    running.taps("Skip")
    running.says("4")
    running.hears("urge-wave-2", "urge-wave-3", "urge-tool", "urge-rerate", "urge-lower")


def test_stop_in_the_middle_of_something_stops_only_that(running: Talk) -> None:
    running.says("SOS")
    running.taps("Text them")
    running.taps("8")
    running.ignores()
    running.taps("Skip")
    running.taps("That's enough")
    running.ignores()
    running.says("stop")
    running.hears("menu-left")
    assert running.person.habits.are_nudges_on


def test_an_unanswered_evening_does_not_own_the_chat(running: Talk) -> None:
    running.waits(hours=14)
    running.ignores()
    running.says("the third drawer, behind the maps")
    running.hears("menu-unclear")


@pytest.mark.parametrize("text", ["SOS!", "sos please", "Sos"])
def test_sos_is_heard_however_it_is_typed(running: Talk, text: str) -> None:
    running.says(text)
    running.hears("urge-what")


def test_a_ring_nobody_waits_for_does_nothing(running: Talk) -> None:
    running.does(Rang("step", running.clock.at))
    running.hears()
