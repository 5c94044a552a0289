"""When free text is free: an answer to nothing that was asked, and so open to what it says."""

from coach.book import BY_NAME
from coach.flow import Flow, Lasts, Step
from coach.flows import welcome
from coach.person import Person
from coach.turn import Turn
from coach.understanding import otherhelp

FOR_EVERYBODY = ("crisis", "country", "place")
"""Flows that take typed answers from people under 18 too."""


IN_NEED = ("crisis", "safetyplan", "otherhelp")
"""Flows that words do not lead out of: their numbers stay, whatever is typed beside them."""


def leaves_free(flow: Flow, step: Step) -> bool:
    """Tell whether free text is not an answer to the screen: the menu, or a nudge unanswered."""
    return flow.name == "menu" or step.lasts is Lasts.DAY


def is_stopped(person: Person) -> bool:
    """Tell whether somebody under 18 is shown who is there for them, whatever they type."""
    frames = person.conversation.frames
    return person.minor_at is not None and not (frames and frames[-1].flow in FOR_EVERYBODY)


def is_in_need(here: tuple[Flow, Step] | None) -> bool:
    """Tell whether somebody is where people are named who can help."""
    return here is not None and here[0].name in IN_NEED


def is_drinking(turn: Turn, text: str, here: tuple[Flow, Step] | None) -> bool:
    """Tell whether somebody says that they have been drinking, where no other words are asked."""
    is_asked = here is not None and here[1].typed is not None and not leaves_free(*here)
    if is_asked or is_in_need(here):
        return False
    return bool(turn.person.period) and otherhelp.names_drinking(text)


def plain_command(
    turn: Turn, text: str, here: tuple[Flow, Step] | None, *, was_unread: bool = False
) -> str | None:
    """Read the reply keyboard's labels, and a command's bare name where it is no answer."""
    word = text.strip(" \t\n.,!?…").casefold()
    if word.split()[:1] == ["sos"]:
        return "sos"
    for name in welcome.KEYBOARD:
        if word == turn.text(f"keyboard-{name}").casefold():
            return name
    is_asked = here is not None and here[1].typed is not None and not was_unread
    if is_in_need(here) or is_asked:
        return None
    if word == "stop" and here is not None and not leaves_free(*here):
        return "cancel"
    return word if word in BY_NAME else None
