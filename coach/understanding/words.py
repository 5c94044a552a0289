"""A message cut into plain words, so that spelling hides nothing: the first step of reading.

Case, accents, look-alike letters, digits for letters, stars in words, spelled-out words, stretched
letters and apostrophes are evened out; smileys and other signs stay as words of their own.
"""

import re
import unicodedata
from typing import Final

URL: Final = "<link>"
NUMBER: Final = "#"

_APOSTROPHES: Final = dict.fromkeys(map(ord, "'`\u00b4\u02b9\u02bc\u2018\u2019\u201b\u2032"))
_LOOK_ALIKES: Final = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u03bf\u03b1\u0131", "aeopcyxioai"
)
_DIGITS_FOR_LETTERS: Final = str.maketrans("013457@$!|", "oieastasil")

_LINK: Final = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S{1,64}@\S{1,255}\.\w+")
"""Bounded, and from the beginning of a word only: a message of nothing but "@" took minutes."""
_SPELLED_OUT: Final = re.compile(r"(?<!\w)\w([ ._*-])\w(?!\w)(?:\1\w(?![\w*]))+")
_STARRED: Final = re.compile(r"(?<=[a-z])[*#.]+(?=[a-z])")
_DIGIT_IN_WORD: Final = re.compile(r"(?<=[a-z])[013457@$!|]+(?=[a-z])")
_STRETCHED: Final = re.compile(r"(\w)\1{2,}")
_STUTTERED: Final = re.compile(r"(\w\w)\1{2,}")
_TOKEN: Final = re.compile(
    r"<link>|\d+|[^\W\d_]+|(?<!\d)[:;=][-o]?[()\[\]dp/|*3]+|<3+|\.\.+|[?!]"
    r"|[^\w\s\x00-\x1f\x7f.,:;()\[\]\"/\-+*&%<>=_|~^{}\\]"
)


def words_of(text: str) -> list[str]:
    """Return the words, smileys and signs of a text in order; numbers are "#".

    Letters are small and without accents. Raises: nothing, on any text.
    """
    plain = _LINK.sub(f" {URL} ", evened(text))
    plain = _SPELLED_OUT.sub(lambda run: re.sub(r"[\W_]", "", run[0]), plain)
    plain = _STARRED.sub(lambda run: " " if run[0] == "." else "", plain)
    plain = _DIGIT_IN_WORD.sub(lambda run: run[0].translate(_DIGITS_FOR_LETTERS), plain)
    plain = _STUTTERED.sub(r"\1\1", _STRETCHED.sub(r"\1\1", plain))
    return [NUMBER if token[0].isdigit() else token for token in _TOKEN.findall(plain)]


def evened(text: str) -> str:
    """Return a text in small letters, without accents, apostrophes and invisible signs."""
    if text.isascii():
        return text.lower().translate(_APOSTROPHES)
    plain = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).casefold()
    plain = unicodedata.normalize("NFKD", plain).translate(_LOOK_ALIKES)
    return "".join(sign for sign in plain if unicodedata.category(sign) not in ("Mn", "Cf", "Cs"))
