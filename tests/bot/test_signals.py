"""Signals: what one person's turn has for another is taken in the same transaction."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from bot.arrivals import Arrival
from bot.desk import MOST_DEPTH
from coach.belongings import Buddies, Friend
from coach.events import Between, Commanded, FromOther, Said, Tapped, Wiped
from coach.person import Person, PersonId
from coach.turn import Turn
from models import people, updates
from models.database import Work
from tests.bot.turning import MARKER, breaks, counts, said
from tests.conftest import POSTGRES
from tests.talk import Talk

LINE = "Can you call?"


@pytest.fixture
def ada(running: Talk) -> Talk:
    return running


@pytest.fixture
def bo(ada: Talk) -> Talk:
    """Ada's buddy, at any hour."""
    bo = ada.is_joined_by(8002)
    bo.sets_up()
    changes(ada, Buddies(bo.person.id, None, LINE))
    changes(bo, Buddies(friends=(Friend(1, ada.person.id, LINE, "Ada"),), is_any_hour=True))
    return bo


def changes(talk: Talk, buddies: Buddies) -> None:
    save(talk, replace(talk.person, buddies=buddies))


def save(talk: Talk, person: Person) -> None:
    talk.database.run_here(lambda work: people.save(work, [person]))


def tap(talk: Talk, command: str, label: str) -> Tapped:
    """Return the tap of a button that a command brings."""
    talk.says(command)
    talk.ignores()
    shown = talk.shown[-1]
    token = next(b.token for row in shown.rows for b in row if b.label == label)
    return Tapped(token, shown.message_id)


def asks(talk: Talk) -> Tapped:
    return tap(talk, "/buddy", "Ask them now")


def erases(talk: Talk) -> Tapped:
    return tap(talk, "/wipe", "Erase everything")


def takes(talk: Talk, *arrivals: Arrival) -> None:
    talk.turns.take_here(list(arrivals))
    talk.delivers()


def test_a_signal_is_taken_in_the_batch_it_came_up_in(ada: Talk, bo: Talk) -> None:
    takes(ada, said(ada, asks(ada), 50))
    ada.hears("buddy-asked")
    bo.hears("friend-ping")


def test_signals_come_after_the_batchs_own_events(ada: Talk, bo: Talk) -> None:
    takes(ada, said(ada, asks(ada), 50), said(bo, Commanded("help"), 51))
    bo.hears("help", "friend-ping")


def test_a_batch_that_comes_again_signals_nobody_again(ada: Talk, bo: Talk) -> None:
    ping = said(ada, asks(ada), 50)
    takes(ada, ping)
    bo.ignores()
    takes(ada, ping)
    bo.hears()


def test_both_ends_of_a_bond_may_leave_it_in_one_batch(ada: Talk, bo: Talk) -> None:
    ends = tap(ada, "/buddy", "End this")
    bo.does(tap(bo, "/buddy", "Whom I'm there for"))
    bo.ignores()
    leaves = Tapped(bo.shown[-1].rows[0][0].token, bo.shown[-1].message_id)
    takes(ada, said(ada, ends, 50), said(bo, leaves, 51))
    ada.hears("bond-ended")
    bo.hears("friend-parted", "bond-open")
    assert (ada.person.buddies.buddy, bo.person.buddies.friends) == (None, ())


def test_a_signal_to_somebody_erased_in_the_same_batch_comes_back(ada: Talk, bo: Talk) -> None:
    takes(ada, said(ada, asks(ada), 50), said(bo, erases(bo), 51))
    bo.hears("wipe-gone")
    ada.hears("buddy-asked", "bond-left")
    assert ada.person.buddies.buddy is None
    assert not bo.is_known


def test_a_signal_from_somebody_erased_in_the_same_batch_is_still_taken(
    ada: Talk, bo: Talk
) -> None:
    takes(ada, said(bo, erases(bo), 50), said(ada, Commanded("help"), 51))
    ada.hears("help", "bond-left")
    assert ada.person.buddies.buddy is None


def test_nothing_comes_back_to_who_is_erased(ada: Talk, bo: Talk) -> None:
    takes(ada, said(ada, erases(ada), 50), said(bo, erases(bo), 51))
    assert counts(ada.database)["people"] == 0
    assert counts(ada.database)["set_aside"] == 0


def test_a_signal_to_nobody_is_dropped_and_its_sender_told(ada: Talk, bo: Talk) -> None:
    changes(ada, Buddies(999, None, LINE))
    takes(ada, said(ada, asks(ada), 50))
    ada.hears("buddy-asked", "bond-left")
    assert ada.person.buddies.buddy is None


def test_a_stranger_may_signal_somebody_in_their_first_word(ada: Talk, bo: Talk) -> None:
    changes(ada, Buddies(None, "secret_1", LINE))
    cy = ada.is_joined_by(9003)
    takes(cy, said(cy, Commanded("start", f"b_{_code(ada)}_secret_1"), 50))
    cy.hears("join-asked-new")


def _code(talk: Talk) -> str:
    found, number = "", int(talk.person.id)
    while number:
        number, digit = divmod(number, 36)
        found = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + found
    return found


# A turn at fault


@pytest.fixture
def at_fault(ada: Talk, bo: Talk) -> Talk:
    """The buddy, whose turn raises: a zone that is none."""
    save(bo, replace(bo.person, zone="No/Where"))
    ada.expects_faults = bo.expects_faults = True
    return bo


def test_a_signal_whose_turn_fails_is_set_aside_and_stops_nobody(ada: Talk, at_fault: Talk) -> None:
    takes(ada, said(ada, asks(ada), 50))
    assert counts(ada.database)["set_aside"] == 1
    at_fault.hears()
    assert ada.history[-2].prompt == "buddy-asked"


def test_what_is_set_aside_of_a_signal_holds_no_words(ada: Talk, at_fault: Talk) -> None:
    takes(ada, said(ada, asks(ada), 50))
    [fault] = ada.database.run_here(updates.faults)
    assert "desk.py" in fault
    assert LINE not in fault
    assert MARKER not in fault


def test_a_turn_that_fails_signals_nobody(ada: Talk, bo: Talk) -> None:
    breaks(ada)
    takes(ada, said(ada, Said("yesterday"), 50))
    bo.hears()


# Depth, and the order of locks


def test_signals_that_lead_to_signals_end_after_three(
    ada: Talk, bo: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[PersonId] = []

    def tosses(turn: Turn, event: FromOther) -> None:
        heard.append(turn.person.id)
        turn.signal(event.by, FromOther(Between.PINGED, turn.person.id))

    monkeypatch.setattr("coach.others.heard", tosses)
    takes(ada, said(ada, asks(ada), 50))
    whole = [bo.person.id, ada.person.id, bo.person.id]
    assert heard[-MOST_DEPTH:] == whole


def test_everybody_is_loaded_in_one_go_and_none_afterwards(
    ada: Talk, bo: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows are locked in the order of ids; who was loaded later would be locked out of it."""
    ping = said(ada, asks(ada), 50)
    loads: list[tuple[Work, set[PersonId]]] = []
    load = people.load

    def noted(work: Work, bot_id: int, **which: object) -> object:
        found = load(work, bot_id, **which)  # type: ignore[arg-type]
        loads.append((work, {known.person.id for known in found}))
        return found

    monkeypatch.setattr(people, "load", noted)
    ada.turns.take_here([ping])
    assert len({id(work) for work, _ in loads}) == len(loads), "one load a transaction"
    assert loads[-1][1] == {ada.person.id, bo.person.id}


def test_what_was_taken_anew_happened_once(ada: Talk, bo: Talk) -> None:
    before = ada.person.last_note
    takes(ada, said(ada, asks(ada), 50))
    assert ada.person.last_note == before + 1
    assert len(ada.person.buddies.pings) == 1


def test_a_wipe_from_the_command_line_ends_the_bond_too(ada: Talk, bo: Talk) -> None:
    takes(ada, Arrival(Wiped(), person_id=bo.person.id))
    ada.hears("bond-left")


if POSTGRES:

    def test_two_at_once_who_signal_each_other_both_come_through(ada: Talk, bo: Talk) -> None:
        """Two replicas, each wanting the other's row: nobody waits. SQLite has one writer."""
        _both_at_once(ada, bo)


def _both_at_once(ada: Talk, bo: Talk) -> None:
    changes(bo, replace(bo.person.buddies, buddy=ada.person.id, line=LINE))
    changes(ada, replace(ada.person.buddies, friends=(Friend(1, bo.person.id, LINE),)))
    for n in range(20):
        for talk in (ada, bo):
            changes(talk, replace(talk.person.buddies, pings=()))
        taps = [said(talk, asks(talk), 500 + 10 * n + k) for k, talk in enumerate((ada, bo))]
        with ThreadPoolExecutor(2) as pool:
            for taken in [pool.submit(ada.turns.take_here, [one]) for one in taps]:
                taken.result()
        ada.delivers()
    assert counts(ada.database)["set_aside"] == 0
