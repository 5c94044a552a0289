"""The thirty topics, fitted to every length of period."""

import pytest

from coach import plan

LENGTHS = range(14, 401)


def _topics(length: int) -> list[int]:
    return [plan.topic(day, length) for day in range(1, length + 1)]


def _phase(topic: int) -> int:
    return next(n for n, (first, last) in enumerate(plan.PHASES) if first <= topic <= last)


@pytest.mark.parametrize("length", LENGTHS)
def test_every_length_begins_with_the_first_topic_and_ends_with_the_last(length: int) -> None:
    topics = _topics(length)
    assert topics[0] == 1
    assert topics[-1] == (30 if length >= 30 else topics[-1])
    assert _phase(topics[-1]) == len(plan.PHASES) - 1


@pytest.mark.parametrize("length", LENGTHS)
def test_topics_only_go_forward_and_phases_come_in_order(length: int) -> None:
    topics = _topics(length)
    assert topics == sorted(topics)
    assert [sum(_phase(topic) == n for topic in topics) for n in range(5)] == list(
        plan.phase_days(length)
    )


@pytest.mark.parametrize("length", LENGTHS)
def test_the_days_of_the_phases_are_the_length(length: int) -> None:
    assert sum(plan.phase_days(length)) == length
    assert min(plan.phase_days(length)) >= 2


@pytest.mark.parametrize("length", range(14, 30))
def test_a_short_period_repeats_no_topic(length: int) -> None:
    assert len(set(_topics(length))) == length


@pytest.mark.parametrize("length", range(30, 401))
def test_a_long_period_leaves_no_topic_out(length: int) -> None:
    assert set(_topics(length)) == set(range(1, 31))


@pytest.mark.parametrize("length", range(15, 401))
def test_a_longer_period_shortens_no_phase(length: int) -> None:
    pairs = zip(plan.phase_days(length - 1), plan.phase_days(length), strict=True)
    assert all(one <= other for one, other in pairs)


def test_thirty_days_are_the_thirty_topics() -> None:
    assert _topics(30) == list(range(1, 31))


def test_the_shortest_period_is_shared_out_as_settled() -> None:
    assert plan.phase_days(14) == (2, 5, 3, 2, 2)


def test_an_open_end_goes_round_between_steady_and_rebuild() -> None:
    topics = [plan.topic(day, None) for day in range(1, 62)]
    assert topics == [*range(1, 28), *range(11, 28), *range(11, 28)]


def test_days_beyond_the_length_keep_the_last_topic() -> None:
    assert [plan.topic(day, 14) for day in (15, 400)] == [30, 30]
