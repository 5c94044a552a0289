"""Which tool works for somebody: an order out of their own ratings, with no chance in it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from coach import tools
from coach.belongings import Plan, Story, Tool
from coach.person import Flag, Person
from coach.tools import Worked

histories = st.dictionaries(
    st.sampled_from(tools.TOOLS),
    st.integers(1, 30).flatmap(
        lambda uses: st.builds(Tool, st.just(uses), st.integers(-10 * uses, 10 * uses))
    ),
)


def test_at_first_ready_tools_stand_before_those_still_to_be_written() -> None:
    order = tools.ordered(Person())
    assert order == ("water", "walk", "friend", "senses", "task", "reasons", "if-then", "dislikes")


def test_ones_own_words_come_first_once_there_are_any() -> None:
    person = Person(story=Story(reasons=("sleep",)), plan=Plan(if_thens=("if",), voice="file"))
    assert tools.ordered(person)[:3] == ("reasons", "voice", "if-then")


def test_what_took_points_off_moves_ahead_and_what_did_not_falls_back() -> None:
    person = Person()
    tools.record(person, "task", before=8, after=4)
    tools.record(person, "water", before=6, after=7)
    order = tools.ordered(person)
    assert order[0] == "task"
    assert order.index("water") > order.index("senses")


def test_one_lucky_try_does_not_beat_steady_help() -> None:
    person = Person(tools={"walk": Tool(10, 40), "task": Tool(1, 6)})
    assert tools.ordered(person)[0] == "walk"


def test_what_was_used_just_now_comes_last() -> None:
    person = Person(tools={"walk": Tool(10, 40)})
    assert tools.ordered(person, used=("walk",))[-1] == "walk"


def test_who_did_harm_is_not_given_what_was_wrong_with_the_other() -> None:
    person = Person(plan=Plan(dislikes=("late",)), flags=frozenset({Flag.DID_HARM}))
    assert "dislikes" not in tools.ordered(person)
    assert "dislikes" in tools.ordered(replace(person, flags=frozenset({Flag.AFRAID})))


@given(histories)
def test_the_order_names_each_tool_once_and_never_changes_by_itself(
    history: dict[str, Tool],
) -> None:
    order = tools.ordered(Person(tools=history))
    assert sorted(order) == sorted(set(tools.TOOLS) - {"voice", "buddy"})
    assert order == tools.ordered(Person(tools=dict(reversed(history.items()))))


@given(histories, st.sampled_from(("water", "walk", "senses")), st.integers(1, 10))
def test_a_better_result_never_lowers_a_tool(
    history: dict[str, Tool], tool: str, points: int
) -> None:
    worse, better = Person(tools=dict(history)), Person(tools=dict(history))
    tools.record(worse, tool, before=10, after=10)
    tools.record(better, tool, before=10, after=10 - points)
    assert tools.ordered(better).index(tool) <= tools.ordered(worse).index(tool)


def test_what_helped_is_told_in_whole_points_best_first_and_only_when_sure() -> None:
    person = Person(
        tools={
            "senses": Tool(3, 4),
            "walk": Tool(4, 12),
            "task": Tool(1, 9),
            "water": Tool(5, 1),
            "friend": Tool(2, -4),
        }
    )
    assert tools.best_tools(person) == (Worked("walk", 3), Worked("senses", 1))
