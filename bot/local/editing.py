"""Methods by which the bot changes or takes back what stands in a chat."""

from bot.local.chats import Chat, Message
from bot.local.keyboards import checked_markup, is_inline
from bot.local.sending import addressee, caption_body, spend, text_body
from bot.local.telegram import LocalTelegram
from bot.local.wire import Json, Parameters, bad_request

DELETABLE_SECONDS = 48 * 3600  # Bot API, deleteMessage: only if sent less than 48 hours ago
_MOST_DELETED = 100  # Bot API, deleteMessages


def edit_message_text(telegram: LocalTelegram, parameters: Parameters) -> Json:
    """Change a text; a keyboard that is not given again goes."""
    body = text_body(parameters)
    chat, message = _editable(telegram, parameters)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return _change(telegram, chat, message, parameters, body)


def edit_message_caption(telegram: LocalTelegram, parameters: Parameters) -> Json:
    """Change a caption; a keyboard that is not given again goes."""
    caption = caption_body(parameters)
    chat, message = _editable(telegram, parameters)
    if "text" in message.body:
        raise bad_request("there is no caption in the message to edit")
    kept = {k: v for k, v in message.body.items() if not k.startswith("caption")}
    return _change(telegram, chat, message, parameters, kept | caption)


def edit_message_reply_markup(telegram: LocalTelegram, parameters: Parameters) -> Json:
    """Change only the keyboard under a message."""
    chat, message = _editable(telegram, parameters)
    return _change(telegram, chat, message, parameters, message.body)


def delete_message(telegram: LocalTelegram, parameters: Parameters) -> bool:
    """Take one message back."""
    chat = addressee(telegram, parameters)
    message = chat.messages.get(parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if telegram.timestamp() - message.sent_at > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    _remove(telegram, chat, [message.message_id])
    return True


def delete_messages(telegram: LocalTelegram, parameters: Parameters) -> bool:
    """Take up to 100 messages back; those that are gone or too old are passed over.

    Raises: Refusal (400) for too many at once, and for what is no number of a message.
    """
    wanted = parameters.parsed("message_ids")
    if not isinstance(wanted, list) or not 1 <= len(wanted) <= _MOST_DELETED:
        raise bad_request("message identifiers are not specified or too many")
    if any(int(message_id) <= 0 for message_id in wanted):
        raise bad_request("invalid message identifier specified")
    chat = addressee(telegram, parameters)
    oldest = telegram.timestamp() - DELETABLE_SECONDS
    found = [chat.messages.get(int(message_id)) for message_id in wanted]
    _remove(telegram, chat, [one.message_id for one in found if one and one.sent_at >= oldest])
    return True


def _editable(telegram: LocalTelegram, parameters: Parameters) -> tuple[Chat, Message]:
    """Return a message the bot may edit: its own, without a reply keyboard."""
    chat = addressee(telegram, parameters)
    message = chat.messages.get(parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.is_from_bot or (message.markup and not is_inline(message.markup)):
        raise bad_request("message can't be edited")
    return chat, message


def _change(
    telegram: LocalTelegram, chat: Chat, message: Message, parameters: Parameters, body: Json
) -> Json:
    markup = checked_markup(parameters.parsed("reply_markup"))
    if markup is not None and not is_inline(markup):
        raise bad_request("inline keyboard expected")
    spend(telegram, chat)
    if (body, markup) == (message.body, message.markup):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are "
            "exactly the same as a current content and reply markup of the message"
        )
    if body != message.body:
        message.edited_at = telegram.timestamp()
    message.body, message.markup = body, markup
    telegram.tell_message("edited", message)
    return message.as_api()


def _remove(telegram: LocalTelegram, chat: Chat, message_ids: list[int]) -> None:
    for message_id in message_ids:
        chat.messages.pop(message_id, None)
    telegram.watchers.tell(chat.chat_id, "deleted", {"message_ids": message_ids})
