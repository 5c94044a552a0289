"""The logistics filter: is it one of the topics, and has it time? Then the draft, kept short.

Part of the flow `shared`. What is urgent, or about a child or somebody's safety, is never held: the
draft's own first question sees to that. Source: coaching.md, 4.6 and 4.13.
"""

from collections.abc import Mapping, Sequence

from coach import days, gate
from coach.flow import Chip, Chips, Choice, Fork, Step, Varies
from coach.person import Flag
from coach.turn import Turn
from coach.voice import Word

TOPICS = ("children", "handover", "money", "home", "work")
"""Topics that stand ready; any other is typed. Source: coaching.md, 4.13."""

CHILD_TOPICS = ("children", "handover")


def topic_name(turn: Turn, topic: str) -> str:
    """Return what a topic is called: as it stands ready, or in the person's words."""
    return turn.label("shared-topics", topic) if topic in TOPICS else topic


def _topics(turn: Turn) -> tuple[str, ...]:
    return turn.person.shared.topics or TOPICS


def _chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(f"topic-{at}", topic_name(turn, each)) for at, each in enumerate(_topics(turn))]


def _pick(turn: Turn, chip: str) -> None:
    turn.put(topic=_topics(turn)[int(chip.removeprefix("topic-"))])


def _is_outside(turn: Turn) -> bool:
    """Tell whether it is an hour at which the two of them do not write."""
    hours = turn.person.shared.hours
    clock = days.local(turn.now, turn.person.zone).time().replace(tzinfo=None)
    return hours is not None and not days.is_within(clock, *hours)


def _brief_prompt(turn: Turn) -> str:
    if turn.slots.get("topic") in CHILD_TOPICS:
        return "shared-brief-child"
    return "shared-brief-outside" if _is_outside(turn) else "shared-brief"


def _words(turn: Turn) -> Mapping[str, Word]:
    hours = turn.person.shared.hours
    return {"from": turn.clock(hours[0]) if hours else "-"}


def _asks(turn: Turn) -> str:
    """Ask for the topic of those who have any; for all others practical is practical."""
    has_topics = turn.has_flag(Flag.SHARED_LIFE) or turn.person.shared.topics
    return "filter-topic" if has_topics else "brief"


STEPS = (
    Step(
        "filter",
        is_silent=True,
        then=gate.behind(Fork(_asks, ("filter-topic", "brief")), "@draft/practical"),
    ),
    Step(
        "filter-topic",
        (Choice("else", "off-topic"),),
        chips=Chips(_chips, "brief", _pick, per_row=2),
        is_outreach=True,
    ),
    Step(
        "brief",
        words=_words,
        prompt=Varies(
            _brief_prompt, ("shared-brief", "shared-brief-outside", "shared-brief-child")
        ),
        then="@draft/practical",
        is_outreach=True,
    ),
    Step(
        "off-topic",
        (Choice("hold", "@draft/reply"), Choice("sos", "@urge"), Choice("leave-it", "done")),
        is_outreach=True,
    ),
)
