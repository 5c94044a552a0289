"""How often one person may call: some at once, then a few a second. Others do not notice."""

from collections.abc import Callable

AT_ONCE = 30
"""Opening the page and changing one thing after the other takes no more."""

PER_SECOND = 2.0


class Restraint:
    """Remembers, for each person, when their allowance will be whole again; then the next
    call lets them be forgotten.

    `seconds` gives the time, monotonic.
    """

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._whole_at: dict[int, float] = {}

    def __len__(self) -> int:
        """How many people are remembered."""
        return len(self._whole_at)

    def allows(self, number: int) -> bool:
        """Take one call off a person's allowance; False, and nothing taken, where it is used up."""
        now = self._seconds()
        self._forget(now)
        whole_at = max(self._whole_at.get(number, now), now) + 1 / PER_SECOND
        if whole_at - now > AT_ONCE / PER_SECOND:
            return False
        self._whole_at.pop(number, None)
        self._whole_at[number] = whole_at
        return True

    def _forget(self, now: float) -> None:
        """Forget whose allowance is whole, from who called longest ago on."""
        while self._whole_at:
            number = next(iter(self._whole_at))
            if self._whole_at[number] > now:
                return
            del self._whole_at[number]
