"""What is changed beside the chat, in the Mini App: by the rules of the chat, and heard there."""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import count

import pytest

from coach.belongings import Letter
from coach.changes import (
    Change,
    EntryAdded,
    EntryCorrected,
    EntryUndone,
    HoursSet,
    LetterOpened,
    MessagesSet,
)
from coach.changing import REMEMBERED, Refusal
from coach.events import Blocked, Changed
from coach.looking import letter_of, overview_of
from coach.overview import Mark, Overview, Standing
from coach.person import Contact, Flag
from tests.bot.turning import counts
from tests.talk import MONDAY_NOON, Talk

TODAY = MONDAY_NOON.date()
YESTERDAY = TODAY - timedelta(days=1)
IDS = count(1)
NIGHT = HoursSet(time(7), time(21), time(22), time(6, 30))


def changes(talk: Talk, change: Change, call_id: str = "") -> str:
    """Have something changed; return why it was not, empty where it was."""
    talk.does(Changed(call_id or f"call-{next(IDS)}", change))
    return talk.person.changes[-1].refusal


def wrote(on: date = TODAY, *, counts: bool = True) -> EntryAdded:
    return EntryAdded(Contact.WROTE, on, counts)


def seen(talk: Talk) -> Overview:
    return overview_of(talk.person, talk.clock.at)


def test_an_entry_added_is_in_the_chats_figures_and_ledger(running: Talk) -> None:
    running.waits(days=4)
    running.ignores()
    running.says("/progress")
    assert "Run: 4 days" in running.text
    assert not changes(running, wrote(TODAY + timedelta(days=3)))
    running.says("/progress")
    assert "Run: 1 day\n" in running.text
    running.taps("What's written down")
    assert "● Thu, 26 Nov · I wrote" in running.labels


def test_an_entry_is_corrected_and_the_chats_figures_follow(running: Talk) -> None:
    running.waits(days=4)
    today = TODAY + timedelta(days=4)
    changes(running, wrote(today))
    entry = running.person.entries[-1]
    assert not changes(running, EntryCorrected(entry.no, Contact.CALLED, today, counts=False))
    running.says("/progress")
    assert "Run: 4 days" in running.text
    assert seen(running).ledger[0].kind == Contact.CALLED


def test_an_entry_taken_back_counts_for_nothing(running: Talk) -> None:
    changes(running, wrote())
    assert not changes(running, EntryUndone(running.person.entries[-1].no))
    assert seen(running).ledger == ()
    assert changes(running, EntryUndone(running.person.entries[-1].no)) == Refusal.GONE


def test_after_two_days_nothing_is_taken_back(running: Talk) -> None:
    changes(running, wrote())
    running.waits(hours=48)
    assert not seen(running).ledger[0].can_undo
    assert changes(running, EntryUndone(running.person.entries[-1].no)) == Refusal.TOO_LATE


def test_what_was_added_today_is_looked_in_on_as_if_told_in_the_chat(running: Talk) -> None:
    changes(running, wrote())
    assert "after-slip" in running.person.timers


def test_what_never_counts_does_not_whatever_is_asked(running: Talk) -> None:
    assert not changes(running, EntryAdded(Contact.LOGISTICS, TODAY, counts=True))
    assert not running.person.entries[-1].counts
    no = running.person.entries[-1].no
    changes(running, EntryCorrected(no, Contact.UNAVOIDABLE, TODAY, counts=True))
    assert not running.person.entries[-1].counts


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (wrote(TODAY + timedelta(days=1)), Refusal.FUTURE),
        (wrote(date.max), Refusal.FUTURE),
        (wrote(TODAY - timedelta(days=366)), Refusal.LONG_AGO),
        (wrote(date.min), Refusal.LONG_AGO),
        (EntryAdded(Contact.NEW_RUN, TODAY, counts=True), Refusal.KIND),
        (EntryAdded(Contact.BEFORE, TODAY, counts=True), Refusal.KIND),
        (EntryCorrected(99, Contact.WROTE, TODAY, counts=True), Refusal.GONE),
        (EntryUndone(99), Refusal.GONE),
        (replace(NIGHT, morning_at=time(6)), Refusal.IN_QUIET),
        (replace(NIGHT, evening_at=time(22)), Refusal.IN_QUIET),
        (replace(NIGHT, quiet_from=time(6, 30)), Refusal.NO_QUIET),
        (LetterOpened(99), Refusal.GONE),
    ],
)
def test_what_cannot_be_changes_nothing(running: Talk, change: Change, refusal: Refusal) -> None:
    before = running.person
    assert changes(running, change) == refusal
    assert replace(running.person, changes=()) == before


def test_hours_set_there_are_kept_and_planned_with(running: Talk) -> None:
    assert not changes(running, NIGHT)
    running.says("/settings")
    assert "Messages: 07:00 and 21:00" in running.text
    assert "Quiet hours: 22:00 to 06:30" in running.text
    assert running.person.timers["evening"].hour == 21


def test_messages_off_are_off(running: Talk) -> None:
    wanted = MessagesSet(are_nudges_on=False, wants_fewer=True, has_moments=False)
    assert not changes(running, wanted)
    assert not {"morning", "evening"} & running.person.timers.keys()
    hours = seen(running).hours
    assert hours is not None
    assert (hours.are_nudges_on, hours.wants_fewer, hours.has_moments) == (False, True, False)


def test_a_change_that_comes_twice_has_no_second_effect(running: Talk) -> None:
    for _ in range(2):
        assert not changes(running, wrote(), "twice")
    assert len(seen(running).ledger) == 1
    for _ in range(2):
        assert changes(running, wrote(date.max), "never") == Refusal.FUTURE


def test_only_the_latest_changes_are_remembered(running: Talk) -> None:
    for _ in range(REMEMBERED + 5):
        changes(running, EntryUndone(99))
    assert len(running.person.changes) == REMEMBERED


def test_nothing_is_said_in_the_chat(running: Talk) -> None:
    for change in (wrote(), NIGHT, EntryUndone(99)):
        changes(running, change)
    running.hears()


def test_a_screen_that_shows_what_was_is_answered_kindly(running: Talk) -> None:
    running.says("/settings")
    running.ignores()
    changes(running, MessagesSet(are_nudges_on=True, wants_fewer=False, has_moments=False))
    running.taps("Before hard hours")
    running.hears("settings-open")
    assert running.text.startswith("That button is from earlier.")
    assert not running.person.habits.has_moments


def test_sos_on_an_open_screen_works_after_a_change(running: Talk) -> None:
    running.says("/today")
    changes(running, wrote())
    running.ignores()
    running.taps("SOS")
    running.hears("urge-what")


def test_who_changes_something_is_there(running: Talk) -> None:
    running.waits(days=2)
    changes(running, wrote())
    assert running.person.heard_at == running.clock.at


def test_who_blocked_ebb_and_looks_there_is_not_written_to(running: Talk) -> None:
    running.does(Blocked())
    changes(running, wrote())
    assert running.person.is_gone


def test_a_stranger_changes_nothing_and_is_not_kept(talk: Talk) -> None:
    talk.does(Changed("a-stranger", wrote()))
    assert not talk.is_known
    assert counts(talk.database)["people"] == 0


def test_without_a_period_there_is_nothing_to_change(talk: Talk) -> None:
    talk.says("/start")
    assert changes(talk, wrote()) == Refusal.NO_PERIOD
    assert seen(talk).standing == Standing.NEW
    assert seen(talk).figures is None


def test_who_is_under_18_is_shown_nothing_of_it(talk: Talk) -> None:
    talk.says("/start")
    talk.taps("I'm under 18")
    assert seen(talk).standing == Standing.MINOR
    assert changes(talk, LetterOpened(1)) == Refusal.NO_PERIOD


# Letters


def has_letter(talk: Talk, opens_on: date | None, *, is_sealed: bool = True) -> None:
    letter = Letter(1, "quetzal", "anger", talk.clock.at, is_sealed, opens_on)
    talk.stores(replace(talk.person, letters=(letter,)))


def words(talk: Talk) -> str | None:
    letter = letter_of(talk.person, 1, talk.clock.at)
    return letter.text if letter else None


@pytest.mark.parametrize("opens_on", [None, TODAY + timedelta(days=1)])
def test_a_sealed_letter_stays_shut(running: Talk, opens_on: date | None) -> None:
    has_letter(running, opens_on)
    assert changes(running, LetterOpened(1)) == Refusal.SEALED
    assert words(running) is None
    assert seen(running).letters[0].shut_says.startswith("Sealed")


def test_a_letter_whose_day_has_come_is_opened_first_and_then_read(running: Talk) -> None:
    has_letter(running, TODAY)
    assert not seen(running).letters[0].shut_says
    assert words(running) is None
    assert not changes(running, LetterOpened(1))
    assert words(running) == "quetzal"


def test_the_list_of_letters_holds_none_of_their_words(running: Talk) -> None:
    has_letter(running, None, is_sealed=False)
    assert seen(running).letters[0].title == "Mon, 23 Nov · Anger · kept"
    assert "quetzal" not in repr(seen(running))


# What is shown


def test_the_figures_are_those_of_the_chat(running: Talk) -> None:
    running.waits(days=9)
    changes(running, wrote(TODAY + timedelta(days=3)))
    running.says("/progress")
    figures = seen(running).figures
    assert figures is not None
    for said in (f"Run: {figures.run_says}", f"Best run: {figures.best_says}", figures.urges_says):
        assert said in running.text
    assert f"Quiet: {figures.quiet_says}" in running.text
    assert running.text.startswith(f"{seen(running).heading}.")


def test_today_says_what_the_chat_says(running: Talk) -> None:
    running.waits(days=9)
    running.says("/today")
    assert seen(running).says == running.text


def test_each_day_up_to_today_has_its_mark(running: Talk) -> None:
    running.waits(days=2)
    running.says("/pause")
    running.taps("7 days")
    running.waits(days=2)
    changes(running, wrote(TODAY + timedelta(days=1)))
    figures = seen(running).figures
    assert figures is not None
    marks = [each.mark for each in figures.days]
    assert marks == [Mark.QUIET, Mark.SLIP, Mark.QUIET, Mark.STANDS, Mark.STANDS]
    assert figures.days[0].on == TODAY
    assert sum(mark is not Mark.STANDS for mark in marks) == figures.total_days


def test_limited_contact_has_its_own_words_for_the_figures(running: Talk) -> None:
    running.stores(replace(running.person, flags=frozenset({Flag.SHARED_LIFE})))
    figures = seen(running).figures
    assert figures is not None
    assert figures.is_shared


def test_urges_stand_at_the_hours_they_came(running: Talk) -> None:
    running.stores(replace(running.person, urge_hours={"4-23": 2, "0-21": 1, "1-9": 1}))
    figures = seen(running).figures
    assert figures is not None
    assert [each.count for each in figures.urge_hours] == [0, 0, 0, 1, 0, 0, 0, 3]
    assert figures.urge_hours[-1].says == "21:00 to 00:00: 3 urges"


def test_once_the_days_are_over_the_chat_is_where_it_goes_on(running: Talk) -> None:
    running.waits(days=31)
    shown = seen(running)
    assert shown.standing in (Standing.ENDED, Standing.CLOSED)
    assert "chat" in shown.says


def test_days_that_are_over_are_seen_and_no_longer_corrected(running: Talk) -> None:
    running.comes_to_the_end()
    assert seen(running).says == "These days are behind you. In the chat I ask how to go on."
    running.taps("Leave it here")
    running.waits(days=9)
    shown = seen(running)
    assert shown.standing is Standing.CLOSED
    assert shown.figures is not None
    assert (shown.heading, len(shown.figures.days)) == ("Day 30 of 30", 30)
    assert (shown.kinds, shown.hours) == ((), None)


def test_the_days_of_an_earlier_period_are_seen_too(running: Talk) -> None:
    running.waits(days=9)
    running.says("/reset")
    for label in ("The whole period", "Yes, a new period"):
        running.taps(label)
    running.waits(days=1)
    figures = seen(running).figures
    assert figures is not None
    assert (figures.day, len(figures.days)) == (2, 11)


def test_who_mourns_sees_no_figures(running: Talk) -> None:
    running.says("he died last night")
    shown = seen(running)
    assert (shown.standing, shown.figures, shown.ledger) == (Standing.CLOSED, None, ())


def test_a_clock_of_whole_hours_is_told_by_them(running: Talk) -> None:
    running.stores(replace(running.person, zone="Etc/GMT-2"))
    hours = seen(running).hours
    assert hours is not None
    assert "UTC+2" in hours.zone_says


@pytest.mark.parametrize(
    ("language", "says"),
    [("es", "Ciudad de México"), ("de", "Mexiko-Stadt"), ("en", "Mexico City")],
)
def test_the_clocks_city_is_named_in_the_persons_language(
    running: Talk, language: str, says: str
) -> None:
    running.stores(replace(running.person, zone="America/Mexico_City", language=language))
    hours = seen(running).hours
    assert hours is not None
    assert says in hours.zone_says
