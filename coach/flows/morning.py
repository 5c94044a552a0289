"""Morning: the day, one thought for it, and a pledge for the next 24 hours."""

from collections.abc import Sequence
from datetime import timedelta

from coach import days, gate, topics
from coach.flow import END, Chip, Chips, Choice, Condition, Flow, Fork, Lasts, Step, Varies
from coach.flows import closing, knowing
from coach.scales import scale, typed_scale
from coach.turn import Turn

CHECK_HOURS = (10, 12, 14, 16, 18, 20, 21, 22)

EVIDENCE = {
    1: "quiet",
    2: "cues",
    4: "waves",
    5: "plans",
    6: "kindness",
    7: "forecast",
    8: "cues",
    9: "drink",
    10: "nights",
    11: "picture",
    12: "pleasant",
    13: "self",
    14: "tools",
    16: "talk",
    17: "positive",
    18: "letter",
    20: "setback",
    21: "self",
    22: "values",
    23: "kindness",
    24: "new",
    27: "cause",
}
"""What "Why this?" tells under a topic. Source of the figures: coaching.md, 4.0 and 4.1."""

DOINGS = {
    3: "@plan/bar",
    4: "@urge/rate",
    5: "@plan/if-then",
    8: "@plan/if-then",
    10: "@plan/voice",
    14: "@progress",
    15: "@bond",
    18: "@letter",
    19: "@dates",
    25: "imagine-25",
    26: "imagine-26",
}
"""Topics whose action can be done here at once, and where."""

BAR_TOPIC = 3
"""The day on which it is written down what would have to be true before ever writing."""

TOPIC_PROMPTS = tuple(f"morning-{name}" for name in topics.NAMES)


def _begins(turn: Turn) -> str:
    if closing.is_due(turn):
        return "@closing"
    pauses = turn.person.period.pauses if turn.person.period else ()
    return "back" if any(pause.until_on == turn.today for pause in pauses) else "open"


def _topic(turn: Turn) -> str:
    return f"morning-{topics.of_today(turn)}"


def _evidence(turn: Turn) -> str:
    """Return what today's topic rests on; a screen left open may find a day that rests on none."""
    return f"evidence-{EVIDENCE.get(topics.number(turn), EVIDENCE[1])}"


def _rests_on_study(turn: Turn) -> bool:
    return topics.number(turn) in EVIDENCE and topics.is_as_planned(turn)


def _is_topic(topic: int) -> Condition:
    return lambda turn: topics.number(turn) == topic and topics.is_as_planned(turn)


def _may_do(topic: int) -> Condition:
    """Return when a topic's action is offered; the one about writing stands behind the gate."""
    return gate.Free(_is_topic(topic)) if topic == BAR_TOPIC else _is_topic(topic)


def _imagined(topic: int) -> Step:
    """Return the exercise of a topic that is asked for before it is shown."""

    def does(turn: Turn, rating: str) -> None:
        turn.note("imagined", topic=topic, rating=int(rating))

    return Step(
        f"imagine-{topic}",
        chips=Chips(scale(0, 10), "imagined", does, per_row=6),
        typed=typed_scale(0, 10, does, "imagined"),
    )


def _pledge(turn: Turn) -> None:
    if turn.person.done.get("pledge") == turn.today:
        return
    turn.person.done["pledge"] = turn.today
    tally = turn.person.tally
    turn.person.tally = tally.plus(pledges=1)
    turn.note("pledge")


def _check_chips(turn: Turn) -> Sequence[Chip]:
    hour = days.local(turn.now, turn.person.zone).hour
    later = [at for at in CHECK_HOURS if at > hour]
    return [Chip(str(at), f"{at:02}:00") for at in later]


def _set_check(turn: Turn, hour: str) -> None:
    midnight = days.local(turn.now, turn.person.zone).replace(
        hour=int(hour), minute=0, second=0, microsecond=0
    )
    turn.appoint("check", max(midnight, turn.now + timedelta(minutes=1)))
    turn.put(hour=f"{int(hour):02}:00")
    turn.note("hard-day", hour=int(hour))


_ANSWERS = (Choice("in", "in"), Choice("hard", "hard"), Choice("skip", "skipped"))
_DOINGS = tuple(Choice(f"do-{at}", to, when=_may_do(at)) for at, to in DOINGS.items())
_ON = knowing.next_question()

FLOW = Flow(
    "morning",
    (
        Step(
            "open",
            (*_ANSWERS, *_DOINGS, Choice("why", "evidence", when=_rests_on_study)),
            prompt=Varies(_topic, TOPIC_PROMPTS),
            keeps=True,
            lasts=Lasts.DAY,
            has_leave=False,
            per_row=3,
        ),
        Step(
            "evidence",
            (*_ANSWERS, *_DOINGS),
            prompt=Varies(
                _evidence,
                tuple(f"evidence-{name}" for name in dict.fromkeys(EVIDENCE.values())),
            ),
            labels="morning-open",
            keeps=True,
            lasts=Lasts.DAY,
            has_leave=False,
            per_row=3,
        ),
        *(_imagined(topic) for topic in (25, 26)),
        Step("imagined", then=END),
        Step(
            "back",
            _ANSWERS,
            labels="morning-open",
            keeps=True,
            lasts=Lasts.DAY,
            has_leave=False,
            per_row=3,
        ),
        Step("in", does=_pledge, then=_ON),
        Step(
            "hard",
            (Choice("no-check", "gentle"),),
            chips=Chips(_check_chips, "check-set", _set_check, per_row=4),
            does=_pledge,
        ),
        Step("check-set", words=lambda turn: {"hour": turn.slots["hour"]}, then=END),
        Step("gentle", then=END),
        Step("skipped", then=END),
    ),
    start=Fork(_begins, ("open", "back", "@closing")),
)
