"""The thirty topics, fitted to every length of period."""

from itertools import pairwise

from coach import plan

LENGTHS = range(14, 401)


def _topics(length: int) -> list[int]:
    return [plan.topic(day, length) for day in range(1, length + 1)]


def _phase(topic: int) -> int:
    return next(n for n, (first, last) in enumerate(plan.PHASES) if first <= topic <= last)


def test_every_length_begins_with_the_first_topic_and_ends_with_the_last() -> None:
    ends = {(_topics(length)[0], _topics(length)[-1]) for length in LENGTHS}
    assert ends == {(1, 30)}


def test_phases_only_go_forward() -> None:
    for length in LENGTHS:
        phases = [_phase(topic) for topic in _topics(length)]
        assert phases == sorted(phases)


def test_no_topic_comes_again_within_a_week() -> None:
    for length in LENGTHS:
        topics = _topics(length)
        assert all(topic not in topics[at + 1 : at + 7] for at, topic in enumerate(topics))


def test_every_day_gets_a_topic_of_its_phase() -> None:
    for length in LENGTHS:
        phases = [_phase(topic) for topic in _topics(length)]
        assert tuple(phases.count(n) for n in range(5)) == plan.phase_days(length)


def test_the_days_of_the_phases_are_the_length_and_none_is_shorter_than_two() -> None:
    shared = {length: plan.phase_days(length) for length in LENGTHS}
    assert {length: sum(days) for length, days in shared.items()} == {n: n for n in LENGTHS}
    assert min(min(days) for days in shared.values()) == 2


def test_a_short_period_repeats_no_topic() -> None:
    assert [length for length in range(14, 31) if len(set(_topics(length))) != length] == []


def test_a_long_period_leaves_no_topic_out() -> None:
    assert [length for length in range(30, 401) if len(set(_topics(length))) != 30] == []


def test_a_longer_period_shortens_no_phase() -> None:
    for shorter, longer in pairwise(LENGTHS):
        pairs = zip(plan.phase_days(shorter), plan.phase_days(longer), strict=True)
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
