"""The keyboards under messages, checked as Telegram checks them before anything is sent."""

from bot.local.wire import Json, bad_request

LONGEST_CALLBACK_BYTES = 64  # Bot API, InlineKeyboardButton: callback_data
MOST_BUTTONS = 100  # as refused by Telegram in practice
STYLES = ("primary", "success", "danger")  # Bot API 9.4, InlineKeyboardButton: style

_ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "copy_text",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "pay",
)


def checked_markup(markup: object) -> Json | None:
    """Return a reply markup that Telegram would take, `None` for none.

    Raises: Refusal (400) for anything malformed.
    """
    if markup is None or markup == {}:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup)
    if "keyboard" in markup:
        return _reply(markup)
    if "remove_keyboard" in markup or "force_reply" in markup:
        return markup
    raise bad_request("can't parse reply keyboard markup JSON object")


def is_inline(markup: Json | None) -> bool:
    """Say whether the markup is a keyboard that hangs under its message."""
    return markup is not None and "inline_keyboard" in markup


def _inline(markup: Json) -> Json | None:
    rows = _rows(markup["inline_keyboard"], "inline keyboard")
    for row in rows:
        for button in row:
            _check_inline(button)
    return {**markup, "inline_keyboard": rows} if rows else None


def _check_inline(button: object) -> None:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: expected an Object")
    _check_face(button, "inline keyboard button")
    actions = [action for action in _ACTIONS if action in button]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= LONGEST_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    address = button.get("url")
    if address is not None and not str(address).startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{address}' is invalid: Wrong HTTP URL")


def _reply(markup: Json) -> Json:
    rows = [
        [{"text": button} if isinstance(button, str) else button for button in row]
        for row in _rows(markup["keyboard"], "keyboard")
    ]
    for row in rows:
        for button in row:
            if not isinstance(button, dict):
                raise bad_request("can't parse keyboard button: expected an Object or a String")
            _check_face(button, "keyboard button")
    if not rows:
        raise bad_request("reply keyboard is empty")
    return {**markup, "keyboard": rows}


def _rows(rows: object, name: str) -> list[list[object]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f"can't parse {name}: expected an Array of Arrays")
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _check_face(button: Json, name: str) -> None:
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request(f'can\'t parse {name}: Field "text" must be of type String')
    if button.get("style") not in (None, *STYLES):
        raise bad_request(f"can't parse {name}: invalid button style specified")
