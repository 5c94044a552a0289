"""A voice note to oneself, part of the flow `plan`: recorded on a calm day, played back in SOS.

The recording stays with Telegram; Ebb keeps its id, and never hears it. Source: coaching.md, 3.8.
"""

from dataclasses import replace

from coach.flow import END, Choice, Step, Typed, Varies
from coach.replies import Play
from coach.turn import Turn

PLAYED = "voicenote"
"""The prompt under which the note itself is sent."""


def has_one(turn: Turn) -> bool:
    """Tell whether a voice note is kept."""
    return turn.person.plan.voice is not None


def play(turn: Turn) -> None:
    """Send the voice note, where there is one; it stands alone, without words or buttons."""
    if turn.person.plan.voice is not None:
        turn.add(Play(PLAYED, turn.person.plan.voice))


def _keep(turn: Turn, file_id: str) -> bool:
    turn.person.plan = replace(turn.person.plan, voice=file_id)
    turn.note("voicenote")
    return True


def _let_go(turn: Turn) -> None:
    turn.person.plan = replace(turn.person.plan, voice=None)


def _prompt(turn: Turn) -> str:
    return "plan-voice-there" if has_one(turn) else "plan-voice"


STEPS = (
    Step(
        "voice",
        (
            Choice("play", "play", when=has_one),
            Choice("delete", "voice-gone", _let_go, when=has_one),
            Choice("later", "close"),
        ),
        recorded=Typed(_keep, "voice-kept"),
        prompt=Varies(_prompt, ("plan-voice", "plan-voice-there")),
        labels="plan-voice",
        per_row=2,
        back="open",
    ),
    Step("voice-kept", then=END),
    Step("voice-gone", then=END),
    Step(
        "play",
        (Choice("fine", "close"), Choice("sos", "@urge")),
        does=play,
        skips=lambda turn: not has_one(turn),
        then="voice",
        per_row=2,
        has_leave=False,
    ),
)
