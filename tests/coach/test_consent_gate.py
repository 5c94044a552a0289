"""The consent gate: behind any hard flag no text about reaching out is reachable, by any path.

Proved twice. Over the whole graph of the book: from every way in, along every way a shut gate
leaves, no outreach step is reached; for every combination of hard flags the gate is shut. And by
search: from people at every stage of the end, and from inside each outreach step, everything that
can be tapped, typed, commanded and waited for, on the machine itself. The same search without a
flag says every outreach text, so it would have found one.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations

import pytest

from coach import buttons, gate, machine, readiness, walk
from coach.appointments import APPOINTMENTS
from coach.book import BOOK, COMMANDS, DOORS, Book
from coach.events import Commanded, Event, Rang, Said, Tapped
from coach.flow import END, RETURN, Choice, Flow, FlowError, Fork, Step, To, ways
from coach.gate import Free, Gate
from coach.person import Conversation, Flag, Frame, Person
from coach.replies import Edit, Say, Show
from coach.turn import Turn
from tests.coach import endings
from tests.coach.endings import LINES, NOON
from tests.coach.walker import OUTREACH

COMBINATIONS = [
    frozenset(flags) for size in range(1, len(LINES) + 1) for flags in combinations(LINES, size)
]
TRIED = COMBINATIONS if os.environ.get("EBB_TEST_LONG") else [*COMBINATIONS[:6], COMBINATIONS[-1]]
"""The flags the search goes through: each alone and all at once, or every combination."""

STATES = 800
"""The search's bound; without one it has no end, since days go on."""

COMMAND_NAMES = tuple(
    command.name for command in COMMANDS if not command.is_single and command.name != "wipe"
)
FLOWS = BOOK.flows()
BEGINNINGS = (*endings.EVERYBODY, endings.nearly_through)
MINUTE = timedelta(minutes=1)
Place = tuple[str, str]


# The graph


def steps() -> Iterator[tuple[Flow, Step]]:
    return ((flow, step) for flow in FLOWS for step in flow.steps)


def places(flow: Flow, target: str) -> list[Place]:
    """Return the steps a target can lead to, through flows' beginnings, with the gate shut."""
    if target in (END, RETURN):
        return []
    if not target.startswith("@"):
        return [(flow.name, target)]
    there, name = BOOK.flow_of(target), target.partition("/")[2]
    if name:
        return [(there.name, name)]
    return [place for way in shut(there.beginning) for place in places(there, way)]


def shut(to: To | None) -> tuple[str, ...]:
    """Return where a way can lead while the gate is shut."""
    if to is None:
        return ()
    return to.when_shut if isinstance(to, Gate) else ways(to)


def ways_out(step: Step) -> list[str]:
    """Return everywhere a step can lead while the gate is shut, whatever else is so."""
    open_choices = [choice.to for choice in step.choices if not isinstance(choice.when, Free)]
    parts = [part.to for part in (step.chips, step.typed, step.rings) if part]
    return [way for to in (*open_choices, *parts, step.then, step.back) for way in shut(to)]


def reached_when_shut() -> set[Place]:
    """Return every step that is reached from any door; one that leads back may lead anywhere."""
    unasked = [each.to for each in APPOINTMENTS if not is_outreach_target(each.to)]
    doors = [*DOORS, *(each.to for each in COMMANDS if each.to.startswith("@")), *unasked]
    waiting = [place for door in doors for place in places(FLOWS[0], door)]
    seen: set[Place] = set()
    while waiting:
        place = waiting.pop()
        if place not in seen:
            seen.add(place)
            flow = BOOK.flow(place[0])
            for way in ways_out(flow.step(place[1])):
                waiting += places(flow, way)
    return seen


def is_outreach_target(target: str) -> bool:
    """Tell whether the machine turns an appointment with that target away at the gate."""
    turn = Turn(flagged(endings.running(), {Flag.ORDER}), Commanded("today"), NOON)
    return walk.is_barred(turn, target)


def outreach_places() -> set[Place]:
    return {(flow.name, step.id) for flow, step in steps() if gate.is_outreach(flow, step)}


def test_there_is_something_to_guard() -> None:
    flows = {name for name, _ in outreach_places()}
    assert {"readiness", "reach", "after", "ending", "draft"} <= flows
    assert len(OUTREACH) > 40


def test_over_the_whole_book_no_way_leads_through_a_shut_gate() -> None:
    reached = reached_when_shut()
    assert not reached & outreach_places()
    assert len(reached) > 150


@pytest.mark.parametrize("flags", COMBINATIONS, ids=lambda flags: "+".join(sorted(flags)))
def test_every_combination_of_hard_flags_shuts_the_gate_and_every_guard(
    flags: frozenset[Flag],
) -> None:
    for begin in endings.EVERYBODY:
        turn = Turn(flagged(begin(), flags), Commanded("today"), NOON)
        assert not gate.is_open(turn.person)
        for _flow, step in steps():
            guards = [choice.when for choice in step.choices if isinstance(choice.when, Free)]
            assert not any(guard(turn) for guard in guards)


def test_a_person_who_mourns_is_led_past_all_that_is_about_contact() -> None:
    person = flagged(endings.running(), {Flag.DIED})
    assert not gate.is_open(person)
    assert all(gate.bars_all(person, BOOK.flow(name)) for name in gate.ABOUT_CONTACT)
    assert not gate.bars_all(person, BOOK.flow_of(gate.GRIEF))


# A guard that is taken away


def guarded() -> Iterator[tuple[Flow, Step, Callable[[Step], Step]]]:
    """Yield each guard of the book, with what takes it away.

    Those within outreach itself are a second guard, and may go.
    """
    for flow, step in steps():
        if gate.is_outreach(flow, step):
            continue
        for choice in step.choices:
            when = choice.when
            if isinstance(when, Free) and any(is_marked(flow, to) for to in ways(choice.to)):
                yield flow, step, without(choice, replace(choice, when=when.condition))
            if isinstance(choice.to, Gate):
                plain = Fork(choice.to.decide, choice.to.among)
                yield flow, step, without(choice, replace(choice, to=plain))
        if isinstance(step.then, Gate):
            fork = Fork(step.then.decide, step.then.among)
            yield flow, step, lambda step, fork=fork: replace(step, then=fork)  # type: ignore[misc]


def without(old: Choice, new: Choice) -> Callable[[Step], Step]:
    def take(step: Step) -> Step:
        return replace(step, choices=tuple(new if one == old else one for one in step.choices))

    return take


def is_marked(flow: Flow, target: str) -> bool:
    there = BOOK.flow_of(target) if target.startswith("@") else flow
    name = target.partition("/")[2] if target.startswith("@") else target
    return gate.is_outreach(there, there.step(name)) if name else there.is_outreach


def test_a_book_with_any_one_guard_taken_away_is_refused() -> None:
    found = list(guarded())
    assert len(found) >= 5
    for flow, step, take in found:
        steps_now = tuple(take(one) if one is step else one for one in flow.steps)
        refused(replace(flow, steps=steps_now))


def test_a_book_in_which_a_flow_begins_past_the_gate_is_refused() -> None:
    found = [flow for flow in FLOWS if isinstance(flow.start, Gate)]
    assert found
    for flow in found:
        assert isinstance(flow.start, Gate)
        refused(replace(flow, start=Fork(flow.start.decide, flow.start.among)))


def refused(flow: Flow) -> None:
    flows = [flow if one.name == flow.name else one for one in FLOWS]
    with pytest.raises(FlowError, match=f"{flow.name}.* leads to outreach past the consent gate"):
        Book(flows, BOOK.doors)


# The search


def flagged(person: Person, flags: Iterable[Flag]) -> Person:
    """Return somebody with these flags, raised long enough ago to stay."""
    raised: dict[str, datetime] = dict.fromkeys(flags, NOON - timedelta(days=3))
    return replace(person, flags=frozenset(flags), flagged_at=raised)


def inside(place: Place, flags: Iterable[Flag]) -> Person:
    """Return somebody who stands in that step, in the middle of it when the flag was raised."""
    frame = Frame(*place, dict.fromkeys(endings.answered(), "4") | {"draft": "1"})
    person = endings.agreed()
    return flagged(replace(person, conversation=Conversation((frame,), screen=5)), flags)


def where(person: Person, now: datetime) -> tuple[object, ...]:
    """Return what makes a state unlike others for the search."""
    frames = tuple((frame.flow, frame.step) for frame in person.conversation.frames)
    reach = person.reach and (person.reach.sent_at is None, person.reach.answer)
    part = readiness.part(person, now)
    stage = (person.readiness.branch, bool(person.readiness.yes_at), bool(person.drafts), reach)
    return (frames, part, stage, person.is_running, gate.is_open(person), 9 <= now.hour < 21)


def nexts(person: Person, now: datetime) -> Iterator[tuple[Event, datetime]]:
    """Yield everything that can happen next: taps, words, commands, and what rings."""
    turn = Turn(person, Commanded("today"), now)
    here = walk.present(turn)
    if here is not None:
        flow, step = here
        screen = buttons.screen_of(turn, flow, step)
        screen = screen if "/" in screen else str(person.conversation.screen)
        chips = list(step.chips.options(turn)) if step.chips else []
        ids = [choice.id for choice in buttons.options(turn, step)]
        ids += [chip.id for chip in chips[-2:]]
        for choice in (*ids, "back", "leave"):
            yield Tapped(str(buttons.Token(screen, choice)), 900), now
    for text in ("3", "one more line"):
        yield Said(text), now
    if here is None:
        for name in COMMAND_NAMES:
            yield Commanded(name), now
    for kind, due_at in person.timers.items():
        at = max(due_at, now)
        yield Rang(kind, due_at), at


def said(flags: Iterable[Flag] = ()) -> set[str]:
    """Return every text that the search from everybody comes upon.

    What leads to a step not met before is followed first.
    """
    found: set[str] = set()
    fresh = deque((flagged(begin(), flags), NOON) for begin in BEGINNINGS)
    stale: deque[tuple[Person, datetime]] = deque()
    seen, met = {where(*one) for one in fresh}, set[object]()
    while (fresh or stale) and len(seen) < STATES:
        person, at = (fresh or stale).popleft()
        for event, then in nexts(person, at):
            outcome = machine.step(person, event, then)
            replies = (one.reply for one in outcome.outgoing)
            found |= {one.prompt for one in replies if isinstance(one, Say | Edit | Show)}
            place = where(outcome.person, then)
            if place in seen or outcome.erases:
                continue
            (stale if place[:2] in met else fresh).append((outcome.person, then + MINUTE))
            seen.add(place)
            met.add(place[:2])
    return found


@pytest.mark.parametrize("flags", TRIED, ids=lambda flags: "+".join(sorted(flags)))
def test_no_search_behind_hard_flags_comes_upon_outreach(flags: frozenset[Flag]) -> None:
    found = said(flags)
    assert not found & OUTREACH
    assert len(found) > 70


def test_no_search_of_somebody_who_mourns_comes_upon_contact() -> None:
    found = said({Flag.DIED})
    about = {
        prompt
        for name in gate.ABOUT_CONTACT
        for step in BOOK.flow(name).steps
        for prompt in BOOK.flow(name).prompts_of(step)
        if prompt.startswith(f"{name}-")
    }
    assert len(about) > 200
    assert not found & about
    assert {"again-grief", "letter-tone"} <= found


@pytest.mark.parametrize("event", [Commanded("start"), Said("well"), Tapped("5.yes", 900)], ids=str)
def test_whoever_stands_in_an_outreach_step_when_a_flag_is_raised_hears_none_of_it(
    event: Event,
) -> None:
    for place in sorted(outreach_places()):
        for flags in COMBINATIONS[:6]:
            outcome = machine.step(inside(place, flags), event, NOON)
            replies = [one.reply for one in outcome.outgoing]
            prompts = {one.prompt for one in replies if isinstance(one, Say | Edit)}
            assert prompts, place
            assert not prompts & OUTREACH, place


def test_without_a_flag_the_same_search_comes_upon_outreach() -> None:
    found = said()
    told = {"reach-contract", "reach-sparks", "after-came", "readiness-result", "ending-branches"}
    assert told <= found
    assert len(found & OUTREACH) >= 20
