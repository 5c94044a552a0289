"""Sending to a local Telegram: what arrives, and what becomes of what Telegram says."""

import asyncio
from datetime import timedelta

import pytest
from telegram import MessageEntity, error

from bot.telegram.faults import translated
from bot.telegram.sender import TelegramSender
from coach.covered import cover, spans_of
from coach.picture import Calendar, Hours, Milestone, Picture
from coach.replies import (
    Attach,
    Button,
    Delete,
    Edit,
    Place,
    Play,
    Reply,
    Say,
    Show,
    Strip,
    Style,
    Sweep,
)
from scheduler.sender import (
    BadToken,
    Gone,
    Moved,
    Parcel,
    PlaceLost,
    Refused,
    SendFailed,
    Throttled,
    Unreachable,
)
from tests.bot.telegram.conftest import Line, bot_at

ANYWHERE = Place(no=1)
CARD = Picture(milestone=Milestone(7, "quiet days in a row"))
OTHER_CARD = Picture(milestone=Milestone(14, "quiet days in a row"))
LONG_PICTURE = Picture(title="years", calendar=Calendar("", (), ((None,) * 7,) * 300, ()))
NOT_A_PICTURE = Picture(title="hours of no week", hours=Hours("none", (), ()))
ROWS = ((Button("Help", "t:1", Style.DANGER), Button("Fine", "t:2")), (Button("Later", "t:3"),))
INLINE = {
    "inline_keyboard": [
        [
            {"text": "Help", "callback_data": "t:1", "style": "danger"},
            {"text": "Fine", "callback_data": "t:2"},
        ],
        [{"text": "Later", "callback_data": "t:3"}],
    ]
}


async def send(line: Line, reply: Reply, place: int | None = None) -> int | None:
    return await line.sender.send(Parcel(100, reply, place))


async def test_a_message_comes_with_its_buttons_and_without_a_preview(line: Line) -> None:
    message_id = await send(line, Say("any", "hello https://example.org", ROWS))
    message = line.telegram.messages(100)[-1]
    assert (message.message_id, message.markup) == (message_id, INLINE)
    assert line.telegram.calls[-1].params["link_preview_options"] == {"is_disabled": True}


async def test_the_lasting_keyboard_stays(line: Line) -> None:
    await send(line, Say("any", "hello", keyboard=("SOS", "Today")))
    assert line.telegram.messages(100)[-1].markup == {
        "keyboard": [[{"text": "SOS"}, {"text": "Today"}]],
        "is_persistent": True,
        "resize_keyboard": True,
    }


async def test_an_edit_changes_words_and_buttons_in_place(line: Line) -> None:
    message_id = await send(line, Say("any", "before", ROWS))
    assert await send(line, Edit("any", ANYWHERE, "after"), message_id) == message_id
    message = line.telegram.messages(100)[-1]
    assert (message.body["text"], message.markup) == ("after", None)


async def test_an_edit_that_changes_nothing_is_success(line: Line) -> None:
    message_id = await send(line, Say("any", "same"))
    assert await send(line, Edit("any", ANYWHERE, "same"), message_id) == message_id


async def test_stripping_keeps_the_words_and_may_be_done_twice(line: Line) -> None:
    message_id = await send(line, Say("any", "words", ROWS))
    for _ in range(2):
        assert await send(line, Strip(ANYWHERE), message_id) is None
    message = line.telegram.messages(100)[-1]
    assert (message.body["text"], message.markup) == ("words", None)


async def test_deleting_may_be_done_twice(line: Line) -> None:
    message_id = await send(line, Say("any", "words"))
    for _ in range(2):
        assert await send(line, Delete(ANYWHERE), message_id) is None
    assert message_id not in [message.message_id for message in line.telegram.messages(100)]


async def swept(line: Line, *message_ids: int) -> None:
    parcel = Parcel(100, Sweep(), swept=message_ids)
    assert await line.sender.send(parcel) is None


async def test_a_sweep_takes_both_sides_a_hundred_at_once(line: Line) -> None:
    for n in range(120):
        line.telegram.says(100, f"word {n}")
    ids = [message.message_id for message in line.telegram.messages(100)]
    kept = await send(line, Say("any", "stays"))
    await swept(line, *ids)
    assert [message.message_id for message in line.telegram.messages(100)] == [kept]
    assert [call.method for call in list(line.telegram.calls)[-2:]] == ["deleteMessages"] * 2


async def test_one_that_is_refused_costs_few_calls(line: Line) -> None:
    for n in range(99):
        line.telegram.says(100, f"word {n}")
    ids = [message.message_id for message in line.telegram.messages(100)]
    before = len(line.telegram.calls)
    await swept(line, *ids[:50], -1, *ids[50:])
    assert line.telegram.messages(100) == []
    assert len(line.telegram.calls) - before <= 15


async def test_where_one_of_a_hundred_is_refused_the_others_go(line: Line) -> None:
    first = await send(line, Say("any", "words"))
    second = await send(line, Say("any", "more"))
    await swept(line, -1, first or 0, second or 0)
    left = [message.message_id for message in line.telegram.messages(100)]
    assert first not in left
    assert second not in left


async def test_a_picture_comes_with_caption_and_buttons(line: Line) -> None:
    await send(line, Show("any", CARD, "what it shows", ROWS))
    message = line.telegram.messages(100)[-1]
    assert (message.body["caption"], message.markup) == ("what it shows", INLINE)
    assert (message.body["photo"][0]["width"], message.body["photo"][0]["height"]) == (864, 720)


async def test_the_same_picture_is_drawn_and_uploaded_once(line: Line) -> None:
    line.telegram.says(200, "hello")
    await send(line, Show("any", CARD, "for one"))
    await line.sender.send(Parcel(200, Show("any", CARD, "for another")))
    await send(line, Show("any", OTHER_CARD, "another"))
    [one, other], another = line.telegram.messages(100)[-2:], line.telegram.messages(200)[-1]
    assert one.body["photo"] == another.body["photo"] != other.body["photo"]
    assert another.body["caption"] == "for another"


async def test_a_picture_that_telegram_has_lost_is_uploaded_again(line: Line) -> None:
    line.pictures.was_sent(CARD, "gone")
    await send(line, Show("any", CARD, "what it shows"))
    kept = line.telegram.messages(100)[-1].body["photo"][0]["file_id"]
    assert line.pictures.file_id(CARD) == kept != "gone"


async def test_an_answer_that_names_no_file_is_of_a_picture_sent_all_the_same(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def bare(*_: object) -> dict[str, int]:
        return {"message_id": 7}

    monkeypatch.setattr(line.sender, "_call", bare)
    assert await send(line, Show("any", CARD, "what it shows")) == 7
    assert line.pictures.file_id(CARD) is None


async def test_who_cannot_be_shown_a_picture_is_told(line: Line) -> None:
    await send(line, Show("any", NOT_A_PICTURE, "what it shows", ROWS))
    message = line.telegram.messages(100)[-1]
    assert (message.body["text"], message.markup) == ("what it shows", INLINE)


async def test_a_picture_that_telegram_does_not_take_is_told(line: Line) -> None:
    await send(line, Show("any", LONG_PICTURE, "what it shows", ROWS))
    message = line.telegram.messages(100)[-1]
    assert (message.body["text"], message.markup) == ("what it shows", INLINE)


async def test_a_caption_that_is_too_long_for_a_picture_is_told(line: Line) -> None:
    await send(line, Show("any", CARD, "🌊" * 513))
    assert line.telegram.messages(100)[-1].body["text"] == "🌊" * 513


async def test_nobody_there_is_not_told_a_second_time(line: Line) -> None:
    line.telegram.blocks(100)
    calls = len(line.telegram.calls)
    with pytest.raises(Gone):
        await send(line, Show("any", CARD, "what it shows"))
    assert len(line.telegram.calls) - calls == 1


async def test_a_file_comes_whole_by_its_name_with_caption(line: Line) -> None:
    await send(line, Attach("any", "ebb.html", b"<p>\xc3\xa1\n", "to keep"))
    body = line.telegram.messages(100)[-1].body
    assert (body["document"]["file_name"], body["caption"]) == ("ebb.html", "to keep")
    kept = line.telegram.files.find(body["document"]["file_id"])
    assert kept.upload.content == b"<p>\xc3\xa1\n"


async def test_a_voice_note_comes_back_by_its_id_alone(line: Line) -> None:
    line.telegram.sends_voice(100, seconds=7)
    recorded = line.telegram.messages(100)[-1].body["voice"]
    await send(line, Play("any", recorded["file_id"], "yours", ROWS))
    message = line.telegram.messages(100)[-1]
    assert message.body["voice"] == recorded
    assert (message.body["caption"], message.markup) == ("yours", INLINE)


async def test_a_voice_note_that_telegram_does_not_know_is_refused(line: Line) -> None:
    with pytest.raises(Refused):
        await send(line, Play("any", "gone"))
    line.telegram.sends_sticker(100)
    sticker = line.telegram.messages(100)[-1].body["sticker"]
    with pytest.raises(Refused):
        await send(line, Play("any", sticker["file_id"]))


async def test_private_words_are_covered_whole(line: Line) -> None:
    message_id = await send(line, Say("any", "🌊 words", is_private=True))
    covered = {"type": MessageEntity.SPOILER, "offset": 0, "length": 8}
    assert line.telegram.messages(100)[-1].body["entities"] == [covered]
    await send(line, Edit("any", ANYWHERE, "others", is_private=True), message_id)
    assert line.telegram.messages(100)[-1].body["entities"] == [{**covered, "length": 6}]
    await send(line, Edit("any", ANYWHERE, "for all"), message_id)
    assert "entities" not in line.telegram.messages(100)[-1].body


async def test_what_is_quoted_is_covered_by_itself(line: Line) -> None:
    text, covered = spans_of(f"🌊 {cover('one 🌊')} and {cover('two')}")
    message_id = await send(line, Say("any", text, covered=covered))
    spoilers = [
        {"type": MessageEntity.SPOILER, "offset": 3, "length": 6},
        {"type": MessageEntity.SPOILER, "offset": 14, "length": 3},
    ]
    body = line.telegram.messages(100)[-1].body
    assert (body["text"], body["entities"]) == ("🌊 one 🌊 and two", spoilers)
    await send(line, Edit("any", ANYWHERE, text, covered=covered[:1]), message_id)
    assert line.telegram.messages(100)[-1].body["entities"] == spoilers[:1]


@pytest.mark.parametrize("reply", [Edit("any", ANYWHERE, "x"), Strip(ANYWHERE)])
async def test_a_place_that_is_not_there_is_lost(line: Line, reply: Reply) -> None:
    for place in (987, None):
        with pytest.raises(PlaceLost):
            await send(line, reply, place)


async def test_a_picture_cannot_be_edited_into_words(line: Line) -> None:
    message_id = await send(line, Show("any", CARD, "caption"))
    with pytest.raises(PlaceLost):
        await send(line, Edit("any", ANYWHERE, "x"), message_id)


@pytest.mark.parametrize(
    ("reply", "fits"),
    [
        (Say("any", "a" * 4096), True),
        (Say("any", "a" * 4097), False),
        (Say("any", "🌊" * 2048), True),
        (Say("any", "🌊" * 2048 + "a"), False),
        (Play("any", "voice-1", "🌊" * 513), False),
        (Attach("any", "ebb.html", b"x", "🌊" * 513), False),
    ],
)
async def test_what_is_too_long_is_refused_before_it_is_sent(
    line: Line, reply: Reply, *, fits: bool
) -> None:
    calls = len(line.telegram.calls)
    if fits:
        assert await send(line, reply)
    else:
        with pytest.raises(Refused):
            await send(line, reply)
    assert len(line.telegram.calls) - calls == int(fits)


async def test_only_nudges_are_paid_for_and_only_if_wanted(line: Line) -> None:
    said = Say("any", "x")
    paying = TelegramSender(line.bot, line.pictures, paid_broadcast=True)
    for sender, is_nudge in ((line.sender, True), (paying, False), (paying, True)):
        await sender.send(Parcel(100, said, None, is_nudge))
    paid = [call.params.get("allow_paid_broadcast") for call in list(line.telegram.calls)[-3:]]
    assert paid == [None, None, True]


async def test_who_blocked_the_bot_is_gone(line: Line) -> None:
    line.telegram.blocks(100)
    with pytest.raises(Gone):
        await send(line, Say("any", "x"))


async def test_a_chat_that_is_not_there_is_gone(line: Line) -> None:
    with pytest.raises(Gone):
        await line.sender.send(Parcel(424242, Say("any", "x")))


async def test_a_chat_that_moved_names_its_new_id(line: Line) -> None:
    line.telegram.faults.migrated_chats[100] = -200
    with pytest.raises(Moved) as raised:
        await send(line, Say("any", "x"))
    assert raised.value.new_chat_id == -200


async def test_a_429_says_how_long_to_wait(line: Line) -> None:
    line.telegram.faults.change({"too_many_next": 1, "retry_after_seconds": 9})
    with pytest.raises(Throttled) as raised:
        await send(line, Say("any", "x"))
    assert raised.value.retry_after == timedelta(seconds=9)


@pytest.mark.parametrize("fault", [{"error_share": 1.0}, {"reset_next": 1}])
async def test_a_broken_server_is_unreachable(line: Line, fault: dict[str, object]) -> None:
    line.telegram.faults.change(fault)
    with pytest.raises(Unreachable):
        await send(line, Say("any", "x"))


async def test_a_text_that_telegram_does_not_take_is_refused(line: Line) -> None:
    with pytest.raises(Refused, match="empty"):
        await send(line, Say("any", "  "))


@pytest.mark.parametrize("token", ["2:other", "nonsense"])
async def test_a_token_that_is_not_known_is_said_so(line: Line, token: str) -> None:
    bot = bot_at(str(line.bot.base_url).removesuffix("1:secret"), token)
    await bot.request.initialize()
    try:
        with pytest.raises(BadToken):
            await TelegramSender(bot, line.pictures).send(Parcel(100, Say("any", "x")))
    finally:
        await bot.request.shutdown()


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (error.BadRequest("Message to edit not found"), PlaceLost),
        (error.BadRequest("Message can't be deleted for everyone"), PlaceLost),
        (error.BadRequest("MESSAGE_ID_INVALID"), PlaceLost),
        (error.BadRequest("Chat not found"), Gone),
        (error.BadRequest("Button_data_invalid"), Refused),
        (error.Forbidden("Forbidden: user is deactivated"), Gone),
        (error.NetworkError("Request Entity Too Large"), Refused),
        (error.TimedOut(), Unreachable),
        (error.Conflict("terminated by other getUpdates request"), Unreachable),
        (error.TelegramError("Invalid server response"), Unreachable),
        (error.BadRequest("Message is not modified: specified new"), None),
        (error.BadRequest("Message to delete not found"), None),
    ],
)
def test_every_fault_has_its_meaning(
    fault: error.TelegramError, kind: type[SendFailed] | None
) -> None:
    failure = translated(fault)
    assert (type(failure) if failure else None) is kind


async def test_a_send_that_is_called_off_is_called_off(line: Line) -> None:
    line.telegram.faults.hang_next = 1
    sending = asyncio.create_task(send(line, Say("any", "x")))
    await asyncio.sleep(0.1)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
