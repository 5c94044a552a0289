"""Limited contact: topics cost nothing, a child's safety is never held, and handovers."""

from dataclasses import replace
from datetime import time

import pytest

from coach.belongings import Purpose, Shared
from coach.person import Contact, Flag
from tests.coach.endings import LINES
from tests.talk import Talk


@pytest.fixture
def sharing(running: Talk) -> Talk:
    """Somebody who shares children, with two topics, hours and a handover on Wednesdays."""
    shared = Shared(("children", "dentist"), "email", (time(17), time(19)), frozenset({2}))
    person = replace(running.person, flags=frozenset({Flag.SHARED_LIFE}), shared=shared)
    running.stores(person)
    running.says("/today")
    running.ignores()
    return running


# Agreed on


def test_it_can_be_chosen_in_the_settings_one_question_after_the_other(running: Talk) -> None:
    running.says("/settings")
    for label in ("Limited contact", "That fits me", "☐ Money"):
        running.taps(label)
    running.says("  the   cat ")
    running.taps("That's all")
    running.says("the app we have")
    running.says("18 to 18")
    running.says("6pm to 8pm")
    for label in ("☐ Tue", "☐ Fri", "☑ Tue", "That's all"):
        running.taps(label)
    assert running.person.flags == {Flag.SHARED_LIFE}
    assert running.person.shared == Shared(
        ("money", "the cat"), "the app we have", (time(18), time(20)), frozenset({4})
    )
    assert "Topics: Money, the cat" in running.text
    running.taps("End limited contact")
    assert not running.person.flags


def test_telling_it_for_safety_leads_there(running: Talk) -> None:
    running.says("/settings")
    for label in ("Safety", "Add something", "Children, work or a home", "Set up topics and hours"):
        running.taps(label)
    assert running.history[-1].prompt == "shared-open"


def test_an_own_topic_can_be_taken_off_again(sharing: Talk) -> None:
    sharing.says("/settings")
    for label in ("Limited contact", "Topics", "☑ dentist", "That's all"):
        sharing.taps(label)
    assert sharing.person.shared.topics == ("children",)


# The counter, and one tap


def test_the_counter_says_what_it_counts(sharing: Talk) -> None:
    sharing.waits(days=4)
    sharing.says("/today")
    assert "4 days with only what had to be said" in sharing.text
    sharing.says("/progress")
    assert "With only what had to be said: 4 days" in sharing.text


def test_on_topic_contact_is_one_tap_and_costs_nothing(sharing: Talk) -> None:
    sharing.waits(days=4)
    sharing.says("/today")
    sharing.taps("It had to be said")
    assert sharing.history[-1].prompt == "shared-logged"
    [entry] = sharing.person.entries
    assert (entry.kind, entry.counts) == (Contact.LOGISTICS, False)
    sharing.says("/today")
    assert "4 days" in sharing.text
    sharing.taps("It had to be said")
    sharing.taps("Undo")
    assert [bool(each.undone_at) for each in sharing.person.entries] == [False, True]


def test_whoever_shares_nothing_is_not_offered_it(running: Talk) -> None:
    running.says("/today")
    assert "On-topic contact" not in running.labels


# The filter


def _filter(talk: Talk, *labels: str) -> None:
    talk.says("/they")
    for label in ("Practical", "Look at the answer now", *labels):
        talk.taps(label)


def test_what_is_urgent_or_about_a_child_is_never_held(sharing: Talk) -> None:
    _filter(sharing, "Children", "Yes")
    sharing.hears("they-open", "they-practical", "shared-filter-topic", "shared-brief-child",
                  "draft-is-urgent", "draft-at-once")  # fmt: skip
    assert not sharing.person.drafts


def test_no_child_carries_a_message(sharing: Talk) -> None:
    _filter(sharing, "Children")
    said = [each.text for each in sharing.history if each.prompt == "shared-brief-child"]
    assert "no child carries a message" in said[0]


def test_outside_the_hours_it_can_wait_and_within_it_is_short(sharing: Talk) -> None:
    _filter(sharing, "dentist")
    outside = [each for each in sharing.history if each.prompt == "shared-brief-outside"]
    assert "17:00" in outside[0].text
    sharing.waits(hours=5)
    sharing.ignores()
    _filter(sharing, "dentist")
    sharing.hears("they-open", "they-practical", "shared-filter-topic", "shared-brief",
                  "draft-is-urgent")  # fmt: skip


def test_what_is_off_topic_is_held_like_any_answer(sharing: Talk) -> None:
    _filter(sharing, "None of these", "Write here, held for a day")
    sharing.says("You forgot my birthday.")
    assert [draft.purpose for draft in sharing.person.drafts] == [Purpose.REPLY]


@pytest.mark.parametrize("flag", LINES)
def test_behind_a_hard_flag_the_filter_helps_with_no_message(sharing: Talk, flag: Flag) -> None:
    sharing.stores(replace(sharing.person, flags=frozenset({Flag.SHARED_LIFE, flag})))
    sharing.says("/settings")
    sharing.taps("Limited contact")
    sharing.taps("Answer something")
    assert sharing.history[-1].prompt == "draft-practical-locked"


# Handovers


def test_the_evening_before_a_handover_has_a_word_and_the_day_a_landing(sharing: Talk) -> None:
    sharing.waits(days=1, hours=7)
    assert sharing.history[-1].prompt == "shared-handover"
    assert sharing.local_now.strftime("%a %H:%M") == "Tue 19:00"
    sharing.taps("Yes, after it")
    sharing.says("whenever")
    assert sharing.history[-1].prompt == "shared-when"
    sharing.says("17:30")
    sharing.ignores()
    sharing.waits(hours=22, minutes=30)
    assert sharing.history[-1].prompt == "shared-after"
    assert sharing.local_now.strftime("%a %H:%M") == "Wed 17:30"
    sharing.taps("We got talking")
    assert sharing.history[-1].prompt == "slip-kind"


def test_behind_a_no_the_word_before_it_leads_to_nobodys_door(sharing: Talk) -> None:
    flags = frozenset({Flag.SHARED_LIFE, Flag.AFRAID})
    sharing.stores(replace(sharing.person, flags=flags))
    sharing.waits(days=1, hours=7)
    assert sharing.history[-1].prompt == "shared-handover-locked"
    assert sharing.labels == ["Yes, after it", "I'm fine"]


def test_no_word_comes_where_no_day_was_named(sharing: Talk) -> None:
    sharing.stores(replace(sharing.person, shared=Shared(("children",))))
    sharing.says("/today")
    sharing.waits(days=8)
    assert not any(each.prompt.startswith("shared-handover") for each in sharing.history)
