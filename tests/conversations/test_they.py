"""They wrote: time first, a way for each kind of message, and behind a no none that answers."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from coach.belongings import Purpose
from coach.person import Contact, Flag
from coach.replies import Fate
from models.tables import NUDGES
from tests.coach.endings import LINES
from tests.talk import Talk

ANSWERING = {
    "they-practical",
    "they-quiet",
    "they-quiet-unclear",
    "they-until",
    "they-line",
    "shared-filter-topic",
    "shared-brief",
    "draft-is-urgent",
    "draft-at-once",
    "draft-write",
}
"""Texts that lead towards an answer."""


def _they(talk: Talk, *labels: str) -> None:
    talk.says("/they")
    for label in labels:
        talk.taps(label)


def _flagged(talk: Talk, flag: Flag) -> None:
    talk.stores(replace(talk.person, flags=frozenset({flag})))


def _fates(talk: Talk, kind: str) -> list[str]:
    query = select(NUDGES.c.fate).where(NUDGES.c.kind == kind)
    return list(talk.database.run_here(lambda work: work.connection.scalars(query)))


# Writing it down


def test_that_they_wrote_is_written_down_once_and_the_run_goes_on(running: Talk) -> None:
    running.waits(days=3)
    _they(running, "Emotional", "Back", "Unclear", "No reply today", "No need")
    [entry] = running.person.entries
    assert (entry.kind, entry.counts) == (Contact.THEY_WROTE, False)
    running.says("/progress")
    assert "Run: 3 days" in running.text


def test_nothing_is_written_down_before_the_kind_is_said(running: Talk) -> None:
    _they(running, "Leave this")
    assert not running.person.entries


def test_by_their_own_rule_it_ends_the_run(running: Talk) -> None:
    running.waits(days=3)
    for label in ("What counts", "They wrote to me", "Done", "Done"):
        if label == "What counts":
            running.says("/settings")
        running.taps(label)
    running.ignores()
    _they(running, "Unclear", "No reply today")
    running.hears("they-open", "they-quiet-unclear", "they-tonight-counted")
    running.taps("No need")
    running.says("/progress")
    assert "Run: 0 days" in running.text
    assert "Best run: 3 days" in running.text


def test_free_words_that_they_wrote_open_it(running: Talk) -> None:
    running.says("he texted me")
    running.hears("they-open")


def test_a_stranger_is_helped_too_and_nothing_is_kept(talk: Talk) -> None:
    talk.says("/they")
    talk.taps("Emotional")
    talk.taps("No reply today")
    talk.hears("they-open", "they-quiet", "they-tonight")
    assert not talk.person.entries


# Ten minutes


def test_ten_minutes_first_then_the_same_question_in_the_night_too(running: Talk) -> None:
    running.waits(hours=11)
    running.ignores()
    _they(running, "Ten minutes first")
    running.waits(minutes=9, seconds=59)
    running.hears("they-open", "they-held")
    running.waits(seconds=1)
    running.taps("Unclear")
    running.hears("they-open-again", "they-quiet-unclear")
    assert len(running.person.entries) == 1


# The kinds


def test_what_is_practical_goes_through_the_filter_into_a_short_hold(running: Talk) -> None:
    _they(running, "Practical", "Look at the answer now", "No, it can wait a little")
    running.says("The parcel is with the neighbour.")
    running.says("/done")
    running.hears("they-open", "they-practical", "shared-brief", "draft-is-urgent", "draft-write",
                  "draft-more", "draft-kept")  # fmt: skip
    [draft] = running.person.drafts
    assert draft.purpose is Purpose.PRACTICAL
    assert draft.release_at - running.clock.at == timedelta(minutes=10)


def test_an_answer_to_feelings_is_held_for_a_day(running: Talk) -> None:
    _they(running, "Emotional", "Write here, held for a day")
    running.says("I heard you.")
    [draft] = running.person.drafts
    assert (draft.purpose, draft.release_at - draft.written_at) == (
        Purpose.REPLY,
        timedelta(hours=24),
    )


def test_one_line_is_held_for_a_day_and_no_second_is_offered_before_its_date(
    running: Talk,
) -> None:
    _they(running, "Emotional", "One line, until a date")
    running.says("yesterday")
    running.says("8 dec")
    running.says("I take time until 8 December.")
    running.taps("No need")
    running.hears("they-open", "they-quiet", "they-until", "they-until", "they-line",
                  "they-line-kept", "they-tonight", "they-close")  # fmt: skip
    [draft] = running.person.drafts
    assert (draft.purpose, draft.text) == (Purpose.REPLY, "I take time until 8 December.")
    assert draft.release_at - running.clock.at == timedelta(hours=24)
    _they(running, "Emotional")
    assert "One line, until a date" not in running.labels


def _holds_a_line(talk: Talk) -> None:
    _they(talk, "Emotional", "One line, until a date")
    for text in ("8 dec", "I take time until 8 December."):
        talk.says(text)
    talk.taps("No need")


def test_a_line_that_was_deleted_asks_for_no_time(running: Talk) -> None:
    _holds_a_line(running)
    running.says("/draft")
    running.taps(running.labels[0])
    running.taps("Delete it")
    _they(running, "Emotional")
    assert "One line, until a date" in running.labels


def test_a_line_that_went_out_asks_for_time_until_its_day(running: Talk) -> None:
    _holds_a_line(running)
    running.waits(days=1)
    for label in (
        "Look at it",
        "Go on",
        "Go on",
        "I decided to send it",
        "Sent, don't write it down",
    ):
        running.taps(label)
    assert not running.person.drafts
    _they(running, "Emotional")
    assert "One line, until a date" not in running.labels
    running.waits(days=15)
    _they(running, "Emotional")
    assert "One line, until a date" in running.labels


def test_told_twice_within_the_hour_it_is_one_entry_and_asked_once(running: Talk) -> None:
    _they(running, "Ten minutes first")
    running.waits(minutes=5)
    _they(running, "Practical", "It needs no answer", "No need")
    running.ignores()
    running.waits(hours=1)
    running.hears()
    assert len(running.person.entries) == 1
    _they(running, "Emotional")
    assert len(running.person.entries) == 2


@pytest.mark.parametrize(
    ("labels", "prompt"),
    [
        (("Hurtful or a threat", "I'm afraid of them"), "crisis-violence"),
        (("Hurtful or a threat", "It's getting dangerous"), "crisis-which-short"),
        (("An emergency", "They say they want to die"), "crisis-theirs"),
        (("An emergency", "It's about a child"), "they-act"),
    ],
)
def test_what_is_dangerous_has_its_door(
    running: Talk, labels: tuple[str, ...], prompt: str
) -> None:
    _they(running, *labels)
    assert running.history[-1].prompt == prompt
    assert "112" in running.text


# Behind a no


@pytest.mark.parametrize("flag", LINES)
def test_behind_a_hard_flag_no_way_leads_to_an_answer(running: Talk, flag: Flag) -> None:
    _flagged(running, flag)
    for kind in ("Practical", "Emotional", "Unclear", "Hurtful or a threat", "An emergency"):
        _walk(running, kind)
    assert not ANSWERING & {heard.prompt for heard in running.history}
    assert {"they-quiet-locked", "draft-practical-locked"} < {
        heard.prompt for heard in running.history
    }


def _walk(talk: Talk, kind: str) -> None:
    """Tap each way of a kind, one after the other."""
    _they(talk, kind)
    for label in talk.labels:
        if label not in ("Back", "Leave this"):
            _they(talk, kind, label)


def test_what_died_with_the_other_is_not_asked_about(running: Talk) -> None:
    running.stores(replace(running.person, flags=frozenset({Flag.DIED})))
    running.says("/they")
    running.hears("again-grief")


# The evening, and half a day on


def test_the_extra_check_is_kept_also_in_quiet_hours(running: Talk) -> None:
    running.waits(hours=9, minutes=30)
    _they(running, "Emotional", "No reply today", "Yes, please")
    running.ignores()
    running.waits(hours=1)
    running.hears("they-check")
    assert running.local_now.strftime("%H:%M") == "22:30"


def test_after_ten_at_night_nobody_is_asked_whether_to_look_in(running: Talk) -> None:
    running.waits(hours=10, seconds=1)
    running.ignores()
    _they(running, "Emotional", "No reply today")
    running.hears("they-open", "they-quiet", "they-close")


def test_half_a_day_on_ebb_looks_in_once_and_never_by_night(running: Talk) -> None:
    _they(running, "Emotional", "No reply today", "No need")
    running.waits(days=2)
    [looked] = [heard for heard in running.history if heard.prompt == "they-after"]
    assert looked.at == datetime.fromisoformat("2026-11-24T11:00:00+00:00")
    assert _fates(running, "after-they") == [Fate.SENT]


def test_told_late_in_the_morning_it_comes_late_the_next_one(running: Talk) -> None:
    running.waits(hours=22, minutes=45)
    _they(running, "Emotional", "No reply today", "No need")
    running.waits(days=2)
    [looked] = [heard for heard in running.history if heard.prompt == "they-after"]
    assert looked.at == datetime.fromisoformat("2026-11-25T11:00:00+00:00")


def test_who_has_talked_since_is_not_looked_in_on(running: Talk) -> None:
    _they(running, "Emotional", "No reply today", "No need")
    running.waits(hours=10)
    running.says("/today")
    running.waits(days=2)
    assert "they-after" not in {heard.prompt for heard in running.history}
    assert _fates(running, "after-they") == [Fate.DONE]


def test_after_a_slip_only_one_of_the_checks_comes(running: Talk) -> None:
    _they(running, "Emotional", "No reply today", "No need")
    running.says("/slip")
    for label in ("No", "I replied", "Today", "Count from this", "That's all for now"):
        running.taps(label)
    running.waits(days=2)
    checks = [heard.prompt for heard in running.history if heard.prompt.endswith("-after")]
    assert checks == ["slip-after"]
