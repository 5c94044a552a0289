"""A voice note that a step asked for; anywhere else it is answered with one line, and not kept.

Only Telegram's id of it gets here: Ebb neither has the sound nor listens to it.
"""

from coach import walk
from coach.events import Sent
from coach.turn import Turn


def take_recording(turn: Turn, event: Sent) -> bool:
    """Give a voice note to the present step; False where none was asked for."""
    here = walk.present(turn)
    recorded = here[1].recorded if here else None
    if recorded is None or not event.file_id or not recorded.does(turn, event.file_id):
        return False
    walk.go(turn, recorded.to)
    return True
