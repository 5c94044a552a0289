"""Moving through flows: entering a step, showing its screen, following an answer.

A screen is the one message whose buttons are alive. Each screen has a number, and every button
carries it, so a button from an earlier screen is recognised as such.
"""

from collections.abc import Mapping
from dataclasses import replace

from coach import gate
from coach.book import BOOK
from coach.buttons import EVER, Token, chip_of, choice_of, rows_of
from coach.covered import spans_of
from coach.events import Rang
from coach.flow import BACK, END, LEAVE, RETURN, Flow, Fork, Lasts, Step, To, Varies
from coach.person import Frame
from coach.replies import Delete, Place, Show
from coach.turn import Turn
from coach.voice import Word

STEP_TIMER = "step"


def reopen(turn: Turn, screen: str) -> bool:
    """Stand again where a lasting button was shown; False where it does not last till now."""
    since, _, place = screen.partition("/")
    flow_name, _, step_name = place.partition("/")
    try:
        flow = BOOK.flow(flow_name)
        lasts = flow.step(step_name).lasts
    except KeyError:
        return False
    is_today = since == f"{turn.waking_day:%Y%m%d}" and turn.person.is_running
    is_good = is_today if lasts is Lasts.DAY else lasts is Lasts.EVER and since == EVER
    frames = turn.person.conversation.frames
    is_there = bool(frames) and (frames[-1].flow, frames[-1].step) == (flow_name, step_name)
    if is_good and not is_there:
        turn.set_frames((*_beneath(frames, flow), Frame(flow_name, step_name)))
    return is_good


def go(turn: Turn, to: To, **slots: str) -> None:
    """Follow a target until the conversation listens or ends; slots are for the flow it opens."""
    while True:
        target = to.decide(turn) if isinstance(to, Fork) else to
        if target == END:
            return _end(turn)
        if target == RETURN:
            return go_back(turn)
        flow, step = _enter(turn, target, slots)
        if step is None:
            to = flow.beginning
            continue
        if gate.bars(turn.person, flow, step):
            to = gate.instead(turn.person)
            continue
        if step.skips is None or not step.skips(turn):
            _arrive(turn, flow, step)
            if step.listens:
                return None
        if step.then is None:
            return _end(turn)
        to = step.then


def start(turn: Turn, to: str, **slots: str) -> None:
    """Open a flow anew: on top if it is one that leads back, else instead of all under way."""
    if not BOOK.flow_of(to).is_on_top:
        turn.set_frames(())
    go(turn, to, **slots)


def is_barred(turn: Turn, target: str) -> bool:
    """Tell whether the consent gate stands before a target like "@flow" or "@flow/step"."""
    flow = BOOK.flow_of(target)
    name = target.partition("/")[2]
    if name:
        return gate.bars(turn.person, flow, flow.step(name))
    return gate.bars_all(turn.person, flow)


def go_back(turn: Turn) -> None:
    """Return to the flow that was interrupted; where there was none, nobody is left in silence."""
    turn.set_frames(turn.person.conversation.frames[:-1])
    if turn.frame or not turn.has_said:
        show_again(turn)
    here = present(turn)
    if here is not None and here[1].rings:
        turn.ring_in(STEP_TIMER, here[1].rings.after)


def offers(turn: Turn, step: Step, choice_id: str) -> bool:
    """Tell whether the step offers a choice of that id to this person."""
    if choice_id == BACK:
        return step.back is not None
    if choice_id == LEAVE:
        return step.has_leave
    found = choice_of(turn, step, choice_id) or chip_of(turn, step, choice_id)
    return found is not None


def follow(turn: Turn, step: Step, choice_id: str) -> None:
    """Follow a choice that the step offers."""
    if step.keeps:
        turn.keep_tapped()
    choice = choice_of(turn, step, choice_id)
    if choice_id == BACK and step.back:
        return go(turn, step.back)
    if choice_id == LEAVE and step.has_leave:
        return _leave(turn)
    if choice is not None:
        if choice.does:
            choice.does(turn)
        return go(turn, choice.to)
    if step.chips is not None:
        step.chips.does(turn, choice_id)
        go(turn, step.chips.to)
    return None


def _leave(turn: Turn) -> None:
    """Leave a flow; one that lies on top of another leads back to it."""
    frames = turn.person.conversation.frames
    if len(frames) > 1 and BOOK.flow(frames[-1].flow).is_on_top:
        return go_back(turn)
    return go(turn, "@menu/left")


def present(turn: Turn) -> tuple[Flow, Step] | None:
    """Return the flow and step the conversation waits in, None when idle.

    Where the gate was shut meanwhile, somebody in an outreach step stands at the gate instead.
    """
    if turn.frame is None:
        return None
    try:
        flow = BOOK.flow(turn.frame.flow)
        step = flow.step(turn.frame.step)
    except KeyError:
        turn.set_frames(())
        return None
    if gate.bars(turn.person, flow, step):
        instead = gate.instead(turn.person)
        flow = BOOK.flow_of(instead)
        step = flow.step(instead.partition("/")[2])
        turn.set_frames((Frame(flow.name, step.id),))
    return flow, step


def show_again(turn: Turn, lead: str = "", *, is_new: bool = False) -> None:
    """Show the present screen again, with a line before it; when idle the menu.

    Who is under 18 gets no menu, only the way to those who are there for them.
    """
    here = present(turn)
    if here is None:
        flow = BOOK.flow("menu" if turn.person.minor_at is None else "safety")
        step = flow.step("open" if turn.person.minor_at is None else "minor")
        turn.set_frames((Frame(flow.name, step.id),))
        here = flow, step
    _show(turn, *here, lead=lead, is_new=is_new or bool(lead))


def choice_labelled(turn: Turn, text: str) -> str | None:
    """Return the choice of the present screen whose button says this text, None where none does."""
    here = present(turn)
    rows = rows_of(turn, *here) if here else ()
    wanted = text.strip().casefold()
    named = (button for row in rows for button in row if button.label.casefold() == wanted)
    return next((Token.parse(button.token).choice for button in named), None)


def unclear(turn: Turn, flow: Flow, step: Step) -> str:
    """Return what is said when a typed answer could not be read."""
    return turn.label(flow.labels_of(step), "unclear", words_of(turn, step))


def words_of(turn: Turn, step: Step) -> Mapping[str, Word]:
    """Return everything a step's texts may be filled in with."""
    return {**turn.figures(), **step.words(turn)}


def _enter(turn: Turn, target: str, slots: Mapping[str, str]) -> tuple[Flow, Step | None]:
    """Move into a target; no step: the flow's beginning is yet to be decided."""
    turn.cancel(STEP_TIMER)
    frames = turn.person.conversation.frames
    if target.startswith("@"):
        flow, step_name = BOOK.flow_of(target), target.partition("/")[2]
        frame = Frame(flow.name, step_name, dict(slots))
        beneath = _beneath(frames, flow)
    else:
        flow, step_name = BOOK.flow(frames[-1].flow), target
        frame = Frame(flow.name, step_name, frames[-1].slots)
        beneath = frames[:-1]
    turn.set_frames((*beneath, frame))
    return flow, flow.step(step_name) if step_name else None


def _beneath(frames: tuple[Frame, ...], flow: Flow) -> tuple[Frame, ...]:
    """Return the flows that go on waiting when this one opens; none waits twice.

    One whose beginning leads straight elsewhere has not begun, and waits for nothing.
    """
    others = tuple(frame for frame in frames if frame.flow != flow.name)
    waiting = others if flow.is_on_top else others[:-1]
    return tuple(frame for frame in waiting if frame.step)


def _arrive(turn: Turn, flow: Flow, step: Step) -> None:
    if step.does:
        step.does(turn)
    if not step.is_silent:
        _show(turn, flow, step)
    if step.rings:
        turn.ring_in(STEP_TIMER, step.rings.after)


def _end(turn: Turn) -> None:
    turn.cancel(STEP_TIMER)
    turn.set_frames(())


def _show(turn: Turn, flow: Flow, step: Step, *, lead: str = "", is_new: bool = False) -> None:
    if gate.bars(turn.person, flow, step):
        raise gate.GateError(f"{flow.name}/{step.id}")
    prompt = prompt_of(turn, flow, step)
    text = turn.text(prompt, words_of(turn, step))
    text = f"{lead}\n\n{text}" if lead else text
    rows = rows_of(turn, flow, step)
    place = _screen_place(turn)
    picture = step.picture(turn) if step.picture else None
    if step.turns and place is not None and isinstance(turn.event, Rang):
        turn.turn_in_place(place, prompt, text, rows)
    elif picture is not None:
        caption, covered = spans_of(text)
        show = Show(prompt, picture, caption, rows, covered)
        place = _show_picture(turn, show, is_new=is_new)
    else:
        place = turn.say(prompt, text, rows, is_new=is_new)
    if rows:
        _set_screen(turn, place)


def _show_picture(turn: Turn, show: Show, *, is_new: bool) -> Place:
    """Show a picture; words that were tapped cannot turn into one, so they make way for it."""
    place = Place(turn.add(show))
    tapped = None if is_new else turn.take_place()
    if tapped is not None:
        turn.add(Delete(tapped))
    return place


def _screen_place(turn: Turn) -> Place | None:
    """Return which message shows the present screen, None where that is not known."""
    talk = turn.person.conversation
    if not talk.shown_in and not talk.shown_as:
        return None
    return Place(talk.shown_in or None, talk.shown_as or None)


def _set_screen(turn: Turn, place: Place) -> None:
    talk = turn.person.conversation
    kept = replace(
        talk,
        screen=talk.screen + 1,
        shown_in=place.no or 0,
        shown_as=place.message_id or 0,
    )
    turn.converse(kept)


def prompt_of(turn: Turn, flow: Flow, step: Step) -> str:
    """Return the id of the step's text for this person."""
    if isinstance(step.prompt, Varies):
        return step.prompt.decide(turn)
    return flow.prompts_of(step)[0]
