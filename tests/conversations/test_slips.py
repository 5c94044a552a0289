"""A slip told: the second message first, one question at a time, and the ledger it goes into."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coach.person import Contact, Flag
from tests.talk import Talk


def _slips(talk: Talk, kind: str = "I wrote", when: str = "Today", *labels: str) -> None:
    talk.says("/slip")
    for label in ("No", kind, when, *labels):
        talk.taps(label)


def _looks(talk: Talk, kind: str = "I wrote", *labels: str) -> None:
    """Tell a slip of today and go on to the questions after it."""
    _slips(talk, kind, "Today", "Count from this", "A few short questions", *labels)


# The second message


def test_a_second_message_is_held_for_ten_minutes_and_asked_about(running: Talk) -> None:
    running.says("/slip")
    for label in ("Yes, nearly", "Ten minutes, then ask me", "I wrote"):
        running.taps(label)
    running.hears("slip-open", "slip-second", "slip-kind-held", "slip-when")
    running.waits(minutes=10)
    running.taps("It's sent")
    running.hears("slip-later", "slip-kind")


def test_or_it_is_held_till_nine_in_the_morning(running: Talk) -> None:
    running.waits(hours=14)
    running.says("/slip")
    for label in ("Yes, nearly", "Until nine in the morning"):
        running.taps(label)
    assert "tomorrow" not in running.text
    running.ignores()
    running.waits(hours=6, minutes=59)
    assert "slip-later" not in {heard.prompt for heard in running.history}
    running.waits(minutes=1)
    assert running.history[-1].prompt == "slip-later"


def test_what_was_put_off_and_then_set_for_the_morning_comes_in_the_morning(
    running: Talk,
) -> None:
    running.waits(hours=13)
    for label in ("Ten minutes, then ask me", "Until nine in the morning"):
        running.says("/slip")
        running.taps("Yes, nearly")
        running.taps(label)
        running.waits(minutes=15)
    running.ignores()
    running.waits(hours=7, minutes=29)
    running.ignores()
    running.waits(minutes=1)
    running.hears("slip-later")


@pytest.mark.parametrize("hold", ["Ten minutes, then ask me", "Until nine in the morning"])
def test_who_says_meanwhile_that_there_is_none_is_not_asked_again(running: Talk, hold: str) -> None:
    running.says("/slip")
    for label in ("Yes, nearly", hold):
        running.taps(label)
    _slips(running, "I wrote", "Today", "Count from this", "That's all for now")
    running.waits(days=2)
    assert "slip-later" not in {heard.prompt for heard in running.history}


# The questions after it


def test_every_question_after_the_first_three_can_be_skipped(running: Talk) -> None:
    _looks(running, "A call", *["Skip"] * 4, "Not now")
    running.hears("slip-open", "slip-kind", "slip-when", "slip-counts", "slip-done-early",
                  "slip-who", "slip-sober", "slip-answered", "slip-before", "slip-change",
                  "slip-close")  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("I wrote", ["slip-sober", "slip-answered", "slip-before"]),
        ("We met", ["slip-who", "slip-sober", "slip-answered", "slip-before"]),
        ("I looked", ["slip-sober", "slip-before"]),
    ],
)
def test_only_what_has_sense_is_asked(running: Talk, kind: str, asked: list[str]) -> None:
    _looks(running, kind)
    while running.history[-1].prompt != "slip-before":
        running.taps("Skip")
    running.hears("slip-open", "slip-kind", "slip-when", "slip-counts", "slip-done-early", *asked)


def test_of_a_day_further_back_nobody_is_asked_whether_they_were_sober(running: Talk) -> None:
    running.waits(days=5)
    running.ignores()
    _slips(running, "I wrote", "Yesterday", "Count from this", "A few short questions")
    assert running.history[-1].prompt == "slip-answered"


def test_who_was_not_sober_decides_nothing_before_nine(running: Talk) -> None:
    running.waits(hours=13)
    _looks(running, "I wrote", "Something, yes")
    assert "09:00" in running.text
    until = running.person.influenced_until
    assert until is not None
    assert until - running.clock.at == timedelta(hours=8)
    running.taps("Go on")
    assert running.history[-1].prompt == "slip-answered"


def test_an_answer_that_asks_to_stop_is_a_line_from_then_on(running: Talk) -> None:
    _looks(running, "I wrote", "No, nothing", "They asked me to stop")
    assert running.history[-1].prompt == "slip-stopped"
    assert running.person.flags == {Flag.SAID_STOP}
    running.taps("I tapped that by mistake")
    assert not running.person.flags


def test_where_it_stands_it_is_not_asked_again(running: Talk) -> None:
    running.stores(replace(running.person, flags=frozenset({Flag.SAID_STOP})))
    _looks(running, "I wrote", "No, nothing")
    assert running.history[-1].prompt == "slip-before"


def test_one_change_can_be_a_plan_and_it_is_kept(running: Talk) -> None:
    _looks(running, "I wrote", "No, nothing", "Nothing yet")
    running.says("I was alone and had the phone in my hand")
    running.taps("A plan: if ..., then ...")
    running.says("x" * 201)
    running.says("If I'm alone, then I ring Bo")
    assert running.person.plan.if_thens == ("If I'm alone, then I ring Bo",)
    assert "If I'm alone, then I ring Bo" in running.text


def test_a_fourth_plan_drives_none_out(running: Talk) -> None:
    plans = ("If it's late, tea", "If it's Sunday, Bo", "If I drink, phone away")
    running.has_plan(*plans)
    _looks(running, "I wrote", "No, nothing", "Nothing yet", "Night")
    running.ignores()
    running.taps("A plan: if ..., then ...")
    running.hears("slip-if-then-full")
    running.taps("Change one")
    running.hears("plan-if-then-full")
    assert running.person.plan.if_thens == plans


def test_what_was_practical_has_nothing_to_look_at(running: Talk) -> None:
    for kind in ("Practical only", "It couldn't be avoided"):
        _slips(running, kind)
        assert running.history[-1].prompt == "slip-kept-practical"
        assert running.labels == ["That's all for now"]
    assert not any(entry.counts for entry in running.person.entries)


def test_they_wrote_is_no_slip_and_leads_to_its_own_flow(running: Talk) -> None:
    running.says("/slip")
    running.taps("No")
    running.taps("They wrote to me")
    running.hears("slip-open", "slip-kind", "they-open")
    assert not running.person.entries


# Half a day on


def test_half_a_day_on_ebb_looks_in_but_not_about_a_day_long_past(running: Talk) -> None:
    running.waits(days=5)
    _slips(running, "I wrote", "Two days ago", "Count from this", "That's all for now")
    assert "after-slip" not in running.person.timers
    _slips(running, "I wrote", "Yesterday", "Count from this", "That's all for now")
    running.waits(days=1)
    assert [heard.prompt for heard in running.history].count("slip-after") == 1


def test_a_check_cancelled_while_it_was_put_off_is_not_missed_later(running: Talk) -> None:
    running.says("/they")
    for label in ("Emotional", "No reply today", "No need"):
        running.taps(label)
    running.waits(hours=22, minutes=50)
    running.says("/slip")
    running.waits(minutes=10)
    for label in ("No", "I replied", "Today", "It was an exception", "That's all for now"):
        running.taps(label)
    running.waits(days=5)
    running.says("/they")
    for label in ("Emotional", "No reply today", "No need"):
        running.taps(label)
    running.ignores()
    running.waits(hours=25)
    assert "they-after" in [heard.prompt for heard in running.history]


# Three in a week


def _slips_thrice(talk: Talk) -> None:
    talk.waits(days=6)
    for when in ("Two days ago", "Yesterday", "Today"):
        talk.ignores()
        _slips(talk, "I looked", when, "Count from this", "That's all for now")


def test_three_in_seven_days_are_met_with_more_than_a_word(running: Talk) -> None:
    _slips_thrice(running)
    running.hears("slip-open", "slip-kind", "slip-when", "slip-counts", "slip-done", "slip-many")
    running.taps("Aim for three days only")
    running.ignores()
    running.waits(days=3, hours=6)
    assert running.history[-1].prompt == "slip-window"


def test_that_is_said_once_in_three_days(running: Talk) -> None:
    _slips_thrice(running)
    running.taps("Leave this")
    _slips(running, "I wrote", "Today", "Count from this", "That's all for now")
    assert running.history[-1].prompt == "slip-close"


def test_exceptions_are_not_many(running: Talk) -> None:
    for _ in range(3):
        _slips(running, "I looked", "Today", "It was an exception", "That's all for now")
    assert running.history[-1].prompt == "slip-close"


def test_who_shares_children_keeps_one_way_open(running: Talk) -> None:
    running.stores(replace(running.person, flags=frozenset({Flag.SHARED_LIFE})))
    _slips_thrice(running)
    running.taps("Close the way for a while")
    assert running.history[-1].prompt == "slip-block-shared"


# The ledger


def test_a_past_day_is_added_and_corrected_and_the_figures_follow(running: Talk) -> None:
    running.waits(days=10)
    running.says("/progress")
    for label in ("What's written down", "Add a past day", "I replied"):
        running.taps(label)
    running.says("6 days ago")
    running.taps("Count from this")
    assert "best run stays 6 days" in running.text
    running.says("/progress")
    running.taps("What's written down")
    running.taps("● Fri, 27 Nov · I replied")
    running.taps("Another day")
    running.says("next week")
    assert running.person.entries[0].on == date(2026, 11, 27)
    running.says("3 days ago")
    assert "Run: 3 days. Best run: 7 days." in running.text
    running.taps("Make it an exception")
    assert "Run: 10 days. Best run: 10 days." in running.text
    [entry] = running.person.entries
    assert (entry.kind, entry.on, entry.counts) == (Contact.REPLIED, date(2026, 11, 30), False)


def test_another_kind_counts_by_its_own_rule(running: Talk) -> None:
    _slips(running, "Practical only")
    running.says("/slip")
    running.taps("See what's written down")
    running.taps("Mon, 23 Nov · Practical only")
    assert "Let it count" not in running.labels
    for kind, counts in (("I wrote", True), ("It couldn't be avoided", False)):
        running.taps("Another kind")
        running.taps(kind)
        assert running.person.entries[0].counts is counts


def test_a_line_can_be_taken_back_for_48_hours_and_corrected_after(running: Talk) -> None:
    _slips(running, "I wrote", "Today", "Count from this", "That's all for now")
    running.waits(hours=48)
    running.says("/slip")
    running.taps("See what's written down")
    running.taps("● Mon, 23 Nov · I wrote")
    assert "Take it back" not in running.labels
    assert "Make it an exception" in running.labels


def test_a_long_ledger_has_pages_and_marks_are_not_in_it(running: Talk) -> None:
    running.waits(days=9)
    for day in range(1, 8):
        running.says("/slip")
        for label in ("No", "I looked"):
            running.taps(label)
        running.says(f"{day} days ago")
        running.taps("Count from this")
    running.says("/reset")
    for label in ("Only my run", "Yes, a new run"):
        running.taps(label)
    running.says("/progress")
    running.taps("What's written down")
    first = running.labels
    running.taps("More")
    second = running.labels
    assert next(label for label in first if "·" in label) == "● Tue, 1 Dec · I looked"
    assert [label for label in second if "·" in label] == ["● Wed, 25 Nov · I looked"]
    assert len([label for label in first if "·" in label]) == 6


# What their own words said already


@pytest.mark.parametrize(
    ("words", "kind", "days_ago"),
    [
        ("I texted him yesterday at 11pm", Contact.WROTE, 1),
        ("I just called her", Contact.CALLED, 0),
        ("ugh I texted her back last night", Contact.REPLIED, 1),
        ("two days ago we met up", Contact.MET, 2),
        ("I texted him and then I called him yesterday", None, 0),
    ],
)
def test_what_was_said_already_is_asked_back_and_not_asked_anew(
    running: Talk, words: str, kind: Contact | None, days_ago: int
) -> None:
    running.waits(days=3)
    running.ignores()
    running.says(words)
    running.taps("No")
    if kind is None:
        running.hears("slip-open", "slip-kind")
        return
    running.hears("slip-open", "slip-as-told")
    running.taps("Yes")
    running.taps("Count from this")
    entry = running.person.entries[-1]
    assert (entry.kind, entry.on) == (kind, running.local_now.date() - timedelta(days=days_ago))


def test_what_was_understood_wrongly_is_asked_and_never_written_down(running: Talk) -> None:
    running.waits(days=3)
    running.ignores()
    before = running.person.entries
    running.says("I texted him yesterday")
    for label in ("No", "Not quite", "A call", "Today"):
        running.taps(label)
    assert running.person.entries == before
    running.taps("Count from this")
    assert running.person.entries[-1].kind == Contact.CALLED
    assert running.person.entries[-1].on == running.local_now.date()


def test_the_second_message_still_comes_first(running: Talk) -> None:
    running.waits(days=3)
    running.ignores()
    running.says("I texted him yesterday")
    for label in ("Yes, nearly", "Ten minutes, then ask me"):
        running.taps(label)
    running.hears("slip-open", "slip-second", "slip-as-told-held")
    assert "I wrote" in running.text


@pytest.mark.parametrize(
    "words",
    [
        "I almost texted her last night",
        "I wrote him a letter but did not send it",
        "I texted my sister last night",
        "yesterday I called my mom instead of texting him",
    ],
)
def test_who_nearly_wrote_or_wrote_to_a_friend_is_not_taken_for_a_slip(
    running: Talk, words: str
) -> None:
    running.says(words)
    running.hears("menu-unclear")


def test_where_nothing_went_out_nothing_is_written_down(running: Talk) -> None:
    running.says("/slip")
    for label in ("No", "Nothing went out"):
        running.taps(label)
    running.hears("slip-open", "slip-kind", "slip-nothing")
    assert running.person.entries == ()


def test_a_day_that_is_told_of_something_else_is_asked(running: Talk) -> None:
    running.says("He left me 8 days ago and I texted him")
    running.taps("No")
    running.hears("slip-open", "slip-kind")


def test_what_the_lists_name_is_a_slip_where_the_reading_is_not_sure(running: Talk) -> None:
    running.stores(replace(running.person, language="es"))
    running.says("le he escrito esta mañana")
    running.taps("No")
    running.hears("slip-open", "slip-as-told")


def test_another_day_is_typed_where_it_is_asked_back(running: Talk) -> None:
    running.waits(days=5)
    running.ignores()
    running.says("I texted him yesterday")
    running.taps("No")
    running.says("no, it was two days ago")
    for label in ("Yes", "Count from this"):
        running.taps(label)
    assert running.person.entries[-1].on == running.local_now.date() - timedelta(days=2)


def test_what_was_told_outlasts_the_second_message_that_went_by(running: Talk) -> None:
    running.waits(days=3)
    running.ignores()
    running.says("I texted him yesterday")
    for label in ("Yes, nearly", "Ten minutes, then ask me"):
        running.taps(label)
    running.waits(minutes=10)
    running.taps("It went by")
    running.hears(
        "slip-open", "slip-second", "slip-as-told-held", "slip-later", "slip-gone", "slip-as-told"
    )
    running.taps("Yes")
    running.taps("Count from this")
    assert running.person.entries[-1].kind == Contact.WROTE
    running.taps("That's all for now")
    assert running.history[-1].prompt != "slip-as-told"


def test_what_was_told_outlasts_the_wave(running: Talk) -> None:
    running.waits(days=3)
    running.ignores()
    running.says("I texted him yesterday")
    for label in ("Yes, nearly", "Help me wait"):
        running.taps(label)
    running.waits(hours=1)
    assert "slip-later" in {heard.prompt for heard in running.history}
    running.taps("It went by")
    assert running.history[-1].prompt == "slip-as-told"


def test_the_ten_minutes_are_kept_also_over_what_was_just_written_down(running: Talk) -> None:
    running.says("/slip")
    labels = ("Yes, nearly", "Ten minutes, then ask me", "I wrote", "Today", "Count from this")
    for label in labels:
        running.taps(label)
    running.ignores()
    running.waits(minutes=10)
    running.hears("slip-later")


def test_what_was_before_the_first_day_ends_no_run(running: Talk) -> None:
    running.waits(days=3)
    running.says("/progress")
    run = running.text
    running.says("/slip")
    for label in ("No", "I wrote"):
        running.taps(label)
    running.says("10 days ago")
    assert running.history[-1].prompt == "slip-kept-before"
    running.says("/progress")
    assert running.text == run


def test_what_was_told_is_heard_from_a_screen_of_buttons_too(running: Talk) -> None:
    running.waits(days=3)
    running.ignores()
    running.says("/progress")
    running.says("I texted him yesterday")
    running.taps("No")
    running.hears("progress-open", "slip-open", "slip-as-told")


def test_nothing_of_what_was_told_stands_in_the_name_of_a_timer(running: Talk) -> None:
    running.waits(days=3)
    running.says("I texted him yesterday")
    for label in ("Yes, nearly", "Ten minutes, then ask me"):
        running.taps(label)
    assert "second-message" in running.person.timers


@pytest.mark.parametrize(
    "words",
    [
        "I texted her yesterday and she said never contact me again",
        "I texted him yesterday, he blocked me",
    ],
)
def test_a_no_that_was_told_of_is_one_tap_away(running: Talk, words: str) -> None:
    running.waits(days=3)
    running.ignores()
    running.says(words)
    for label in ("No", "Yes", "Count from this", "They asked me to stop, or blocked me"):
        running.taps(label)
    assert running.history[-1].prompt == "slip-stopped"
    assert Flag.SAID_STOP in running.person.flags


def test_without_such_words_nobody_is_asked(running: Talk) -> None:
    running.waits(days=3)
    running.says("I texted him yesterday")
    for label in ("No", "Yes", "Count from this"):
        running.taps(label)
    assert not any("blocked" in label for label in running.labels)
