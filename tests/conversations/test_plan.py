"""`/plan`: what is laid ready on a calm day, and met again in a bad hour."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coach import ifthen, machine
from coach.belongings import Plan
from coach.events import Commanded, Kind, Rang, Sent, Tapped
from coach.person import Flag, Person
from coach.replies import Edit, Play, Reply, Say
from models import people
from tests.coach import endings
from tests.coach.endings import LINES
from tests.talk import VOICE_NOTE, Talk

LATE = "If it's late and I reach for the chat, then I open Ebb."


def if_thens(talk: Talk) -> tuple[str, ...]:
    return talk.person.plan.if_thens


def test_the_overview_counts_what_is_there(running: Talk) -> None:
    running.says("/plan")
    assert "If-then plans: 0 of 3" in running.text
    running.taps("If-then plans")
    running.taps("Late, in bed")
    running.taps("Take it")
    running.taps("Said")
    running.says("/plan")
    assert "If-then plans: 1 of 3" in running.text


def test_a_stranger_is_met_by_the_setup(talk: Talk) -> None:
    for command in ("/plan", "/letter", "/dates"):
        talk.says(command)
        assert talk.history[-1].prompt == "welcome-hello"


# If-then plans


def test_an_example_is_taken_and_said_aloud(running: Talk) -> None:
    running.says("/plan")
    running.taps("If-then plans")
    running.taps("Late, in bed")
    running.taps("Take it")
    running.hears("plan-open", "plan-if-then-none", "plan-example", "plan-said")
    assert if_thens(running) == (LATE,)
    assert LATE in running.text
    running.taps("Another one")
    assert "Late, in bed" not in running.labels


def test_an_example_is_changed_into_ones_own(running: Talk) -> None:
    running.says("/plan")
    running.taps("If-then plans")
    running.taps("That song")
    running.taps("Change it")
    running.says("If our song comes on,  then I hum another one")
    assert if_thens(running) == ("If our song comes on, then I hum another one",)


def test_half_a_plan_is_asked_for_its_other_half(running: Talk) -> None:
    running.says("/plan")
    running.taps("If-then plans")
    running.says("It's Sunday and nobody calls")
    assert "If it's Sunday and nobody calls, then I …" in running.text
    running.says("then I go swimming.")
    running.hears("plan-open", "plan-if-then-none", "plan-then", "plan-said")
    assert if_thens(running) == ("If it's Sunday and nobody calls, then I go swimming.",)


def test_three_are_enough_and_one_can_be_changed_or_deleted(running: Talk) -> None:
    running.says("/plan")
    running.taps("If-then plans")
    for n in range(ifthen.MOST):
        running.says(f"If it's bad, then I do thing {n}")
        running.taps("Another one" if n < ifthen.MOST - 1 else "Said")
    running.says("/plan")
    running.taps("If-then plans")
    assert running.history[-1].prompt == "plan-if-then-full"
    running.says("If it's worse, then I do thing 4")
    assert len(if_thens(running)) == ifthen.MOST
    running.taps("Change one")
    running.taps("If it's bad, then I do thing 1")
    running.taps("Change it")
    running.says("If it rains, then I call Ana")
    running.taps("Change one")
    running.taps("If it's bad, then I do thing 0")
    running.taps("Delete it")
    assert if_thens(running) == ("If it rains, then I call Ana", "If it's bad, then I do thing 2")


def test_what_is_too_long_is_not_cut_but_asked_for_again(running: Talk) -> None:
    running.says("/plan")
    running.taps("If-then plans")
    running.says("If it's late, then " + "I wait " * 60)
    assert "A little shorter" in running.text
    assert not if_thens(running)


def test_sos_knows_the_plans(running: Talk) -> None:
    running.says("/plan")
    running.taps("If-then plans")
    running.taps("After a drink")
    running.taps("Take it")
    running.says("/sos")
    running.taps("Text them")
    running.says("8")
    for label in ("Skip", "That's enough", "Skip", "Skip"):
        running.taps(label)
    running.taps("My if-then plans" if "My if-then plans" in running.labels else running.labels[0])
    assert running.history[-1].prompt == "urge-tool-if-then"
    assert "the phone stays in another room" in running.text


# Reasons


def test_reasons_are_added_changed_and_deleted(running: Talk) -> None:
    running.says("/plan")
    running.taps("My reasons")
    for text in ("I sleep better", "My sister said so", "I want my evenings back"):
        running.says(text)
    running.says("and a fourth one")
    assert "Three are enough" in running.text
    running.taps("My sister said so")
    running.taps("Change it")
    running.says("Ana said so")
    running.taps("I sleep better")
    running.taps("Delete it")
    running.taps("That's all")
    assert running.person.story.reasons == ("Ana said so", "I want my evenings back")
    assert running.history[-1].prompt == "plan-close"


# The bar


def test_the_bar_is_written_by_day_and_stands_in_ones_own_words(running: Talk) -> None:
    running.says("/plan")
    running.taps("Before I'd write")
    running.says("I have not checked their page for a month")
    running.hears("plan-open", "plan-bar-new", "plan-bar-kept")
    assert running.person.plan.bar == "I have not checked their page for a month"
    assert running.person.plan.bar in running.text
    running.taps("Change it")
    running.says("I no longer look")
    assert running.person.plan.bar == "I no longer look"
    running.taps("Delete it")
    assert running.person.plan.bar is None


def test_at_night_it_is_left_for_the_day_and_a_written_one_can_only_be_read(running: Talk) -> None:
    running.waits(hours=12)
    running.ignores()
    running.says("/plan")
    running.taps("Before I'd write")
    running.hears("plan-open", "plan-bar-night")
    _keep(running, replace(running.person, plan=Plan(bar="I no longer look")))
    running.says("/plan")
    running.taps("Before I'd write")
    assert "Change it" not in running.labels
    assert "I no longer look" in running.text


@pytest.mark.parametrize("flag", LINES)
def test_behind_a_hard_flag_nobody_hears_of_the_bar(running: Talk, flag: Flag) -> None:
    _keep(running, replace(running.person, flags=frozenset({flag}), plan=Plan(bar="secret bar")))
    running.says("/plan")
    assert running.history[-1].prompt == "plan-open-locked"
    assert "Before I'd write" not in running.labels
    assert "secret bar" not in running.text


def _keep(talk: Talk, person: Person) -> None:
    talk.database.run_here(lambda work: people.save(work, [person]))


# The voice note


def records(talk: Talk) -> None:
    talk.says("/plan")
    talk.taps("My voice")
    talk.sends(Kind.VOICE)
    talk.ignores()


def test_a_voice_note_is_kept_by_its_id_alone(running: Talk) -> None:
    running.says("/plan")
    running.taps("My voice")
    running.sends(Kind.VOICE)
    running.hears("plan-open", "plan-voice", "plan-voice-kept")
    assert running.person.plan.voice == VOICE_NOTE


def test_elsewhere_a_voice_note_is_not_kept(running: Talk) -> None:
    running.sends(Kind.VOICE)
    running.says("/plan")
    running.taps("If-then plans")
    running.sends(Kind.VOICE)
    assert "I can't listen" in running.text
    assert running.person.plan.voice is None


@pytest.mark.parametrize("kind", [Kind.PICTURE, Kind.STICKER, Kind.OTHER])
def test_nothing_else_is_taken_for_a_voice_note(running: Talk, kind: Kind) -> None:
    running.says("/plan")
    running.taps("My voice")
    running.sends(kind)
    assert running.person.plan.voice is None
    running.sends(Kind.VOICE)
    assert running.person.plan.voice == VOICE_NOTE


def test_words_of_crisis_under_a_voice_note_come_first(running: Talk) -> None:
    running.says("/plan")
    running.taps("My voice")
    running.does(Sent(Kind.VOICE, "I want to die", VOICE_NOTE))
    assert running.history[-1].prompt.startswith("crisis")
    assert running.person.plan.voice is None


def test_sos_plays_it_and_goes_on(running: Talk) -> None:
    records(running)
    running.says("/sos")
    running.taps("Text them")
    running.says("8")
    for label in ("Skip", "That's enough", "Skip", "Skip"):
        running.taps(label)
    running.ignores()
    running.taps("My own voice")
    running.hears("voicenote", "urge-tool-voice")
    assert VOICE_NOTE in running.history[-2].text
    running.taps("Done")
    running.hears("urge-rerate")


def test_it_is_played_replaced_and_deleted(running: Talk) -> None:
    records(running)
    running.says("/plan")
    running.taps("My voice")
    running.taps("Play it")
    running.hears("plan-open", "plan-voice-there", "voicenote", "plan-play")
    running.taps("Heard it")
    running.says("/plan")
    running.taps("My voice")
    running.taps("Delete it")
    assert running.person.plan.voice is None


def test_the_door_to_playing_it_asks_for_one_where_there_is_none() -> None:
    for voice, prompts in ((None, ["plan-voice"]), ("id-7", ["plan-play"])):
        person = replace(endings.running(day=5), plan=Plan(voice=voice))
        opened = machine.step(person, Commanded("plan"), endings.NOON)
        token = _token(opened.outgoing[-1].reply, "voice")
        outcome = machine.step(opened.person, Tapped(token, 1), endings.NOON)
        if voice:
            token = _token(outcome.outgoing[-1].reply, "play")
            outcome = machine.step(outcome.person, Tapped(token, 1), endings.NOON)
            assert outcome.outgoing[0].reply == Play("voicenote", "id-7")
        assert [getattr(one.reply, "prompt", "") for one in outcome.outgoing][-1:] == prompts


def _token(reply: Reply, choice: str) -> str:
    assert isinstance(reply, Say | Edit)
    buttons = [button for row in reply.rows for button in row]
    return next(button.token for button in buttons if button.token.endswith(f".{choice}"))


# The days' topics lead here


@pytest.mark.parametrize(
    ("day", "label", "prompt"),
    [
        (3, "Write it here", "plan-bar-new"),
        (5, "Make the plan", "plan-if-then-none"),
        (8, "Make the plan", "plan-if-then-none"),
        (10, "Record a few words", "plan-voice"),
        (18, "Write a letter", "letter-tone"),
        (19, "Enter a date", "dates-name"),
    ],
)
def test_the_mornings_action_can_be_done_at_once(day: int, label: str, prompt: str) -> None:
    morning_at = endings.NOON - timedelta(hours=3)
    person = replace(endings.running(day=day, now=morning_at), plan=Plan())
    person.timers["morning"] = morning_at
    person.planned["morning"] = morning_at.date()
    outcome = machine.step(person, Rang("morning", morning_at), morning_at)
    [shown] = [one.reply for one in outcome.outgoing]
    rows = getattr(shown, "rows", ())
    button = next(b for row in rows for b in row if b.label == label)
    outcome = machine.step(outcome.person, Tapped(button.token, 1), morning_at)
    assert getattr(outcome.outgoing[-1].reply, "prompt", "") == prompt
