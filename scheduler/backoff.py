"""How long to wait before the next try. Pure where the chance is passed in."""

import random

FIRST_SECONDS = 1.0
MOST_SECONDS = 60.0

_CHANCE = random.Random()
_MOST_DOUBLINGS = 30


def delay_seconds(
    tries: int,
    chance: random.Random = _CHANCE,
    *,
    first_seconds: float = FIRST_SECONDS,
    most_seconds: float = MOST_SECONDS,
) -> float:
    """Return a random wait after `tries` failed tries (1 or more), doubling up to a cap.

    Anywhere between nothing and the bound ("full jitter"), so that those who failed together do
    not come back together. Source: AWS Architecture Blog, "Exponential Backoff And Jitter".
    """
    doublings = min(max(tries - 1, 0), _MOST_DOUBLINGS)
    return min(first_seconds * 2.0**doublings, most_seconds) * chance.random()
