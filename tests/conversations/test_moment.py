"""The reminder before a hard hour: one tap ends it, and what is left out is accounted for."""

from datetime import timedelta

from sqlalchemy import select

from coach.replies import Fate
from coach.risk import MOMENT
from models.tables import NUDGES
from models.trial import AFTERWARDS, evaluate
from tests.talk import Talk


def fates(talk: Talk) -> list[str]:
    """What became of each moment there was."""
    query = select(NUDGES.c.fate).where(NUDGES.c.kind == MOMENT).order_by(NUDGES.c.on)
    return list(talk.database.run_here(lambda work: work.connection.scalars(query)))


def is_there_daily(talk: Talk, days: int) -> None:
    """Let days pass on each of which they say something."""
    for _ in range(days):
        talk.waits(days=1)
        talk.says("/today")


def meets_one(talk: Talk, prompt: str) -> None:
    """Let hours pass, with a word each day, until a reminder comes."""
    for hour in range(24 * 14):
        talk.waits(hours=1)
        if talk.history[-1].prompt == prompt:
            return
        if hour % 24 == 0:
            talk.says("/today")
    raise AssertionError(f"no {prompt} in two weeks")


def test_whoever_has_gone_silent_gets_none(running: Talk) -> None:
    running.waits(days=12)
    assert set(fates(running)) == {Fate.PAUSED, Fate.ENOUGH}
    assert not any(heard.prompt == "moment-open" for heard in running.history)


def test_from_the_fourth_day_to_the_tenth_one_reminder_a_day(running: Talk) -> None:
    running.waits(days=2)
    assert fates(running) == []
    is_there_daily(running, 10)
    assert set(fates(running)) <= {Fate.SENT, Fate.HELD_OUT}
    assert len(fates(running)) == 7
    said = [heard for heard in running.history if heard.prompt == "moment-open"]
    assert len(said) == fates(running).count(Fate.SENT) > 0
    assert len({heard.text for heard in said}) == min(4, len(said))


def test_one_tap_ends_them(running: Talk) -> None:
    meets_one(running, "moment-open")
    running.taps("No more of these")
    assert running.text == "I won't send these any more. You find them in the settings."
    before = len(fates(running))
    is_there_daily(running, 9)
    assert len(fates(running)) == before


def test_ones_own_plan_is_what_is_said(running: Talk) -> None:
    running.has_plan("If it is late, then I make tea")
    meets_one(running, "moment-open-plan")
    assert "If it is late, then I make tea" in running.text


def test_the_trial_counts_what_followed(running: Talk) -> None:
    meets_one(running, "moment-open")
    running.says("/sos")
    running.taps("Text them")
    running.says("8")
    is_there_daily(running, 8)
    found = running.database.run_here(evaluate)
    assert found.reminded.moments == fates(running).count(Fate.SENT)
    assert found.left_out.moments == fates(running).count(Fate.HELD_OUT)
    assert (found.reminded.urges, found.reminded.slips) == (1, 0)
    assert timedelta(hours=1) < AFTERWARDS
