"""A buddy: found by a link, pinged, answering, leaving; and nothing crosses but the agreed line."""

from datetime import UTC, datetime, timedelta

import pytest

from coach.events import Blocked, Commanded, Said, Sent, Wiped
from coach.events import Kind as SentKind
from coach.person import Flag
from models import people
from models.waiting import Row, waiting
from scheduler.parcels import is_stale
from tests.talk import Talk

BO = 8002
LINE = "Bad hour. Can you call me?"


@pytest.fixture
def ada(running: Talk) -> Talk:
    """Somebody whose period began today, on a Monday at noon."""
    return running


@pytest.fixture
def bo(ada: Talk) -> Talk:
    """Somebody Ebb has never met."""
    return ada.is_joined_by(BO)


def link_of(talk: Talk, line: str = LINE) -> str:
    """Have the person make a link; return its payload."""
    talk.says("/buddy")
    talk.taps(line)
    invitation = next(shown for shown in reversed(talk.shown) if shown.prompt == "bond-link")
    return invitation.text.partition("?start=")[2].strip()


def bind(ada: Talk, bo: Talk, *, name: str = "Ada", hours: str = "Yes, at any hour") -> None:
    """Have the stranger become the buddy."""
    bo.says(f"/start {link_of(ada)}")
    bo.taps("I'm 18 or older, and yes")
    bo.says(name)
    bo.taps(hours)
    bo.shares_place("Europe/Lisbon")
    bo.taps("Yes")
    ada.ignores()
    bo.ignores()


def pings(ada: Talk) -> None:
    ada.says("/buddy")
    ada.taps("Ask them now")


# The link


def test_a_stranger_becomes_the_buddy_and_both_are_told(ada: Talk, bo: Talk) -> None:
    bo.says(f"/start {link_of(ada)}")
    ada.ignores()
    bo.taps("I'm 18 or older, and yes")
    ada.hears("bond-joined")
    bo.says("Ada")
    bo.taps("No, I need the sleep")
    bo.hears("join-asked-new", "join-name", "join-hours", "join-done")
    assert ada.person.buddies.buddy == bo.person.id
    assert [each.name for each in bo.person.buddies.friends] == ["Ada"]


def test_the_line_is_read_before_anything_is_agreed_to(ada: Talk, bo: Talk) -> None:
    bo.says(f"/start {link_of(ada)}")
    assert LINE in bo.text
    assert "Telegram chat" in bo.text
    assert ada.person.buddies.buddy is None


def test_a_line_of_ones_own_is_the_one_agreed_on(ada: Talk, bo: Talk) -> None:
    ada.says("/buddy")
    ada.says("Got ten minutes\nfor me?")
    payload = ada.shown[-2].text.partition("?start=")[2].strip()
    bo.says(f"/start {payload}")
    assert '"Got ten minutes for me?"' in bo.text


def test_a_line_may_be_two_hundred_characters_and_no_more(ada: Talk) -> None:
    ada.says("/buddy")
    ada.ignores()
    ada.says("x" * 201)
    ada.says("x" * 200)
    ada.hears("bond-open", "bond-link", "bond-waiting")


@pytest.mark.parametrize(
    "payload",
    ["b_", "b_7", "b_zzzz_secret_1", "b_!!_x", "b_5eh_", "b_5eh_secret_2", "b_5eh_Secret_1",
     "b_" + "z" * 60, "b_5eh_secret_1_more"],
)  # fmt: skip
def test_a_forged_link_gets_one_calm_line_and_changes_nothing(
    ada: Talk, bo: Talk, payload: str
) -> None:
    link_of(ada)
    before = ada.person
    ada.ignores()
    bo.says(f"/start {payload}")
    bo.hears("join-stale")
    ada.hears()
    assert ada.person == before
    assert bo.person.buddies.friends == ()


def test_a_renewed_link_closes_the_one_before(ada: Talk, bo: Talk) -> None:
    old = link_of(ada)
    ada.taps("Make a new link")
    bo.says(f"/start {old}")
    bo.hears("join-stale")


def test_a_link_taken_back_opens_nothing(ada: Talk, bo: Talk) -> None:
    old = link_of(ada)
    ada.taps("Take it back")
    bo.says(f"/start {old}")
    bo.hears("join-stale")


def test_a_link_renewed_while_somebody_reads_it_is_refused_at_the_yes(ada: Talk, bo: Talk) -> None:
    bo.says(f"/start {link_of(ada)}")
    ada.taps("Make a new link")
    bo.taps("I'm 18 or older, and yes")
    bo.hears("join-asked-new", "join-stale")
    assert (ada.person.buddies.buddy, bo.person.buddies.friends) == (None, ())


def test_a_link_is_used_up_by_joining(ada: Talk, bo: Talk) -> None:
    payload = link_of(ada)
    cy = ada.is_joined_by(9003)
    for one in (bo, cy):
        one.says(f"/start {payload}")
    for one in (bo, cy):
        one.taps("I'm 18 or older, and yes")
    cy.hears("join-asked-new", "join-stale")
    assert ada.person.buddies.buddy == bo.person.id


def test_whoever_opens_the_link_again_is_told_that_it_is_done(ada: Talk, bo: Talk) -> None:
    payload = link_of(ada)
    bo.says(f"/start {payload}")
    bo.taps("I'm 18 or older, and yes")
    bo.ignores()
    bo.says(f"/start {payload}")
    bo.hears("join-already")


def test_ones_own_link_is_kindly_refused(ada: Talk) -> None:
    payload = link_of(ada)
    ada.ignores()
    ada.says(f"/start {payload}")
    ada.hears("join-own")
    assert ada.person.buddies.invitation == "secret_1"


def test_somebody_under_eighteen_cannot_be_a_buddy(ada: Talk, bo: Talk) -> None:
    bo.says("/start")
    bo.taps("I'm under 18")
    bo.ignores()
    bo.says(f"/start {link_of(ada)}")
    bo.hears("safety-minor")


def test_who_says_at_the_link_that_they_are_under_eighteen_is_met_as_such(
    ada: Talk, bo: Talk
) -> None:
    bo.says(f"/start {link_of(ada)}")
    bo.taps("I'm under 18")
    bo.hears("join-asked-new", "safety-minor")
    assert bo.person.minor_at is not None
    assert ada.person.buddies.buddy is None


def test_no_thanks_is_told_to_nobody(ada: Talk, bo: Talk) -> None:
    bo.says(f"/start {link_of(ada)}")
    ada.ignores()
    bo.taps("No, thank you")
    bo.hears("join-asked-new", "join-declined")
    ada.hears()
    assert ada.person.buddies.invitation == "secret_1"


def test_nobody_is_the_buddy_of_more_than_five(ada: Talk, bo: Talk) -> None:
    others = [ada.is_joined_by(9100 + n * 100) for n in range(5)]
    for other in others:
        other.sets_up()
        bo.says(f"/start {link_of(other)}")
        bo.taps("Yes, I'll be their buddy" if bo.person.adult_at else "I'm 18 or older, and yes")
        bo.taps("No name needed")
    bo.ignores()
    bo.says(f"/start {link_of(ada)}")
    bo.hears("join-full")
    assert len(bo.person.buddies.friends) == 5


def test_two_can_be_each_others_buddy_and_one_end_ends_alone(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    bo.says("/buddy")
    bo.taps("Ebb for myself")
    for label in ("None of these", "30 days", "08:30 and 20:30"):
        if label == "None of these" and label not in bo.labels:
            bo.taps("I'm 18 or older, let's go")
        bo.taps(label)
    ada.says(f"/start {link_of(bo)}")
    ada.taps("Yes, I'll be their buddy")
    ada.says("/buddy")
    ada.taps("End this")
    assert ada.person.buddies.buddy is None
    assert [each.id for each in ada.person.buddies.friends] == [bo.person.id]
    assert bo.person.buddies.buddy == ada.person.id
    assert bo.person.buddies.friends == ()


def test_a_friend_with_a_period_of_their_own_goes_on_where_they_were(ada: Talk, bo: Talk) -> None:
    bo.sets_up()
    bo.says("/slip")
    bo.says(f"/start {link_of(ada)}")
    bo.ignores()
    bo.taps("No, thank you")
    bo.hears("join-declined", "slip-open")


# A buddy without a period of their own


def test_what_a_mere_buddy_types_opens_no_setup(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    for text in ("is she all right?", "/today", "/start", "/buddy"):
        bo.says(text)
    bo.hears(*["friend-standing"] * 4)
    assert "Ada" in bo.text


def test_a_mere_buddy_is_never_nudged(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    bo.waits(days=9)
    bo.hears()


# A ping


@pytest.mark.parametrize(
    ("label", "answer", "told"),
    [
        ("I'm calling you", "buddy-calling", "friend-told-calling"),
        ("I'm here, write to me", "buddy-here", "friend-told-here"),
        ("I can't right now", "buddy-cannot", "friend-told-cannot"),
    ],
)
def test_a_ping_is_answered_with_one_of_three_buttons(
    ada: Talk, bo: Talk, label: str, answer: str, told: str
) -> None:
    bind(ada, bo)
    pings(ada)
    ada.hears("bond-standing", "buddy-asked")
    assert bo.labels == ["I'm calling you", "I'm here, write to me", "I can't right now"]
    bo.taps(label)
    bo.hears("friend-ping", told)
    ada.hears(answer)


def test_a_ping_says_whom_it_is_from_only_in_the_buddys_own_word(ada: Talk, bo: Talk) -> None:
    bind(ada, bo, name="the little one")
    pings(ada)
    assert bo.text == f'the little one asks for you:\n"{LINE}"'


def test_a_ping_leaves_the_buddy_in_their_own_conversation(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    bo.says("/sos")
    before = bo.person.conversation
    pings(ada)
    bo.ignores()
    assert bo.person.conversation == before
    bo.taps("I'm here, write to me")
    bo.hears("friend-told-here", "urge-what")
    assert [frame.flow for frame in bo.person.conversation.frames] == ["urge"]


def test_an_answer_leaves_the_person_in_their_own_conversation(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    pings(ada)
    ada.says("/sos")
    ada.taps("Text them")
    before = ada.person.conversation
    bo.taps("I can't right now")
    assert ada.person.conversation == before
    ada.ignores()
    ada.taps("Something else")
    ada.hears("urge-rate")


def test_who_cannot_leaves_the_person_with_another_way(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    pings(ada)
    bo.taps("I can't right now")
    assert ada.labels == ["Something else", "I'm not safe"]
    ada.ignores()
    ada.taps("Something else")
    ada.hears("urge-what")


def test_a_second_ping_within_half_an_hour_is_not_sent(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    pings(ada)
    ada.waits(minutes=29)
    ada.ignores()
    pings(ada)
    ada.hears("bond-standing", "buddy-soon", "bond-standing")
    bo.hears("friend-ping")
    ada.waits(minutes=1)
    pings(ada)
    bo.hears("friend-ping")


def test_a_fourth_ping_a_day_is_not_sent_and_the_next_day_one_is(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    for _ in range(4):
        ada.ignores()
        pings(ada)
        ada.waits(minutes=31)
    ada.hears("bond-standing", "buddy-enough", "bond-standing")
    bo.hears(*["friend-ping"] * 3)
    ada.waits(hours=13)
    pings(ada)
    bo.hears("friend-ping")


def test_without_a_buddy_the_wish_for_one_is_met_in_one_line(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    ada.says("/buddy")
    bo.says("/buddy")
    bo.taps("Leave: Ada")
    ada.ignores()
    bo.ignores()
    ada.taps("Ask them now")
    ada.hears("bond-left")
    assert ada.labels == ["Find a buddy", "Leave this"]
    bo.hears()


def test_who_is_afraid_of_someone_is_asked_before_the_buddy_is(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    person = ada.person
    person.flags = frozenset({Flag.AFRAID})
    ada.database.run_here(lambda work: people.save(work, [person]))
    pings(ada)
    ada.hears("bond-standing", "buddy-consent")
    bo.hears()
    ada.taps("Better not")
    bo.hears()
    ada.ignores()
    pings(ada)
    ada.taps("Yes, ask them")
    ada.hears("bond-standing", "buddy-consent", "buddy-asked")
    bo.hears("friend-ping")


def test_an_answer_of_the_next_day_is_not_passed_on(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    pings(ada)
    ada.waits(hours=13)
    ada.ignores()
    bo.taps("I'm calling you")
    bo.hears("friend-ping", "friend-late")
    ada.hears()


def test_an_answer_to_a_bond_that_has_ended_reaches_nobody(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    pings(ada)
    ada.says("/buddy")
    ada.taps("End this")
    ada.ignores()
    bo.ignores()
    bo.taps("I'm calling you")
    bo.hears("menu-open")
    ada.hears()
    assert bo.person.conversation.frames[-1].flow == "menu"


def to_the_tools(talk: Talk) -> None:
    """Go through an SOS as far as its tools."""
    talk.says("/sos")
    for label in ("Text them", "7", "Night", "That's enough", "Skip", "Skip"):
        talk.taps(label)


def test_sos_offers_the_buddy_among_its_tools_and_leads_back_to_them(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    to_the_tools(ada)
    ada.ignores()
    ada.taps("Ask my buddy")
    ada.taps("Go on here")
    ada.hears("buddy-asked", "urge-tool")
    bo.hears("friend-ping")
    ada.taps("Skip")
    ada.taps("4")
    ada.hears("urge-rerate", "urge-lower")
    assert ada.person.tools["buddy"].points == 3


def test_an_answer_that_cannot_leads_back_into_the_sos_under_way(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    to_the_tools(ada)
    ada.taps("Ask my buddy")
    bo.taps("I can't right now")
    ada.ignores()
    ada.taps("Something else")
    ada.hears("urge-tool")


def test_sos_offers_no_buddy_to_who_has_none(ada: Talk) -> None:
    to_the_tools(ada)
    seen: list[str] = []
    for _ in range(4):
        seen += ada.labels
        ada.taps("Others")
    assert "A walk" in seen
    assert "Ask my buddy" not in seen


def test_a_ping_that_telegram_kept_out_for_too_long_is_not_sent(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    ada.says("/buddy")
    asked_at = ada.clock.at
    ada.delivers = lambda: None  # type: ignore[method-assign]
    ada.taps("Ask them now")
    [row] = [each for each in waiting_for(ada, bo.chat_id) if "asks for you" in str(each.reply)]
    assert not is_stale(row, asked_at + timedelta(minutes=90))
    assert is_stale(row, asked_at + timedelta(minutes=91))


def waiting_for(talk: Talk, chat_id: int) -> list[Row]:
    rows = talk.database.run_here(
        lambda work: waiting(work, now=talk.clock.at, is_nudge=False, people=9, besides=()).rows
    )
    return [row for row in rows if row.chat_id == chat_id]


def test_each_is_spoken_to_in_their_own_language(ada: Talk) -> None:
    bo = ada.is_joined_by(BO, "de")
    bo.says(f"/start {link_of(ada)}")
    bo.taps("Ich bin 18 oder älter, und ja")
    bo.says("Ada")
    bo.taps("Ja, zu jeder Stunde")
    pings(ada)
    assert bo.text == f"Ada klopft an:\n„{LINE}“"
    bo.taps("Ich rufe dich an")
    assert ada.text == "Your buddy answered: they're calling you. Keep the phone free."


# Quiet hours


def at_night(talk: Talk, hour: int, minute: int = 0) -> None:
    """Let it be that hour of the coming night, in Lisbon and by Ebb's guess for the buddy."""
    talk.waits_until(datetime(2026, 11, 24, hour, minute, tzinfo=UTC))


def test_in_quiet_hours_a_ping_is_let_go_and_the_person_told_at_once(ada: Talk, bo: Talk) -> None:
    bind(ada, bo, hours="No, I need the sleep")
    at_night(ada, 2)
    ada.ignores()
    pings(ada)
    ada.hears("bond-standing", "buddy-asked", "buddy-asleep")
    assert "asleep" in ada.text
    ada.waits(hours=12)
    bo.hears()


def test_a_ping_near_the_end_of_quiet_hours_waits_for_it(ada: Talk, bo: Talk) -> None:
    bind(ada, bo, hours="No, I need the sleep")
    at_night(ada, 6, 30)
    pings(ada)
    ada.waits(minutes=89)
    bo.hears()
    ada.waits(minutes=1)
    bo.hears("friend-ping")
    ada.ignores()
    bo.taps("I'm calling you")
    ada.hears("buddy-calling")


def test_a_ping_that_waited_is_dropped_when_ebb_was_away_too_long(ada: Talk, bo: Talk) -> None:
    bind(ada, bo, hours="No, I need the sleep")
    at_night(ada, 6, 30)
    pings(ada)
    ada.clock.at = datetime(2026, 11, 24, 8, 1, tzinfo=UTC)
    ada.rings()
    bo.hears()


def test_at_any_hour_means_in_quiet_hours_too(ada: Talk, bo: Talk) -> None:
    bind(ada, bo, hours="Yes, at any hour")
    at_night(ada, 3)
    pings(ada)
    bo.hears("friend-ping")


def test_a_buddy_who_turned_messages_off_is_not_pinged(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    bo.says("/stop")
    bo.ignores()
    ada.ignores()
    pings(ada)
    bo.hears()
    ada.hears("bond-standing", "buddy-asked", "buddy-asleep")


def test_a_buddy_in_a_crisis_of_their_own_is_not_pinged(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    bo.says("I want to die")
    bo.ignores()
    pings(ada)
    bo.hears()


def test_plain_news_waits_for_the_end_of_quiet_hours(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    at_night(ada, 3)
    ada.ignores()
    bo.says("/buddy")
    bo.taps("Leave: Ada")
    ada.hears()
    assert ada.person.buddies.buddy is None
    ada.waits_until(datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
    ada.hears("bond-left")


# Leaving


def test_the_person_ends_it_with_one_tap_and_the_buddy_is_told(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    ada.says("/buddy")
    ada.taps("End this")
    ada.hears("bond-standing", "bond-ended")
    bo.hears("friend-released")
    assert (ada.person.buddies.buddy, bo.person.buddies.friends) == (None, ())


def test_the_buddy_leaves_with_one_tap_and_the_person_is_told(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    bo.says("/buddy")
    bo.taps("Leave: Ada")
    bo.hears("friend-standing", "friend-parted")
    ada.hears("bond-left")
    assert (ada.person.buddies.buddy, bo.person.buddies.friends) == (None, ())


@pytest.mark.parametrize("event", [Wiped(), Blocked()], ids=["wipe", "block"])
def test_who_goes_altogether_leaves_the_bond(ada: Talk, bo: Talk, event: Wiped | Blocked) -> None:
    bind(ada, bo)
    bo.does(event)
    ada.hears("bond-left")
    assert ada.person.buddies.buddy is None
    assert not bo.is_known or bo.person.buddies.friends == ()


def test_a_person_who_wipes_everything_releases_the_buddy(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    ada.says("/wipe")
    ada.taps("Erase everything")
    bo.hears("friend-released")
    assert bo.person.buddies.friends == ()


def test_a_buddy_who_turns_out_to_be_under_eighteen_leaves(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    bo.says("/buddy")
    bo.taps("Ebb for myself")
    bo.taps("I'm under 18")
    ada.hears("bond-left")
    assert ada.person.buddies.buddy is None


def test_after_leaving_another_can_be_asked(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    ada.says("/buddy")
    ada.taps("End this")
    cy = ada.is_joined_by(9003)
    bind(ada, cy, name="Ada")
    pings(ada)
    cy.hears("friend-ping")
    bo.hears("friend-released")


# Private

MARKER = "quetzal"


def types_everywhere(talk: Talk) -> None:
    """Type the marker wherever the person can, and send what can be sent."""
    talk.says("/settings")
    talk.taps("Name")
    talk.says(f"{MARKER}name")
    for command in ("/sos", "/slip", "/draft", "/pause", "/why", "/timezone", "/buddy"):
        talk.says(command)
        talk.says(f"{MARKER} and more")
        talk.says(f"{command} {MARKER}")
    talk.does(Said(f"I hate it, {MARKER}"))
    talk.does(Sent(SentKind.PICTURE, MARKER))
    talk.does(Commanded("nonsense", MARKER))


def test_nothing_crosses_but_the_agreed_line(ada: Talk, bo: Talk) -> None:
    bind(ada, bo, name=f"{MARKER}friend")
    types_everywhere(ada)
    pings(ada)
    bo.taps("I'm here, write to me")
    types_everywhere(ada)
    heard = "\n".join(heard.text for heard in bo.history)
    assert LINE in heard
    assert f"{MARKER}friend" in heard
    assert MARKER not in heard.replace(f"{MARKER}friend", "")
    bo.says(MARKER)
    bo.says(f"/help {MARKER}")
    ada.waits(minutes=40)
    pings(ada)
    bo.taps("I can't right now")
    bo.says("/buddy")
    bo.taps(f"Leave: {MARKER}friend")
    theirs = [heard.text for heard in ada.history if heard.prompt.startswith(("bond", "buddy"))]
    assert MARKER not in "\n".join(theirs)


def test_no_figure_of_the_persons_reaches_the_buddy(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    ada.waits(days=3)
    bo.ignores()
    before = len(bo.history)
    pings(ada)
    assert [heard.text for heard in bo.history[before:]] == [f'Ada asks for you:\n"{LINE}"']


def test_the_export_of_a_friend_holds_no_line_that_waits_to_be_sent(ada: Talk, bo: Talk) -> None:
    bind(ada, bo)
    ada.says("/buddy")
    ada.taps("Ask them now")
    bo.does(Commanded("export"))
    assert LINE not in bo.files[-1].content.decode()
