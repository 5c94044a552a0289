"""The Mini App's own files, as they are: one page, its style, its scripts. They hold no words.

The few words that are needed before the first answer are put into the page where it is served.
"""

import re
from html import escape
from pathlib import Path

from aiohttp import web

from coach import voice

FOLDER = Path(__file__).parent / "app"
PAGE = "index.html"

_KINDS = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
_PLACE = re.compile(r"\{\{([a-z-]+)\}\}")


class Pages:
    """Read once, given often."""

    def __init__(self) -> None:
        self._files = {file.name: file.read_bytes() for file in FOLDER.iterdir() if file.is_file()}

    def size_bytes(self) -> int:
        """Return how much all files weigh together."""
        return sum(len(content) for content in self._files.values())

    def page(self, language: str) -> web.Response:
        """Return the page, with its first words in a language."""
        text = _PLACE.sub(lambda place: _words(language, place[1]), self._files[PAGE].decode())
        return _given(text.encode(), PAGE)

    def file(self, name: str) -> web.Response:
        """Return a part of the page. Raises: HTTPNotFound."""
        if name == PAGE or name not in self._files:
            raise web.HTTPNotFound
        return _given(self._files[name], name)


def language_of(request: web.Request) -> str:
    """Return the language Ebb speaks that is nearest to what a browser asks for first."""
    first = re.split("[,;]", request.headers.get("Accept-Language", ""), maxsplit=1)[0]
    return voice.nearest_language(first.strip() or None)


def _words(language: str, name: str) -> str:
    return escape(language if name == "language" else voice.text(language, name))


def _given(content: bytes, name: str) -> web.Response:
    response = web.Response(body=content, content_type=_KINDS[Path(name).suffix], charset="utf-8")
    response.enable_compression()
    return response
