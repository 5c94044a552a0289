"""Opening the Mini App as a Telegram client does: signed, and in the chat page's colours."""

import json
from urllib.parse import urlencode

from bot.local.telegram import LocalTelegram
from bot.web.init_data import InitData

_LIGHT = {
    "bg_color": "#fbfdfc",
    "secondary_bg_color": "#eff4f1",
    "section_bg_color": "#ffffff",
    "text_color": "#1a2b2c",
    "hint_color": "#577071",
    "subtitle_text_color": "#577071",
    "link_color": "#236764",
    "accent_text_color": "#236764",
    "button_color": "#236764",
    "button_text_color": "#ffffff",
    "destructive_text_color": "#ab433c",
    "section_separator_color": "#d3deda",
}
_DARK = {
    "bg_color": "#172427",
    "secondary_bg_color": "#121c1f",
    "section_bg_color": "#1d2b2f",
    "text_color": "#e3ecea",
    "hint_color": "#8ba3a3",
    "subtitle_text_color": "#8ba3a3",
    "link_color": "#83cbbf",
    "accent_text_color": "#83cbbf",
    "button_color": "#2c7872",
    "button_text_color": "#f4faf8",
    "destructive_text_color": "#f08c82",
    "section_separator_color": "#2c4046",
}


def app_address(telegram: LocalTelegram, user_id: int, *, is_dark: bool) -> str | None:
    """Return where the bot's menu button leads this person, None where it lists the commands."""
    button = telegram.profile.menu_button
    if button.get("type") != "web_app":
        return None
    return f"{button['web_app']['url']}#{launch(telegram, user_id, is_dark=is_dark)}"


def launch(telegram: LocalTelegram, user_id: int, *, is_dark: bool) -> str:
    """Return what a client puts behind the address of a Mini App."""
    person = {"id": user_id, **(telegram.chats.person(user_id).person or {})}
    fields = {
        "user": json.dumps(person, separators=(",", ":")),
        "chat_type": "private",
        "auth_date": str(telegram.timestamp()),
    }
    return urlencode(
        {
            "tgWebAppData": InitData(telegram.token).sign(fields),
            "tgWebAppVersion": "9.0",
            "tgWebAppPlatform": "web",
            "tgWebAppThemeParams": json.dumps(theme(is_dark=is_dark)),
        }
    )


def theme(*, is_dark: bool) -> dict[str, str]:
    """Return the chat page's colours under Telegram's names for them."""
    return _DARK if is_dark else _LIGHT
