"""Drafts: what is written to the other is put here instead, held, read, and looked at again.

Ebb never sends one. Behind a hard flag a draft can only be kept, sealed or deleted, and no step
that speaks of sending is reachable. Source: coaching.md, 3.1 and 4.14.
"""

from collections.abc import Sequence

from coach import days, gate, holding
from coach.belongings import Draft, Purpose
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Step, Varies
from coach.flows import drafting, release
from coach.turn import Turn

# Ways in


def _begins(turn: Turn) -> str:
    if turn.slots.get("purpose"):
        return _into(turn)
    if turn.person.drafts:
        return "list"
    return "write" if holding.is_locked(turn.person) else "kind"


def _into(turn: Turn) -> str:
    """Return where somebody who wants to write something for this purpose begins."""
    if turn.slots.get("purpose") == Purpose.PRACTICAL:
        return "practical-locked" if holding.is_locked(turn.person) else "is-urgent"
    return "list" if drafting.is_full(turn) else "write"


_INTO = Fork(_into, ("write", "is-urgent", "practical-locked", "list"))


def _door(purpose: Purpose) -> Step:
    """Return a way in for other flows, which cannot hand a slot over."""

    def does(turn: Turn) -> None:
        turn.put(purpose=purpose.value)

    is_outreach = purpose is Purpose.REACH
    return Step(purpose.value, does=does, is_silent=True, then=_INTO, is_outreach=is_outreach)


def _kind(purpose: Purpose) -> Choice:
    return Choice(purpose.value, purpose.value)


# Writing


def _new(turn: Turn) -> str:
    turn.put(draft="", purpose="")
    return "write" if holding.is_locked(turn.person) else "kind"


def _write_prompt(turn: Turn) -> str:
    if holding.is_locked(turn.person):
        return "draft-write-locked"
    is_held_till_morning = not holding.can_decide(turn.person, turn.now)
    return "draft-write-night" if is_held_till_morning else "draft-write"


def _rewrite(turn: Turn) -> None:
    turn.put(is_rewritten="yes")


def _when_prompt(name: str) -> Varies:
    """Return the text `draft-name`, another one where the draft is not there any more."""

    def decide(turn: Turn) -> str:
        return f"draft-{name}" if drafting.current(turn) else "draft-empty"

    return Varies(decide, (f"draft-{name}", "draft-empty"))


# The list


def _chips(turn: Turn) -> Sequence[Chip]:
    drafts = enumerate(turn.person.drafts, start=1)
    return [Chip(str(draft.no), f"{place}. {_title(turn, draft)}") for place, draft in drafts]


def _title(turn: Turn, draft: Draft) -> str:
    """Return what a draft is called: day and hour, nothing of what it says."""
    here = days.local(draft.written_at, turn.person.zone)
    is_ready = draft.release_at <= turn.now
    state = turn.label("draft-list", "ready" if is_ready else "waiting")
    return f"{turn.day(here.date())}, {turn.clock(here.time())} · {state}"


def _pick(turn: Turn, no: str) -> None:
    turn.put(draft=no)


FLOW = Flow(
    "draft",
    (
        *(_door(purpose) for purpose in Purpose),
        Step(
            "kind", tuple(_kind(each) for each in (Purpose.URGE, Purpose.REPLY, Purpose.PRACTICAL))
        ),
        Step(
            "is-urgent",
            (Choice("urgent", "at-once", when=gate.Free()), Choice("later", "write")),
        ),
        Step("at-once", then=END, is_outreach=True),
        Step("practical-locked", then=END),
        Step(
            "write",
            typed=drafting.typed("more"),
            prompt=Varies(
                _write_prompt, ("draft-write", "draft-write-night", "draft-write-locked")
            ),
            labels="draft-write",
        ),
        Step(
            "more",
            (Choice("done", "kept"), Choice("delete", "deleted", release.delete)),
            typed=drafting.typed("more"),
            prompt=_when_prompt("more"),
            labels="draft-more",
            per_row=2,
            has_leave=False,
        ),
        Step("kept", words=drafting.release_words, prompt=_when_prompt("kept"), then=END),
        Step(
            "list",
            (Choice("new", Fork(_new, ("kind", "write")), when=lambda t: not drafting.is_full(t)),),
            chips=Chips(_chips, "one", _pick, per_row=1),
            prompt=Varies(
                lambda turn: "draft-list-full" if drafting.is_full(turn) else "draft-list",
                ("draft-list", "draft-list-full"),
            ),
            labels="draft-list",
        ),
        Step(
            "one",
            (release.LOOK, Choice("edit", "edit"), release.DELETE),
            words=drafting.release_words,
            prompt=Varies(
                lambda turn: "draft-one-ready" if release.state(turn) == "ready" else "draft-one",
                ("draft-one", "draft-one-ready"),
            ),
            labels="draft-one",
            keeps=True,
            back="list",
        ),
        Step("edit", does=_rewrite, typed=drafting.typed("more"), back="one"),
        *release.STEPS,
    ),
    start=Fork(_begins, ("list", "kind", "write", "is-urgent", "practical-locked")),
    doors=(*(purpose.value for purpose in Purpose), "due"),
)
