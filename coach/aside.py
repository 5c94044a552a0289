"""What is said beside the conversation, which stays where it is: somebody else's line.

A step shown so has buttons that stay good (`Lasts.EVER`), or none: the present screen stays too.
"""

from coach import walk
from coach.book import BOOK
from coach.buttons import rows_of
from coach.person import Frame
from coach.turn import Turn


def show(turn: Turn, target: str, **slots: str) -> None:
    """Show a step as a new message; whoever is in the middle of something is left to it."""
    flow = BOOK.flow_of(target)
    step = flow.step(target.partition("/")[2])
    talk = turn.person.conversation
    turn.set_frames((*talk.frames, Frame(flow.name, step.id, slots)))
    prompt = walk.prompt_of(turn, flow, step)
    text = turn.text(prompt, walk.words_of(turn, step))
    turn.say(prompt, text, rows_of(turn, flow, step), is_new=True)
    turn.converse(talk)
