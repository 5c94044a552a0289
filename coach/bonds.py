"""Bonds: a person and their buddy, who is sent one agreed line in a hard hour and nothing else.

The link that makes a bond names the person and carries a secret; both are checked by that person's
own turn. What passes between the two is a signal (`coach/others.py` takes it up). Either end leaves
with one tap; a wipe, a block or an end under 18 leaves too. Source: coaching.md, 3.9, 4.9 and 4.17.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from coach import days, nudging, tracker
from coach.belongings import Buddies, Friend
from coach.events import Between, FromOther
from coach.person import Flag, Person, PersonId
from coach.replies import STALE_AFTER
from coach.turn import Turn

LINK = "b_"
"""How the payload of a buddy's link begins; behind it stand the person's code and the secret."""

MOST_FRIENDS = 5
"""For so many somebody can be the buddy."""

MOST_PINGS = 3
"""In a local day."""
PINGS_APART = timedelta(minutes=30)

ANSWERS = ("calling", "here", "cannot")
ANSWERED_WITHIN = timedelta(hours=12)
"""A ping so old is not answered through Ebb any more: the hour it was for is over."""

LONGEST_LINE = 200
LONGEST_NAME = 24

PING = "ping"
"""The appointment of a ping that waits for the end of quiet hours."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a link says: whose buddy one would be, and the secret that only their link has."""

    by: PersonId
    token: str


def code(person_id: int) -> str:
    """Return a person's id as short as a link and a button want it."""
    found = ""
    while person_id:
        person_id, digit = divmod(person_id, len(_DIGITS))
        found = _DIGITS[digit] + found
    return found or "0"


def read_code(text: str) -> PersonId | None:
    """Return the id a code stands for; None for what is no code of ours."""
    if not text or len(text) > 13 or any(character not in _DIGITS for character in text):
        return None
    person_id = int(text, len(_DIGITS))
    return PersonId(person_id) if person_id < 2**62 else None


def read_link(payload: str) -> Invitation | None:
    """Return what stands in a link's payload; None where it cannot be one of ours."""
    whose, _, token = payload.removeprefix(LINK).partition("_")
    by = read_code(whose)
    return Invitation(by, token) if by is not None and token else None


def link(turn: Turn) -> str:
    """Return the link that is good now."""
    payload = f"{LINK}{code(turn.person.id)}_{turn.person.buddies.invitation}"
    return f"https://t.me/{turn.house.bot_name}?start={payload}"


# The person's end


def invite(turn: Turn) -> None:
    """Make a new link; one given out before opens nothing any more."""
    turn.person.buddies = replace(turn.person.buddies, invitation=turn.house.new_token())


def is_good(person: Person, token: str) -> bool:
    """Tell whether a link with this token still leads to a bond."""
    buddies = person.buddies
    is_open = buddies.buddy is None and buddies.line is not None and not person.is_gone
    return is_open and bool(token) and token == buddies.invitation


def ping_door(turn: Turn) -> str:
    """Return where a wish to ask the buddy leads: asked, or why not."""
    pings = turn.person.buddies.pings
    if turn.person.buddies.buddy is None:
        return "nobody"
    if pings and turn.now - pings[-1] < PINGS_APART:
        return "soon"
    today = [at for at in pings if days.local_day(at, turn.person.zone) == turn.today]
    if len(today) >= MOST_PINGS:
        return "enough"
    return "consent" if turn.has_flag(Flag.AFRAID) else "asked"


def ping(turn: Turn) -> None:
    """Have the buddy sent the agreed line."""
    buddies = turn.person.buddies
    if buddies.buddy is None:
        return
    turn.person.buddies = replace(buddies, pings=(*buddies.pings, turn.now)[-MOST_PINGS:])
    turn.note("buddy-asked")
    mine, theirs = turn.person.id, PersonId(buddies.buddy)
    turn.signal(theirs, FromOther(Between.PINGED, mine), FromOther(Between.LEFT, theirs))


def release(turn: Turn) -> None:
    """End the bond from the person's end."""
    buddy = turn.person.buddies.buddy
    be_without(turn)
    if buddy is not None:
        turn.signal(PersonId(buddy), FromOther(Between.RELEASED, turn.person.id))


def be_without(turn: Turn) -> None:
    """Have no buddy, and no link out; the pings of today still count."""
    turn.person.buddies = replace(turn.person.buddies, buddy=None, invitation=None, line=None)


# The buddy's end


def friend(person: Person, person_id: int) -> Friend | None:
    """Return the friend of that id, for whom this person is the buddy."""
    return next((each for each in person.buddies.friends if each.id == person_id), None)


def friend_of(person: Person, no: str) -> Friend | None:
    """Return the friend of that number, as a button or an appointment names it."""
    return next((each for each in person.buddies.friends if str(each.no) == no), None)


def is_full(person: Person) -> bool:
    """Tell whether somebody is the buddy of as many as can be."""
    return len(person.buddies.friends) >= MOST_FRIENDS


def is_only_buddy(person: Person) -> bool:
    """Tell whether somebody is here for a friend, and has nothing of their own with Ebb."""
    return bool(person.buddies.friends) and person.period is None


def keep(turn: Turn, known: Friend) -> None:
    """Write down a friend, or what has changed about one."""
    friends = turn.person.buddies.friends
    if friend(turn.person, known.id) is None:
        kept = (*friends, known)
    else:
        kept = tuple(known if each.id == known.id else each for each in friends)
    turn.person.buddies = replace(turn.person.buddies, friends=kept)


def forget(turn: Turn, friend_id: int) -> None:
    """Have a friend no more, and no ping of theirs that waits."""
    friends = turn.person.buddies.friends
    kept = tuple(each for each in friends if each.id != friend_id)
    turn.person.buddies = replace(turn.person.buddies, friends=kept)
    for each in set(friends) - set(kept):
        turn.cancel(PING, str(each.no))


def leave(turn: Turn, friend_id: int) -> None:
    """End the bond from the buddy's end."""
    if friend(turn.person, friend_id) is not None:
        forget(turn, friend_id)
        turn.signal(PersonId(friend_id), FromOther(Between.LEFT, turn.person.id))


def answer(turn: Turn, known: Friend, answered: str) -> None:
    """Pass the buddy's answer on."""
    theirs = PersonId(known.id)
    told = FromOther(Between.ANSWERED, turn.person.id, answered)
    turn.signal(theirs, told, FromOther(Between.RELEASED, theirs))


def is_awaited(known: Friend, now: datetime) -> bool:
    """Tell whether a friend still waits for an answer."""
    return known.pinged_at is not None and now - known.pinged_at < ANSWERED_WITHIN


def shown_at(person: Person, now: datetime) -> datetime | None:
    """Return when a ping of now may be shown to this buddy; None: it is let go.

    At the end of quiet hours if that is soon enough to be of use. Whoever paused, turned messages
    off or wrote words of crisis themself is not asked to hold another.
    """
    is_paused = tracker.is_paused(person.period, days.local_day(now, person.zone))
    if is_paused or not person.habits.are_nudges_on or nudging.is_held(person, now):
        return None
    if person.buddies.is_any_hour or not nudging.is_quiet(person, now):
        return now
    ends_at = quiet_end(person, now)
    return ends_at if ends_at - now <= STALE_AFTER else None


def quiet_end(person: Person, now: datetime) -> datetime:
    """Return the next instant at which the person's quiet hours end."""
    today = days.local_day(now, person.zone)
    until: time = person.habits.quiet_until
    ends = (days.instant(today + timedelta(days=n), until, person.zone) for n in range(3))
    return next(at for at in ends if at > now)


# Both ends


def tend(turn: Turn) -> None:
    """Leave every bond of somebody who is erased, gone, or under 18."""
    person = turn.person
    if not (turn.erases or person.is_gone or person.minor_at) or person.buddies == Buddies():
        return
    for known in person.buddies.friends:
        leave(turn, known.id)
    release(turn)
