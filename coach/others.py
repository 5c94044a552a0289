"""What somebody else's turn means for this person: a link looked at, a ping, its answer, an end.

Each line between two people goes through here, one short function a kind; nothing that either of
them wrote crosses but the agreed line. Who is in the middle of a conversation is left in it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from coach import aside, bonds, nudging, places, timers, walk
from coach.belongings import Friend
from coach.bonds import PING
from coach.events import Between, FromOther
from coach.replies import STALE_AFTER
from coach.turn import Turn

JOINED = "buddy-joined"
LEFT = "buddy-left"
RELEASED = "buddy-released"
"""The appointments of plain lines that came up in quiet hours."""

LINES = {JOINED: "@bond/joined", LEFT: "@bond/left", RELEASED: "@friend/released"}


def heard(turn: Turn, event: FromOther) -> None:
    """Take up what somebody else's turn had for this person."""
    _TAKEN_UP[event.kind](turn, event)


def follow_link(turn: Turn, payload: str) -> None:
    """Ask the person a buddy's link is from whether it is good, or say why that is not needed."""
    found = bonds.read_link(payload)
    if turn.person.minor_at is not None:
        return walk.start(turn, "@safety/minor")
    if found is None:
        return aside.show(turn, "@join/stale")
    if found.by == turn.person.id:
        return aside.show(turn, "@join/own")
    if bonds.friend(turn.person, found.by):
        return aside.show(turn, "@join/already")
    if bonds.is_full(turn.person):
        return aside.show(turn, "@join/full")
    looks = FromOther(Between.LOOKS, turn.person.id, token=found.token)
    return turn.signal(found.by, looks, FromOther(Between.REFUSED, found.by))


# A bond is made


def _looks(turn: Turn, event: FromOther) -> None:
    mine = turn.person.id
    if not bonds.is_good(turn.person, event.token):
        return turn.signal(event.by, FromOther(Between.REFUSED, mine))
    line = turn.person.buddies.line or ""
    return turn.signal(event.by, FromOther(Between.OFFERED, mine, line, event.token))


def _offered(turn: Turn, event: FromOther) -> None:
    by = bonds.code(event.by)
    walk.start(turn, "@join/asked", by=by, token=event.token, line=event.words)


def _joins(turn: Turn, event: FromOther) -> None:
    mine, buddies = turn.person.id, turn.person.buddies
    if not bonds.is_good(turn.person, event.token):
        return turn.signal(event.by, FromOther(Between.REFUSED, mine))
    turn.person.buddies = replace(buddies, buddy=event.by, invitation=None)
    turn.note("buddy-found")
    turn.signal(event.by, FromOther(Between.JOINED, mine, buddies.line or ""))
    return _tell(turn, JOINED)


def _joined(turn: Turn, event: FromOther) -> None:
    person = turn.person
    if person.period is None and not person.is_zone_sure:
        person.zone = places.guess_zone(person.language_code, turn.now)
    known = Friend(turn.keep_no(), event.by, event.words)
    bonds.keep(turn, known)
    walk.start(turn, "@join/name", about=str(known.no))


def _refused(turn: Turn, _event: FromOther) -> None:
    _close(turn, "join")
    aside.show(turn, "@join/stale")


def _close(turn: Turn, flow: str) -> None:
    """Close a flow wherever it stands, without a word."""
    frames = turn.person.conversation.frames
    turn.set_frames(tuple(frame for frame in frames if frame.flow != flow))


# A ping and its answer


def _pinged(turn: Turn, event: FromOther) -> None:
    known = bonds.friend(turn.person, event.by)
    if known is None:
        return turn.signal(event.by, FromOther(Between.LEFT, turn.person.id))
    bonds.keep(turn, replace(known, pinged_at=turn.now))
    at, about = bonds.shown_at(turn.person, turn.now), str(known.no)
    if at == turn.now:
        turn.expires_at = turn.now + STALE_AFTER
        return aside.show(turn, "@friend/ping", about=about)
    if at is not None:
        timers.ring_at(turn.person, f"{PING}:{about}", at, put_off_from=turn.now)
    return turn.signal(event.by, FromOther(Between.RESTS, turn.person.id))


def _rests(turn: Turn, event: FromOther) -> None:
    if turn.person.buddies.buddy == event.by:
        aside.show(turn, "@buddy/asleep")


def _answered(turn: Turn, event: FromOther) -> None:
    if turn.person.buddies.buddy == event.by and event.words in bonds.ANSWERS:
        turn.note("buddy-answered", answer=event.words)
        aside.show(turn, f"@buddy/{event.words}")


# A bond ends


def _left(turn: Turn, event: FromOther) -> None:
    buddies = turn.person.buddies
    if buddies.buddy != event.by:
        return None
    bonds.be_without(turn)
    is_waiting = bool(buddies.pings) and turn.now - buddies.pings[-1] < bonds.PINGS_APART
    return _tell(turn, LEFT, at_once=is_waiting)


def _released(turn: Turn, event: FromOther) -> None:
    if bonds.friend(turn.person, event.by) is not None:
        bonds.forget(turn, event.by)
        _tell(turn, RELEASED)


def _tell(turn: Turn, name: str, *, at_once: bool = False) -> None:
    """Say a plain line: now, or when quiet hours are over."""
    if not at_once and nudging.is_quiet(turn.person, turn.now):
        return turn.appoint(name, bonds.quiet_end(turn.person, turn.now))
    return aside.show(turn, LINES[name])


_TAKEN_UP: Mapping[Between, Callable[[Turn, FromOther], None]] = {
    Between.LOOKS: _looks,
    Between.OFFERED: _offered,
    Between.JOINS: _joins,
    Between.JOINED: _joined,
    Between.REFUSED: _refused,
    Between.PINGED: _pinged,
    Between.RESTS: _rests,
    Between.ANSWERED: _answered,
    Between.LEFT: _left,
    Between.RELEASED: _released,
}
