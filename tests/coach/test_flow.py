"""A broken flow, or a broken book of flows, is refused when it is made."""

from datetime import timedelta

import pytest

from coach.book import Book
from coach.flow import END, RETURN, Chips, Choice, Flow, FlowError, Fork, Rings, Step, Typed
from coach.picture import Picture
from coach.scales import scale

ON = (Choice("on", END),)


def _refuses(fault: str, *steps: Step, start: str | Fork | None = None) -> None:
    with pytest.raises(FlowError, match=fault):
        Flow("talk", steps, start=start)


def _never(_turn: object) -> bool:
    return False


# One flow


def test_two_steps_may_not_have_one_name() -> None:
    _refuses("two steps are called open", Step("open", ON), Step("open", ON))


def test_two_choices_may_not_have_one_id() -> None:
    _refuses("talk/open: two choices have one id", Step("open", ON + ON))


@pytest.mark.parametrize("name", ["leave", "back"])
def test_no_choice_may_take_the_id_of_a_way_out(name: str) -> None:
    _refuses("a choice is called", Step("open", (Choice(name, END),)))


LOST = [
    Step("open", (Choice("on", "lost"),)),
    Step("open", (Choice("on", Fork(lambda _: "lost", (END, "lost"))),)),
    Step("open", ON, then="lost", skips=_never),
    Step("open", ON, back="lost"),
    Step("open", chips=Chips(scale(0, 5), "lost", lambda _turn, _chip: None)),
    Step("open", typed=Typed(lambda _turn, _text: True, "lost")),
    Step("open", ON, rings=Rings(timedelta(seconds=30), "lost")),
]


@pytest.mark.parametrize(
    "step", LOST, ids=["choice", "fork", "then", "back", "chips", "typed", "rings"]
)
def test_no_way_may_lead_to_a_step_that_is_not_there(step: Step) -> None:
    _refuses("talk/open leads to lost, which does not exist", step)


@pytest.mark.parametrize(
    "step",
    [
        Step("open", ON, picture=lambda _turn: Picture()),
        Step("open", ON, picture=lambda _turn: Picture(), keeps=True, turns=True),
    ],
)
def test_a_picture_may_not_be_turned_into_words(step: Step) -> None:
    _refuses("talk/open: a picture stays as it is: set keeps=True, not turns=True", step)


def test_a_step_needs_a_way_on() -> None:
    _refuses("talk/open: no way leads on", Step("open"))


def test_a_step_that_may_be_skipped_needs_somewhere_to_go() -> None:
    _refuses("may be skipped but has no `then`", Step("open", ON, skips=_never))


def test_a_step_that_nothing_leads_to_is_refused() -> None:
    _refuses("talk/attic: nothing leads here", Step("open", ON), Step("attic", ON))


def test_a_door_makes_a_step_reachable() -> None:
    flow = Flow("talk", (Step("open", ON), Step("attic", ON)), doors=("attic",))
    assert flow.step("attic").listens


def test_what_a_forked_beginning_may_choose_is_reachable() -> None:
    start = Fork(lambda _: "open", ("open", "attic"))
    flow = Flow("talk", (Step("open", ON), Step("attic", ON)), start=start)
    assert flow.beginning is start


def test_a_step_that_leads_to_itself_without_listening_is_refused() -> None:
    _refuses("talk/open: a circle that never listens", Step("open", then="open"))


def test_a_longer_circle_that_never_listens_is_refused() -> None:
    steps = (Step("one", then="two"), Step("two", then="three"), Step("three", then="one"))
    _refuses("a circle that never listens", *steps)


def test_a_circle_of_steps_that_may_all_be_skipped_is_refused() -> None:
    steps = (Step("one", ON, then="two", skips=_never), Step("two", ON, then="one", skips=_never))
    _refuses("a circle that never listens", *steps)


def test_a_circle_that_listens_once_is_sound() -> None:
    flow = Flow("talk", (Step("one", (Choice("on", "two"),)), Step("two", then="one")))
    assert flow.beginning == "one"


# The book


def _flow(name: str, to: str = END) -> Flow:
    return Flow(name, (Step("open", (Choice("on", to),)),))


def test_two_flows_may_not_have_one_name() -> None:
    with pytest.raises(FlowError, match="two flows are called talk"):
        Book([_flow("talk"), _flow("talk")], ())


@pytest.mark.parametrize(
    ("to", "fault"),
    [
        ("@lost", "talk/open leads to the flow lost, which does not exist"),
        ("@talk/lost", "talk/open leads to @talk/lost, which does not exist"),
    ],
)
def test_no_flow_may_lead_to_what_is_not_in_the_book(to: str, fault: str) -> None:
    with pytest.raises(FlowError, match=fault):
        Book([_flow("talk", to)], ())


@pytest.mark.parametrize("door", ["@lost", "@talk/lost"])
def test_no_door_may_lead_to_what_is_not_in_the_book(door: str) -> None:
    with pytest.raises(FlowError, match="a door or an appointment leads to"):
        Book([_flow("talk")], (door,))


def test_a_beginning_may_lead_into_another_flow_only_if_it_is_there() -> None:
    begins = Flow("talk", (Step("open", ON),), start=Fork(lambda _: "open", ("open", "@lost")))
    with pytest.raises(FlowError, match="talk leads to the flow lost"):
        Book([begins], ())


def test_the_end_and_the_way_back_need_no_flow() -> None:
    book = Book([_flow("talk", RETURN), _flow("other", END)], ("@talk/open", "@other"))
    assert [flow.name for flow in book.flows()] == ["talk", "other"]


def test_a_flow_that_nobody_can_reach_is_refused() -> None:
    with pytest.raises(FlowError, match="attic"):
        Book([_flow("talk"), _flow("attic")], ("@talk",))


def test_a_flow_reached_only_by_way_of_another_is_sound() -> None:
    book = Book([_flow("talk", "@middle"), _flow("middle", "@last"), _flow("last")], ("@talk",))
    assert book.flow("last").step("open").listens
