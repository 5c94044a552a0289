"""What is said beside the conversation, which stays where it is: somebody else's line, pages.

A step shown so has buttons that stay good (`Lasts.EVER`), or none: the present screen stays too.
"""

from coach import walk
from coach.book import BOOK
from coach.buttons import EVER, Token, choice_of, rows_of
from coach.person import Frame
from coach.turn import Turn

PAGES = ("privacy",)
"""Flows whose steps are pages of one message; a tap turns it and leads nowhere else."""


def show(turn: Turn, target: str, *, is_new: bool = True, **slots: str) -> None:
    """Show a step as a new message; whoever is in the middle of something is left to it."""
    flow = BOOK.flow_of(target)
    step = flow.step(target.partition("/")[2])
    talk = turn.person.conversation
    turn.set_frames((*talk.frames, Frame(flow.name, step.id, slots)))
    prompt = walk.prompt_of(turn, flow, step)
    text = turn.text(prompt, walk.words_of(turn, step))
    turn.say(prompt, text, rows_of(turn, flow, step), is_new=is_new)
    turn.converse(talk)


def turns_page(turn: Turn, token: Token) -> bool:
    """Turn the tapped message to another of its pages; False where it is no page."""
    since, _, place = token.screen.partition("/")
    name, _, step_name = place.partition("/")
    if since != EVER or name not in PAGES:
        return False
    flow = BOOK.flow(name)
    step = next((step for step in flow.steps if step.id == step_name), None)
    choice = choice_of(turn, step, token.choice) if step else None
    if choice is None or not isinstance(choice.to, str):
        return False
    show(turn, f"@{name}/{choice.to}", is_new=False)
    return True
