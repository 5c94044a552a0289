"""A draft comes out of the hold: shown to its writer, read, and decided on. Ebb never sends one.

The latter half of the flow `draft`. Behind a hard flag it shows no step that speaks of sending.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coach import gate, holding, letters, reader
from coach.belongings import Purpose, Reach
from coach.covered import cover
from coach.flow import END, Chip, Chips, Choice, Fork, Step, Varies
from coach.flows import drafting
from coach.person import Flag
from coach.reader import Sign
from coach.replies import Delete, Place
from coach.turn import Turn
from coach.voice import Word

QUESTIONS = ("noon", "silence", "reason", "friend", "change")
"""Asked before a decision, each a yes or a no, none of them counted against anybody."""

MOST_TOLD = 4
"""Signs told of a draft, so that it stays one short message."""

_TOLD_APART = (Sign.CHANNEL, Sign.REPEAT)
"""These have a step of their own."""


def state(turn: Turn) -> str:
    """Return "ready" where a draft may be looked at; one let go or moved on rings for nobody."""
    draft = drafting.current(turn)
    return "ready" if draft is not None and draft.release_at <= turn.now else END


def _come_due(turn: Turn) -> None:
    turn.put(draft=turn.slots.get("about", ""))
    drafting.wait_for_its_hour(turn)


def _comes_out(turn: Turn) -> str:
    if state(turn) == END or drafting.waits_for_more(turn):
        return END
    drafting.gather(turn)
    return "several" if turn.slots["others"] else "ready"


def _goes_on(turn: Turn) -> str:
    return "list" if drafting.are_more(turn) else END


_ON = Fork(_goes_on, (END, "list"))


def _text(turn: Turn) -> Mapping[str, Word]:
    draft = drafting.current(turn)
    return {"text": cover(draft.text) if draft else "…"}


def _look(turn: Turn) -> None:
    turn.put(bubble="", ticked="")
    drafting.wait_for_its_hour(turn)


def _remember_bubble(turn: Turn) -> None:
    """Remember where the draft's words were shown, to take them away with it."""
    if not turn.slots.get("bubble"):
        turn.put(bubble=str(turn.person.last_no))


def _signs(turn: Turn) -> tuple[Sign, ...]:
    draft = drafting.current(turn)
    return reader.read(turn.person, draft) if draft else ()


def _reads(turn: Turn) -> str:
    """Return what follows the draft's words where it may still be sent."""
    if state(turn) != "ready":
        return _peeks(turn)
    return "channel" if Sign.CHANNEL in _signs(turn) else _reads_on(turn)


def _reads_on(turn: Turn) -> str:
    return "again" if Sign.REPEAT in _signs(turn) else "read"


def _reads_locked(turn: Turn) -> str:
    return "locked" if state(turn) == "ready" else _peeks(turn)


def _peeks(turn: Turn) -> str:
    return "peek" if drafting.current(turn) else "close"


def _found(turn: Turn) -> Mapping[str, Word]:
    """Return what the reader found, each sign in a sentence of its own."""
    told = [sign for sign in _signs(turn) if sign not in _TOLD_APART][:MOST_TOLD]
    lines = [turn.text(f"reader-{sign.value}") for sign in told] or [turn.text("reader-nothing")]
    return {"found": "\n".join(lines)}


def _close_channel(turn: Turn) -> None:
    turn.raise_flag(Flag.ASKED_NO_CONTACT)


# Deciding


def _asks_or_not(turn: Turn) -> str:
    draft = drafting.current(turn)
    return "decide" if draft and draft.purpose is Purpose.PRACTICAL else "asks"


def _ticked(turn: Turn) -> list[str]:
    return turn.slots.get("ticked", "").split()


def _question_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, f"{_tick(turn, name)} {_question(turn, name)}") for name in QUESTIONS]


def _tick(turn: Turn, name: str) -> str:
    return "☑" if name in _ticked(turn) else "☐"


def _question(turn: Turn, name: str) -> str:
    return turn.label("draft-asks", name)


def _toggle(turn: Turn, name: str) -> None:
    ticked = _ticked(turn)
    left = [each for each in ticked if each != name]
    turn.put(ticked=" ".join(left if name in ticked else [*ticked, name]))


def _decide_prompt(turn: Turn) -> str:
    is_asked = _asks_or_not(turn) == "asks"
    is_open = is_asked and len(_ticked(turn)) < len(QUESTIONS)
    return "draft-decide-open" if is_open else "draft-decide"


def _delete_bubble(turn: Turn) -> None:
    if turn.slots.get("bubble"):
        turn.add(Delete(Place(int(turn.slots["bubble"]))))


def _seal(turn: Turn) -> None:
    drafting.seal(turn)
    _delete_bubble(turn)


def delete(turn: Turn) -> None:
    """Delete the draft, and the message that showed its words."""
    drafting.take_out(turn)
    _delete_bubble(turn)
    turn.note("draft-deleted")


def _sealed_words(turn: Turn) -> Mapping[str, Word]:
    opens_on = turn.person.letters[-1].opens_on if turn.person.letters else None
    return {"on": turn.day(opens_on or turn.today)}


def _sent(turn: Turn) -> None:
    """The person decided: the draft leaves the hold, and its day is remembered for a second."""
    draft = drafting.current(turn)
    if draft is None:
        return
    drafting.take_out(turn)
    if draft.purpose is not Purpose.PRACTICAL:
        turn.person.done[holding.SENT] = turn.today
    if draft.asks_until is not None:
        turn.person.done[drafting.LINE] = draft.asks_until
    if draft.purpose is Purpose.REACH:
        agreed = turn.person.reach or Reach(turn.now)
        turn.person.reach = replace(agreed, sent_at=turn.now, answer=None)
    turn.put(left=draft.purpose.value)
    turn.note("draft-sent", purpose=draft.purpose.value)


def _after_sent(turn: Turn) -> str:
    return "@after/sent" if turn.slots.get("left") == Purpose.REACH else "gone"


def _has_ledger(turn: Turn) -> bool:
    draft = drafting.current(turn)
    is_slip = draft is not None and draft.purpose in (Purpose.URGE, Purpose.REPLY)
    return turn.person.is_running and is_slip


LOOK = Choice("look", "shown", _look)
DELETE = Choice("delete", "deleted", delete)
_SEAL = Choice("seal", "sealed", _seal, when=lambda turn: not letters.is_full(turn.person))
_WAIT = Choice("wait", "waiting", drafting.wait)

STEPS = (
    Step(
        "due",
        does=_come_due,
        is_silent=True,
        then=Fork(_comes_out, ("ready", "several", END)),
    ),
    Step(
        "several",
        (Choice("look", "list"), Choice("wait", "waiting-all", drafting.wait_all)),
        keeps=True,
        has_leave=False,
    ),
    Step("waiting-all", then=END),
    Step("ready", (LOOK, _WAIT, DELETE), keeps=True, has_leave=False),
    Step(
        "shown",
        words=_text,
        then=gate.behind(
            Fork(_reads, ("peek", "channel", "again", "read", "close")),
            Fork(_reads_locked, ("locked", "peek", "close")),
        ),
    ),
    Step(
        "peek",
        (Choice("fine", "close"), Choice("edit", "edit"), DELETE),
        does=_remember_bubble,
        words=drafting.release_words,
    ),
    Step("locked", (_SEAL, DELETE, _WAIT), does=_remember_bubble),
    Step(
        "channel",
        (
            Choice("yes", "locked", _close_channel),
            Choice("no", gate.behind(Fork(_reads_on, ("again", "read")), "locked")),
        ),
        does=_remember_bubble,
    ),
    Step("again", (_SEAL, DELETE, _WAIT), does=_remember_bubble, is_outreach=True),
    Step(
        "read",
        (Choice("on", Fork(_asks_or_not, ("asks", "decide"))), _WAIT, _SEAL, DELETE),
        does=_remember_bubble,
        words=_found,
        per_row=2,
        is_outreach=True,
    ),
    Step(
        "asks",
        (Choice("on", "decide"),),
        chips=Chips(_question_chips, "asks", _toggle, per_row=1),
        is_outreach=True,
    ),
    Step(
        "decide",
        (_SEAL, DELETE, _WAIT, Choice("sent", "sent")),
        prompt=Varies(_decide_prompt, ("draft-decide", "draft-decide-open")),
        labels="draft-decide",
        per_row=2,
        is_outreach=True,
    ),
    Step(
        "sent",
        (
            Choice("log", "@slip/kind", _sent, when=_has_ledger),
            Choice("gone", Fork(_after_sent, ("gone", "@after/sent")), _sent),
            _WAIT,
        ),
        has_leave=False,
        is_outreach=True,
    ),
    Step("gone", then=_ON, is_outreach=True),
    Step("sealed", words=_sealed_words, then=_ON),
    Step("deleted", then=_ON),
    Step("waiting", words=drafting.release_words, then=_ON),
    Step("close", then=_ON),
)
