"""The parts of the bench: the server's offsets, the virtual people, the sums."""

import asyncio
import math
import subprocess
import sys

import pytest

from bench.bot_api import Answer
from bench.chats import MAX_SETUP_TAPS, MIX, Chat, Step
from bench.figures import percentile, ratio
from bench.load import Awaited
from bench.process import cpu_seconds, memory_kib, tree
from bench.report import number, plain
from bench.updates import PollTakenOver, Updates

KEYBOARD = {"inline_keyboard": [[{"text": "first", "callback_data": "a"}]]}


def answer(*, keyboard: bool) -> Answer:
    """Return what a bot might send."""
    shown = KEYBOARD if keyboard else None
    return Answer(7, 1, method="sendMessage", text="", keyboard=shown, at_seconds=100.0)


def set_up_chat() -> Chat:
    """Return a chat whose setup had no screens."""
    chat = Chat(7)
    chat.next_step()
    assert chat.next_step() is None
    return chat


async def taken(updates: Updates, offset: int = 0) -> list[int]:
    """Poll without waiting and return the ids."""
    return [
        update["update_id"] for update in await updates.take(offset=offset, limit=100, seconds=0)
    ]


def test_what_is_not_confirmed_comes_again() -> None:
    """An offset confirms what lies before it and nothing else."""

    async def poll() -> list[list[int]]:
        updates = Updates()
        updates.put({})
        updates.put({})
        first = await taken(updates)
        return [first, await taken(updates), await taken(updates, first[1])]

    first, again, confirmed = asyncio.run(poll())
    assert again == first
    assert confirmed == first[1:]


def test_a_poll_wakes_when_an_update_arrives() -> None:
    """Nobody waits for the end of a long poll."""

    async def poll() -> int:
        updates = Updates()
        waiting = asyncio.ensure_future(updates.take(offset=0, limit=100, seconds=50))
        await asyncio.sleep(0)
        updates.put({})
        return len(await waiting)

    assert asyncio.run(poll()) == 1


def test_a_second_poll_takes_the_place_of_the_first() -> None:
    """Telegram serves one poll at a time."""

    async def poll() -> None:
        updates = Updates()
        waiting = asyncio.ensure_future(updates.take(offset=0, limit=100, seconds=50))
        await asyncio.sleep(0)
        await taken(updates)
        await waiting

    with pytest.raises(PollTakenOver):
        asyncio.run(poll())


def test_a_person_taps_through_the_setup_and_no_further() -> None:
    """Screens that never end are left after four taps."""
    chat, steps = Chat(7), []
    while not chat.is_set_up:
        step = chat.next_step()
        assert step is not None
        steps.append(step)
        chat.update_for(step)
        chat.hears(answer(keyboard=True))
    assert steps == [Step.START] + [Step.TAP] * MAX_SETUP_TAPS


def test_a_tap_presses_the_first_button() -> None:
    """Buttons are known by place, not by name."""
    chat = Chat(7)
    chat.hears(answer(keyboard=True))
    assert chat.update_for(Step.TAP)["callback_query"]["data"] == "a"


def test_taps_are_left_out_where_there_is_nothing_to_tap() -> None:
    """The rest of the mix goes on."""
    chat = set_up_chat()
    commands = [step for step in MIX if step is not Step.TAP]
    assert [chat.next_step() for _ in commands] == commands


def test_a_chat_rests_a_second_a_message_after_a_burst() -> None:
    """Two messages at once are fine, the third is a second away."""
    chat, rests = Chat(7), []
    for _ in range(3):
        chat.hears(answer(keyboard=False))
        rests.append(chat.rested_at_seconds - 100.0)
    assert rests == [0.0, 1.0, 2.0]


def test_percentiles_are_values_that_were_seen() -> None:
    """No interpolation, and nothing of nothing."""
    values = [float(value) for value in range(1, 101)]
    assert [percentile(values, 50), percentile(values, 99), percentile([3.0], 99)] == [50, 99, 3]
    assert math.isnan(percentile([], 50))
    assert math.isnan(ratio(1, 0))


def test_a_process_is_weighed_with_its_children() -> None:
    """CPU and memory are those of the whole tree."""
    code = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'print(1); input()'])"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe) as process:
        assert process.stdout is not None
        process.stdout.readline()
        pids = list(tree(process.pid))
        assert len(pids) == 2
        assert all(memory_kib(pid)[0] > 0 and cpu_seconds(pid) >= 0 for pid in pids)
        process.communicate()


def test_a_process_that_is_gone_weighs_nothing() -> None:
    """A child may end between two looks."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    assert (cpu_seconds(process.pid), memory_kib(process.pid)) == (0.0, (0, 0))


@pytest.mark.parametrize(
    ("method", "is_tap", "is_answered"),
    [
        ("sendMessage", False, True),
        ("editMessageText", False, False),
        ("editMessageText", True, True),
        ("editMessageReplyMarkup", True, False),
    ],
)
def test_what_counts_as_an_answer(method: str, is_tap: bool, is_answered: bool) -> None:
    """Edits of older messages answer no command, buttons taken away answer nothing."""
    sent = Answer(7, 1, method=method, text="", keyboard=None, at_seconds=100.0)
    loop = asyncio.new_event_loop()
    awaited = Awaited(loop.create_future(), is_tap)
    loop.close()
    assert awaited.is_answered_by(sent) == is_answered


def test_what_was_not_measured_is_said_and_is_valid_json() -> None:
    """An empty phase breaks no report."""
    assert number(math.nan) == "none"
    assert plain({"a": math.nan, "b": 1.0}) == {"a": None, "b": 1.0}
