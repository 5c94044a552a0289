"""Morning: the day, one thought for it, and a pledge for the next 24 hours."""

from collections.abc import Sequence
from datetime import timedelta

from coach import days, plan
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Lasts, Step, Varies
from coach.flows import closing, knowing
from coach.person import HARD_FLAGS, Flag
from coach.turn import Turn

CHECK_HOURS = (10, 12, 14, 16, 18, 20, 21, 22)

SAFE_TOPICS = (3, 11, 17, 20, 23, 27)
"""What leads towards contact, or asks for one's own part, is another text under a hard flag."""

SHARED_TOPICS = (1, 2)
"""What asks for silence is another text where children, work or a home are shared."""

TOPIC_PROMPTS = (
    *(f"morning-day-{topic}" for topic in range(1, plan.TOPICS + 1)),
    *(f"morning-safe-{topic}" for topic in SAFE_TOPICS),
    *(f"morning-shared-{topic}" for topic in SHARED_TOPICS),
)


def _begins(turn: Turn) -> str:
    if closing.is_due(turn):
        return "@closing"
    pauses = turn.person.period.pauses if turn.person.period else ()
    return "back" if any(pause.until_on == turn.today for pause in pauses) else "open"


def _topic(turn: Turn) -> str:
    figures = turn.progress()
    topic = plan.topic(figures.day, figures.length_days) if figures else 1
    if topic in SAFE_TOPICS and turn.has_flag(*HARD_FLAGS):
        return f"morning-safe-{topic}"
    if topic in SHARED_TOPICS and turn.has_flag(Flag.SHARED_LIFE):
        return f"morning-shared-{topic}"
    return TOPIC_PROMPTS[topic - 1]


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
_ON = knowing.next_question()

FLOW = Flow(
    "morning",
    (
        Step(
            "open",
            _ANSWERS,
            prompt=Varies(_topic, TOPIC_PROMPTS),
            keeps=True,
            lasts=Lasts.DAY,
            has_leave=False,
            per_row=2,
        ),
        Step(
            "back",
            _ANSWERS,
            labels="morning-open",
            keeps=True,
            lasts=Lasts.DAY,
            has_leave=False,
            per_row=2,
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
