"""The Bot API methods of the local Telegram, called by python-telegram-bot over real HTTP."""

from datetime import timedelta
from io import BytesIO
from typing import TypedDict

import pytest
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from tests.bot.local.conftest import Served

SAM = 7


def keys(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=label) for label in labels]]
    )


@pytest.fixture(autouse=True)
def sam(served: Served) -> None:
    served.telegram.says(SAM, "/start")


async def test_a_message_is_sent_edited_and_deleted(served: Served) -> None:
    sent = await served.bot.send_message(SAM, "one", reply_markup=keys("a", "b"))
    assert sent.reply_markup == keys("a", "b")
    await served.bot.edit_message_text("two", SAM, sent.message_id)
    assert served.telegram.messages(SAM)[-1].markup is None
    assert [(m.text, m.is_edited) for m in served.telegram.messages(SAM)] == [
        ("/start", False),
        ("two", True),
    ]
    await served.bot.edit_message_reply_markup(SAM, sent.message_id, reply_markup=keys("c"))
    assert served.telegram.messages(SAM)[-1].buttons == [{"text": "c", "callback_data": "c"}]
    await served.bot.delete_message(SAM, sent.message_id)
    assert [m.text for m in served.telegram.messages(SAM)] == ["/start"]


async def test_many_messages_are_deleted_and_missing_ones_passed_over(served: Served) -> None:
    sent = await served.bot.send_message(SAM, "one")
    assert await served.bot.delete_messages(SAM, [1, sent.message_id, 999])
    assert served.telegram.messages(SAM) == []


async def test_what_is_older_than_two_days_stays(served: Served) -> None:
    sent = await served.bot.send_message(SAM, "one")
    served.clock.at += timedelta(hours=49)
    with pytest.raises(BadRequest, match="can't be deleted"):
        await served.bot.delete_message(SAM, sent.message_id)
    await served.bot.delete_messages(SAM, [sent.message_id])
    assert len(served.telegram.messages(SAM)) == 2


async def test_files_come_back_as_they_were_sent(served: Served) -> None:
    sent = await served.bot.send_document(SAM, BytesIO(b"{}"), filename="ebb.json", caption="c")
    assert sent.document
    assert sent.document.file_name == "ebb.json"
    file = await served.bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"{}"
    again = await served.bot.send_document(SAM, sent.document.file_id)
    assert again.document == sent.document
    photo = await served.bot.send_photo(SAM, BytesIO(b"\xff\xd8"), has_spoiler=True)
    assert photo.photo
    assert photo.has_media_spoiler
    voice = await served.bot.send_voice(SAM, BytesIO(b"OggS"), duration=3)
    assert voice.voice
    assert voice.voice.duration == timedelta(seconds=3)
    with pytest.raises(BadRequest, match=r"(?i)as voicenote"):
        await served.bot.send_voice(SAM, sent.document.file_id)


async def test_a_tap_is_answered_once(served: Served) -> None:
    served.telegram.taps(SAM, 1, "x")
    query = (await served.bot.get_updates())[-1].callback_query
    assert query
    assert await query.answer("Noted.")
    answered = served.telegram.answered_callbacks[-1]
    assert (answered.user_id, answered.text, answered.is_alert) == (SAM, "Noted.", False)
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer()


async def test_an_old_tap_is_refused(served: Served) -> None:
    served.telegram.taps_open.lifetime_seconds = 0
    served.telegram.taps(SAM, 1, "x")
    query = (await served.bot.get_updates())[-1].callback_query
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer()  # type: ignore[union-attr]


async def test_the_reply_keyboard_stays_until_it_is_removed(served: Served) -> None:
    keyboard = ReplyKeyboardMarkup([["SOS", "Today"]], is_persistent=True)
    sent = await served.bot.send_message(SAM, "here", reply_markup=keyboard)
    chat = served.telegram.chats.find(SAM)
    assert chat.keyboard
    assert chat.keyboard["keyboard"] == [[{"text": "SOS"}, {"text": "Today"}]]
    with pytest.raises(BadRequest, match="can't be edited"):
        await served.bot.edit_message_text("other", SAM, sent.message_id)
    await served.bot.send_message(SAM, "gone", reply_markup=ReplyKeyboardRemove())
    assert chat.keyboard is None


async def test_commands_are_kept_by_scope_and_language(served: Served) -> None:
    bot, chat = served.bot, BotCommandScopeChat(SAM)
    await bot.set_my_commands([BotCommand("a", "all")])
    await bot.set_my_commands([BotCommand("b", "todas")], language_code="es")
    await bot.set_my_commands([BotCommand("c", "yours")], scope=chat)
    await bot.set_my_commands([BotCommand("d", "d")], scope=BotCommandScopeAllPrivateChats())
    assert await bot.get_my_commands(language_code="es") == (BotCommand("b", "todas"),)
    assert await bot.get_my_commands(scope=chat) == (BotCommand("c", "yours"),)
    menu = served.telegram.profile.menu_for
    assert [menu(SAM, "es")[0]["command"], menu(8, "es")[0]["command"]] == ["c", "d"]


async def test_names_and_descriptions_fall_back_to_all_languages(served: Served) -> None:
    bot = served.bot
    await bot.set_my_name("Ebb")
    await bot.set_my_description("Long.", language_code="de")
    await bot.set_my_short_description("Short.")
    assert (await bot.get_my_name("de")).name == "Ebb"
    assert (await bot.get_my_description("de")).description == "Long."
    assert (await bot.get_my_short_description()).short_description == "Short."
    assert await bot.set_chat_menu_button()


async def test_a_group_can_be_left(served: Served) -> None:
    served.telegram.adds_to_group(SAM, -5, "Friends")
    assert (await served.bot.get_chat(-5)).title == "Friends"
    await served.bot.leave_chat(-5)
    with pytest.raises(Forbidden, match="not a member"):
        await served.bot.send_message(-5, "hello?")


async def test_a_blocked_bot_is_refused_until_the_person_writes_again(served: Served) -> None:
    served.telegram.blocks(SAM)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await served.bot.send_message(SAM, "hello?")
    served.telegram.says(SAM, "back")
    assert await served.bot.send_message(SAM, "hello")


async def test_every_call_is_noted_with_its_outcome(served: Served) -> None:
    await served.bot.send_message(SAM, "one")
    with pytest.raises(BadRequest):
        await served.bot.send_message(99, "two")
    sends = [call for call in served.telegram.calls if call.method == "sendMessage"]
    assert [(c.chat_id, c.params["text"], c.outcome) for c in sends] == [
        (SAM, "one", "ok"),
        (99, "two", "400 Bad Request: chat not found"),
    ]


async def test_a_wrong_token_is_refused(served: Served) -> None:
    with pytest.raises(InvalidToken):
        async with type(served.bot)("1:other", base_url=f"{served.address}/bot"):
            pytest.fail("It was let in.")


@pytest.mark.parametrize(
    ("call", "description"),
    [
        ({"chat_id": SAM, "text": " \n"}, "message text is empty"),
        ({"chat_id": SAM, "text": "a" * 4097}, "message is too long"),
        ({"chat_id": SAM, "text": "😀" * 2049}, "message is too long"),
        ({"chat_id": 99, "text": "a"}, "chat not found"),
        ({"chat_id": "@nobody", "text": "a"}, "chat not found"),
        ({"chat_id": SAM, "text": "a", "reply_markup": "{"}, "can't parse reply_markup"),
        ({"chat_id": SAM, "text": "a", "reply_markup": "[]"}, "object expected"),
        ({"chat_id": SAM, "text": "a", "reply_markup": {"x": 1}}, "can't parse reply keyboard"),
        (
            {"chat_id": SAM, "text": "a", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
            "Text buttons are unallowed",
        ),
        (
            {"chat_id": SAM, "text": "a", "reply_markup": {"inline_keyboard": [{"text": "a"}]}},
            "expected an Array of Arrays",
        ),
        (
            {"chat_id": SAM, "text": "a", "reply_markup": {"keyboard": [[{"text": ""}]]}},
            "can't parse keyboard button",
        ),
        (
            {"chat_id": SAM, "text": "a", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
            "ends after the end of the text",
        ),
    ],
)
async def test_a_send_is_refused(served: Served, call: dict[str, object], description: str) -> None:
    address = f"{served.address}/bot1:local/sendMessage"
    async with served.client.post(address, json=call) as answer:
        body = await answer.json()
    assert (answer.status, body["ok"], body["error_code"]) == (400, False, 400)
    assert description in body["description"]


async def test_callback_data_may_hold_64_bytes(served: Served) -> None:
    button = InlineKeyboardButton("a", callback_data="é" * 32)
    await served.bot.send_message(SAM, "a", reply_markup=InlineKeyboardMarkup([[button]]))
    button = InlineKeyboardButton("a", callback_data="é" * 33)
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await served.bot.send_message(SAM, "a", reply_markup=InlineKeyboardMarkup([[button]]))


async def test_an_edit_that_changes_nothing_is_refused(served: Served) -> None:
    marks = [MessageEntity("bold", 0, 1)]
    sent = await served.bot.send_message(SAM, "a", entities=marks, reply_markup=keys("x"))
    with pytest.raises(BadRequest, match="is not modified"):
        await sent.edit_text("a", entities=marks, reply_markup=keys("x"))
    assert await sent.edit_text("a", entities=marks, reply_markup=keys("y"))


@pytest.mark.parametrize(("message_id", "words"), [(999, "to edit not found"), (1, "can't be")])
async def test_what_cannot_be_edited(served: Served, message_id: int, words: str) -> None:
    with pytest.raises(BadRequest, match=words):
        await served.bot.edit_message_text("a", SAM, message_id)


async def test_an_unknown_method_is_not_found(served: Served) -> None:
    with pytest.raises(TelegramError, match="not found in Bot API"):
        await served.bot.do_api_request("inventedMethod")


CALL = {"chat_id": "7", "text": "a/b&c=d ü", "reply_markup": keys("x").to_json()}


class Body(TypedDict, total=False):
    json: object
    data: dict[str, str]
    params: dict[str, str]


@pytest.mark.parametrize("body", [Body(json=CALL), Body(data=CALL), Body(params=CALL)])
async def test_a_call_may_come_in_any_form(served: Served, body: Body) -> None:
    address = f"{served.address}/bot1:local/SendMessage"
    async with served.client.post(address, **body) as answer:
        assert (await answer.json())["result"]["text"] == "a/b&c=d ü"
    assert served.telegram.messages(SAM)[-1].buttons[0]["text"] == "x"
