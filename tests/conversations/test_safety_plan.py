"""The safety plan: built part by part, shown in the worst hour, changed later."""

from coach.belongings import SafetyPlan
from coach.flows.safetyplan import LONGEST, MOST
from tests.talk import Talk

WORDS = "i don't want to be alive anymore"


def _begins(talk: Talk) -> None:
    talk.says(WORDS)
    talk.taps("Thoughts, not acting")
    talk.taps("Make a plan for such hours")
    talk.taps("Begin")
    talk.ignores()


def _plan(talk: Talk) -> SafetyPlan:
    return talk.person.plan.safety


def test_a_plan_is_built_in_the_worst_hour_and_leads_back_to_it(running: Talk) -> None:
    _begins(running)
    running.says("I stop eating\nI read old messages")
    running.taps("Next")
    running.says("a shower")
    running.says("the cat")
    running.taps("Next")
    running.says("Marta 912 345 678")
    running.taps("Next")
    running.taps("Skip")
    running.hears(
        "safetyplan-more",
        "safetyplan-helps",
        "safetyplan-more",
        "safetyplan-more",
        "safetyplan-people",
        "safetyplan-more",
        "safetyplan-places",
        "safetyplan-shown",
    )
    assert _plan(running) == SafetyPlan(
        ("I stop eating", "I read old messages"), ("a shower", "the cat"), ("Marta 912 345 678",)
    )
    for words in ("112", "How I notice:", "• a shower", "Marta 912 345 678", "1411"):
        assert words in running.text
    assert "Places" not in running.text
    running.taps("Close")
    running.hears("crisis-thoughts")
    running.taps("My safety plan")
    running.hears("safetyplan-shown")


def test_every_part_can_be_skipped(running: Talk) -> None:
    _begins(running)
    for _ in range(4):
        assert "112" in running.text
        running.taps("Skip")
    assert _plan(running).is_empty
    assert "1411" in running.text


def test_a_part_is_changed_later_and_leads_back_to_the_plan(running: Talk) -> None:
    _begins(running)
    running.says("I stop eating")
    for label in ("Next", "Skip", "Skip", "Skip", "Change it", "How I notice", "Empty this part"):
        running.taps(label)
    running.says("I lie awake")
    running.ignores()
    running.taps("Show the plan")
    running.hears("safetyplan-shown")
    assert _plan(running).signs == ("I lie awake",)


def test_danger_is_one_tap_away_from_every_part(running: Talk) -> None:
    _begins(running)
    for part in range(5):
        assert "I'm in danger now" in running.labels
        if part < 4:
            running.taps("Skip")
    running.ignores()
    running.taps("I'm in danger now")
    running.hears("crisis-danger")


def test_a_sign_in_words_of_crisis_is_heard_and_kept(running: Talk) -> None:
    _begins(running)
    running.says(WORDS)
    running.taps("That is not what I meant")
    running.hears("crisis-heard", "crisis-not-meant", "safetyplan-more")
    assert _plan(running).signs == (WORDS,)


def test_what_does_not_fit_is_not_kept(running: Talk) -> None:
    _begins(running)
    running.says("x" * (LONGEST + 1))
    running.says("\n".join(f"line {n}" for n in range(MOST + 1)))
    assert _plan(running).is_empty
    running.says("\n".join(f"line {n}" for n in range(MOST)))
    running.says("one more")
    running.says("line 1")
    assert len(_plan(running).signs) == MOST


def test_the_longest_plan_fits_one_message(running: Talk) -> None:
    _begins(running)
    running.shares_place("Europe/London")
    running.taps("Yes")
    for _ in range(4):
        for n in range(MOST):
            running.says(f"{n}" * LONGEST)
        running.taps("Next")
    assert running.history[-1].prompt == "safetyplan-shown"
    assert len(running.text) <= 4096


def test_two_heavy_evenings_offer_the_plan_and_lead_back(running: Talk) -> None:
    running.waits(hours=9)
    for label in ("None", "Nearly impossible", "5", "Night"):
        running.taps(label)
    running.waits(hours=24)
    for label in ("None", "Nearly impossible", "5", "Night", "A plan for such hours"):
        running.taps(label)
    assert running.history[-1].prompt == "safetyplan-begin"
    running.ignores()
    running.taps("Not now")
    running.hears("safetyplan-later", "evening-heavy")
