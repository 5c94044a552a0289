"""Many phrases as one pattern: for the lists of plain words in the `.toml` files of this floor."""

import re
from collections.abc import Sequence


def either(phrases: Sequence[str], words: dict[str, str]) -> re.Pattern[str]:
    """Return any of the phrases, `{name}` being a word, made of those before it too."""
    pattern = "|".join(f"(?:{phrase})" for phrase in phrases)
    for name, stands_for in reversed(words.items()):
        pattern = pattern.replace(f"{{{name}}}", f"(?:{stands_for})")
    return re.compile(pattern)
