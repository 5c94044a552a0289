"""The courier when Telegram or the database fail, at its end, and after a kill."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from coach.person import PersonId
from scheduler.limits import Limits
from scheduler.sender import (
    BadToken,
    Gone,
    Moved,
    Refused,
    Throttled,
    Unreachable,
)
from tests.scheduler.post import (
    ADA,
    BO,
    CY,
    SOON_SECONDS,
    Office,
    office,
    says,
)


@pytest.fixture
async def ebb(database_url: str) -> AsyncIterator[Office]:
    async with office(database_url) as made:
        yield made


async def test_when_marks_cannot_be_written_sending_stops_at_the_bound(database_url: str) -> None:
    async with office(database_url, Limits(per_second=0, in_flight=5)) as ebb:
        ebb.post.open.clear()
        ebb.write(*[says(PersonId(one), 1) for one in range(1, 30)])
        ebb.start()
        await ebb.has_tried(5)
        ebb.database.is_refusing = True
        with capture_logs() as logs:
            ebb.post.open.set()
            await asyncio.sleep(0.3)
        assert len(ebb.post.parcels) <= 5
        assert [line["action"] for line in logs if line["log_level"] == "error"] == ["marks_wait"]
        ebb.database.is_refusing = False
        await ebb.drained()
        assert sorted(ebb.post.texts) == sorted(f"{one}:1" for one in range(1, 30))
        assert {fate for fate, _ in ebb.rows().values()} == {"sent"}


async def test_a_database_that_refuses_to_load_is_waited_for(ebb: Office) -> None:
    ebb.write(says(ADA, 1))
    ebb.database.is_refusing = True
    ebb.start()
    await asyncio.sleep(0.2)
    ebb.database.is_refusing = False
    await ebb.drained()
    assert ebb.post.texts == ["1:1"]


async def test_a_429_halts_everything_and_loses_nothing(ebb: Office) -> None:
    loop = asyncio.get_running_loop()
    ebb.post.fail(Throttled(timedelta(seconds=1)), chat_id=100)
    ebb.write(says(ADA, 1), says(ADA, 2), says(BO, 1))
    ebb.start()
    await ebb.has_tried(2)
    await asyncio.sleep(0.05)
    ebb.write(says(CY, 1))
    ebb.courier.poke()
    halted_at = loop.time()
    await asyncio.sleep(0.3)
    assert "3:1" not in ebb.post.texts
    await ebb.drained()
    assert loop.time() - halted_at > 0.7
    assert ebb.post.texts_in(100) == ["1:1", "1:2"]
    assert sorted(ebb.post.texts) == ["1:1", "1:2", "2:1", "3:1"]


async def test_one_chat_that_fails_alone_is_put_off_and_the_rest_goes_on(ebb: Office) -> None:
    ebb.post.fail(Unreachable(), chat_id=100)
    ebb.write(says(ADA, 1), says(ADA, 2), says(BO, 1))
    ebb.start()
    await ebb.has_sent(3)
    assert ebb.post.texts_in(100) == ["1:1", "1:2"]
    assert ebb.post.texts_in(200) == ["2:1"]
    await ebb.drained()
    assert ebb.column("tries") == 1


async def test_what_was_put_off_does_not_wait_for_an_hour_that_the_clock_was_set_back_from(
    database_url: str,
) -> None:
    async with office(database_url) as ahead:
        ahead.clock.ahead = timedelta(hours=20)
        ahead.post.fail(*[Unreachable()] * 9, chat_id=100)
        ahead.write(says(ADA, 1), says(BO, 1))
        ahead.start()
        await ahead.has_tried(3)
        await ahead.courier.stop()
        assert ahead.column("tries")
    async with office(database_url) as ebb:
        ebb.start()
        await ebb.has_sent(1)
        assert ebb.post.texts_in(100) == ["1:1"]


async def test_in_an_outage_one_probe_at_a_time_goes(ebb: Office) -> None:
    ebb.post.fail(*[Unreachable() for _ in range(22)])
    ebb.write(*[says(PersonId(one), 1) for one in range(1, 21)])
    with capture_logs() as logs:
        ebb.start()
        await ebb.has_sent(20)
    tried_in_outage = ebb.post.tried[20:24]
    assert len({parcel.chat_id for parcel in tried_in_outage[:2]}) == 1
    assert sorted(ebb.post.texts) == sorted(f"{one}:1" for one in range(1, 21))
    said = [line["action"] for line in logs if line["action"].startswith("telegram")]
    assert said == ["telegram_unreachable", "telegram_reached"]


async def test_who_is_gone_is_told_of_and_gets_nothing_more(ebb: Office) -> None:
    ebb.post.fail(Gone(), chat_id=100)
    assert await ebb.delivers(says(ADA, 1), says(ADA, 2), says(BO, 1)) == ["2:1"]
    assert ebb.gone == [ADA]
    assert ebb.rows()[ADA, 2] == ("dropped", "gone")
    assert await ebb.delivers(says(ADA, 3)) == ["2:1", "1:3"]


async def test_a_chat_that_moved_is_followed(ebb: Office) -> None:
    ebb.post.fail(Moved(999), chat_id=100)
    await ebb.delivers(says(ADA, 1), says(ADA, 2))
    assert ebb.post.texts_in(999) == ["1:1", "1:2"]


async def test_a_move_that_cannot_be_kept_is_followed_all_the_same(ebb: Office) -> None:
    ebb.post.fail(Moved(999), chat_id=100)
    ebb.post.open.clear()
    ebb.write(says(ADA, 1))
    ebb.start()
    await ebb.has_tried(1)
    ebb.database.is_refusing = True
    ebb.post.open.set()
    await ebb.has_sent(1)
    ebb.database.is_refusing = False
    await ebb.drained()
    assert ebb.post.texts_in(999) == ["1:1"]


async def test_a_refused_message_is_dropped_and_the_chat_goes_on(ebb: Office) -> None:
    ebb.post.fail(Refused("Bad Request: " + "long" * 30), chat_id=100)
    with capture_logs() as logs:
        assert await ebb.delivers(says(ADA, 1, "secret"), says(ADA, 2)) == ["1:2"]
    fate, reason = ebb.rows()[ADA, 1]
    assert (fate, len(reason or "")) == ("dropped", 64)
    assert [line["row"] for line in logs if line["action"] == "message_refused"] == ["1:1"]
    assert "secret" not in str(logs)


async def test_a_message_the_sender_falls_over_is_dropped(ebb: Office) -> None:
    ebb.post.fail(ValueError("secret words"), chat_id=100)
    with capture_logs() as logs:
        assert await ebb.delivers(says(ADA, 1), says(ADA, 2)) == ["1:2"]
    assert ebb.rows()[ADA, 1] == ("dropped", "cannot be sent: ValueError")
    assert "secret" not in str(logs)


async def test_stop_finishes_and_marks_what_is_under_way(ebb: Office) -> None:
    ebb.post.open.clear()
    ebb.write(says(ADA, 1), says(ADA, 2), says(BO, 1))
    ebb.start()
    await ebb.has_tried(2)
    stopping = asyncio.create_task(ebb.courier.stop())
    await asyncio.sleep(0.1)
    ebb.post.open.set()
    await stopping
    fates = {key: fate for key, (fate, _) in ebb.rows().items()}
    assert fates == {(ADA, 1): "sent", (ADA, 2): "waiting", (BO, 1): "sent"}


async def test_stop_does_not_wait_for_what_hangs(ebb: Office) -> None:
    ebb.post.open.clear()
    ebb.write(says(ADA, 1))
    ebb.start()
    await ebb.has_tried(1)
    async with asyncio.timeout(5):
        await ebb.courier.stop()
    assert ebb.rows()[ADA, 1] == ("waiting", None)


async def test_a_bad_token_ends_everything_with_a_clear_fault(ebb: Office) -> None:
    ebb.post.fail(BadToken())
    ebb.write(says(ADA, 1))
    ebb.start()
    assert ebb.running is not None
    with pytest.raises(BadToken, match="EBB_TELEGRAM_TOKEN"):
        await asyncio.wait_for(ebb.running, SOON_SECONDS)
    await ebb.drained()
    assert ebb.rows()[ADA, 1] == ("waiting", None)


async def test_what_was_under_way_at_a_kill_may_come_again_and_no_more(database_url: str) -> None:
    async with office(database_url, Limits(per_second=0, in_flight=4)) as ebb:
        ebb.post.seconds = 0.02
        ebb.write(*[says(PersonId(one), 1) for one in range(1, 40)])
        ebb.start()
        await ebb.has_sent(9)
        ebb.database.is_refusing = True
        assert ebb.running is not None
        ebb.running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await ebb.running
        fates = {key: fate for key, (fate, _) in ebb.rows().items()}
        repeated = [p for p in ebb.post.parcels if fates[p.chat_id // 100, 1] == "waiting"]
        assert len(repeated) <= 4


async def test_stop_gives_marks_up_in_time_and_says_so(ebb: Office) -> None:
    ebb.post.open.clear()
    ebb.write(says(ADA, 1))
    ebb.start()
    await ebb.has_tried(1)
    ebb.database.is_refusing = True
    ebb.post.open.set()
    with capture_logs() as logs:
        async with asyncio.timeout(5):
            await ebb.courier.stop()
    assert logs[-1]["action"] == "marks_unwritten"
    assert ebb.rows()[ADA, 1] == ("waiting", None)
