"""What somebody wrote is covered wherever Ebb says it again, above all where it comes by itself."""

from coach import walk
from coach.covered import Span
from coach.events import Unblocked
from coach.replies import Say
from coach.turn import Turn
from tests.talk import Talk

MINE = "quetzal, call Ana"


def covers(talk: Talk, words: str = MINE) -> bool:
    """Tell whether what was said last shows those words, and only behind a cover."""
    said = talk.history[-1]
    return words in said.text and words not in said.seen.replace(f"||{words}||", "")


def test_a_plan_that_comes_by_itself_shows_in_no_preview(running: Talk) -> None:
    running.has_plan(MINE)
    turn = Turn(running.person, Unblocked(), running.clock.at)
    walk.start(turn, "@moment")
    [said] = [one.reply for one in turn.outcome().outgoing]
    assert isinstance(said, Say)
    assert [said.text[span.start : span.end] for span in said.covered] == [MINE]


def test_a_draft_that_comes_out_of_its_hold_is_covered(running: Talk) -> None:
    running.says("/draft")
    running.taps("I just want to say it")
    running.says(MINE)
    running.says("/done")
    running.waits(minutes=11)
    running.taps(running.labels[0])
    [shown] = [heard for heard in running.history if MINE in heard.text]
    assert MINE not in shown.seen.replace(f"||{MINE}||", "")


def test_a_letter_that_is_opened_is_covered_whole(running: Talk) -> None:
    running.says("/letter")
    running.taps("Goodbye")
    running.says(MINE)
    running.says("/done")
    running.taps("It helped")
    running.taps("Keep it")
    running.says("/letter")
    running.taps(running.labels[1] if running.labels[0] == "A new letter" else running.labels[0])
    running.taps("Read it")
    assert any(heard.is_private and MINE in heard.text for heard in running.history)


def test_reasons_are_covered_where_they_are_brought_back(running: Talk) -> None:
    person = running.person
    person.story = type(person.story)(reasons=(MINE,))
    running.stores(person)
    running.says("/sos")
    running.taps("Text them")
    running.taps("7")
    running.taps("Skip")
    while not any(MINE in heard.text for heard in running.history):
        running.waits(seconds=30)
    assert covers(running)
    assert running.history[-1].covered == (
        Span(running.text.index(MINE), running.text.index(MINE) + len(MINE)),
    )
