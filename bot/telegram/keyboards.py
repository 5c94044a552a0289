"""Keyboards as python-telegram-bot wants them. Decides nothing; labels come from the coach."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from coach.replies import Button, Rows

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup


def inline(rows: Rows) -> InlineKeyboardMarkup | None:
    """Return the buttons under a message; None takes away those that were there."""
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows])


def lasting(labels: Sequence[str]) -> ReplyKeyboardMarkup:
    """Return the keyboard that stays where people write, in one row."""
    row = [KeyboardButton(label) for label in labels]
    return ReplyKeyboardMarkup([row], is_persistent=True, resize_keyboard=True)


def _button(button: Button) -> InlineKeyboardButton:
    style = button.style.value if button.style else None
    return InlineKeyboardButton(button.label, callback_data=button.token, style=style)
