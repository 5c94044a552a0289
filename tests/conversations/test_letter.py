"""Letters: written, then sealed, burnt or kept; never too many, and none is ever sent."""

from datetime import UTC, datetime, timedelta

import pytest

from coach import letters
from coach.belongings import Letter
from tests.talk import Talk

WORDS = "I kept your blue cup. It stands on the sill."


def writes(talk: Talk, text: str = WORDS, helped: str = "It helped") -> None:
    """Write a goodbye, up to the question what shall become of it."""
    talk.says("/letter")
    if talk.person.letters:
        talk.taps("A new letter")
    talk.taps("Goodbye")
    talk.says(text)
    talk.says("/done")
    talk.taps(helped)
    talk.ignores()


def seals(talk: Talk, until: str = "30 days", text: str = WORDS) -> None:
    writes(talk, text)
    talk.taps("Seal it")
    if until in talk.labels:
        talk.taps(until)
    else:
        talk.says(until)
    talk.ignores()


def only(talk: Talk) -> Letter:
    [letter] = talk.person.letters
    return letter


# Writing


def test_every_message_is_answered_and_all_of_them_are_one_letter(running: Talk) -> None:
    running.says("/letter")
    running.taps("Anger")
    said = ["You never asked.", "Not once.", "And the cup."]
    answers = []
    for text in said:
        running.says(text)
        answers.append(running.text)
    assert len(set(answers)) == len(answers)
    running.says("/done")
    running.hears("letter-tone", "letter-write-anger", *["letter-more"] * 3, "letter-helped")
    assert only(running).text == "\n".join(said)
    assert only(running).tone == "anger"


def test_done_means_nothing_where_no_letter_is_written(running: Talk) -> None:
    running.says("/done")
    running.hears("menu-left")
    running.says("/letter")
    running.taps("Thanks")
    running.says("/done")
    running.hears("letter-tone", "letter-write-thanks", "menu-left")
    assert not running.person.letters


def test_what_was_written_is_kept_when_something_comes_in_between(running: Talk) -> None:
    running.says("/letter")
    running.taps("Goodbye")
    running.says(WORDS)
    running.says("/sos")
    assert only(running).text == WORDS
    running.says("/letter")
    assert running.history[-1].prompt == "letter-list"


def test_more_than_a_letter_holds_is_said_and_not_kept(running: Talk) -> None:
    running.says("/letter")
    running.taps("Goodbye")
    for _ in range(2):
        running.says("a" * 3900)
    running.says("b" * 300)
    assert "more than one letter holds" in running.text
    assert len(only(running).text) == 7801
    running.says("/done")
    assert running.history[-1].prompt == "letter-helped"


def test_words_of_crisis_are_heard_within_a_letter_and_lead_back(running: Talk) -> None:
    running.says("/letter")
    running.taps("Goodbye")
    running.says(WORDS)
    running.ignores()
    running.says("I want to die")
    assert running.history[-1].prompt.startswith("crisis")
    running.taps("That is not what I meant")
    assert running.history[-1].prompt == "letter-more"
    assert only(running).text == f"{WORDS}\nI want to die"


def test_after_a_quarter_of_an_hour_it_is_said_once_also_at_night(running: Talk) -> None:
    running.waits(hours=12)
    running.says("/letter")
    running.taps("A question")
    running.says("Why the cup?")
    running.ignores()
    running.waits(minutes=14)
    running.says("And why me?")
    running.waits(minutes=1)
    running.says("And why then?")
    running.hears("letter-more", "letter-time", "letter-more-late")
    running.waits(hours=1)
    running.says("/done")
    running.hears("letter-helped")
    assert only(running).text.endswith("And why then?")


def test_who_is_done_before_hears_nothing_of_the_time(running: Talk) -> None:
    writes(running)
    running.taps("Keep it")
    running.waits(minutes=20)
    running.hears("letter-kept")


# What becomes of it


def test_sealed_its_words_are_not_shown_and_its_day_is_said(running: Talk) -> None:
    seals(running)
    assert only(running).opens_on == running.local_now.date() + timedelta(days=30)
    assert "23 Dec" in running.text
    running.says("/letter")
    assert running.labels[0] == "Mon, 23 Nov · Goodbye · sealed"
    running.taps(running.labels[0])
    running.hears("letter-list", "letter-one-sealed")
    assert "Read it" not in running.labels


def test_it_can_be_sealed_for_good_or_until_any_day_within_a_year(running: Talk) -> None:
    seals(running, "For good")
    seals(running, "3 Jan")
    running.waits(days=8)
    writes(running)
    running.taps("Seal it")
    for day in ("yesterday", "some day", "24 Dec 2029"):
        running.says(day)
        assert "I didn't get the day" in running.text
    running.says("in 2 weeks")
    opens = [letter.opens_on for letter in running.person.letters]
    assert opens == [
        None,
        datetime(2027, 1, 3, tzinfo=UTC).date(),
        running.local_now.date() + timedelta(14),
    ]


def test_burnt_nothing_of_it_is_left(running: Talk) -> None:
    writes(running)
    running.taps("Burn it")
    running.hears("letter-burnt")
    assert not running.person.letters
    assert "press and hold" in running.text
    assert WORDS not in repr(running.person)


def test_kept_it_is_read_behind_a_cover_that_goes_away_again(running: Talk) -> None:
    long = " ".join(f"word{n}" for n in range(1000))
    writes(running, long[:3800])
    running.taps("Keep it")
    running.says("/letter")
    running.taps("Mon, 23 Nov · Goodbye · kept")
    running.taps("Read it")
    pages = [shown for shown in running.shown if shown.prompt == "letter-shown"]
    assert len(pages) == 2
    assert all(page.is_private for page in pages)
    assert "\n".join(page.text for page in pages).split() == long[:3800].split()
    assert not [shown for shown in running.shown if WORDS in shown.text and not shown.is_private]
    running.taps("Put it away")
    assert not [shown for shown in running.shown if shown.prompt == "letter-shown"]
    assert only(running).text == long[:3800]


def test_what_was_read_can_be_sealed_again_or_burnt(running: Talk) -> None:
    writes(running)
    running.taps("Keep it")
    for fate in ("Seal it", "Burn it"):
        running.says("/letter")
        running.taps(running.labels[0])
        if fate == "Seal it":
            running.taps("Read it")
            running.taps("Seal it")
            running.taps("For good")
            assert only(running).is_sealed
        else:
            running.taps("Burn it")
            running.taps("Leave it")
            running.taps(running.labels[0])
            running.taps("Burn it")
            running.taps("Burn it")
    assert not running.person.letters


def test_nothing_ever_offers_to_send_one(running: Talk) -> None:
    seals(running)
    running.waits(days=30)
    labels = {b.label for heard in running.history for row in heard.rows for b in row}
    texts = [h.text for h in running.history if h.prompt.startswith("letter")]
    assert not [label for label in labels if "send" in label.lower()]
    assert not [text for text in texts if "send" in text.lower()]


# Measure


def test_three_deep_letters_in_seven_days_then_something_else(running: Talk) -> None:
    for _ in range(letters.DEEP_A_WEEK):
        writes(running)
        running.taps("Burn it")
        running.waits(days=1)
    running.ignores()
    running.says("/letter")
    running.hears("letter-enough")
    assert "Mon, 30 Nov" in running.text
    running.taps("Write what's good")
    running.says("I sleep.")
    running.says("/done")
    running.hears("letter-write-good", "letter-more", "letter-fate")
    running.taps("Keep it")
    running.waits(days=4)
    running.says("/letter")
    running.taps("A new letter")
    assert running.history[-1].prompt == "letter-tone"


def test_twice_round_and_for_a_week_something_else_is_offered(running: Talk) -> None:
    writes(running, helped="Going round")
    running.taps("Burn it")
    running.hears("letter-burnt")
    writes(running, helped="Going round")
    running.taps("Burn it")
    running.hears("letter-burnt", "letter-instead")
    running.taps("Something for the hands")
    running.hears("letter-task")
    running.says("/letter")
    running.hears("letter-instead")
    running.waits(days=7, minutes=1)
    running.ignores()
    running.says("/letter")
    running.hears("letter-tone")


def test_one_that_helped_makes_the_round_before_it_count_no_more(running: Talk) -> None:
    for helped in ("Going round", "It helped", "Going round"):
        writes(running, helped=helped)
        running.taps("Burn it")
    assert running.history[-1].prompt == "letter-burnt"


def test_twelve_are_kept_and_then_one_has_to_go(running: Talk) -> None:
    for n in range(letters.MOST):
        writes(running, f"number {n}")
        running.taps("Keep it")
        running.waits(days=3)
    running.says("/letter")
    assert running.history[-1].prompt == "letter-list-full"
    assert "A new letter" not in running.labels
    assert len(running.person.letters) == letters.MOST


# The day it may be opened


def test_a_month_later_it_is_asked_once_and_shows_nothing(running: Talk) -> None:
    seals(running)
    running.waits(days=29)
    running.says("/today")
    running.ignores()
    assert "letter-ask" not in {heard.prompt for heard in running.history}
    running.waits(days=1, hours=6)
    [asked] = [heard for heard in running.history if heard.prompt == "letter-ask"]
    assert "cup" not in asked.text
    assert (asked.at - datetime(2026, 12, 23, 18, tzinfo=UTC)) < timedelta(minutes=1)
    running.waits(days=3)
    assert [heard.prompt for heard in running.history].count("letter-ask") == 1


@pytest.mark.parametrize("answer", ["Now", "Later", "Never"])
def test_the_question_has_three_answers(running: Talk, answer: str) -> None:
    seals(running, "in 3 days")
    running.waits(days=2)
    running.says("/help")
    running.waits(days=1, hours=6)
    assert running.history[-1].prompt == "letter-ask"
    running.ignores()
    running.taps(answer)
    if answer == "Now":
        running.hears("letter-shown", "letter-read")
        assert [s.text for s in running.shown if s.is_private] == [WORDS]
        assert not only(running).is_sealed
    elif answer == "Later":
        running.hears("letter-later")
        running.waits(days=6)
        running.says("/help")
        running.waits(days=1)
        assert running.history[-1].prompt == "letter-ask"
    else:
        running.hears("letter-never")
        running.waits(days=14)
        assert [heard.prompt for heard in running.history].count("letter-ask") == 1
        assert only(running).is_sealed


def test_on_silent_days_it_waits_for_a_word(running: Talk) -> None:
    seals(running, "in 4 days")
    running.waits(days=5)
    assert "letter-ask" not in {heard.prompt for heard in running.history}
    running.says("/help")
    running.waits(days=1)
    assert [heard.prompt for heard in running.history].count("letter-ask") == 1


def test_it_is_asked_after_the_period_has_ended_too(running: Talk) -> None:
    running.waits(days=27)
    seals(running)
    for _ in range(32):
        running.says("/help")
        running.waits(days=1)
    assert not running.person.is_running
    assert [heard.prompt for heard in running.history].count("letter-ask") == 1


def test_in_a_pause_and_after_a_stop_it_waits_and_comes_later(running: Talk) -> None:
    seals(running, "in 3 days")
    running.says("/pause")
    running.taps("Until I say")
    running.waits(days=5)
    assert "letter-ask" not in {heard.prompt for heard in running.history}
    running.says("/resume")
    running.waits(days=1)
    assert [heard.prompt for heard in running.history].count("letter-ask") == 1


def test_a_burnt_one_is_asked_about_no_more(running: Talk) -> None:
    seals(running, "in 3 days")
    running.says("/letter")
    running.taps(running.labels[0])
    running.taps("Burn it")
    running.taps("Burn it")
    running.waits(days=4)
    assert "letter-ask" not in {heard.prompt for heard in running.history}
    assert not [name for name in running.person.timers if name.startswith("letter:")]
