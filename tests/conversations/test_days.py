"""What the days bring of themselves: topics, why, comfort, the week, milestones, forecasts met."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from coach import plan, topics, voice
from coach.flows import morning
from tests.talk import Talk

EVENINGS = ("evening-contact", *(f"evening-{name}" for name in topics.PLANNED))


def until(talk: Talk, *prompts: str, hours: int = 24 * 40) -> None:
    """Let time pass until one of these prompts has arrived."""
    seen = len(talk.history)
    for _ in range(hours):
        talk.waits(hours=1)
        if any(heard.prompt in prompts for heard in talk.history[seen:]):
            return
        seen = len(talk.history)
    raise AssertionError(f"{prompts} never came")


def looks_back(talk: Talk, hard: str = "Okay", mood: int = 6) -> None:
    """Answer the evening."""
    talk.taps("None")
    talk.taps(hard)
    talk.says(str(mood))
    talk.taps("Nothing much")


def test_each_day_has_its_topic_and_says_why_where_it_rests_on_a_study(running: Talk) -> None:
    until(running, "morning-day-2")
    running.taps("Why this?")
    assert running.history[-1].prompt == "evidence-cues"
    assert "464" in running.text
    running.taps("I'm in")
    assert running.person.tally.pledges == 1


def test_why_is_not_offered_where_there_is_no_study(running: Talk) -> None:
    until(running, "morning-day-3")
    assert "Why this?" not in running.labels


@pytest.mark.parametrize("language", voice.languages())
def test_every_topic_has_four_wordings_and_comfort_lasts_ten_days(language: str) -> None:
    for prompt in (*morning.TOPIC_PROMPTS, *EVENINGS):
        wanted = {"morning-comfort": 12, "evening-contact": 11}.get(prompt, 4)
        assert voice.wordings(language, prompt) >= wanted, prompt


def test_what_is_said_daily_is_not_repeated_within_ten_days(running: Talk) -> None:
    heard_on: dict[str, list[float]] = {}
    for _ in range(60):
        running.says("/today")
        running.waits(days=1)
    daily = ("morning-day", "morning-comfort", "evening-day", "evening-contact")
    for heard in running.history:
        if heard.prompt.startswith(daily):
            words = re.sub(r"^Day \d+( of \d+)?\. ", "", heard.text)
            heard_on.setdefault(words, []).append(heard.at.timestamp() / 86400)
    gaps = [later - at for at_days in heard_on.values() for at, later in pairwise(at_days)]
    assert len(heard_on) > 40
    assert all(gap > 10 for gap in gaps)


def test_after_a_very_low_evening_the_morning_has_no_task(running: Talk) -> None:
    until(running, *EVENINGS)
    looks_back(running, "Hard", 1)
    until(running, "morning-comfort")
    assert "Why this?" not in running.labels


def test_the_practice_of_the_day_is_one_tap_away(running: Talk) -> None:
    until(running, "morning-day-2")
    running.taps("I'm in")
    until(running, "morning-day-4")
    running.ignores()
    running.taps("Try the wave")
    running.hears("urge-rate")


def test_a_quiet_day_in_a_row_is_spoken_of_once(running: Talk) -> None:
    until(running, *EVENINGS)
    looks_back(running)
    until(running, *EVENINGS)
    looks_back(running)
    assert running.history[-1].prompt == "evening-milestone"
    assert "1" not in running.text


def test_the_seventh_evening_looks_back_at_the_week(running: Talk) -> None:
    for _ in range(7):
        until(running, *EVENINGS)
        looks_back(running)
    running.taps("Skip")
    assert "The last seven days: 7 quiet. No urge brought here." in running.text
    assert "clearly" not in running.text


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (8, "more clearly than last time"),
        (3, "less clearly than last time"),
        (6, "about as clearly as last time"),
    ],
)
def test_three_answers_a_week_are_held_against_the_last_ones(
    running: Talk, second: int, words: str
) -> None:
    for rating in (6, second):
        for _ in range(7):
            until(running, *EVENINGS)
            looks_back(running)
        running.ignores()
        for _ in range(3):
            running.says(str(rating))
        running.hears("evening-clarity-same", "evening-clarity-own", "evening-week")
    assert words in running.text
    assert [each.points for each in running.person.story.clarity] == [18, 3 * second]


def test_a_guess_is_held_against_what_came(running: Talk) -> None:
    person = running.person
    running.has_guessed(8, 5, 3)
    assert person.story.reality == (None, None, None)
    for _ in range(7):
        until(running, *EVENINGS)
        looks_back(running)
    assert running.history[-1].prompt == "evening-reality"
    running.says("5")
    prompts = [heard.prompt for heard in running.history[-2:]]
    assert prompts == ["evening-compared-better", "evening-clarity"]
    assert "You guessed 8. It's 5" in running.history[-2].text
    assert running.person.story.reality == (5, None, None)


def test_five_easy_days_and_fewer_messages_are_offered_once(running: Talk) -> None:
    for _ in range(5):
        until(running, *EVENINGS)
        looks_back(running, "Easy", 9)
    assert running.history[-1].prompt == "evening-easy"
    running.taps("One is enough")
    assert running.person.habits.wants_fewer
    before = len(running.history)
    running.waits(days=1)
    prompts = [heard.prompt for heard in running.history[before:]]
    assert [prompt for prompt in prompts if prompt.startswith(("morning", "evening"))] == [
        "morning-day-6"
    ]


def test_from_the_22nd_day_the_evening_comes_once_a_week(running: Talk) -> None:
    running.waits_until(running.clock.at + timedelta(days=20))
    evenings = []
    for _ in range(7):
        running.says("/today")
        before = len(running.history)
        running.waits(days=1)
        said = [heard.prompt for heard in running.history[before:]]
        evenings.append(not set(said).isdisjoint(EVENINGS))
    assert evenings.count(True) <= 2


def _day_of(talk: Talk) -> int:
    """Return which of their thirty days somebody is on."""
    assert talk.person.period is not None
    day = (talk.local_now.date() - talk.person.period.started_on).days + 1
    assert day <= 30
    return day


@pytest.mark.parametrize("topic", [25, 26])
def test_the_hard_exercises_are_asked_for_first(running: Talk, topic: int) -> None:
    while plan.topic(_day_of(running), 30) != topic:
        running.says("/today")
        running.waits(days=1)
    running.taps("Try it")
    assert running.history[-1].prompt == f"morning-imagine-{topic}"
    running.says("7")
    assert running.history[-1].prompt == "morning-imagined"


# Contact told in the evening


def tells(talk: Talk, contact: str) -> None:
    """Answer the evening with contact."""
    until(talk, *EVENINGS)
    talk.taps(contact)
    talk.taps("Okay")
    talk.says("6")
    talk.ignores()
    talk.taps("Nothing much")


def test_what_is_told_in_the_evening_is_looked_in_on_as_by_slip(running: Talk) -> None:
    tells(running, "I wrote")
    running.hears("evening-talk")
    running.taps("Not tonight")
    running.ignores()
    running.waits(hours=16)
    assert "slip-after" in [heard.prompt for heard in running.history]


def test_that_they_wrote_told_in_the_evening_is_looked_in_on(running: Talk) -> None:
    tells(running, "They wrote")
    running.hears("evening-talk-theirs")
    running.waits(hours=16)
    assert "they-after" in [heard.prompt for heard in running.history]


def test_contact_can_be_talked_through_and_is_written_down_once(running: Talk) -> None:
    tells(running, "I wrote")
    running.taps("Talk it through")
    running.taps("Yes, nearly")
    running.ignores()
    running.taps("Ten minutes, then ask me")
    running.hears("slip-held", "slip-done-early")
    running.taps("A few short questions")
    assert [entry.kind for entry in running.person.entries] == ["wrote"]
    running.ignores()
    running.waits(minutes=45)
    running.hears("slip-later")


def test_a_look_has_no_second_message(running: Talk) -> None:
    tells(running, "I looked")
    running.ignores()
    running.taps("Talk it through")
    running.hears("slip-done-early")


def test_their_message_can_be_talked_through_and_is_written_down_once(running: Talk) -> None:
    tells(running, "They wrote")
    running.ignores()
    running.taps("Talk it through")
    running.hears("they-open")
    running.taps("Practical")
    assert [entry.kind for entry in running.person.entries] == ["they-wrote"]


def test_three_evenings_with_slips_end_with_more_than_a_word(running: Talk) -> None:
    for _ in range(3):
        tells(running, "I wrote")
    running.hears("slip-many")


def test_what_was_only_practical_is_not_talked_about(running: Talk) -> None:
    tells(running, "Practical only")
    assert "evening-talk" not in [heard.prompt for heard in running.history]


# In a row


def test_two_very_hard_days_with_one_between_are_not_in_a_row(running: Talk) -> None:
    until(running, *EVENINGS)
    looks_back(running, "Nearly impossible", 5)
    running.waits(days=1)
    until(running, *EVENINGS)
    looks_back(running, "Nearly impossible", 5)
    assert running.history[-1].prompt != "evening-heavy"
    until(running, *EVENINGS)
    looks_back(running, "Nearly impossible", 5)
    assert running.history[-1].prompt == "evening-heavy"


def test_five_easy_evenings_with_a_gap_are_not_five_easy_days(running: Talk) -> None:
    for _ in range(4):
        until(running, *EVENINGS)
        looks_back(running, "Easy", 9)
    running.waits(days=1)
    until(running, *EVENINGS)
    looks_back(running, "Easy", 9)
    assert running.history[-1].prompt != "evening-easy"


# The guess


def test_the_first_question_is_a_guess_on_the_first_day(running: Talk) -> None:
    until(running, *EVENINGS)
    running.ignores()
    looks_back(running)
    assert running.history[-1].prompt == "knowing-forecast"
    assert "day 7" in running.text
    for rating, day in ((8, "day 14"), (5, "day 30")):
        running.says(str(rating))
        assert day in running.text
    running.says("3")
    assert running.history[-1].prompt == "knowing-thanks"
    assert running.person.story.forecast == (8, 5, 3)


def test_a_day_that_has_come_is_not_guessed(running: Talk) -> None:
    for _ in range(8):
        running.says("/today")
        running.waits(days=1)
    until(running, *EVENINGS)
    looks_back(running)
    assert running.history[-1].prompt == "knowing-forecast"
    assert "day 14" in running.text
    running.taps("Skip")
    until(running, *EVENINGS)
    looks_back(running)
    assert running.history[-1].prompt != "knowing-forecast"


def test_a_day_after_the_end_is_not_guessed(talk: Talk) -> None:
    talk.sets_up("14 days")
    until(talk, *EVENINGS)
    looks_back(talk)
    talk.says("8")
    talk.says("5")
    assert talk.history[-1].prompt == "knowing-thanks"


def test_the_day_it_ended_is_kept_and_makes_no_slip(running: Talk) -> None:
    asked = dict.fromkeys(("forecast", "zone", "last", "ended"), running.local_now.date())
    yesterday = {name: on - timedelta(days=1) for name, on in asked.items()}
    running.stores(replace(running.person, asked=yesterday))
    until(running, *EVENINGS)
    looks_back(running)
    assert running.history[-1].prompt == "knowing-ended-on"
    running.says("tomorrow")
    assert "a day in the past" in running.text
    running.says("3 weeks ago")
    assert running.history[-1].prompt == "knowing-thanks"
    assert running.person.story.ended_on == running.local_now.date() - timedelta(weeks=3)
    assert running.person.entries == ()


def test_a_hard_evening_is_not_answered_with_a_number_of_days(running: Talk) -> None:
    until(running, *EVENINGS)
    looks_back(running)
    until(running, *EVENINGS)
    looks_back(running, "Nearly impossible", 1)
    assert running.history[-1].prompt == "evening-done-hard"
