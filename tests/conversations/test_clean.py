"""`/clean`: the last 48 hours go out of the chat; what Ebb keeps stays, the two buttons as well."""

import pytest

from coach import voice
from tests.talk import Talk

KEYBOARD = ("SOS", "Today")


def cleans(talk: Talk) -> None:
    talk.says("/clean")
    talk.ignores()
    talk.taps("Take them out")


def test_both_sides_messages_go_and_one_line_stays(running: Talk) -> None:
    running.says("/today")
    running.says("/help")
    cleans(running)
    running.hears("clean-gone")
    assert [shown.prompt for shown in running.shown] == ["clean-gone"]
    assert running.sent_ids == []


def test_the_two_buttons_come_with_the_last_line(running: Talk) -> None:
    cleans(running)
    assert running.shown[-1].keyboard == KEYBOARD


def test_what_was_told_stays(running: Talk) -> None:
    running.has_plan("If it is late, then I open this.")
    before = running.person
    cleans(running)
    after = running.person
    assert (after.plan, after.entries, after.period) == (before.plan, before.entries, before.period)


def test_what_is_older_than_two_days_stays(running: Talk) -> None:
    running.says("/today")
    old, old_ids = [*running.shown], [*running.sent_ids]
    running.waits(hours=48, minutes=1)
    running.says("/why")
    cleans(running)
    assert running.shown[: len(old)] == old
    assert [shown.prompt for shown in running.shown[len(old) :]] == ["clean-gone"]
    assert running.sent_ids == old_ids


def test_nothing_goes_before_the_tap_and_nothing_after_a_no(running: Talk) -> None:
    running.says("/today")
    running.says("/clean")
    asked = [*running.shown]
    running.taps("Leave them")
    running.hears("today-open", "clean-open", "clean-kept")
    assert len(running.shown) == len(asked)
    assert running.sent_ids


def test_nothing_of_what_was_under_way_stands_there_again(running: Talk) -> None:
    running.says("/sos")
    running.taps("Text them")
    cleans(running)
    running.hears("clean-gone")
    assert running.person.conversation.frames == ()


def test_a_file_that_was_handed_over_goes_too(running: Talk) -> None:
    running.says("/export")
    cleans(running)
    assert [shown.prompt for shown in running.shown] == ["clean-gone"]


def test_a_stranger_can_clean_up_as_well(talk: Talk) -> None:
    talk.says("/help")
    talk.says("/clean")
    talk.taps("Take them out")
    assert [shown.prompt for shown in talk.shown] == ["clean-gone"]
    assert talk.shown[-1].keyboard == ()


@pytest.mark.parametrize("language", voice.languages())
def test_what_cannot_go_is_said(running: Talk, language: str) -> None:
    assert "Telegram" in voice.text(language, "clean-gone")


def test_who_is_too_young_can_clean_up(talk: Talk) -> None:
    talk.says("/start")
    talk.taps("I'm under 18")
    talk.says("/clean")
    talk.ignores()
    talk.taps("Take them out")
    talk.hears("clean-gone")
