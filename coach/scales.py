"""Numbers to tap or to type: the chips of a scale, and the typed answer that reads one."""

from collections.abc import Callable, Sequence

from coach import timewords
from coach.flow import Chip, To, Typed
from coach.turn import Turn


def typed_scale(first: int, last: int, does: Callable[[Turn, str], None], to: To) -> Typed:
    """Return a typed answer that reads a number of the scale; `does` gets it as a chip's id."""

    def read(turn: Turn, text: str) -> bool:
        number = timewords.read_number(text, turn.person.language)
        if number is None or not first <= number <= last:
            return False
        does(turn, str(number))
        return True

    return Typed(read, to)


def scale(first: int, last: int) -> Callable[[Turn], Sequence[Chip]]:
    """Return chips numbered from `first` to `last`."""
    chips = tuple(Chip(str(n), str(n)) for n in range(first, last + 1))
    return lambda _turn: chips
