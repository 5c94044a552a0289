"""SOS from end to end: every step, every way past it, and what is kept of it."""

from datetime import UTC, datetime, time

import pytest

from coach import days
from coach.belongings import Tool
from tests.talk import Talk

WHOLE = (
    "urge-what",
    "urge-rate",
    "urge-trigger",
    "urge-wave-1",
    "urge-purpose",
    "urge-draft",
    "urge-tool",
    "urge-rerate",
    "urge-unrated",
)


def _urge(talk: Talk, *labels: str) -> None:
    talk.says("SOS")
    for label in labels:
        talk.taps(label)


def _to_the_tools(talk: Talk, rating: str = "8", trigger: str = "Night") -> None:
    _urge(talk, "Text them", rating, trigger, "That's enough", "Skip", "Skip")


def test_every_step_can_be_skipped(running: Talk) -> None:
    _urge(running, "Text them", "Skip", "Skip", "That's enough", "Skip", "Skip", "Skip", "Skip")
    running.hears(*WHOLE)
    running.taps("I'm through")
    assert running.person.tally.urges == running.person.tally.urges_ridden == 1


@pytest.mark.parametrize("hours", [0, 15])
def test_it_works_in_a_pause_and_at_night(running: Talk, hours: int) -> None:
    running.says("/pause")
    running.taps("Until I say")
    running.waits(hours=hours)
    _to_the_tools(running)
    running.taps("A walk")
    running.ignores()
    running.waits(minutes=10)
    running.hears("urge-rerate")
    running.taps("9")
    running.taps("Ten minutes, then ask me")
    running.ignores()
    running.waits(minutes=10)
    running.hears("urge-later")


def test_hour_and_instant_of_an_urge_are_kept(running: Talk) -> None:
    running.waits(hours=11)
    _urge(running, "Text them", "7", "Night")
    assert running.person.urge_hours == {"0-23": 1}
    assert running.person.urges_at == (running.clock.at,)


def test_only_the_latest_fifty_instants_are_kept(running: Talk) -> None:
    for _ in range(55):
        _urge(running, "Look at their page", "2")
        running.waits(hours=7)
    assert len(running.person.urges_at) == 50
    assert sum(running.person.urge_hours.values()) == 55


# Under the influence


def test_with_alcohol_nothing_is_asked_for_and_all_is_held_till_nine(running: Talk) -> None:
    running.waits(hours=4)
    _urge(running, "Text them", "8", "Alcohol", "That's enough")
    assert running.history[-1].prompt == "urge-draft-influenced"
    until = running.person.influenced_until
    assert until is not None
    assert days.local(until, running.zone).time() == time(9)
    running.says("I love you")
    running.taps("That's all")
    assert running.person.drafts[0].release_at == until == datetime(2026, 11, 24, 9, tzinfo=UTC)


def test_what_was_held_already_is_held_till_nine_as_well(running: Talk) -> None:
    running.waits(hours=2)
    running.says("/draft")
    running.taps("I just want to say it")
    running.says("hello you")
    running.taps("That's all")
    _urge(running, "Text them", "8", "Alcohol", "That's enough", "Skip", "Skip", "Skip")
    running.taps("I'm through")
    running.waits(hours=5)
    assert "draft-ready" not in [heard.prompt for heard in running.takes_arrivals()]
    running.says("/draft")
    running.taps(running.labels[0])
    running.ignores()
    running.taps("Read it")
    running.hears("draft-shown", "draft-peek")


# What the message is for


@pytest.mark.parametrize(
    ("label", "prompt"),
    [
        ("Comfort", "urge-draft-comfort"),
        ("An answer", "urge-draft-answer"),
        ("An apology", "urge-draft-apology"),
        ("Anger", "urge-draft-anger"),
        ("Any reaction", "urge-draft-reaction"),
        ("Something practical", "draft-is-urgent"),
    ],
)
def test_each_purpose_has_its_own_word(running: Talk, label: str, prompt: str) -> None:
    _urge(running, "Text them", "6", "Night", "That's enough", label)
    assert running.history[-1].prompt == prompt


def test_who_wanted_to_look_is_not_asked_what_a_message_is_for(running: Talk) -> None:
    _urge(running, "Look at their page", "6", "Night", "That's enough")
    assert running.history[-1].prompt == "urge-tool"


def test_who_wanted_to_go_there_gets_no_tools_and_no_draft(running: Talk) -> None:
    _urge(running, "Go there", "I'm staying away", "6", "Night", "That's enough")
    assert running.history[-1].prompt == "urge-rerate"


@pytest.mark.parametrize("label", ["There is a court or police order", "I'm afraid of them"])
def test_behind_a_hard_flag_words_can_only_stay_here(talk: Talk, label: str) -> None:
    talk.says("/start")
    talk.taps("I'm 18 or older, let's go")
    talk.taps(label)
    _urge(talk, "Text them", "6", "Night", "That's enough")
    assert talk.history[-1].prompt == "urge-draft-locked"


def test_what_is_written_waits_while_the_urge_goes_on(running: Talk) -> None:
    _urge(running, "Text them", "6", "Night", "That's enough", "Anger")
    running.says("You never listened.")
    running.ignores()
    running.says("/done")
    running.hears("draft-kept", "urge-tool")
    assert running.person.drafts[0].text == "You never listened."


# Tools


def test_three_tools_at_a_time_and_the_others_behind_more(running: Talk) -> None:
    _to_the_tools(running)
    seen: list[str] = []
    for _ in range(3):
        assert running.labels[-3:] == ["Others", "Skip", "Leave this"]
        assert len(running.labels) <= 6
        seen += running.labels[:-3]
        running.taps("Others")
    assert len(seen) == len(set(seen)) == 8
    assert running.labels[0] == seen[0]


def test_what_a_tool_took_off_is_kept_and_orders_the_next_time(running: Talk) -> None:
    _to_the_tools(running)
    for label in ("Others", "A ten-minute task", "Done", "3", "I'm through"):
        running.taps(label)
    assert running.person.tools == {"task": Tool(1, 5)}
    _to_the_tools(running)
    assert running.labels[0] == "A ten-minute task"


def test_without_a_tool_the_wave_or_the_writing_did_it(running: Talk) -> None:
    _to_the_tools(running, "8")
    running.taps("Skip")
    running.taps("7")
    running.taps("I'm through")
    _urge(running, "Text them", "8", "Night", "That's enough", "Skip")
    running.says("words")
    for label in ("That's all", "Skip", "6"):
        running.taps(label)
    assert running.person.tools == {"wave": Tool(1, 1), "writing": Tool(1, 2)}


@pytest.mark.parametrize(
    ("tool", "text"),
    [
        ("My own reasons", "I want to sleep again"),
        ("My if-then plans", "If it is late, then I open Ebb"),
        ("What wasn't good", "Never on time"),
    ],
)
def test_own_words_are_written_once_and_shown_the_next_time(
    running: Talk, tool: str, text: str
) -> None:
    _to_the_tools(running)
    while tool not in running.labels:
        running.taps("Others")
    running.taps(tool)
    assert text not in running.text
    running.says(text)
    assert text in running.text
    running.taps("Done")
    _to_the_tools(running)
    while tool not in running.labels:
        running.taps("Others")
    running.taps(tool)
    assert text in running.text


def test_a_fourth_plan_drives_none_out(running: Talk) -> None:
    plans = ("If it's late, tea", "If it's Sunday, Bo", "If I drink, phone away")
    running.has_plan(*plans)
    _to_the_tools(running)
    while "My if-then plans" not in running.labels:
        running.taps("Others")
    running.taps("My if-then plans")
    assert "/plan changes one" in running.text
    running.says("If it rains, a bath")
    assert "three plans in all" in running.text
    assert running.person.plan.if_thens == plans


def test_a_plan_that_is_too_long_is_not_cut(running: Talk) -> None:
    _to_the_tools(running)
    while "My if-then plans" not in running.labels:
        running.taps("Others")
    running.taps("My if-then plans")
    running.says("tea " * 51)
    assert running.person.plan.if_thens == ()


def test_progress_says_what_helped_once_it_is_sure(running: Talk) -> None:
    for after in ("5", "4"):
        _to_the_tools(running)
        for label in ("A walk", "I'm back", after, "I'm through"):
            running.taps(label)
        running.says("/progress")
    assert "A walk: 4 points" in running.text
    assert "A walk" not in next(
        heard.text for heard in running.history if heard.prompt == "progress-open"
    )


# How it ends


def test_the_second_round_is_never_word_for_word_the_first(running: Talk) -> None:
    rounds: list[list[str]] = []
    _urge(running, "Look at their page", "8", "Night")
    for _ in range(3):
        running.waits(seconds=90)
        running.taps("Skip")
        rounds.append([heard.text for heard in running.takes_arrivals()])
        running.taps("9")
        running.taps("Another round")
    told = [text for texts in rounds for text in texts[-5:]]
    assert len(told) == len(set(told)) == 15


def test_ten_minutes_later_it_is_asked_again_and_the_waiting_counts(running: Talk) -> None:
    _to_the_tools(running, "6")
    for label in ("Skip", "8", "Ten minutes, then ask me"):
        running.taps(label)
    running.ignores()
    running.waits(minutes=10)
    running.hears("urge-later")
    running.taps("5")
    running.hears("urge-lower")
    assert running.person.tools["hold"] == Tool(1, 3)
    assert running.person.tally.urges == 1


def test_who_wrote_after_all_is_met_by_the_slip(running: Talk) -> None:
    _to_the_tools(running)
    for label in ("Skip", "8", "I wrote to them"):
        running.taps(label)
    assert running.history[-1].prompt == "slip-open"


# When it is too much


def test_the_fourth_urge_in_a_day_offers_a_person_once(running: Talk) -> None:
    for _ in range(3):
        _urge(running, "Look at their page", "6", "Night")
        running.waits(hours=1)
    running.ignores()
    _urge(running, "Look at their page", "6", "Night", "Go on here", "That's enough", "Skip", "7")
    running.hears("urge-what", "urge-rate", "urge-trigger", "urge-person", "urge-wave-1",
                  "urge-tool", "urge-rerate", "urge-still")  # fmt: skip


def test_four_urges_over_two_days_offer_nobody(running: Talk) -> None:
    for _ in range(4):
        _urge(running, "Look at their page", "6", "Night")
        assert running.history[-1].prompt == "urge-wave-1"
        running.waits(hours=9)


def test_a_second_ten_offers_a_person(running: Talk) -> None:
    _urge(running, "Look at their page", "10", "Night")
    assert running.history[-1].prompt == "urge-wave-1"
    for label in ("That's enough", "Skip", "10"):
        running.taps(label)
    assert running.history[-1].prompt == "urge-person"
    running.taps("I'll ring somebody")
    running.waits(days=3)
    _urge(running, "Look at their page", "10", "Night")
    assert running.history[-1].prompt == "urge-wave-1"


def test_the_numbers_are_one_tap_away_when_it_is_too_much(running: Talk) -> None:
    _urge(
        running,
        "Look at their page",
        "10",
        "Night",
        "That's enough",
        "Skip",
        "10",
        "Show me numbers",
    )
    assert running.history[-1].prompt == "crisis-open"
