"""Waits between tries, and when one failing chat is an outage."""

import random
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from scheduler.backoff import delay_seconds
from scheduler.breaker import LONGEST_PAUSE_SECONDS, MARGIN_SECONDS, OUTAGE_CHATS, Breaker


class Always(random.Random):
    """A chance that always falls the same way."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def random(self) -> float:
        return self.share


@given(tries=st.integers(0, 10_000), seed=st.integers())
def test_a_wait_is_never_negative_and_never_longer_than_the_cap(tries: int, seed: int) -> None:
    assert 0 <= delay_seconds(tries, random.Random(seed), most_seconds=60) <= 60


@given(tries=st.integers(1, 100), share=st.floats(0, 1, exclude_max=True))
def test_more_tries_never_wait_less_by_the_same_chance(tries: int, share: float) -> None:
    chance = Always(share)
    assert delay_seconds(tries, chance) <= delay_seconds(tries + 1, chance)


def test_it_doubles_up_to_the_cap() -> None:
    waits = [delay_seconds(tries, Always(1.0), most_seconds=10) for tries in range(1, 7)]
    assert waits == [1, 2, 4, 8, 10, 10]


def open_breaker(share: float = 1.0) -> Breaker:
    breaker = Breaker(Always(share))
    for whose in range(OUTAGE_CHATS):
        breaker.failed(whose, 0.0)
    return breaker


def test_one_chat_failing_again_and_again_is_no_outage() -> None:
    breaker = Breaker(Always(1.0))
    for _ in range(50):
        breaker.failed(1, 0.0)
    assert not breaker.is_open
    assert breaker.ready_at < 0


def test_an_answer_in_between_is_no_outage_either() -> None:
    breaker = Breaker(Always(1.0))
    for whose in range(50):
        breaker.failed(whose, 0.0)
        assert not breaker.answered()
    assert not breaker.is_open


def test_several_chats_failing_in_a_row_are_an_outage_until_one_gets_through() -> None:
    breaker = open_breaker()
    assert breaker.is_open
    assert breaker.answered()
    assert not breaker.is_open


def test_what_was_under_way_when_it_began_does_not_lengthen_the_pause() -> None:
    breaker = open_breaker()
    for whose in range(100):
        breaker.failed(whose, 0.5)
    assert breaker.ready_at == 1.0


def test_pauses_grow_with_every_probe_up_to_a_bound() -> None:
    breaker, pauses = open_breaker(), []
    for _ in range(8):
        now = breaker.ready_at
        breaker.failed(1, now)
        pauses.append(breaker.ready_at - now)
    assert pauses == [2, 4, 8, 16, *[LONGEST_PAUSE_SECONDS] * 4]


def test_a_halt_is_never_shortened() -> None:
    breaker = Breaker(Always(1.0))
    breaker.throttled(timedelta(seconds=30), 0.0)
    breaker.throttled(timedelta(seconds=2), 1.0)
    assert breaker.ready_at == 30 + MARGIN_SECONDS
    assert not breaker.answered()
    assert breaker.ready_at == 30 + MARGIN_SECONDS
