"""Telegram out: sends what the courier hands over.

Keeps nothing, waits for nothing, tries nothing again: that is the courier's.
"""

from collections.abc import Sequence
from typing import Any, assert_never

import structlog
from telegram import Bot, InputFile, MessageEntity
from telegram.error import BadRequest, TelegramError

from bot.pictures import Pictures
from bot.telegram import keyboards
from bot.telegram.faults import raise_unless_refused, translated
from coach.covered import Span
from coach.replies import Attach, Delete, Edit, Play, Say, Show, Strip, Sweep
from scheduler.sender import Parcel, PlaceLost, Refused, Unreachable

LOG = structlog.get_logger()

LONGEST_TEXT_UNITS = 4096
LONGEST_CAPTION_UNITS = 1024
"""UTF-16 units. Source: Bot API, sendMessage, sendPhoto and sendDocument."""

MOST_DELETED = 100
"""At once. Source: Bot API, deleteMessages."""

NO_PREVIEW = {"is_disabled": True}

Fields = dict[str, Any]


class TelegramSender:
    """Sends through python-telegram-bot; see `scheduler.sender.Sender`."""

    def __init__(self, bot: Bot, pictures: Pictures, *, paid_broadcast: bool = False) -> None:
        """Send as this bot. `paid_broadcast` lets nudges, and only those, cost Stars."""
        self._bot = bot
        self._pictures = pictures
        self._paid_broadcast = paid_broadcast

    async def send(self, parcel: Parcel) -> int | None:
        """Send one message. Raises: SendFailed."""
        try:
            return await self._send(parcel)
        except TelegramError as fault:
            failure = translated(fault)
            if failure is not None:
                raise failure from None
            return parcel.place_message_id if isinstance(parcel.reply, Edit) else None

    async def _send(self, parcel: Parcel) -> int | None:
        match parcel.reply:
            case Say():
                return await self._new("sendMessage", parcel, _said(parcel.reply))
            case Show():
                return await self._show(parcel, parcel.reply)
            case Attach():
                return await self._new("sendDocument", parcel, _attached(parcel.reply))
            case Play():
                return await self._new("sendVoice", parcel, _played(parcel.reply))
            case Edit():
                return await self._old("editMessageText", parcel, _edited(parcel.reply))
            case Strip():
                await self._old("editMessageReplyMarkup", parcel, {})
            case Delete():
                await self._old("deleteMessage", parcel, {})
            case Sweep():
                await self._sweep(parcel)
            case _:
                assert_never(parcel.reply)
        return None

    async def _show(self, parcel: Parcel, show: Show) -> int:
        """Send a picture; where there is none to be had, or Telegram takes none, its caption."""
        if _units(show.caption) > LONGEST_CAPTION_UNITS:
            return await self._tell(parcel, show)
        file_id = self._pictures.file_id(show.picture)
        if file_id is not None:
            try:
                return await self._photo(parcel, show, file_id)
            except BadRequest as fault:
                raise_unless_refused(fault)
                self._pictures.is_lost(show.picture)
        png = await self._pictures.png(show.picture)
        if png is None:
            return await self._tell(parcel, show)
        try:
            return await self._photo(parcel, show, InputFile(png, filename="ebb.png"))
        except BadRequest as fault:
            raise_unless_refused(fault)
            LOG.warning("a picture is refused", action="picture_refused")
            return await self._tell(parcel, show)

    async def _photo(self, parcel: Parcel, show: Show, photo: InputFile | str) -> int:
        markup = keyboards.inline(show.rows)
        fields: Fields = {"photo": photo, "caption": show.caption, "reply_markup": markup}
        if show.covered:
            fields["caption_entities"] = _spoilers(show.caption, show.covered)
        sent = await self._sent("sendPhoto", parcel, fields)
        sizes = sent.get("photo") or [{}]
        if file_id := sizes[-1].get("file_id"):
            self._pictures.was_sent(show.picture, file_id)
        return _id_of(sent)

    async def _tell(self, parcel: Parcel, show: Show) -> int:
        """Send what a picture shows as words."""
        said = Say(show.prompt, show.caption, show.rows, covered=show.covered)
        return await self._new("sendMessage", parcel, _said(said))

    async def _sweep(self, parcel: Parcel) -> None:
        """Delete what Telegram lets go, a hundred at once; where it refuses, in halves."""
        for first in range(0, len(parcel.swept), MOST_DELETED):
            await self._delete(parcel.chat_id, parcel.swept[first : first + MOST_DELETED])

    async def _delete(self, chat_id: int, message_ids: Sequence[int]) -> None:
        """Delete these; one that is refused costs some fourteen calls and keeps none of the rest.

        A call for each would run into Telegram's limit, which halts everybody.
        """
        try:
            await self._call(
                "deleteMessages", {"chat_id": chat_id, "message_ids": list(message_ids)}
            )
        except BadRequest:
            half = len(message_ids) // 2
            for some in (message_ids[:half], message_ids[half:]) if half else ():
                await self._delete(chat_id, some)

    async def _new(self, method: str, parcel: Parcel, fields: Fields) -> int:
        """Send a new message; return its id."""
        return _id_of(await self._sent(method, parcel, fields))

    async def _sent(self, method: str, parcel: Parcel, fields: Fields) -> Any:  # noqa: ANN401
        """Send a new message; return it as Telegram has it."""
        pays = True if self._paid_broadcast and parcel.is_nudge else None
        chat = {"chat_id": parcel.chat_id, "allow_paid_broadcast": pays}
        return await self._call(method, chat | fields)

    async def _old(self, method: str, parcel: Parcel, fields: Fields) -> int:
        """Change a message that was sent; return its id."""
        if parcel.place_message_id is None:
            raise PlaceLost
        place: Fields = {"chat_id": parcel.chat_id, "message_id": parcel.place_message_id}
        await self._call(method, place | fields)
        return parcel.place_message_id

    async def _call(self, method: str, fields: Fields) -> Any:  # noqa: ANN401
        """Make a call as python-telegram-bot does under its own methods.

        Those build objects from every field of what was sent, of which only the number is wanted:
        more than half of the time that a send takes.
        """
        try:
            return await self._bot._post(method, fields)
        except KeyError:
            raise Unreachable("Telegram's answer holds no result") from None


def _id_of(sent: Any) -> int:  # noqa: ANN401
    """Return the id of a message as Telegram has it."""
    try:
        return int(sent["message_id"])
    except (KeyError, TypeError, ValueError):
        raise Unreachable("Telegram's answer names no message") from None


def _said(say: Say) -> Fields:
    """Return a text's fields. It has either kind of keyboard, and inline buttons win."""
    _check_length(say.text, LONGEST_TEXT_UNITS)
    lasts = say.keyboard and not say.rows
    markup = keyboards.lasting(say.keyboard) if lasts else keyboards.inline(say.rows)
    return {"reply_markup": markup, **_text(say)}


def _text(reply: Say | Edit) -> Fields:
    """Return a text's own fields; what is private is covered whole, what is quoted by itself."""
    text: Fields = {"text": reply.text, "link_preview_options": NO_PREVIEW}
    if reply.is_private:
        text["entities"] = _spoilers(reply.text, [Span(0, len(reply.text))])
    elif reply.covered:
        text["entities"] = _spoilers(reply.text, reply.covered)
    return text


def _spoilers(text: str, spans: Sequence[Span]) -> list[MessageEntity]:
    return [
        MessageEntity(
            MessageEntity.SPOILER, _units(text[: span.start]), _units(text[span.start : span.end])
        )
        for span in spans
    ]


def _attached(attach: Attach) -> Fields:
    _check_length(attach.caption, LONGEST_CAPTION_UNITS)
    return {
        "document": InputFile(attach.content, filename=attach.file_name),
        "caption": attach.caption,
        "reply_markup": keyboards.inline(attach.rows),
        "disable_content_type_detection": True,
    }


def _played(play: Play) -> Fields:
    _check_length(play.caption, LONGEST_CAPTION_UNITS)
    caption = {"caption": play.caption} if play.caption else {}
    return {"voice": play.file_id, "reply_markup": keyboards.inline(play.rows), **caption}


def _edited(edit: Edit) -> Fields:
    _check_length(edit.text, LONGEST_TEXT_UNITS)
    return {"reply_markup": keyboards.inline(edit.rows), **_text(edit)}


def _check_length(text: str, longest_units: int) -> None:
    """Raise `Refused` for what Telegram would refuse. No character has more than two units."""
    if 2 * len(text) > longest_units and _units(text) > longest_units:
        raise Refused("text is too long")


def _units(text: str) -> int:
    """Return a text's length as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
