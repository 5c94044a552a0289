"""Keyboards in the Bot API's own words. Decides nothing; labels come from the coach.

Plain data: python-telegram-bot's objects for the same cost more than sending the message does.
"""

from collections.abc import Sequence

from coach.replies import Button, Rows

Markup = dict[str, object]


def inline(rows: Rows) -> Markup | None:
    """Return the buttons under a message; None takes away those that were there."""
    if not rows:
        return None
    return {"inline_keyboard": [[_button(button) for button in row] for row in rows]}


def lasting(labels: Sequence[str]) -> Markup:
    """Return the keyboard that stays where people write, in one row."""
    row = [{"text": label} for label in labels]
    return {"keyboard": [row], "is_persistent": True, "resize_keyboard": True}


def _button(button: Button) -> dict[str, str]:
    plain = {"text": button.label, "callback_data": button.token}
    return plain if button.style is None else {**plain, "style": button.style.value}
