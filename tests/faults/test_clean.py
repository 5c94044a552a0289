"""A chat cleaned by a real Ebb: what Telegram has of both sides goes, and one line stays."""

from coach import voice
from tests.faults.process import CHAT, Ebb, until
from tests.faults.telegram import URGE, Served

ADA, BO = CHAT + 1, CHAT + 2


async def test_a_cleaned_chat_holds_one_line_and_others_keep_theirs(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    for chat_id in (ADA, BO):
        telegram.local.says(chat_id, "/help")
        telegram.local.says(chat_id, "/sos")
        await telegram.hears(chat_id, "help", URGE[0])
    telegram.local.says(ADA, "/clean")
    await until(lambda: len(telegram.by_chat[ADA]) == 3, "asked")
    asked = telegram.by_chat[ADA][-1]
    telegram.local.taps(ADA, asked.message_id, asked.tokens[0])
    gone = voice.text("en", "clean-gone")
    await until(lambda: [one.text for one in telegram.local.messages(ADA)] == [gone], "cleaned")
    assert len(telegram.local.messages(BO)) == 4
