"""How a conversation moves: `step(person, event, now)`, the one way into the coach.

A conversation stands in a step of a flow, or nowhere (idle). A step says something and waits; what
can be answered is written in the flow as data. An event does one of five things:

- a tap on the present screen follows that choice; on an earlier screen it is answered kindly with
  the present one; the same tap twice does nothing more;
- a typed answer is taken by the step if it reads one, else it is met with one line and buttons;
- a command leaves the present flow and opens another, from any state; a few say one message and
  change nothing;
- a timer goes on with the flow that set it, or is a nudge, which may begin a flow when the person
  is not in the middle of one;
- words of crisis come before all else: they open that flow on top, and it leads back.

A step is pure: it works on a copy, so one that raises leaves nothing behind. Timers and messages
are wanted, not done; the turn that called writes them down in one transaction.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from coach import (
    alarms,
    appointments,
    aside,
    blank,
    bonds,
    changing,
    doors,
    export,
    listening,
    others,
    ringing,
    routes,
    stats,
    walk,
)
from coach.book import BY_NAME, Command
from coach.buttons import EVER, Token
from coach.events import (
    HEARD,
    AskedExport,
    AskedStats,
    Blocked,
    Changed,
    Commanded,
    Event,
    FromOther,
    Rang,
    Said,
    Sent,
    SharedPlace,
    Tapped,
    Unblocked,
    Wiped,
)
from coach.flow import Flow, Step
from coach.flows.crisis_screens import NOT_MEANT
from coach.house import House
from coach.person import Person
from coach.recordings import take_recording
from coach.replies import Outcome
from coach.turn import Turn
from coach.understanding import short

DONE = "done"
"""The command, and the choice that it means where one of that id is offered."""

CRISIS_BUTTONS = f"{EVER}/crisis/"
"""These are good for everybody: also for somebody whom Ebb does not know any more."""


def step(person: Person, event: Event, now: datetime, house: House | None = None) -> Outcome:
    """Take one event through the coach; the person given is not changed.

    Guarantee: the person returned is always in a known state with a way on.
    Raises: whatever a fault in a flow raises; then nothing has happened.
    """
    turn = Turn(person, event, now, house)
    if isinstance(event, HEARD):
        turn.person.heard_at = now
        turn.person.is_gone = False
    if isinstance(event, Changed):
        turn.person.heard_at = now
    _take(turn, event)
    bonds.tend(turn)
    appointments.move(turn.person, person, now)
    appointments.plan(turn.person, now)
    return turn.outcome()


def calm_line(person: Person, now: datetime) -> Outcome:
    """Return the one line for somebody whose turn failed; their state stays as it was."""
    turn = Turn(person, Unblocked(), now)
    turn.say("fault-calm", turn.text("fault-calm"))
    return turn.outcome()


def _take(turn: Turn, event: Event) -> None:
    match event:
        case Said():
            _said(turn, event)
        case Commanded():
            _commanded(turn, event)
        case Tapped():
            _tapped(turn, event)
        case Rang():
            ringing.rang(turn, event)
        case SharedPlace():
            _shared_place(turn, event)
        case Sent():
            if not alarms.is_raised(turn, event.caption) and not take_recording(turn, event):
                _aside(turn, f"sent-{event.kind}")
        case AskedStats():
            stats.tell(turn, event.stats)
        case Changed():
            changing.take(turn, event)
        case AskedExport():
            export.give(turn, event)
        case Blocked():
            turn.person.is_gone = True
        case Unblocked():
            turn.person.is_gone = False
        case Wiped():
            turn.erases = True
        case FromOther():
            others.heard(turn, event)
        case _:
            assert_never(event)


# What is typed


def _said(turn: Turn, event: Said) -> None:
    here = walk.present(turn)
    choice = walk.choice_labelled(turn, event.text) if here else None
    if here and choice:
        return walk.follow(turn, here[1], choice)
    typed = here[1].typed if here else None
    is_answer = typed is not None and not typed.is_talk
    if alarms.is_raised(turn, event.text, is_answer=is_answer):
        return None
    if listening.is_stopped(turn.person):
        return walk.start(turn, "@safety/minor")
    command = listening.plain_command(turn, event.text, here)
    if command is not None:
        return _commanded(turn, Commanded(command))
    if listening.is_drinking(turn, event.text, here):
        return walk.start(turn, "@influence")
    if here is None or listening.leaves_free(*here):
        return _free_text(turn, event.text)
    return _answered(turn, event, *here)


def _free_text(turn: Turn, text: str) -> None:
    """Answer what was said where nothing was asked: act if it is plain, else show the ways."""
    door = doors.for_words(turn.person)
    if turn.person.period is None:
        return walk.start(turn, door)
    to = routes.answer(turn, text)
    if to is None:
        return walk.start(turn, door, likely=routes.likely(turn, text))
    return walk.start(turn, to, **routes.told(turn, to, text))


def _answered(turn: Turn, event: Said, flow: Flow, step: Step) -> None:
    if step.typed is None:
        return _beside_buttons(turn, event.text, flow, step)
    if step.typed.is_talk and (to := _happened(turn, event.text, flow)):
        return walk.start(turn, to, **routes.told(turn, to, event.text))
    if event.was_cut:
        turn.say("cut", turn.text("cut"), is_new=True)
    if not step.typed.does(turn, blank.trimmed(event.text)):
        return _unread(turn, event.text, flow, step)
    return walk.go(turn, step.typed.to)


def _beside_buttons(turn: Turn, text: str, flow: Flow, step: Step) -> None:
    """Take words where only buttons are: a denial, something that leads elsewhere, or neither."""
    if walk.offers(turn, step, NOT_MEANT.id) and short.is_denial(text):
        return walk.follow(turn, step, NOT_MEANT.id)
    is_free = turn.person.period is not None and flow.name not in listening.IN_NEED
    to = routes.interruption(turn, text) if is_free else None
    if to is None:
        return walk.show_again(turn, turn.text("unclear-buttons"))
    return walk.start(turn, to, **routes.told(turn, to, text))


def _happened(turn: Turn, text: str, flow: Flow) -> str | None:
    """Return where it leads when somebody says, in the middle of talk, that something happened."""
    return None if flow.name in listening.IN_NEED else routes.happening(turn, text)


def _unread(turn: Turn, text: str, flow: Flow, step: Step) -> None:
    """Take words that are no answer to what was asked: they may be said all the same."""
    if alarms.is_raised(turn, text, was_unread=True):
        return None
    if flow.name not in listening.IN_NEED and short.is_plea(text):
        return walk.start(turn, routes.PLEA)
    command = listening.plain_command(turn, text, (flow, step), was_unread=True)
    if command is not None:
        return _commanded(turn, Commanded(command))
    return walk.show_again(turn, walk.unclear(turn, flow, step))


# Commands


def _commanded(turn: Turn, event: Commanded) -> None:
    if event.name == "start" and event.rest.startswith(bonds.LINK):
        return others.follow_link(turn, event.rest)
    words = event.rest if event.name in BY_NAME else f"{event.name} {event.rest}"
    if alarms.is_raised(turn, words):
        return None
    here = walk.present(turn)
    if event.name == DONE and here is not None and walk.offers(turn, here[1], DONE):
        return walk.follow(turn, here[1], DONE)
    command = BY_NAME.get(event.name)
    if command is None:
        return walk.show_again(turn, turn.text("unknown-command"))
    if command.is_single:
        return _single(turn, command)
    if turn.person.minor_at is not None and command.name not in ("crisis", "clean", "wipe"):
        return walk.start(turn, "@safety/minor")
    if command.name == "start" and walk.present(turn) is not None:
        return walk.show_again(turn, is_new=True)
    return walk.start(turn, doors.of(turn.person, command))


def _single(turn: Turn, command: Command) -> None:
    if command.name == export.COMMAND:
        turn.asks_stored = True
        return None
    if command.to.startswith("@"):
        return aside.show(turn, command.to)
    turn.say(command.to, turn.text(command.to))
    return None


# Taps


def _tapped(turn: Turn, event: Tapped) -> None:
    tap = f"{event.message_id}:{event.token}"
    if tap == turn.person.conversation.last_tap:
        return None
    token, talk = Token.parse(event.token), turn.person.conversation
    if aside.turns_page(turn, token):
        return None
    if talk.screen == 0 and not token.screen.startswith(CRISIS_BUTTONS):
        turn.say("stale-stranger", turn.text("stale-stranger"), is_new=True)
        return None
    here = _screen_of(turn, token)
    if here is None or not walk.offers(turn, here[1], token.choice):
        turn.converse(talk)
        return walk.show_again(turn, turn.text("stale"))
    turn.converse(replace(turn.person.conversation, last_tap=tap))
    said = turn.slots.get("said") if token.choice == NOT_MEANT.id else None
    walk.follow(turn, here[1], token.choice)
    return _answered_after_all(turn, said) if said else None


def _answered_after_all(turn: Turn, text: str) -> None:
    """Take what was written on a page of their own and taken for an alarm: no word is lost."""
    here = walk.present(turn)
    if here is None or here[1].typed is None:
        return
    turn.put(denied="yes")
    if here[1].typed.is_writing:
        _answered(turn, Said(text), *here)


def _screen_of(turn: Turn, token: Token) -> tuple[Flow, Step] | None:
    """Return the step whose button was tapped, None for a button of an earlier screen."""
    if token.screen == str(turn.person.conversation.screen):
        return walk.present(turn)
    return walk.present(turn) if walk.reopen(turn, token.screen) else None


# The rest


def _shared_place(turn: Turn, event: SharedPlace) -> None:
    if event.zone is None:
        return walk.start(turn, "@place/nowhere")
    return walk.go(turn, "@place/confirm", zone=event.zone)


def _aside(turn: Turn, prompt: str) -> None:
    """Answer with one line that leaves the present screen alive, or with the menu when idle."""
    if walk.present(turn) is None:
        return walk.show_again(turn, turn.text(prompt))
    turn.say(prompt, turn.text(prompt), is_new=True)
    return None
