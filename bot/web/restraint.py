"""How often one person may call: some at once, then a few a second. Others do not notice."""

from collections.abc import Callable

AT_ONCE = 30
"""Opening the page and changing one thing after the other takes no more."""

PER_SECOND = 2.0

MOST_REMEMBERED = 10_000
"""People whose allowance is not whole again; beyond that, those whose is are forgotten."""


class Restraint:
    """Remembers, for each person, when their allowance will be whole again.

    `seconds` gives the time, monotonic.
    """

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._whole_at: dict[int, float] = {}

    def allows(self, number: int) -> bool:
        """Take one call off a person's allowance; False, and nothing taken, where it is used up."""
        now = self._seconds()
        whole_at = max(self._whole_at.get(number, now), now) + 1 / PER_SECOND
        if whole_at - now > AT_ONCE / PER_SECOND:
            return False
        self._whole_at[number] = whole_at
        if len(self._whole_at) > MOST_REMEMBERED:
            self._whole_at = {each: at for each, at in self._whole_at.items() if at > now}
        return True
