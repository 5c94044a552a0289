"""Words of crisis: heard in every state, never lost under anything else, and left by a tap."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from coach.events import Kind, Sent
from coach.person import Flag, Habits
from tests.talk import MONDAY_NOON, Talk

WORDS = "i don't want to be alive anymore"


def test_a_stranger_is_heard_too(talk: Talk) -> None:
    talk.says(WORDS)
    talk.hears("crisis-heard")
    assert "Numbers for my country" in talk.labels


@pytest.mark.parametrize("opening", ["/today", "/settings", "/sos", "/pause", "/why", "/wipe"])
def test_words_of_crisis_are_heard_in_every_state(running: Talk, opening: str) -> None:
    running.says(opening)
    running.ignores()
    running.says(WORDS)
    running.hears("crisis-heard")
    assert "112" in running.text
    assert "findahelpline.com" in running.text


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


def test_not_safe_stands_on_the_first_screen_of_sos(running: Talk) -> None:
    running.says("SOS")
    running.taps("I'm not safe")
    running.hears("urge-what", "crisis-open")


@pytest.mark.parametrize(
    ("steps", "minutes"),
    [
        (("/slip", "Yes, nearly", "Ten minutes, then ask me"), 10),
        (("/they", "Ten minutes first"), 10),
        (("/they", "Emotional", "No reply today", "Yes, please"), 600),
    ],
)
def test_nothing_about_contact_takes_the_place_of_words_of_crisis(
    running: Talk, steps: tuple[str, ...], minutes: int
) -> None:
    running.says(steps[0])
    for label in steps[1:]:
        running.taps(label)
    running.waits(minutes=minutes - 2)
    running.says(WORDS)
    running.ignores()
    running.waits(hours=20)
    running.hears()
    assert running.person.conversation.frames[-1].step == "heard"


def test_who_reads_lines_of_danger_for_an_hour_is_not_asked_about_contact(running: Talk) -> None:
    running.says("/they")
    running.taps("Ten minutes first")
    running.says("/they")
    for label in ("Hurtful or a threat", "I'm afraid of them"):
        running.taps(label)
    running.ignores()
    running.waits(hours=2)
    running.hears()
    assert not running.person.held_until


def test_a_draft_that_falls_due_in_a_crisis_is_shown_when_that_is_over(running: Talk) -> None:
    running.says("/draft")
    running.taps("Something practical")
    running.taps("No, it can wait a little")
    running.says("The parcel is with the neighbour.")
    running.says("/done")
    running.says(WORDS)
    running.ignores()
    running.waits(hours=23, minutes=59)
    running.hears()
    running.waits(minutes=1)
    running.hears("draft-ready")


# Not meant


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
    running.hears("evening-day-1")


def test_not_meant_makes_the_next_check_one_line_and_never_none(running: Talk) -> None:
    running.says(WORDS)
    assert "1411" in running.text
    for _ in range(5):
        running.taps("That is not what I meant")
        running.ignores()
        running.says(WORDS)
        running.hears("crisis-heard-short")
    assert "112" in running.text
    assert "1411" in running.text
    assert "\n" not in running.text
    assert running.labels == [
        "I'm in danger now",
        "Thoughts, not acting",
        "That is not what I meant",
        "It's about somebody else",
    ]


def test_after_words_that_were_meant_the_next_check_is_a_whole_one(running: Talk) -> None:
    running.says(WORDS)
    running.taps("That is not what I meant")
    running.says(WORDS)
    running.taps("Thoughts, not acting")
    running.ignores()
    running.says(WORDS)
    running.hears("crisis-heard")


def test_not_meant_does_not_end_the_rest_after_words_that_were(running: Talk) -> None:
    running.says(WORDS)
    running.taps("I'm in danger now")
    until = running.person.held_until
    running.waits(hours=2)
    running.says(WORDS)
    running.taps("That is not what I meant")
    running.says("/crisis")
    running.taps("I'm all right, go back")
    assert running.person.held_until == until


# What is behind the doors


def test_thoughts_lead_to_somebody_and_through_the_senses(running: Talk) -> None:
    running.says(WORDS)
    running.taps("Thoughts, not acting")
    running.says("my brother")
    running.taps("Help me through this minute")
    running.ignores()
    running.taps("Next")
    running.says("the table, the wall")
    running.taps("Next")
    running.taps("Next")
    running.hears(
        "crisis-ground-touch", "crisis-ground-hear", "crisis-ground-smell", "crisis-ground-breath"
    )
    running.taps("I'm a bit steadier")
    running.hears("crisis-safer")


def test_what_is_typed_of_somebody_is_not_kept(running: Talk) -> None:
    running.says("/crisis")
    running.taps("Thoughts, not acting")
    running.says("my brother Anselm")
    assert "Anselm" not in repr(running.person)


def test_who_has_nobody_tonight_is_shown_the_lines(running: Talk) -> None:
    running.says("/crisis")
    running.taps("Thoughts, not acting")
    running.ignores()
    running.says("nobody")
    running.hears("crisis-somebody")
    assert "If there's nobody tonight" in running.text
    assert "1411" in running.text
    assert "findahelpline.com" in running.text


def test_what_is_typed_into_a_crisis_may_be_an_alarm_again(running: Talk) -> None:
    running.says(WORDS)
    running.taps("Thoughts, not acting")
    running.ignores()
    running.says(WORDS)
    running.hears("crisis-heard")


def test_somebody_else_may_be_the_danger(running: Talk) -> None:
    running.says(WORDS)
    running.taps("I'm in danger now")
    running.ignores()
    running.taps("Somebody else is the danger")
    running.hears("crisis-flee")
    assert "800 202 148" in running.text
    running.ignores()
    running.taps("I'm safer now")
    running.hears("crisis-afraid-who")
    running.taps("Yes, it is")
    assert running.person.flags == {Flag.AFRAID}


# The morning after


def _is_in_danger(talk: Talk) -> None:
    talk.says(WORDS)
    talk.taps("I'm in danger now")
    talk.taps("Somebody is with me")
    talk.ignores()


def test_a_morning_after_comes_to_whoever_agreed_though_all_else_rests(running: Talk) -> None:
    running.waits(hours=11)
    _is_in_danger(running)
    running.taps("Yes, look in")
    running.hears("crisis-agreed")
    assert "08:30" in running.text
    running.waits(hours=10)
    running.hears("crisis-check")
    assert running.local_now.hour == 9
    running.taps("A bit better")
    running.hears("crisis-better")


@pytest.mark.parametrize("answer", ["No, thank you", None])
def test_no_morning_after_comes_to_whoever_did_not_agree(running: Talk, answer: str | None) -> None:
    running.waits(hours=11)
    _is_in_danger(running)
    if answer:
        running.taps(answer)
    running.ignores()
    running.waits(hours=23)
    running.hears()


def test_the_morning_after_is_asked_for_once(running: Talk) -> None:
    _is_in_danger(running)
    running.taps("Yes, look in")
    running.says("/crisis")
    running.taps("I'm in danger now")
    running.ignores()
    running.taps("Somebody is with me")
    running.hears("crisis-closed")


def test_the_morning_after_is_not_the_hour_after(running: Talk) -> None:
    running.waits_until(datetime(2026, 11, 24, 7, 0, tzinfo=UTC))
    _is_in_danger(running)
    running.taps("Yes, look in")
    assert running.person.timers["look-in"] == datetime(2026, 11, 25, 8, 30, tzinfo=UTC)


def test_at_two_at_night_the_morning_is_the_same_day(running: Talk) -> None:
    running.waits_until(datetime(2026, 11, 24, 2, 0, tzinfo=UTC))
    _is_in_danger(running)
    running.taps("Yes, look in")
    assert running.person.timers["look-in"] == datetime(2026, 11, 24, 8, 30, tzinfo=UTC)


def test_stop_lets_the_morning_after_go(running: Talk) -> None:
    _is_in_danger(running)
    running.taps("Yes, look in")
    running.says("/stop")
    running.ignores()
    running.waits(days=1)
    running.hears()


def test_the_morning_after_comes_where_messages_were_off_before(running: Talk) -> None:
    running.says("/stop")
    _is_in_danger(running)
    running.taps("Yes, look in")
    running.ignores()
    running.waits(days=1)
    running.hears("crisis-check")


def test_a_heavy_morning_leads_to_people_again(running: Talk) -> None:
    _is_in_danger(running)
    running.taps("Yes, look in")
    running.waits(hours=21)
    running.ignores()
    running.taps("Still heavy")
    running.hears("crisis-thoughts")


def test_the_first_morning_that_is_not_held_has_no_task_and_the_next_one_has(running: Talk) -> None:
    running.waits(hours=9)
    _is_in_danger(running)
    running.takes_arrivals()
    running.waits(hours=36)
    assert [heard.prompt for heard in running.takes_arrivals()][-1] == "morning-rest"
    running.taps("I'm in")
    running.waits(hours=24)
    assert "morning-day-4" in [heard.prompt for heard in running.takes_arrivals()]


def test_nothing_is_asked_of_a_stranger_whose_morning_is_not_known(talk: Talk) -> None:
    talk.says(WORDS)
    talk.taps("I'm in danger now")
    talk.ignores()
    talk.taps("Somebody is with me")
    talk.hears("crisis-closed")


# Silence


def test_after_three_silent_days_one_message_comes_and_after_seven_none(running: Talk) -> None:
    running.waits(days=20)
    on: dict[int, list[str]] = {}
    for heard in running.takes_arrivals():
        on.setdefault((heard.at.date() - MONDAY_NOON.date()).days, []).append(heard.prompt)
    assert [len(on[day]) for day in range(3, 8)] == [1] * 5
    assert on[7] == ["silence-open"]
    assert max(on) == 7


def test_who_wished_for_fewer_messages_hears_the_last_line_too(running: Talk) -> None:
    running.stores(replace(running.person, habits=Habits(wants_fewer=True)))
    running.says("/help")
    running.ignores()
    running.waits(days=20)
    assert [heard.prompt for heard in running.history].count("silence-open") == 1
    assert running.history[-1].prompt == "silence-open"


def test_the_last_line_says_how_long_everything_is_kept(running: Talk) -> None:
    running.waits(days=8)
    assert "12 months" in running.text


# Where somebody is


def test_a_country_asked_for_leads_back_with_its_numbers(talk: Talk) -> None:
    talk.says("/crisis")
    talk.taps("Numbers for my country")
    talk.hears("crisis-open", "country-open")
    assert "findahelpline.com" in talk.text
    talk.says("Manchester")
    talk.hears("crisis-open")
    assert "999" in talk.text
    assert "Samaritans" in talk.text
    assert "Numbers for my country" not in talk.labels


@pytest.mark.parametrize("screen", ["I'm in danger now", "Thoughts, not acting"])
def test_a_country_is_asked_and_answered_on_the_way(talk: Talk, screen: str) -> None:
    talk.says(WORDS)
    talk.taps(screen)
    asked = talk.history[-1].prompt
    talk.taps("Numbers for my country")
    talk.ignores()
    talk.taps("Ireland")
    talk.hears(asked)
    assert "Samaritans" in talk.text


def test_a_place_in_two_countries_is_asked_back(talk: Talk) -> None:
    talk.says("/crisis")
    talk.taps("Numbers for my country")
    talk.says("Valencia")
    talk.hears("crisis-open", "country-open", "country-which")
    talk.taps("Spain")
    talk.hears("crisis-open")
    assert "024" in talk.text


def test_a_country_nobody_knows_is_asked_again_with_the_number(talk: Talk) -> None:
    talk.says("/crisis")
    talk.taps("Numbers for my country")
    talk.says("qqqqqq")
    talk.hears("crisis-open", "country-open", "country-open")
    assert "112" in talk.text


def test_a_zone_without_a_country_is_asked_about_too(running: Talk) -> None:
    running.shares_place("UTC")
    running.taps("Yes")
    running.says("/crisis")
    assert "Numbers for my country" in running.labels


def test_a_new_place_takes_the_place_of_a_country_once_said(talk: Talk) -> None:
    talk.says("/crisis")
    talk.taps("Numbers for my country")
    talk.taps("Canada")
    talk.shares_place("Europe/Lisbon")
    talk.taps("Yes")
    talk.says("/crisis")
    assert "1411" in talk.text


# Under 18


def test_under_eighteen_the_crisis_screen_still_opens(talk: Talk) -> None:
    talk.says("/start")
    talk.taps("I'm under 18")
    talk.ignores()
    talk.says(WORDS)
    talk.hears("crisis-heard")


def test_under_eighteen_the_lines_for_young_people_come_first(talk: Talk) -> None:
    talk.says("/start")
    talk.taps("I'm under 18")
    talk.taps("Numbers for my country")
    talk.says("Germany")
    assert talk.history[-1].prompt == "safety-minor"
    assert "116 111" in talk.text
    assert "112" in talk.text
    talk.says(WORDS)
    assert talk.text.index("116 111") < talk.text.index("findahelpline.com")
    talk.taps("Thoughts, not acting")
    assert "Make a plan for such hours" not in talk.labels
    talk.ignores()
    talk.says("my aunt")
    talk.hears("crisis-somebody")
    talk.taps("I'm all right for now")
    talk.hears("crisis-closed")


def test_under_eighteen_nothing_unasked_comes_any_more(running: Talk) -> None:
    running.says("/start")
    person = running.person
    person.minor_at = running.clock.at
    running.stores(person)
    running.ignores()
    running.does(Sent(Kind.STICKER))
    running.ignores()
    running.waits(days=2)
    running.hears()


# What words do not do


@pytest.mark.parametrize(
    "text",
    ["I'm drunk", "please stop", "stop", "pause", "i want to text him", "I texted them", "help"],
)
def test_words_lead_nobody_out_of_danger(running: Talk, text: str) -> None:
    running.says(WORDS)
    running.taps("I'm in danger now")
    running.ignores()
    running.says(text)
    running.hears("crisis-danger")
    assert "112" in running.text


def test_a_letter_taken_for_an_alarm_is_kept_when_it_was_not_meant(running: Talk) -> None:
    running.says("/letter")
    running.taps("Thanks")
    running.says("Dear you.")
    running.says("Some nights I wanted to die because you were not there.")
    assert running.history[-1].prompt == "crisis-heard"
    running.taps("That is not what I meant")
    running.says("/done")
    running.taps("It helped")
    running.taps("Keep it")
    kept = running.person.letters[-1].text
    assert kept.startswith("Dear you.")
    assert "wanted to die" in kept


def test_short_words_in_the_wave_are_heard_as_anywhere(running: Talk) -> None:
    running.says("SOS")
    running.taps("Text them")
    running.says("9")
    running.taps("Night")
    running.ignores()
    running.says("kill myself")
    running.hears("crisis-heard")


def test_the_buttons_of_a_crisis_are_good_after_a_wipe_too(running: Talk) -> None:
    running.says(WORDS)
    token = next(b.token for row in running.shown[-1].rows for b in row if "danger" in b.label)
    running.says("/wipe")
    running.taps("Erase everything")
    running.ignores()
    running.taps_token(token)
    running.hears("crisis-danger")
    assert not running.is_known


def test_on_a_page_where_it_was_not_meant_only_plain_words_are_an_alarm_again(
    running: Talk,
) -> None:
    running.says("/letter")
    running.taps("Goodbye")
    running.says("I wanted to die because you were not there.")
    running.taps("That is not what I meant")
    running.ignores()
    running.says("some nights i thought i would not get through it without you")
    running.hears("letter-more")
    running.says("I want to kill myself.")
    assert running.history[-1].prompt.startswith("crisis-heard")
