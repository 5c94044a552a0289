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


def test_from_the_fourth_day_to_the_tenth_one_reminder_a_day(running: Talk) -> None:
    running.waits(days=2)
    assert fates(running) == []
    running.waits(days=10)
    assert set(fates(running)) <= {Fate.SENT, Fate.HELD_OUT}
    assert len(fates(running)) == 7
    said = [heard for heard in running.history if heard.prompt == "moment-open"]
    assert len(said) == fates(running).count(Fate.SENT) > 0
    assert len({heard.text for heard in said}) == min(4, len(said))


def test_one_tap_ends_them(running: Talk) -> None:
    while not any(heard.prompt == "moment-open" for heard in running.history):
        running.waits(hours=1)
    running.taps("No more of these")
    assert running.text == "I won't send these any more. You find them in the settings."
    before = len(fates(running))
    running.waits(days=9)
    assert len(fates(running)) == before


def test_ones_own_plan_is_what_is_said(running: Talk) -> None:
    running.has_plan("If it is late, then I make tea")
    while not any(heard.prompt == "moment-open-plan" for heard in running.history):
        running.waits(hours=1)
    assert "If it is late, then I make tea" in running.text


def test_the_trial_counts_what_followed(running: Talk) -> None:
    while Fate.SENT not in fates(running):
        running.waits(minutes=30)
    running.says("/sos")
    running.taps("Text them")
    running.says("8")
    running.waits(days=8)
    found = running.database.run_here(evaluate)
    assert found.reminded.moments == fates(running).count(Fate.SENT)
    assert found.left_out.moments == fates(running).count(Fate.HELD_OUT)
    assert (found.reminded.urges, found.reminded.slips) == (1, 0)
    assert timedelta(hours=1) < AFTERWARDS
