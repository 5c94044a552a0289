"""The table of Bot API methods that the local server knows, by lower-case name.

All but getUpdates (it waits; see `api.py`) answer at once.
"""

from collections.abc import Callable, Mapping

from bot.local import editing, sending
from bot.local.telegram import LocalTelegram
from bot.local.webhook import read_hook
from bot.local.wire import Json, Parameters, bad_request

Method = Callable[[LocalTelegram, Parameters], object]


def counts_as_send(method: str) -> bool:
    """Say whether Telegram counts a method against its pace: sends and edits do."""
    return method.startswith(("send", "edit")) and method != "sendchataction"


def _get_chat(telegram: LocalTelegram, parameters: Parameters) -> Json:
    face = telegram.chats.find(parameters.integer("chat_id")).face
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    accepted = dict.fromkeys((*gifts, "gifts_from_channels"), False)
    return {
        **face,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": accepted,
    }


def _leave_chat(telegram: LocalTelegram, parameters: Parameters) -> bool:
    chat = sending.addressee(telegram, parameters)
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    telegram.bot_leaves(chat)
    return True


def _get_file(telegram: LocalTelegram, parameters: Parameters) -> Json:
    kept = telegram.files.find(parameters.text("file_id"))
    return {**kept.as_api(), "file_path": f"{kept.kind}/{kept.file_id}"}


def _set_webhook(telegram: LocalTelegram, parameters: Parameters) -> bool:
    hook = read_hook(parameters) if parameters.text("url") else None
    telegram.updates.allow(parameters.parsed("allowed_updates"))
    _maybe_forget(telegram, parameters)
    telegram.updates.set_hook(hook)
    return True


def _delete_webhook(telegram: LocalTelegram, parameters: Parameters) -> bool:
    telegram.updates.set_hook(None)
    return _maybe_forget(telegram, parameters)


def _maybe_forget(telegram: LocalTelegram, parameters: Parameters) -> bool:
    if parameters.flag("drop_pending_updates"):
        telegram.updates.forget()
    return True


def _set_commands(telegram: LocalTelegram, parameters: Parameters) -> bool:
    telegram.profile.set_commands(parameters)
    telegram.watchers.tell(0, "commands", {})
    return True


def _set_menu_button(telegram: LocalTelegram, parameters: Parameters) -> bool:
    telegram.profile.set_menu_button(parameters)
    telegram.watchers.tell(0, "commands", {})
    return True


def _setter(name: str) -> Method:
    return lambda telegram, parameters: telegram.profile.set_text(name, parameters)


def _getter(name: str) -> Method:
    return lambda telegram, parameters: {
        name: telegram.profile.text(name, parameters.text("language_code"))
    }


METHODS: Mapping[str, Method] = {
    "getme": lambda telegram, _: telegram.profile.me(),
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "senddocument": sending.send_document,
    "sendvoice": sending.send_voice,
    "sendchataction": sending.send_chat_action,
    "answercallbackquery": sending.answer_callback_query,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "deletemessages": editing.delete_messages,
    "getchat": _get_chat,
    "leavechat": _leave_chat,
    "getfile": _get_file,
    "setwebhook": _set_webhook,
    "deletewebhook": _delete_webhook,
    "getwebhookinfo": lambda telegram, _: telegram.updates.info(),
    "setmycommands": _set_commands,
    "getmycommands": lambda telegram, parameters: telegram.profile.commands(parameters),
    "deletemycommands": lambda telegram, parameters: telegram.profile.delete_commands(parameters),
    "setmyname": _setter("name"),
    "getmyname": _getter("name"),
    "setmydescription": _setter("description"),
    "getmydescription": _getter("description"),
    "setmyshortdescription": _setter("short_description"),
    "getmyshortdescription": _getter("short_description"),
    "setchatmenubutton": _set_menu_button,
    "getchatmenubutton": lambda telegram, _: telegram.profile.menu_button,
}
