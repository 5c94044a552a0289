"""Limited contact: what is shared with the other, on which way, at which hours, on which days.

For those who cannot be silent because of children, work, a home or money: contact on a topic is
written down in one tap and costs nothing. Source: coaching.md, 4.13.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time

from coach import telling, timewords
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Step, Typed
from coach.flows import shared_days, shared_filter, slip
from coach.flows.shared_filter import TOPICS, topic_name
from coach.person import Contact, Flag
from coach.turn import Turn
from coach.voice import Word

MOST_TOPICS = 8
LONGEST_TOPIC = 40
"""A topic fits a button."""

CHANNELS = ("chat", "email", "app", "calls")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOURS = ((time(9), time(18)), (time(17), time(19)), (time(18), time(20)))

_ON, _OFF = "☑", "☐"


def _begins(turn: Turn) -> str:
    return "open" if turn.has_flag(Flag.SHARED_LIFE) else "begin"


def _choose(turn: Turn) -> None:
    turn.raise_flag(Flag.SHARED_LIFE)
    turn.put(is_first="yes")
    turn.note("flag", flag=Flag.SHARED_LIFE.value)


def _end_it(turn: Turn) -> None:
    """Live without limited contact again; what was agreed on stays, should it come back."""
    turn.person.flags -= {Flag.SHARED_LIFE}
    turn.person.flagged_at.pop(Flag.SHARED_LIFE, None)


def _on(after: str) -> Fork:
    """Go on to the next question the first time, later back to the overview."""
    return Fork(lambda turn: after if turn.slots.get("is_first") else "open", (after, "open"))


# What is agreed on


def _words(turn: Turn) -> Mapping[str, Word]:
    shared = turn.person.shared
    hours = shared.hours
    found = ", ".join(topic_name(turn, each) for each in shared.topics)
    span = f"{turn.clock(hours[0])} - {turn.clock(hours[1])}" if hours else "any"
    handovers = ", ".join(weekday(turn, at) for at in sorted(shared.handovers))
    return {
        "topics": found or "none",
        "channel": _channel_name(turn) or "none",
        "hours": span,
        "handovers": handovers or "none",
    }


def _channel_name(turn: Turn) -> str:
    channel = turn.person.shared.channel
    return turn.label("shared-channel", channel) if channel in CHANNELS else channel or ""


def weekday(turn: Turn, at: int) -> str:
    """Return the short name of a weekday, Monday 0."""
    return turn.label("shared-handovers", WEEKDAYS[at])


def _ticked(name: str, *, is_on: bool) -> str:
    return f"{_ON if is_on else _OFF} {name}"


def _topic_chips(turn: Turn) -> Sequence[Chip]:
    kept = turn.person.shared.topics
    own = [each for each in kept if each not in TOPICS]
    known = [Chip(name, _ticked(topic_name(turn, name), is_on=name in kept)) for name in TOPICS]
    return [*known, *(Chip(f"own-{at}", _ticked(each, is_on=True)) for at, each in enumerate(own))]


def _toggle_topic(turn: Turn, chip: str) -> None:
    shared = turn.person.shared
    own = [each for each in shared.topics if each not in TOPICS]
    name = own[int(chip.removeprefix("own-"))] if chip.startswith("own-") else chip
    left = tuple(each for each in shared.topics if each != name)
    topics = left if name in shared.topics else (*shared.topics, name)
    turn.person.shared = replace(shared, topics=topics)


def _topic_typed(turn: Turn, text: str) -> bool:
    topic, shared = " ".join(text.split()), turn.person.shared
    if not 0 < len(topic) <= LONGEST_TOPIC or len(shared.topics) >= MOST_TOPICS:
        return False
    if topic not in shared.topics:
        turn.person.shared = replace(shared, topics=(*shared.topics, topic))
    return True


def _channel_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, turn.label("shared-channel", name)) for name in CHANNELS]


def _set_channel(turn: Turn, name: str) -> None:
    turn.person.shared = replace(turn.person.shared, channel=name)


def _channel_typed(turn: Turn, text: str) -> bool:
    channel = " ".join(text.split())
    is_good = 0 < len(channel) <= LONGEST_TOPIC
    if is_good:
        _set_channel(turn, channel)
    return is_good


def _hour_chips(turn: Turn) -> Sequence[Chip]:
    return [
        Chip(str(at), f"{turn.clock(start)} - {turn.clock(end)}")
        for at, (start, end) in enumerate(HOURS)
    ]


def _set_hours(turn: Turn, chip: str) -> None:
    turn.person.shared = replace(turn.person.shared, hours=HOURS[int(chip)])


def _any_hours(turn: Turn) -> None:
    turn.person.shared = replace(turn.person.shared, hours=None)


def _hours_typed(turn: Turn, text: str) -> bool:
    span = timewords.read_clock_span(text, turn.person.language)
    if span is not None:
        turn.person.shared = replace(turn.person.shared, hours=span)
    return span is not None


def _weekday_chips(turn: Turn) -> Sequence[Chip]:
    handovers = turn.person.shared.handovers
    return [
        Chip(name, _ticked(weekday(turn, at), is_on=at in handovers))
        for at, name in enumerate(WEEKDAYS)
    ]


def _toggle_weekday(turn: Turn, name: str) -> None:
    shared = turn.person.shared
    changed = shared.handovers ^ {WEEKDAYS.index(name)}
    turn.person.shared = replace(shared, handovers=changed)


# On-topic contact, in one tap


def _log(turn: Turn) -> None:
    if turn.person.is_running and not telling.is_enough(turn):
        no = turn.enter(Contact.LOGISTICS, at=turn.now, on=turn.today, counts=False)
        turn.put(entry=str(no))


def _undo(turn: Turn) -> None:
    no = turn.slots.get("entry")
    for entry in turn.person.entries:
        if str(entry.no) == no and slip.can_undo(turn, entry):
            slip.undo(turn, entry)


FLOW = Flow(
    "shared",
    (
        Step("begin", (Choice("on", "topics", _choose), Choice("no", "not-now"))),
        Step("not-now", then=END),
        Step("log", does=_log, is_silent=True, then="logged"),
        Step(
            "open",
            (
                Choice("log", "log", when=lambda turn: turn.person.is_running),
                Choice("filter", "@shared/filter"),
                Choice("topics", "topics"),
                Choice("channel", "channel"),
                Choice("hours", "hours"),
                Choice("handovers", "handovers"),
                Choice("end", "ended", _end_it),
                Choice("done", "done"),
            ),
            words=_words,
            per_row=2,
            has_leave=False,
        ),
        Step(
            "topics",
            (Choice("done", _on("channel")),),
            chips=Chips(_topic_chips, "topics", _toggle_topic, per_row=2),
            typed=Typed(_topic_typed, "topics"),
            has_leave=False,
        ),
        Step(
            "channel",
            (Choice("skip", _on("hours")),),
            chips=Chips(_channel_chips, _on("hours"), _set_channel, per_row=2),
            typed=Typed(_channel_typed, _on("hours")),
            has_leave=False,
        ),
        Step(
            "hours",
            (Choice("any", _on("handovers"), _any_hours),),
            chips=Chips(_hour_chips, _on("handovers"), _set_hours, per_row=3),
            typed=Typed(_hours_typed, _on("handovers")),
            has_leave=False,
        ),
        Step(
            "handovers",
            (Choice("done", "open"),),
            chips=Chips(_weekday_chips, "handovers", _toggle_weekday, per_row=4),
            has_leave=False,
        ),
        Step("logged", (Choice("fine", "done"), Choice("undo", "undone", _undo)), has_leave=False),
        Step("undone", prompt="slip-undone", then=END),
        Step("ended", then=END),
        Step("done", then=END),
        *shared_filter.STEPS,
        *shared_days.STEPS,
    ),
    start=Fork(_begins, ("open", "begin")),
    doors=("log", "filter", "handover", "after"),
)
