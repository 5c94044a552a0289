"""Whether anything can be seen of a text: a button of nothing is refused by Telegram.

Pure. Knows Unicode's kinds of characters and nothing of languages.
"""

import unicodedata

SEEN_KINDS = "LNPS"
"""Letters, numbers, punctuation, symbols; not marks alone, separators, controls or formats."""

HOLLOW = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and symbols by their kind that are drawn as nothing."""


def trimmed(text: str) -> str:
    """Return a text without blanks around it, empty where nothing in it can be seen."""
    return text.strip() if any(map(_is_seen, text)) else ""


def _is_seen(character: str) -> bool:
    return unicodedata.category(character)[0] in SEEN_KINDS and character not in HOLLOW
