"""The pace, against a limiter as strict as Telegram's, with a way there that takes its time."""

from bisect import bisect_right
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.pace import CHAT_BURST, CHAT_REFILL_SECONDS, LATE_SECONDS, ROOM, Buckets, Clockwork

CHAT = 1
JITTER_SECONDS = ROOM - LATE_SECONDS - 0.001

Seconds = st.floats(min_value=0, max_value=1)


def padded(pauses: list[float]) -> list[float]:
    return pauses + [0.0] * (600 - len(pauses))


def most_within_a_second(arrivals: list[float]) -> int:
    ordered = sorted(arrivals)
    return max(bisect_right(ordered, at + 1) - i for i, at in enumerate(ordered))


@settings(deadline=None)
@given(
    per_second=st.sampled_from([1, 5, 28, 30, 200]),
    idle=st.lists(st.floats(0, 0.3), max_size=30),
    late=st.lists(st.floats(0, 0.025), min_size=1, max_size=20),
    way=st.lists(st.floats(0, JITTER_SECONDS), min_size=1, max_size=20),
    kinds=st.lists(st.booleans(), min_size=1, max_size=20),
)
def test_no_second_sees_more_than_the_limit(
    per_second: int, idle: list[float], late: list[float], way: list[float], kinds: list[bool]
) -> None:
    clock, now, arrivals = Clockwork(per_second), 100.0, []
    rounds = zip(padded(idle), cycle(late), cycle(way), cycle(kinds), strict=False)
    for pause, lateness, there, is_reply in rounds:
        now = max(now + pause, clock.ready_at(is_reply=is_reply) + lateness)
        clock.take(now)
        arrivals.append(now + there)
    assert most_within_a_second(arrivals) <= per_second


@pytest.mark.parametrize("per_second", [28, 30, 1000])
def test_it_keeps_95_to_99_percent_though_the_loop_is_late(per_second: int) -> None:
    clock, now, lateness = Clockwork(per_second), 0.0, cycle([0, 0.004, 0.009])
    for _ in range(20 * per_second):
        if clock.ready_at(is_reply=False) > now:
            now = clock.ready_at(is_reply=False) + next(lateness)
        clock.take(now)
    assert 0.95 <= 20 / now <= 0.99


def test_without_a_limit_the_next_may_always_go() -> None:
    clock = Clockwork(0)
    clock.take(5.0)
    assert clock.ready_at(is_reply=False) < 5.0


def test_several_who_write_at_once_are_answered_at_once() -> None:
    clock = Clockwork(28)
    for _ in range(28):
        assert clock.ready_at(is_reply=True) <= 0.0
        clock.take(0.0)
    assert clock.ready_at(is_reply=True) > 1.0


def test_after_a_burst_of_replies_the_nudges_wait_their_time() -> None:
    clock = Clockwork(28)
    for _ in range(14):
        clock.take(0.0)
    assert clock.ready_at(is_reply=True) <= 0.0
    assert 0.45 < clock.ready_at(is_reply=False) < 0.55


class ServersBucket:
    """As Telegram's: counts when a message arrives, and refuses what does not fit."""

    def __init__(self) -> None:
        self.full_at = 0.0

    def admits(self, at: float) -> bool:
        full_at = max(self.full_at, at)
        if full_at - at > (CHAT_BURST - 1) * CHAT_REFILL_SECONDS + 1e-9:
            return False
        self.full_at = full_at + CHAT_REFILL_SECONDS
        return True


@given(st.lists(st.tuples(Seconds, Seconds, st.floats(0, 5)), max_size=60))
def test_a_chat_is_never_refused_however_slow_the_way(
    journeys: list[tuple[float, float, float]],
) -> None:
    buckets, server, now = Buckets(), ServersBucket(), 50.0
    for there, back, idle in journeys:
        now = max(now + (idle if idle > 2 else 0), buckets.ready_at(CHAT))
        buckets.take(CHAT, now)
        assert server.admits(now + there)
        now += there + back
        buckets.answered(CHAT, now)


def test_a_chat_takes_three_at_once_and_then_one_a_second() -> None:
    buckets, now, gone_at = Buckets(), 10.0, []
    for _ in range(6):
        now = max(now, buckets.ready_at(CHAT))
        buckets.take(CHAT, now)
        gone_at.append(now)
    assert gone_at == [10.0, 10.0, 10.0, 11.0, 12.0, 13.0]


def test_chats_do_not_wait_for_each_other() -> None:
    buckets = Buckets()
    for _ in range(9):
        buckets.take(CHAT, 10.0)
    assert buckets.ready_at(2) < 10.0


def test_full_buckets_are_forgotten() -> None:
    buckets = Buckets()
    for chat_id in range(100_000):
        buckets.take(chat_id, chat_id / 100)
        buckets.answered(chat_id, chat_id / 100)
    assert len(buckets) < 2_000
    assert buckets.ready_at(99_999) > 990
