"""What flows do with drafts: put one into the hold, take it out, let it wait. Ebb never sends one.

The draft a conversation is about stands in the slot `draft`, or for an appointment in `about`.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from coach import days, holding, reader
from coach.belongings import Draft, Letter, Purpose
from coach.flow import Fork, Typed
from coach.reader import Alarm
from coach.turn import Turn
from coach.voice import Word

HOLD = "hold"
"""The appointment at which a draft is shown again."""

TOGETHER = timedelta(minutes=1)
"""Drafts that come out of the hold so close together come in one message."""

SEALED_FOR = timedelta(days=30)
TONE = "draft"
"""The tone of a letter that was a draft."""

LINE = "line-until"
"""The name under which `Person.done` keeps until when the one line that went out asks for time."""

_ALARM_DOORS = {Alarm.CRISIS: "@crisis/heard", Alarm.DANGER: "@crisis/which"}


def current(turn: Turn) -> Draft | None:
    """Return the draft the conversation is about, None where it is gone."""
    no = turn.slots.get("draft") or turn.slots.get("about") or "0"
    return next((draft for draft in turn.person.drafts if str(draft.no) == no), None)


def is_full(turn: Turn) -> bool:
    """Tell whether as many drafts wait as may."""
    return len(turn.person.drafts) >= holding.MOST_DRAFTS


def typed(to: str) -> Typed:
    """Return the typed answer that goes into the hold; words of danger lead out of it."""

    def decide(turn: Turn) -> str:
        return turn.slots.get("alarm") or to

    return Typed(_put_in, Fork(decide, (to, *_ALARM_DOORS.values())))


def _put_in(turn: Turn, text: str) -> bool:
    """Add a piece to the draft under way, or begin one; one that is rewritten begins anew."""
    draft = current(turn)
    is_more = draft is not None and not turn.slots.get("is_rewritten")
    whole = f"{draft.text}\n{text}" if draft and is_more else text
    if not text or holding.units(whole) > holding.LONGEST_DRAFT:
        return False
    alarm = reader.alarm(text) or reader.alarm(whole)
    turn.put(alarm=_ALARM_DOORS[alarm] if alarm else "")
    if alarm is None:
        keep(turn, draft or _begun(turn), whole)
        turn.put(is_rewritten="")
    return True


def _begun(turn: Turn) -> Draft:
    purpose = Purpose(turn.slots.get("purpose") or Purpose.URGE)
    return Draft(turn.keep_no(), "", purpose, turn.now, turn.now)


def keep(turn: Turn, draft: Draft, text: str) -> None:
    """Keep a draft with this text; its time in the hold begins anew."""
    release_at = holding.release_at(
        turn.person, holding.HOLDS[draft.purpose], turn.now, purpose=draft.purpose
    )
    written = replace(draft, text=text, written_at=turn.now, release_at=release_at)
    _replace(turn, draft, written)
    turn.put(draft=str(draft.no))
    turn.note("draft", purpose=draft.purpose.value)


def ask_until(turn: Turn, on: date) -> None:
    """Let the draft be the one line that asks for time until that day."""
    draft = current(turn)
    if draft is not None:
        _replace(turn, draft, replace(draft, asks_until=on))


def wait(turn: Turn) -> None:
    """Let the draft wait another day."""
    draft = current(turn)
    if draft is not None:
        at = holding.release_at(turn.person, holding.LONGER, turn.now, purpose=draft.purpose)
        _replace(turn, draft, replace(draft, release_at=at))


def wait_for_its_hour(turn: Turn) -> None:
    """Let a draft that came out at an hour for no decisions wait for a better one."""
    draft = current(turn)
    if draft is None or holding.can_decide(turn.person, turn.now, draft.purpose):
        return
    if draft.release_at <= turn.now:
        at = holding.release_at(turn.person, timedelta(), turn.now, purpose=draft.purpose)
        _replace(turn, draft, replace(draft, release_at=at))


def waits_for_more(turn: Turn) -> bool:
    """Let a draft that comes out now wait for those that follow at once; tell whether any do."""
    draft, soon_at = current(turn), turn.now + TOGETHER
    follow = [kept.release_at for kept in _awaited(turn) if turn.now < kept.release_at <= soon_at]
    if draft is None or not follow:
        return False
    turn.appoint(HOLD, max(follow), about=str(draft.no))
    return True


def gather(turn: Turn) -> None:
    """Take the drafts that have come out of the hold too into this message, in the slot `others`.

    They ring no more: they are shown in the list, one after the other.
    """
    others = [
        kept
        for kept in _awaited(turn)
        if kept.release_at <= turn.now and holding.can_decide(turn.person, turn.now, kept.purpose)
    ]
    for kept in others:
        turn.cancel(HOLD, str(kept.no))
    turn.put(others=" ".join(str(kept.no) for kept in others))


def _awaited(turn: Turn) -> list[Draft]:
    """Return the drafts still to ring, but for the present one."""
    rings = (kept for kept in turn.person.drafts if f"{HOLD}:{kept.no}" in turn.person.timers)
    return [kept for kept in rings if kept != current(turn)]


def wait_all(turn: Turn) -> None:
    """Let the present draft and those gathered with it wait another day."""
    for no in (turn.slots.get("about", ""), *turn.slots.get("others", "").split()):
        turn.put(draft=no)
        wait(turn)


def are_more(turn: Turn) -> bool:
    """Tell whether of the drafts that came together any is still to be looked at."""
    are_gathered = bool(turn.slots.get("others"))
    return are_gathered and any(kept.release_at <= turn.now for kept in turn.person.drafts)


def be_influenced(turn: Turn) -> None:
    """Note that the person is under the influence: whatever is held stays till they are sober."""
    person = turn.person
    person.influenced_until = holding.sober_at(person, turn.now)
    for draft in person.drafts:
        at = max(draft.release_at, person.influenced_until)
        _replace(turn, draft, replace(draft, release_at=at))


def take_out(turn: Turn) -> None:
    """Take the draft out of the hold."""
    draft = current(turn)
    if draft is not None:
        turn.person.drafts = tuple(kept for kept in turn.person.drafts if kept.no != draft.no)
        turn.cancel(HOLD, str(draft.no))


def seal(turn: Turn) -> None:
    """Make a sealed letter of the draft."""
    draft = current(turn)
    if draft is not None:
        letter = Letter(
            draft.no,
            draft.text,
            TONE,
            draft.written_at,
            is_sealed=True,
            opens_on=turn.today + SEALED_FOR,
        )
        turn.person.letters = (*turn.person.letters, letter)
        take_out(turn)
        turn.note("draft-sealed")


def release_words(turn: Turn) -> Mapping[str, Word]:
    """Return when the draft comes out of the hold, for texts."""
    draft = current(turn)
    return instant_words(turn, draft.release_at if draft else turn.now)


def instant_words(turn: Turn, at: datetime) -> Mapping[str, Word]:
    """Return an instant in the person's words: `clock`, `on`, and whether `when` is today."""
    here = days.local(at, turn.person.zone)
    is_today = here.date() == turn.today
    return {
        "when": "today" if is_today else "later",
        "clock": turn.clock(here.time()),
        "on": turn.day(here.date()),
    }


def _replace(turn: Turn, old: Draft, new: Draft) -> None:
    """Put a draft in the place of its earlier self, or at the end; its appointment moves along."""
    if new == old:
        return
    others = [kept for kept in turn.person.drafts if kept.no != new.no]
    place = next((n for n, kept in enumerate(turn.person.drafts) if kept.no == new.no), len(others))
    turn.person.drafts = (*others[:place], new, *others[place:])
    turn.appoint(HOLD, new.release_at, about=str(new.no))
