"""What every screen of the crisis flow is made of: numbers that stay, buttons that never go stale.

Also when nudges rest, and what is remembered of words that were meant or not.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from coach.flow import Choice, Effect, Lasts, Step, Varies
from coach.flows import lines
from coach.helplines import Kind
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

HOLD = timedelta(hours=24)
"""Nudges rest so long after words of crisis, unless they were not meant. Source: coaching.md, 4.10.
"""


def hold(turn: Turn) -> None:
    """Let the nudges rest."""
    turn.person.held_until = turn.now + HOLD


def mean(turn: Turn) -> None:
    """Remember that it was meant: the next check is a whole one again."""
    hold(turn)
    turn.person.care = replace(turn.person.care, meant_at=turn.now, not_meant=0)


def release(turn: Turn) -> None:
    """Let the nudges come again, unless they rest because of words that were meant before."""
    meant_at = turn.person.care.meant_at
    until_at = meant_at + HOLD if meant_at else turn.now
    turn.person.held_until = until_at if until_at > turn.now else None


def not_meant(turn: Turn) -> None:
    """Remember that it was not meant: the next check is shorter, and comes all the same."""
    release(turn)
    care = turn.person.care
    turn.person.care = replace(care, not_meant=care.not_meant + 1)


def help_words(*kinds: Kind) -> Callable[[Turn], Mapping[str, Word]]:
    """Return what fills in the numbers, for young people their own lines first."""

    def words(turn: Turn) -> Mapping[str, Word]:
        young = (Kind.YOUNG,) if turn.person.minor_at is not None else ()
        return {
            "emergency": lines.emergency(turn),
            "call": lines.call(turn),
            "call-unheard": lines.call_unheard(turn),
            "lines": lines.listed(turn, *young, *kinds),
            "short": lines.short(turn),
        }

    return words


def screen(
    name: str,
    choices: tuple[Choice, ...],
    *kinds: Kind,
    does: Effect | None = hold,
    prompt: Varies | None = None,
) -> Step:
    """Return a step that shows numbers: its words stay, its buttons never go stale."""
    return Step(
        name,
        choices,
        does=does,
        words=help_words(*kinds),
        prompt=prompt,
        labels=f"crisis-{name}",
        keeps=True,
        lasts=Lasts.EVER,
        has_leave=False,
    )


DANGER = Choice("danger", "danger", style=Style.DANGER)
THOUGHTS = Choice("thoughts", "thoughts")
WHERE = Choice("where", "@country", when=lines.is_country_unknown)
NOT_MEANT = Choice("not-meant", "not-meant", not_meant)
OTHER = Choice("other", "which")
SAFER = Choice("safer", "safer")
