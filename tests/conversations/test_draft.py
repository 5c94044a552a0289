"""Drafts: written here, held, read again; never sent, and behind a hard flag never spoken of."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from coach import holding, machine
from coach.belongings import Draft, Purpose
from coach.events import Commanded, Event, Rang, Said, Tapped
from coach.person import Contact, Flag, Period, Person, PersonId
from coach.replies import Edit, Outcome, Rows, Say
from models.database import Database
from tests.coach.endings import LINES
from tests.talk import Talk

WORDS = "I miss you, and the cat does too."
SENDING = {
    f"draft-{name}"
    for name in ("read", "again", "asks", "decide", "decide-open", "sent", "gone", "at-once")
}


def _writes(talk: Talk, text: str = WORDS, kind: str = "I just want to say it") -> None:
    talk.says("/draft")
    if talk.person.drafts:
        talk.taps("Write something new")
    talk.taps(kind)
    talk.says(text)
    talk.says("/done")
    talk.ignores()


def _noon(day: int = 1) -> datetime:
    return datetime(2026, 11, 23 + day, 12, 0, tzinfo=UTC)


# Writing and holding


def test_several_messages_make_one_draft_and_ten_minutes_later_it_comes(running: Talk) -> None:
    running.says("/draft")
    running.taps("I just want to say it")
    for text in ("Hi.", "It's me."):
        running.says(text)
    running.says("/done")
    running.hears("draft-kind", "draft-write", "draft-more", "draft-more", "draft-kept")
    assert [draft.text for draft in running.person.drafts] == ["Hi.\nIt's me."]
    running.waits(minutes=9, seconds=59)
    running.hears()
    running.waits(seconds=1)
    running.hears("draft-ready")


def test_an_answer_is_held_for_a_day(running: Talk) -> None:
    _writes(running, kind="An answer to them")
    assert running.person.drafts[0].release_at == _noon()
    assert running.person.drafts[0].purpose is Purpose.REPLY


def test_at_night_it_is_held_until_nine_and_comes_in_a_pause_too(running: Talk) -> None:
    running.waits(hours=14)
    _writes(running)
    running.says("/pause")
    running.taps("Until I say")
    running.ignores()
    running.waits(hours=6, minutes=59)
    running.hears()
    running.waits(minutes=1)
    running.hears("draft-ready")
    assert running.local_now.hour == 9


def test_what_is_urgent_or_about_a_child_is_not_held(running: Talk) -> None:
    running.says("/draft")
    running.taps("Something practical")
    running.taps("Yes")
    running.hears("draft-kind", "draft-is-urgent", "draft-at-once")
    assert not running.person.drafts


def test_the_notice_shows_nothing_of_the_words(running: Talk) -> None:
    _writes(running)
    running.waits(minutes=10)
    assert "cat" not in running.text
    running.taps("Look at it")
    running.hears("draft-ready", "draft-shown", "draft-read")
    assert [shown.text for shown in running.shown if shown.prompt == "draft-shown"] == [WORDS]


def test_the_notes_hold_nothing_of_the_words() -> None:
    outcome = _step(_draft_open(Person(PersonId(1))), Said(WORDS))
    facts = [note.facts for note in outcome.notes]
    assert facts == [{"purpose": "urge"}]


def test_five_wait_at_most_and_a_waiting_one_can_be_rewritten(running: Talk) -> None:
    for n in range(holding.MOST_DRAFTS):
        _writes(running, f"number {n}")
    running.says("/draft")
    running.hears("draft-list-full")
    assert "Write something new" not in running.labels
    running.waits(minutes=5)
    running.taps(running.labels[2])
    running.taps("Rewrite it")
    running.says("other words")
    running.says("and more")
    running.taps("That's all")
    texts = [draft.text for draft in running.person.drafts]
    assert texts == ["number 0", "number 1", "other words\nand more", "number 3", "number 4"]
    assert running.person.drafts[2].release_at == running.clock.at + timedelta(minutes=10)


def test_a_waiting_one_can_be_read_but_not_decided_on(running: Talk) -> None:
    _writes(running)
    running.says("/draft")
    running.taps(running.labels[0])
    running.taps("Read it")
    running.hears("draft-list", "draft-one", "draft-shown", "draft-peek")
    assert running.labels == ["Leave it there", "Rewrite it", "Delete it", "Leave this"]


def test_more_than_fits_is_said_and_not_kept(running: Talk) -> None:
    _writes(running, "x" * holding.LONGEST_DRAFT)
    assert len(running.person.drafts[0].text) == holding.LONGEST_DRAFT
    running.says("/draft")
    running.taps("Write something new")
    running.taps("I just want to say it")
    running.says("x" * (holding.LONGEST_DRAFT + 1))
    assert "more than I can hold" in running.text
    assert len(running.person.drafts) == 1


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("I'll kill you", "crisis-which"),
        ("i want to die", "crisis-heard"),
        ("te voy a matar", "crisis-which"),
        ("ich will nicht mehr leben", "crisis-heard"),
    ],
)
def test_words_of_danger_leave_the_hold_for_the_crisis_flow(
    running: Talk, text: str, prompt: str
) -> None:
    running.says("/draft")
    running.taps("I just want to say it")
    running.ignores()
    running.says(text)
    running.hears(prompt)
    assert not running.person.drafts
    running.taps("That is not what I meant")
    running.hears("crisis-not-meant", "draft-write")


def test_a_draft_that_rings_after_words_of_crisis_waits_until_they_have_rested(
    running: Talk,
) -> None:
    _writes(running)
    running.says("i want to die")
    running.taps("I'm in danger now")
    running.taps("Somebody is with me")
    running.ignores()
    running.waits(hours=23)
    assert "draft-ready" not in [heard.prompt for heard in running.takes_arrivals()]
    running.waits(hours=2)
    assert "draft-ready" in [heard.prompt for heard in running.takes_arrivals()]


# Out of the hold


def _looks(talk: Talk, text: str = WORDS) -> None:
    _writes(talk, text)
    talk.waits(minutes=10)
    talk.ignores()
    talk.taps("Look at it")


def test_the_reader_describes_and_nothing_more_is_said_of_a_calm_one(running: Talk) -> None:
    _looks(running, "The parcel came on Monday.")
    assert "Nothing in it pushes" in running.text


def test_sealed_it_is_a_letter_and_its_words_leave_the_chat(running: Talk) -> None:
    _looks(running)
    running.taps("Seal it")
    [letter] = running.person.letters
    assert (letter.text, letter.is_sealed) == (WORDS, True)
    assert not running.person.drafts
    assert all(WORDS not in shown.text for shown in running.shown)
    running.waits(days=2)
    assert "draft-ready" not in [heard.prompt for heard in running.takes_arrivals()[-6:]]


def test_deleted_it_is_gone_from_everywhere(running: Talk) -> None:
    _looks(running)
    running.taps("Delete it")
    assert not running.person.drafts
    assert not running.person.letters
    assert all(WORDS not in shown.text for shown in running.shown)
    assert not [name for name in running.person.timers if name.startswith("hold")]


def test_kept_waiting_it_comes_back_the_next_day(running: Talk) -> None:
    _looks(running)
    running.taps("Another day")
    assert running.person.drafts[0].release_at == running.clock.at + timedelta(days=1)


# Several at once


def _writes_at_night(talk: Talk, *texts: str) -> None:
    """Write drafts that all come out of the hold at nine, and wait till then."""
    talk.waits(hours=14)
    for text in texts:
        _writes(talk, text)
    talk.waits(hours=6, minutes=59)
    talk.ignores()
    talk.waits(minutes=1)


def test_what_comes_out_together_comes_in_one_message(running: Talk) -> None:
    _writes_at_night(running, "one", "two", "three")
    running.hears("draft-several")
    running.taps("Look at them")
    assert [label.partition(".")[0] for label in running.labels[:3]] == ["1", "2", "3"]
    running.ignores()
    running.waits(hours=3)
    assert "draft-ready" not in {heard.prompt for heard in running.takes_arrivals()}


def test_after_the_first_the_next_is_shown_until_none_is_left(running: Talk) -> None:
    _writes_at_night(running, "one", "two")
    running.taps("Look at them")
    for left, goes_on in ((1, ["draft-list"]), (0, [])):
        running.taps(running.labels[0])
        running.taps("Read it")
        running.ignores()
        running.taps("Delete it")
        running.hears("draft-deleted", *goes_on)
        assert len(running.person.drafts) == left


def test_together_they_can_wait_another_day_and_come_together_again(running: Talk) -> None:
    _writes_at_night(running, "one", "two")
    running.taps("Keep all another day")
    running.ignores()
    running.waits(hours=23, minutes=59)
    assert "draft-several" not in running.takes_arrivals()[-1].prompt
    running.waits(minutes=1)
    assert running.history[-1].prompt == "draft-several"


def _writes_two(talk: Talk, **between: float) -> None:
    _writes(talk, "one")
    talk.waits(**between)
    _writes(talk, "two")


def test_one_that_follows_within_a_minute_is_waited_for(running: Talk) -> None:
    _writes_two(running, seconds=40)
    running.waits(minutes=9, seconds=59)
    running.hears()
    running.waits(seconds=1)
    running.hears("draft-several")
    assert {draft.text for draft in running.person.drafts} == {"one", "two"}


def test_what_was_put_off_together_comes_together(running: Talk) -> None:
    _writes_two(running, minutes=5)
    running.says("/today")
    running.ignores()
    running.waits(minutes=45)
    running.hears("draft-several")


def test_what_follows_later_comes_by_itself(running: Talk) -> None:
    _writes_two(running, minutes=2)
    running.waits(minutes=8)
    running.hears("draft-ready")
    running.taps("Delete it unread")
    running.ignores()
    running.waits(minutes=2)
    running.hears("draft-ready")


def test_the_questions_are_toggled_and_count_against_nobody(running: Talk) -> None:
    _looks(running)
    running.taps("Go on")
    for question in list(running.labels[:5]):
        running.taps(question)
    running.taps("☑ A friend could read it")
    running.taps("☐ A friend could read it")
    running.ignores()
    running.taps("Go on")
    running.hears("draft-decide")


def test_who_decides_to_send_copies_it_and_may_write_it_down(running: Talk) -> None:
    _looks(running)
    for label in ("Go on", "Go on", "I decided to send it"):
        running.taps(label)
    assert any(shown.text == WORDS for shown in running.shown)
    running.taps("Sent, write it down")
    running.hears("draft-shown", "draft-read", "draft-asks", "draft-decide-open", "draft-sent",
                  "slip-kind")  # fmt: skip
    assert not running.person.drafts
    for label in ("I wrote", "Today", "Count from this"):
        running.taps(label)
    assert running.person.entries[-1].kind is Contact.WROTE


def test_a_second_one_within_the_week_is_advised_against(running: Talk) -> None:
    _looks(running)
    for label in ("Go on", "Go on", "I decided to send it", "Sent, don't write it down"):
        running.taps(label)
    running.waits(hours=1)
    running.ignores()
    _looks(running, "And another thing.")
    running.hears("draft-shown", "draft-again")
    assert not any("send" in label.lower() for label in running.labels)


def test_the_end_without_a_ledger_offers_none(talk: Talk) -> None:
    talk.says("/draft")
    talk.taps("I just want to say it")
    talk.says(WORDS)
    talk.taps("That's all")
    talk.waits(minutes=10)
    for label in ("Look at it", "Go on", "Go on", "I decided to send it"):
        talk.taps(label)
    assert talk.labels == ["Sent, don't write it down", "Not yet, another day"]


def test_a_closed_way_is_asked_about_and_stays_closed(running: Talk) -> None:
    _looks(running, "since you blocked me I write from a new account")
    running.taps("Yes")
    running.hears("draft-shown", "draft-channel", "draft-locked")
    assert running.person.flags == {Flag.ASKED_NO_CONTACT}


def test_a_way_that_is_open_is_read_on(running: Talk) -> None:
    _looks(running, "I have a new number, for the landlord")
    running.taps("No")
    running.hears("draft-shown", "draft-channel", "draft-read")


def test_everything_goes_with_a_wipe(running: Talk, database: Database) -> None:
    _looks(running)
    running.taps("Seal it")
    _writes(running)
    running.says("/wipe")
    running.taps("Erase everything")
    assert not running.is_known
    running.waits(days=1)
    assert "draft-ready" not in running.takes_arrivals()[-1].prompt


def test_the_one_message_of_the_end_leads_on_to_what_may_come() -> None:
    draft = Draft(1, "Saw a heron. Hope you are well.", Purpose.REACH, _noon(0), _noon(0))
    person = Person(PersonId(1), zone="Europe/Lisbon", drafts=(draft,), last_kept=1)
    person.timers = {"hold:1": _noon()}
    outcome = machine.step(person, Rang("hold:1", _noon()), _noon())
    for choice in ("look", "on", "on", "sent", "gone"):
        [token] = [
            button.token
            for row in _rows(outcome)
            for button in row
            if button.token.endswith(f".{choice}")
        ]
        outcome = _step(outcome, Tapped(token, 1))
    assert outcome.person.reach is not None
    assert outcome.person.reach.sent_at == _noon()
    assert _shown(outcome)[-1][0] == "after-sent"


def test_the_one_message_waits_over_the_weekend() -> None:
    saturday, monday = _noon(5), _noon(7) - timedelta(hours=3)
    draft = Draft(1, "Saw a heron. Hope you are well.", Purpose.REACH, _noon(4), saturday)
    person = Person(PersonId(1), zone="Europe/Lisbon", drafts=(draft,), last_kept=1)
    person.timers = {"hold:1": saturday}
    outcome = machine.step(person, Rang("hold:1", saturday), saturday)
    assert outcome.outgoing == ()
    assert outcome.person.timers == {"hold:1": monday}
    outcome = machine.step(outcome.person, Rang("hold:1", monday), monday)
    assert _shown(outcome)[-1][0] == "draft-ready"


# Behind a hard flag


def _step(outcome: Outcome, event: Event, now: datetime | None = None) -> Outcome:
    return machine.step(outcome.person, event, now or _noon())


def _draft_open(person: Person) -> Outcome:
    opened = machine.step(person, Commanded("draft"), _noon())
    token = _rows(opened)[0][0].token
    return _step(opened, Tapped(token, 1))


def _rows(outcome: Outcome) -> Rows:
    said = [reply for reply in _said(outcome) if reply.rows]
    return said[-1].rows if said else ()


def _shown(outcome: Outcome) -> list[tuple[str, str]]:
    return [(reply.prompt, reply.text) for reply in _said(outcome)]


def _said(outcome: Outcome) -> list[Say | Edit]:
    replies = (outgoing.reply for outgoing in outcome.outgoing)
    return [reply for reply in replies if isinstance(reply, Say | Edit)]


def _held(flag: Flag, purpose: Purpose) -> Person:
    draft = Draft(1, WORDS + " Since you blocked me. Why?", purpose, _noon(0), _noon(0))
    return Person(
        PersonId(1),
        zone="Europe/Lisbon",
        flags=frozenset({flag}),
        period=Period(_noon(0).date(), 30),
        drafts=(draft,),
        timers={"hold:1": _noon()},
        last_kept=1,
    )


def _ways_on(outcome: Outcome, depth: int) -> list[Outcome]:
    """Return every outcome that tapping, and once typing, leads to within a draft."""
    frame = outcome.person.conversation.frames[-1:]
    if depth == 0 or not frame or frame[0].flow != "draft":
        return []
    events: list[Event] = [Said("words"), Commanded("done")]
    events += [Tapped(button.token, 1) for row in _rows(outcome) for button in row]
    found = [_step(outcome, event) for event in events]
    return found + [deeper for each in found for deeper in _ways_on(each, depth - 1)]


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("flag", LINES)
def test_behind_a_hard_flag_nothing_speaks_of_sending(flag: Flag, purpose: Purpose) -> None:
    person = _held(flag, purpose)
    begun = [
        machine.step(person, Rang("hold:1", _noon()), _noon()),
        machine.step(person, Commanded("draft"), _noon()),
    ]
    outcomes = begun + [each for one in begun for each in _ways_on(one, 4)]
    said = {shown for outcome in outcomes for shown in _shown(outcome)}
    assert {"draft-locked", "draft-list", "draft-write-locked"} <= {prompt for prompt, _ in said}
    assert not SENDING & {prompt for prompt, _ in said}
    assert not [text for prompt, text in said if prompt != "menu-left" and _speaks(text)]


def _speaks(text: str) -> bool:
    return re.search(r"\b(send|sent|copy|write to (her|him|them))\b", text) is not None
