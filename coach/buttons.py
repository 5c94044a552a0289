"""The buttons under a step: which of them a person is offered, and what each carries back."""

from collections.abc import Iterable
from dataclasses import dataclass

from coach.flow import BACK, LEAVE, Chip, Choice, Flow, Lasts, Step
from coach.replies import Button, Rows
from coach.turn import Turn


@dataclass(frozen=True, slots=True)
class Token:
    """What a button carries: the screen it belongs to, or the day it lasts, and the choice."""

    screen: str
    choice: str

    def __str__(self) -> str:
        return f"{self.screen}.{self.choice}"

    @classmethod
    def parse(cls, raw: str) -> "Token":
        """Read a token; whatever it holds, it never raises."""
        screen, _, choice = raw.partition(".")
        return cls(screen, choice)


EVER = "ever"


def screen_of(turn: Turn, flow: Flow, step: Step) -> str:
    """Return what a step's buttons name as their screen."""
    match step.lasts:
        case Lasts.SCREEN:
            return str(turn.person.conversation.screen + 1)
        case Lasts.DAY:
            return f"{turn.waking_day:%Y%m%d}/{flow.name}/{step.id}"
        case Lasts.EVER:
            return f"{EVER}/{flow.name}/{step.id}"


def options(turn: Turn, step: Step) -> tuple[Choice, ...]:
    """Return the step's choices open to this person."""
    return tuple(choice for choice in step.choices if not choice.when or choice.when(turn))


def choice_of(turn: Turn, step: Step, choice_id: str) -> Choice | None:
    """Return the choice of that id, None where the person is not offered it."""
    return next((choice for choice in options(turn, step) if choice.id == choice_id), None)


def chip_of(turn: Turn, step: Step, choice_id: str) -> Chip | None:
    """Return the chip of that id, None where there is none now."""
    chips = step.chips.options(turn) if step.chips else ()
    return next((chip for chip in chips if chip.id == choice_id), None)


def rows_of(turn: Turn, flow: Flow, step: Step) -> Rows:
    """Return the buttons of a step, as this person is offered them now."""
    screen = screen_of(turn, flow, step)
    rows = list(_chip_rows(turn, step, screen))
    labels = flow.labels_of(step)
    buttons = [
        Button(turn.label(labels, choice.id), str(Token(screen, choice.id)), choice.style)
        for choice in options(turn, step)
    ]
    rows += _in_rows(buttons, step.per_row)
    ways = [name for name, shown in ((BACK, step.back), (LEAVE, step.has_leave)) if shown]
    if (rows or step.rings or step.typed) and ways:
        rows.append(
            tuple(Button(turn.text(f"label-{way}"), str(Token(screen, way))) for way in ways)
        )
    return tuple(rows)


def _chip_rows(turn: Turn, step: Step, screen: str) -> Iterable[tuple[Button, ...]]:
    if step.chips is None:
        return ()
    chips: Iterable[Chip] = step.chips.options(turn)
    buttons = [Button(chip.label, str(Token(screen, chip.id))) for chip in chips]
    return _in_rows(buttons, step.chips.per_row)


def _in_rows(buttons: list[Button], per_row: int) -> list[tuple[Button, ...]]:
    return [tuple(buttons[at : at + per_row]) for at in range(0, len(buttons), per_row)]
