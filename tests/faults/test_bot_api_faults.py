"""What goes wrong at Telegram: nothing is lost, the order stays, and the log says what happened."""

import asyncio
import time
from pathlib import Path

from tests.faults import store
from tests.faults.process import CHAT, Ebb, until
from tests.faults.telegram import ANSWERS, SENDS, URGE, Served

ADA, BO = CHAT + 1, CHAT + 2
CROWD = range(CHAT + 10, CHAT + 30)
COMMANDS = ("/help", "/why", "/privacy")
ANSWERED = [ANSWERS[command] for command in COMMANDS]


def all_say(telegram: Served, *commands: str) -> None:
    """Have everybody type all of it, by turns."""
    for command in commands:
        for chat_id in CROWD:
            telegram.local.says(chat_id, command)


async def all_hear(telegram: Served, prompts: list[str], *, most_repeats: int = 0) -> None:
    """Wait until everybody has heard this in this order, with so many repeats in all at most."""
    await until(
        lambda: all(set(telegram.prompts(chat_id)) >= set(prompts) for chat_id in CROWD),
        "answers for everybody",
    )
    heard = {chat_id: telegram.prompts(chat_id) for chat_id in CROWD}
    assert {chat_id: list(dict.fromkeys(told)) for chat_id, told in heard.items()} == dict.fromkeys(
        CROWD, prompts
    )
    assert sum(len(told) - len(prompts) for told in heard.values()) <= most_repeats


async def test_who_blocks_ebb_is_left_alone_and_known_again_when_they_write(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    telegram.local.says(ADA, "/sos")
    await telegram.hears(ADA, URGE[0])
    for place in (0, 1):
        screen = telegram.by_chat[ADA][-1]
        telegram.local.taps(ADA, screen.message_id, screen.tokens[5 * place])
        await telegram.hears(ADA, *URGE[: place + 2])
    telegram.by_chat.clear()

    telegram.local.faults.forbidden_chats = {ADA}
    for _ in range(4):
        telegram.local.says(ADA, "/help")
    await ebb.logged("person_gone")
    await until(lambda: store.count(ebb, "outbox", "reason = 'gone'") >= 1, "the drop")
    await until(lambda: not store.rows_by_chat(ebb, "waiting"), "nothing waits")
    assert telegram.prompts(ADA) == []

    telegram.local.faults.clear()
    telegram.local.says(ADA, "/why")
    await telegram.hears(ADA, "why-open")
    assert await ebb.stop() == 0
    assert [one.tally.urges for one in store.people(ebb, [ADA])] == [1]
    assert not store.people(ebb, [ADA])[0].is_gone


async def test_the_news_of_a_block_drops_what_still_waits(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    for _ in range(10):
        telegram.local.says(ADA, "/help")
    await until(lambda: len(telegram.by_chat[ADA]) > 0, "the first answers")
    telegram.local.blocks(ADA)
    await until(lambda: not store.rows_by_chat(ebb, "waiting"), "nothing waits")
    assert store.count(ebb, "outbox", "reason = 'gone'") > 0
    assert store.count(ebb, "people") == 1


async def test_nothing_is_sent_for_as_long_as_telegram_asks(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    faults = telegram.local.faults
    faults.retry_after_seconds, faults.too_many_next = 3, 1
    telegram.local.says(ADA, "/help")
    line = await ebb.logged("throttled")
    all_say(telegram, "/help", "/why")
    await all_hear(telegram, ["help", "why-open"])
    await telegram.hears(ADA, "help")

    sends = [call.received_at for call in telegram.local.calls if call.method in SENDS]
    assert line["wait_seconds"] == 3
    assert sends[1] - sends[0] >= 3
    assert len(sends) == 1 + 1 + 2 * len(CROWD)


async def test_every_third_call_failing_loses_and_turns_around_nothing(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    telegram.local.faults.error_share = 0.3
    all_say(telegram, *COMMANDS)
    await all_hear(telegram, ANSWERED)
    assert ebb.count("put_off") + ebb.count("telegram_unreachable") > 0


async def test_polls_that_fail_are_told_and_tried_again(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    faults = telegram.local.faults
    faults.only_methods, faults.reset_next = frozenset({"getUpdates"}), 2
    telegram.local.says(ADA, "/help")
    await telegram.hears(ADA, "help")
    assert (await ebb.logged("poll_failed"))["fault"] == "NetworkError"


async def test_broken_connections_lose_nothing(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    faults = telegram.local.faults
    faults.only_methods, faults.reset_next = frozenset(SENDS), 12
    all_say(telegram, *COMMANDS)
    await all_hear(telegram, ANSWERED)
    assert ebb.count("put_off") + ebb.count("telegram_unreachable") > 0


async def test_lost_answers_repeat_at_most_the_messages_whose_answers_were_lost(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    faults = telegram.local.faults
    faults.only_methods, faults.lost_answer_next = frozenset(SENDS), 3
    all_say(telegram, *COMMANDS)
    await all_hear(telegram, ANSWERED, most_repeats=3)
    await until(lambda: not store.rows_by_chat(ebb, "waiting"), "nothing waits")
    assert ebb.count("put_off") > 0


async def test_a_connection_that_hangs_keeps_only_its_own_chat_waiting(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    faults = telegram.local.faults
    faults.only_methods, faults.hang_next = frozenset(SENDS), 1
    telegram.local.says(ADA, "/help")
    await until(lambda: faults.hang_next == 0, "the hanging call")
    telegram.local.says(ADA, "/why")
    began = time.monotonic()
    telegram.local.says(BO, "/help")
    await telegram.hears(BO, "help")
    assert time.monotonic() - began < 5, "somebody waited for another's connection"
    assert telegram.prompts(ADA) == []
    await telegram.hears(ADA, "help", "why-open")
    await ebb.logged("put_off")


async def test_an_outage_is_told_once_and_ends_by_itself(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    telegram.local.faults.error_share = 1.0
    all_say(telegram, "/help", "/why")
    await ebb.logged("poll_failed")
    telegram.local.faults.only_methods = frozenset(SENDS)
    await ebb.logged("telegram_unreachable")
    telegram.local.faults.clear()
    await all_hear(telegram, ["help", "why-open"])
    assert ebb.count("telegram_unreachable") == ebb.count("telegram_reached") == 1


async def test_a_second_poller_is_named_and_takes_no_update_away(
    telegram: Served, ebb: Ebb, tmp_path: Path
) -> None:
    second = Ebb(tmp_path / "second", telegram.address)
    await asyncio.gather(ebb.start(), second.start())
    line = await ebb.logged("poll_failed")
    assert (line["fault"], line["hint"]) == ("Conflict", "another program polls with this token")
    assert await second.stop() == 0
    telegram.local.says(ADA, "/help")
    await telegram.hears(ADA, "help")


async def test_a_token_revoked_while_ebb_runs_ends_it_with_a_line(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    telegram.local.token += "-revoked"
    telegram.local.says(ADA, "/help")
    assert await ebb.ended() == 2
    assert ebb.log.read_text().splitlines()[-1].startswith("Ebb: Telegram does not accept")
    assert len(telegram.local.unconfirmed()) == 1
