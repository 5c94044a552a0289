"""The end of a quiet period: by day, twice, sober, and what a hard flag changes of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from coach import gate
from coach.belongings import Letter
from coach.person import Flag, Habits, Person
from coach.picture import DayKind
from coach.undecided import UNDECIDED
from models import people, timers
from tests.coach import endings
from tests.conversations.test_pictures import kinds
from tests.talk import Talk


def becomes(talk: Talk, person: Person) -> None:
    """Let the person of this chat be that one from now on."""
    before = talk.person
    now = replace(
        person,
        id=before.id,
        conversation=replace(before.conversation, frames=()),
        last_no=before.last_no,
        last_note=before.last_note,
        last_entry=before.last_entry,
        habits=replace(person.habits, are_nudges_on=False),
    )
    talk.database.run_here(lambda work: people.save(work, [now]))
    talk.database.run_here(lambda work: timers.save(work, [(before, now)]))


@pytest.fixture
def late(running: Talk) -> Talk:
    """A chat of somebody at the end, at noon on a Tuesday."""
    running.clock.at = endings.NOON
    return running


def answers(talk: Talk, rating: str = "4") -> None:
    talk.taps("Begin")
    for _ in endings.answered():
        talk.taps(rating)


def ends(talk: Talk) -> None:
    """Ask how it ends, wherever one is."""
    talk.says("/why")
    talk.taps("Why not just write?")
    talk.taps("How does this end?")
    talk.ignores()


def test_too_early_the_end_is_put_off_kindly(running: Talk) -> None:
    ends(running)
    assert "from day 28 of 30 on; it's day 1" in running.text


def test_the_offer_survives_somebody_busy_and_a_pause(running: Talk) -> None:
    for _ in range(26):
        running.says("/help")
        running.waits(days=1)
    running.waits(hours=22, minutes=55)
    running.says("/settings")
    running.waits(minutes=10)
    running.says("/pause")
    running.taps("3 days")
    running.ignores()
    running.waits(hours=2)
    running.hears()
    running.says("/resume")
    running.waits(days=1)
    assert "readiness-offer" in [heard.prompt for heard in running.history]


def test_the_questions_are_not_asked_at_night(late: Talk) -> None:
    becomes(late, endings.running())
    ends(late)
    late.taps("Look at it together")
    late.clock.at += timedelta(hours=9)
    late.ignores()
    late.taps("Begin")
    late.hears("readiness-not-now")


def test_the_questions_are_not_asked_under_the_influence(late: Talk) -> None:
    becomes(late, replace(endings.running(), influenced_until=late.clock.at + timedelta(hours=3)))
    ends(late)
    late.taps("Look at it together")
    late.ignores()
    late.taps("Begin")
    late.hears("readiness-not-now-sober")


def test_the_bar_of_the_calm_day_is_asked_of_who_wrote_one(late: Talk) -> None:
    becomes(late, endings.running())
    ends(late)
    late.taps("Look at it together")
    answers(late)
    assert "readiness-bar" in [heard.prompt for heard in late.takes_arrivals()]
    assert set(late.person.readiness.first) == set(endings.answered())


def test_between_the_parts_there_is_only_waiting(late: Talk) -> None:
    becomes(late, endings.running())
    ends(late)
    late.taps("Look at it together")
    answers(late)
    late.waits(days=1)
    late.ignores()
    late.says("/today")
    late.taps("How to go on")
    late.hears("today-open", "readiness-between")


def test_after_three_days_the_first_part_is_the_first_again(late: Talk) -> None:
    becomes(late, endings.running())
    ends(late)
    late.taps("Look at it together")
    answers(late)
    late.waits(days=3, hours=1)
    late.taps("Begin")
    for _ in endings.answered():
        late.taps("3")
    assert late.person.readiness.second_at is None
    assert set(late.person.readiness.first.values()) == {3}


def test_a_second_yes_too_late_is_a_first_one(late: Talk) -> None:
    becomes(late, endings.said_yes())
    late.waits(hours=1)
    late.hears("reach-second")
    late.waits(hours=22)
    late.taps("Still yes")
    late.hears("reach-ask")


def test_a_second_yes_does_not_count_at_night(late: Talk) -> None:
    becomes(late, endings.said_yes())
    late.waits(hours=9, minutes=10)
    late.ignores()
    late.taps("Still yes")
    late.hears("readiness-not-now")
    assert late.person.reach is None


def test_who_had_pushed_gets_a_gentler_agreement(late: Talk) -> None:
    person = endings.said_yes()
    pushed = replace(person.readiness, second=endings.answered(pushed=0))
    becomes(late, replace(person, readiness=pushed))
    late.waits(hours=1)
    late.taps("Still yes")
    late.hears("reach-second", "reach-contract-gentle")


@pytest.mark.parametrize("begin", endings.EVERYBODY)
def test_behind_a_hard_flag_the_end_is_going_on_or_letting_go(
    late: Talk, begin: Callable[[], Person]
) -> None:
    becomes(late, replace(begin(), flags=frozenset({Flag.ORDER})))
    ends(late)
    assert late.shown[-1].prompt == "ending-locked"
    late.taps("Let go")
    late.taps("Keep everything")
    late.ignores()
    late.taps("No letter")
    late.hears("farewell-rested")
    assert late.person.has_closed


def test_the_second_part_is_not_asked_once_a_flag_is_up(late: Talk) -> None:
    becomes(late, endings.half_looked_at())
    late.says("/settings")
    late.taps("Safety")
    late.taps("Add something")
    late.taps("They want no contact, or blocked me")
    late.taps("Go on")
    late.ignores()
    late.waits(days=1)
    late.hears()


def test_seven_silent_days_are_a_no_that_can_be_corrected(late: Talk) -> None:
    becomes(late, endings.wrote())
    ends(late)
    late.taps("Nothing")
    assert late.person.flags == {Flag.SILENT}
    late.ignores()
    late.taps("They have answered after all")
    late.taps("Something warm")
    late.hears("after-came", "after-warm")
    assert late.person.flags == frozenset()


def test_silence_cannot_be_corrected_after_two_days(late: Talk) -> None:
    becomes(late, endings.wrote())
    ends(late)
    late.taps("Nothing")
    late.waits(hours=48)
    late.ignores()
    late.taps("They have answered after all")
    assert late.person.flags == {Flag.SILENT}
    assert "after-came" not in [heard.prompt for heard in late.history[-2:]]


def test_a_no_outlives_a_new_period(late: Talk) -> None:
    becomes(late, endings.wrote())
    ends(late)
    late.taps("Cold, or stop")
    late.waits(hours=49)
    late.says("/reset")
    late.taps("The whole period")
    late.taps("Yes, a new period")
    assert late.person.flags == {Flag.SAID_STOP}


def test_after_an_answer_no_second_message_is_offered(late: Talk) -> None:
    becomes(late, endings.wrote())
    ends(late)
    late.taps("Something neutral")
    ends(late)
    assert late.shown[-1].prompt == "ending-answered"
    assert late.labels == ["Back to the quiet", "Let go", "Something has changed", "Leave this"]


def test_evenings_much_lower_after_contact_bring_the_offer_of_quiet(late: Talk) -> None:
    becomes(late, endings.brought_low())
    late.clock.at += timedelta(hours=8)
    late.says("/today")
    late.taps("Look at the day")
    for label in ("None", "Okay", "3"):
        late.taps(label)
    late.ignores()
    late.taps("Night")
    late.hears("after-low")
    late.taps("Yes, 14 days")
    assert late.person.period is not None
    assert late.person.period.length_days == 43


def is_undecided(talk: Talk) -> None:
    """Let the person of this chat say that they do not know yet, and a day pass."""
    becomes(talk, endings.looked_at())
    talk.stores(replace(talk.person, habits=replace(talk.person.habits, are_nudges_on=True)))
    ends(talk)
    talk.taps("I don't know yet")
    talk.waits(days=1)


def weekly_questions(talk: Talk, days: int = 21) -> int:
    """Return how often the question comes to somebody who says something now and then."""
    before = len(talk.history)
    for _ in range(days):
        talk.waits(days=1)
        talk.says("/help")
    return [heard.prompt for heard in talk.history[before:]].count("ending-ask")


def test_somebody_undecided_is_asked_every_week_answered_or_not(late: Talk) -> None:
    is_undecided(late)
    assert weekly_questions(late) == 3


def test_on_the_day_of_the_offer_the_weekly_question_stays_away(late: Talk) -> None:
    is_undecided(late)
    offered_on = date(2027, 1, 22)
    done = late.person.done | {UNDECIDED: offered_on - timedelta(days=28)}
    late.stores(replace(late.person, done=done))
    weekly_questions(late, 38)
    asked = [heard.at.date() for heard in late.history if heard.prompt == "ending-ask"]
    offered = [heard.at.date() for heard in late.history if heard.prompt == "readiness-offer"]
    assert offered == [offered_on]
    assert [(on - offered_on).days for on in asked] == [-21, -14, -7, 7]


def test_a_week_in_which_it_could_not_come_does_not_end_the_question(late: Talk) -> None:
    is_undecided(late)
    late.says("/pause")
    late.taps("7 days")
    late.waits(days=9)
    assert "ending-ask" in [heard.prompt for heard in late.history]


@pytest.mark.parametrize(
    "taps",
    [
        ("Go on for a while", "14 more days"),
        ("Practical things only",),
        ("Write once, calmly", "Yes, the first"),
    ],
)
def test_a_decision_ends_the_weekly_question(late: Talk, taps: tuple[str, ...]) -> None:
    is_undecided(late)
    ends(late)
    for label in taps:
        late.taps(label)
    assert weekly_questions(late, 14) == 0


def test_whoever_wants_it_no_more_is_not_asked_any_more(late: Talk) -> None:
    is_undecided(late)
    assert weekly_questions(late, 6) == 1
    late.taps("Don't ask any more")
    assert weekly_questions(late) == 0


def test_behind_a_no_the_weekly_question_does_not_come(late: Talk) -> None:
    is_undecided(late)
    late.stores(replace(late.person, flags=frozenset({Flag.ASKED_NO_CONTACT})))
    late.says("/help")
    assert weekly_questions(late) == 0


def test_a_mistaken_death_is_taken_back_whole(late: Talk) -> None:
    becomes(late, endings.agreed())
    ends_by_other(late, "They died")
    assert late.person.timers.keys() <= {"check"}
    late.ignores()
    late.taps("That was a mistake")
    late.hears("farewell-back")
    assert late.person.is_running
    assert "hold:1" in late.person.timers


def test_after_a_death_nothing_about_contact_comes(late: Talk) -> None:
    becomes(late, endings.agreed())
    ends_by_other(late, "They died")
    late.taps("Thank you")
    late.ignores()
    late.waits(days=200)
    late.hears()


@pytest.mark.parametrize("command", ["start", "today", "sos", "they", "draft", "slip", "why"])
def test_after_a_death_every_way_to_contact_leads_to_company(late: Talk, command: str) -> None:
    becomes(late, endings.agreed())
    ends_by_other(late, "They died")
    late.taps("Thank you")
    late.waits(days=3)
    late.ignores()
    late.says(f"/{command}")
    late.hears("again-grief")
    offered = ["Write them a letter", "I need help right now", "Erase everything", "Leave this"]
    assert late.labels == offered


def test_a_death_can_be_taken_back_for_two_days_from_anywhere(late: Talk) -> None:
    becomes(late, endings.agreed())
    ends_by_other(late, "They died")
    late.waits(hours=47)
    late.says("/today")
    late.ignores()
    late.taps("That was a mistake")
    late.hears("farewell-back")
    assert late.person.is_running
    assert Flag.DIED not in late.person.flags


def test_a_death_outlives_whatever_else_is_told_of_the_end(late: Talk) -> None:
    becomes(late, endings.agreed())
    ends_by_other(late, "They died")
    late.taps("Write them a letter")
    late.says("I should have said it.")
    late.taps("Seal it")
    late.ignores()
    late.says("/today")
    late.hears("again-grief")
    assert not gate.is_open(late.person)


@pytest.mark.parametrize("label", ["They died", "We are back together"])
def test_where_it_is_over_nobody_is_asked_about_messages(running: Talk, label: str) -> None:
    running.says("/they")
    for tap in ("Emotional", "No reply today", "Yes, please"):
        running.taps(tap)
    running.says("/they")
    running.taps("Ten minutes first")
    running.says("/slip")
    for tap in ("Yes, nearly", "Ten minutes, then ask me", "I wrote", "Today", "Count from this"):
        running.taps(tap)
    ends(running)
    running.taps("Something has changed")
    running.taps(label)
    running.taps(running.labels[0])
    running.ignores()
    running.waits(days=40)
    running.hears()


def test_an_appointment_left_over_from_before_a_death_is_let_go(late: Talk) -> None:
    becomes(late, endings.agreed())
    ends_by_other(late, "They died")
    before = late.person
    left = replace(before, timers={"they-check": late.clock.at + timedelta(hours=1)})
    late.database.run_here(lambda work: people.save(work, [left]))
    late.database.run_here(lambda work: timers.save(work, [(before, left)]))
    late.ignores()
    late.waits(days=1)
    late.hears()


def ends_by_other(talk: Talk, label: str) -> None:
    """Tell that something has changed, from the settings' way to it."""
    person = replace(talk.person, reach=None, readiness=endings.running().readiness)
    becomes(talk, person)
    ends(talk)
    talk.taps("Something has changed")
    talk.taps(label)


def test_back_together_with_somebody_feared_is_met_with_care(late: Talk) -> None:
    becomes(late, replace(endings.running(), flags=frozenset({Flag.AFRAID})))
    ends(late)
    late.taps("Something has changed")
    late.ignores()
    late.taps("We are back together")
    late.hears("farewell-together-careful")
    late.taps("Keep it, end it here")
    assert late.person.flags == {Flag.AFRAID}


def lets_go(talk: Talk, habits: Habits) -> None:
    """Let somebody with these hours let go, and say yes to being looked in on."""
    becomes(talk, endings.looked_at())
    talk.stores(replace(talk.person, habits=habits))
    ends(talk)
    for label in ("Let go", "Keep everything", "Yes", "No letter"):
        talk.taps(label)
    talk.ignores()


def test_the_look_ins_come_to_somebody_with_late_mornings_too(late: Talk) -> None:
    lets_go(late, Habits(time(12, 30), time(20), quiet_from=time(1), quiet_until=time(12)))
    late.waits(days=31)
    late.hears("farewell-check")
    assert late.history[-1].at.hour == 12


def test_a_look_in_that_could_not_come_is_tried_the_next_day(late: Talk) -> None:
    lets_go(late, Habits())
    late.waits(days=29, hours=12)
    late.stores(replace(late.person, held_until=late.clock.at + timedelta(hours=20)))
    late.waits(days=1)
    late.hears()
    late.waits(days=1)
    late.hears("farewell-check")


def test_a_new_period_ends_the_look_ins_of_the_last(late: Talk) -> None:
    lets_go(late, Habits())
    late.says("/start")
    late.taps("60 days")
    for _ in range(50):
        late.waits(days=1)
        late.says("/help")
    assert "farewell-check" not in [heard.prompt for heard in late.history]


def test_a_letter_sealed_before_letting_go_is_asked_about_on_its_day(late: Talk) -> None:
    lets_go(late, Habits())
    opens_on = late.clock.at.date() + timedelta(days=20)
    letter = Letter(1, "words", "goodbye", late.clock.at, is_sealed=True, opens_on=opens_on)
    late.stores(replace(late.person, letters=(letter,)))
    late.says("/help")
    late.ignores()
    late.waits(days=25)
    late.hears("letter-ask")
    assert late.history[-1].at.date() == opens_on


def test_no_more_look_ins_means_none(late: Talk) -> None:
    person = endings.looked_at()
    becomes(late, person)
    on = replace(late.person, habits=replace(person.habits, are_nudges_on=True))
    late.database.run_here(lambda work: people.save(work, [on]))
    ends(late)
    for label in ("Let go", "Keep everything", "Yes", "No letter"):
        late.taps(label)
    late.waits(days=30)
    late.ignores()
    late.taps("No more of these")
    late.hears("farewell-check-enough")
    late.waits(days=100)
    late.hears()


def test_at_the_last_day_leaving_it_here_is_one_tap_away(running: Talk) -> None:
    running.comes_to_the_end()
    assert running.shown[-1].prompt == "closing-open"
    assert {"Leave it here", "14 more days", "Look at it together"} <= set(running.labels)
    running.taps("Leave it here")
    assert running.person.has_closed


def reads_the_figures_after_the_last_day(talk: Talk) -> str:
    """Return what progress says the day after, before the closing is opened by /today."""
    for _ in range(6):
        talk.says("/today")
        talk.waits(days=5)
    talk.says("/progress")
    figures = talk.text
    talk.says("/today")
    assert talk.shown[-1].prompt == "closing-open"
    return figures


def test_thirty_days_without_a_slip_are_called_whole(running: Talk) -> None:
    figures = reads_the_figures_after_the_last_day(running)
    assert "Best run: 30 days\nQuiet: 30 of 30 (100%)" in figures
    assert "30 days are over, and every one of them was quiet." in running.text


def test_thirty_days_with_a_slip_are_told_in_figures(running: Talk) -> None:
    running.says("/slip")
    for label in ("No", "I wrote", "Today", "Count from this"):
        running.taps(label)
    figures = reads_the_figures_after_the_last_day(running)
    assert "Best run: 29 days\nQuiet: 29 of 30 (97%)" in figures
    assert "over. 29 of 30 were quiet, your best run was 29 days." in running.text


def test_on_the_way_the_quiet_days_hold_today_and_the_run_does_not(running: Talk) -> None:
    running.waits(days=2)
    running.says("/progress")
    assert "Run: 2 days" in running.text
    assert "Quiet: 3 of 3, today included (100%)" in running.text


NEWS = {
    "She died last night.": "farewell-died",
    "we're back together": "farewell-together",
    "mi ex ha muerto": "farewell-died",
    "Wir sind wieder zusammen!": "farewell-together",
}


@pytest.mark.parametrize(("words", "prompt"), NEWS.items())
@pytest.mark.parametrize("before", ["/today", "/plan", "/cancel"])
def test_news_that_ends_a_period_is_heard_anywhere(
    running: Talk, before: str, words: str, prompt: str
) -> None:
    running.says(before)
    running.ignores()
    running.says(words)
    running.hears(prompt)


def test_news_typed_by_mistake_is_taken_back(running: Talk) -> None:
    running.says("he died")
    running.ignores()
    running.taps("That was a mistake")
    running.hears("farewell-back")
    assert running.person.is_running


def test_words_of_crisis_beside_the_news_come_first(running: Talk) -> None:
    running.ignores()
    running.says("She died and I want to die too.")
    running.hears("crisis-heard")


def is_asked_how_to_go_on(talk: Talk) -> None:
    talk.comes_to_the_end()
    assert talk.shown[-1].prompt == "closing-open"
    talk.ignores()


@pytest.mark.parametrize("asks", ["/progress", "how many days have I done so far?"])
def test_while_the_closing_question_waits_progress_shows_what_was(running: Talk, asks: str) -> None:
    is_asked_how_to_go_on(running)
    running.says(asks)
    running.hears("progress-open")
    assert running.picture.title == "Day 30 of 30"
    assert "Quiet: 30 of 30 (100%)" in running.text
    assert {"Leave it here", "14 more days", "Look at it together"} <= set(running.labels)
    assert "Erase everything" not in running.labels
    running.taps("14 more days")
    running.hears("closing-extended")
    assert running.person.is_running


def test_days_that_were_left_as_they_ended_can_be_looked_at_later(running: Talk) -> None:
    is_asked_how_to_go_on(running)
    running.taps("Leave it here")
    running.ignores()
    running.waits(days=20)
    running.says("/progress")
    assert running.picture.title == "Day 30 of 30"
    assert "Quiet: 30 of 30 (100%)" in running.text
    assert running.labels == ["Another period"]
    running.taps("Another period")
    running.hears("progress-open", "again-open")


def test_days_after_letting_go_early_are_no_part_of_what_was(late: Talk) -> None:
    becomes(late, endings.looked_at())
    ends(late)
    for label in ("Let go", "Keep everything", "No letter"):
        late.taps(label)
    late.says("/progress")
    was = late.picture.title
    late.waits(days=9)
    late.says("/progress")
    assert late.picture.title == was
    assert DayKind.AHEAD not in kinds(late.picture.calendar)


def test_who_mourns_is_shown_no_figures(running: Talk) -> None:
    running.says("he died last night")
    running.ignores()
    running.says("/progress")
    running.hears("again-grief")


@pytest.mark.parametrize("command", ["/start", "/today", "/pause", "/reset", "/settings"])
def test_while_the_closing_question_waits_every_way_leads_to_it(
    running: Talk, command: str
) -> None:
    is_asked_how_to_go_on(running)
    running.says(command)
    assert running.shown[-1].prompt == "closing-open"
    assert {"14 more days", "Leave it here"} <= set(running.labels)


@pytest.mark.parametrize("words", ["/slip", "I broke down and texted him"])
def test_contact_after_the_end_is_met_and_not_counted(running: Talk, words: str) -> None:
    is_asked_how_to_go_on(running)
    running.says(words)
    for label in ("Yes, nearly", "Ten minutes, then ask me"):
        running.taps(label)
    running.hears("slip-over", "slip-second", "slip-held")
    running.waits(minutes=10)
    running.taps("It went by")
    running.hears("slip-later", "slip-gone")
    assert running.person.entries == ()


def test_nobody_who_is_done_is_met_by_a_way_to_erase(running: Talk) -> None:
    is_asked_how_to_go_on(running)
    running.taps("Leave it here")
    running.says("/start")
    running.hears("closing-rested", "again-open")
    assert "Erase everything" not in running.labels


def test_the_days_between_two_periods_stand_still(running: Talk) -> None:
    is_asked_how_to_go_on(running)
    running.taps("Leave it here")
    running.waits(days=20)
    running.says("/start")
    running.taps("30 days")
    running.waits(days=2)
    running.says("/progress")
    assert "Day 3 of 30" in running.text
    assert "Run: 32 days" in running.text


def test_the_days_before_more_days_are_asked_for_stand_still(running: Talk) -> None:
    is_asked_how_to_go_on(running)
    running.waits(days=20)
    running.says("/start")
    running.taps("14 more days")
    assert "It's 44 days in all now" in running.text
    running.says("/progress")
    assert "Day 31 of 44" in running.text
    assert "Quiet: 31 of 31" in running.text


def test_going_on_by_the_end_itself_asks_anew_at_the_next_one(talk: Talk) -> None:
    talk.sets_up("14 days")
    talk.stores(replace(talk.person, flags=frozenset({Flag.ORDER})))
    talk.comes_to_the_end()
    ends(talk)
    for label in ("Go on for a while", "14 more days"):
        talk.taps(label)
    talk.comes_to_the_end()
    talk.says("/progress")
    assert {"14 more days", "Leave it here"} <= set(talk.labels)


def test_what_was_left_as_it_ended_is_so_in_another_zone_too(running: Talk) -> None:
    running.stores(replace(running.person, zone="Pacific/Auckland"))
    is_asked_how_to_go_on(running)
    running.shares_place("America/Los_Angeles")
    running.taps("Yes")
    running.says("/today")
    running.taps("Leave it here")
    running.says("/progress")
    assert running.labels == ["Another period"]


def test_who_let_go_and_mistook_a_death_is_not_asked_again(late: Talk) -> None:
    becomes(late, endings.looked_at())
    ends(late)
    for label in ("Let go", "Keep everything", "No letter"):
        late.taps(label)
    late.says("she died last night")
    late.taps("That was a mistake")
    late.says("/progress")
    assert late.labels == ["Another period"]


def test_an_end_of_which_no_day_is_known_has_no_figures(talk: Talk) -> None:
    talk.sets_up("Open end")
    period = talk.person.period
    assert period is not None
    talk.stores(replace(talk.person, period=replace(period, is_closed=True)))
    talk.waits(days=200)
    talk.says("/progress")
    assert talk.history[-1].prompt == "again-open"


@pytest.mark.parametrize("length", ["30 days", "Open end"])
def test_no_first_day_lies_ahead_after_a_journey_west(talk: Talk, length: str) -> None:
    talk.waits(hours=1)
    talk.sets_up(length, zone="Pacific/Auckland")
    talk.says("/slip")
    for label in ("No", "I looked", "Today", "Count from this"):
        talk.taps(label)
    talk.shares_place("America/Los_Angeles")
    talk.taps("Yes")
    talk.says("/progress")
    assert talk.history[-1].prompt == "progress-open"
    assert "Day 1" in talk.text


def test_what_goes_on_after_an_end_has_no_last_day_before_its_own(running: Talk) -> None:
    is_asked_how_to_go_on(running)
    running.taps("Go on, open end")
    running.waits(days=5)
    running.says("/progress")
    assert running.picture.title == "Day 36"
    assert "Quiet: 36 of 36, today included" in running.text
