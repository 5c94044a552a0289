"""Methods by which the bot writes into a chat: texts, pictures, documents, voice notes, signs."""

import time

from bot.local.calls import AnsweredCallback
from bot.local.chats import Chat, Message
from bot.local.entities import (
    LONGEST_CAPTION_UNITS,
    LONGEST_TEXT_UNITS,
    all_entities,
    check_length,
)
from bot.local.files import picture_size
from bot.local.keyboards import checked_markup, is_inline
from bot.local.telegram import LocalTelegram
from bot.local.wire import Json, Parameters, Refusal, bad_request

MOST_PIXELS = 10_000
MOST_RATIO = 20
"""Width and height together, and one against the other. Source: Bot API, sendPhoto."""


def send_message(telegram: LocalTelegram, parameters: Parameters) -> Json:
    """Send a text."""
    return _send(telegram, parameters, text_body(parameters))


def send_photo(telegram: LocalTelegram, parameters: Parameters) -> Json:
    """Send a picture."""
    kept = telegram.files.given("photo", parameters.file("photo"))
    width, height = picture_size(kept.upload.content)
    if width + height > MOST_PIXELS or max(width, height) > MOST_RATIO * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    photo = [{**kept.as_api(), "width": width, "height": height}]
    spoiler = {"has_media_spoiler": True} if parameters.flag("has_spoiler") else {}
    return _send(telegram, parameters, {"photo": photo, **spoiler, **caption_body(parameters)})


def send_document(telegram: LocalTelegram, parameters: Parameters) -> Json:
    """Send a file to keep."""
    kept = telegram.files.given("document", parameters.file("document"))
    about = {"file_name": kept.upload.name, "mime_type": kept.upload.content_type}
    body = {"document": {**kept.as_api(), **about}, **caption_body(parameters)}
    return _send(telegram, parameters, body)


def send_voice(telegram: LocalTelegram, parameters: Parameters) -> Json:
    """Send a voice note: a new one, or by its id one that was sent before, either way.

    Raises: Refusal (400) for the id of another kind of file.
    """
    kept = telegram.files.given("voice", parameters.file("voice"))
    if kept.kind != "voice":
        raise bad_request(f"can't use file of type {kept.kind.title()} as VoiceNote")
    seconds = parameters.integer("duration") or kept.seconds
    about = {"duration": seconds, "mime_type": kept.upload.content_type}
    body = {"voice": {**kept.as_api(), **about}, **caption_body(parameters)}
    return _send(telegram, parameters, body)


def send_chat_action(telegram: LocalTelegram, parameters: Parameters) -> bool:
    """Show that the bot is typing, for a few seconds."""
    chat = addressee(telegram, parameters)
    telegram.watchers.tell(chat.chat_id, "typing", {"action": parameters.text("action")})
    return True


def answer_callback_query(telegram: LocalTelegram, parameters: Parameters) -> bool:
    """Stop the spinner of a tapped button, with a line of text where one is given."""
    query_id = parameters.text("callback_query_id")
    user_id = telegram.taps_open.answer(query_id)
    text, is_alert = parameters.text("text"), parameters.flag("show_alert")
    if len(text) > 200:  # Bot API, answerCallbackQuery: text
        raise bad_request("MESSAGE_TOO_LONG")
    telegram.answered_callbacks.append(AnsweredCallback(query_id, user_id, text, is_alert))
    telegram.watchers.tell(user_id, "answered", {"text": text, "is_alert": is_alert})
    return True


def text_body(parameters: Parameters) -> Json:
    """Return the checked text of a call with its entities.

    Raises: Refusal (400) for a text that is empty, too long or wrongly marked.
    """
    text = parameters.text("text")
    if not text.strip():
        raise bad_request("message text is empty")
    check_length(text, LONGEST_TEXT_UNITS, "message")
    return _marked("text", "entities", text, parameters)


def caption_body(parameters: Parameters) -> Json:
    """Return the checked caption of a call, nothing where there is none."""
    caption = parameters.text("caption")
    check_length(caption, LONGEST_CAPTION_UNITS, "message caption")
    return _marked("caption", "caption_entities", caption, parameters) if caption else {}


def addressee(telegram: LocalTelegram, parameters: Parameters) -> Chat:
    """Return the chat of a call, once it is sure that the bot may write there.

    Raises: Refusal (400, 403 or 429).
    """
    chat_id = parameters.integer("chat_id")
    if moved_to := telegram.faults.migrated_chats.get(chat_id):
        telegram.chats.group(moved_to, "Friends")
    telegram.faults.refuse_chat(chat_id)
    chat = telegram.chats.find(chat_id)
    if chat.status == "kicked":
        raise Refusal(403, "Forbidden: bot was blocked by the user")
    if chat.status == "left":
        raise Refusal(403, "Forbidden: bot is not a member of the group chat")
    return chat


def spend(telegram: LocalTelegram, chat: Chat) -> None:
    """Count a send or an edit against the limiter, where one is set.

    Raises: Refusal (429).
    """
    if telegram.faults.limiter is not None:
        telegram.faults.limiter.admit(chat.chat_id, time.monotonic())


def _marked(text_name: str, entities_name: str, text: str, parameters: Parameters) -> Json:
    if parameters.text("parse_mode"):
        raise bad_request("parse_mode is not understood by the local server, send entities")
    entities = all_entities(text, parameters.parsed(entities_name))
    return {text_name: text, entities_name: entities} if entities else {text_name: text}


def _send(telegram: LocalTelegram, parameters: Parameters, body: Json) -> Json:
    markup = checked_markup(parameters.parsed("reply_markup"))
    chat = addressee(telegram, parameters)
    spend(telegram, chat)
    message = telegram.chats.add(chat, None, body, telegram.timestamp())
    message.markup = markup
    telegram.tell_message("message", message)
    if markup is not None and not is_inline(markup):
        _set_keyboard(telegram, chat, message)
    return message.as_api()


def _set_keyboard(telegram: LocalTelegram, chat: Chat, message: Message) -> None:
    markup = message.markup or {}
    if "force_reply" not in markup:
        chat.keyboard = markup if "keyboard" in markup else None
        telegram.watchers.tell(chat.chat_id, "keyboard", {"keyboard": chat.keyboard})
