"""What stands between the Mini App and whatever else a browser has open: headers, origin, sizes."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from aiohttp import web

LARGEST_BODY_BYTES = 4096
"""The longest call is some 300 bytes."""

READ_SECONDS = 10.0
"""How long a body may take."""

TELEGRAM_CLIENTS = ("https://web.telegram.org", "https://webk.telegram.org")
"""Who shows the page in a frame; Telegram's apps show it in a window of their own."""

_FROM_ELSEWHERE = ("cross-site", "same-site")
_PLAIN_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Shield:
    """How the Mini App is shielded.

    `origin`: the address whose page may call, None: the one the call came to. `framed_by`: the
    pages that may show it.
    """

    origin: str | None = None
    framed_by: tuple[str, ...] = TELEGRAM_CLIENTS

    def headers(self) -> Mapping[str, str]:
        """Return what every answer carries: nothing from elsewhere, nothing kept, nothing told."""
        return {
            "Content-Security-Policy": (
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
                f"frame-ancestors {' '.join(self.framed_by)}"
            ),
            "Cache-Control": "no-store",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }

    def check_origin(self, request: web.Request) -> None:
        """Refuse a call of another page. Raises: HTTPForbidden.

        What changes something has to name our origin, as every browser does.
        """
        if request.headers.get("Sec-Fetch-Site") in _FROM_ELSEWHERE:
            raise web.HTTPForbidden
        origin = request.headers.get("Origin")
        is_needed = request.method not in ("GET", "HEAD")
        if (origin is not None or is_needed) and origin != self._own(request):
            raise web.HTTPForbidden

    def _own(self, request: web.Request) -> str:
        return self.origin or f"http://{request.host}"


def origin_of(address: str) -> str:
    """Return the origin of a web address, as browsers name it."""
    parts = urlsplit(address)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    is_plain = parts.port is None or parts.port == _PLAIN_PORTS.get(parts.scheme)
    return f"{parts.scheme}://{host}" if is_plain else f"{parts.scheme}://{host}:{parts.port}"


async def body_of(request: web.Request) -> bytes:
    """Return the body of a call, which has to be JSON and small.

    Raises: HTTPUnsupportedMediaType, HTTPRequestEntityTooLarge, HTTPRequestTimeout, HTTPBadRequest.
    """
    if request.content_type != "application/json" or "Content-Encoding" in request.headers:
        raise web.HTTPUnsupportedMediaType
    if (request.content_length or 0) > LARGEST_BODY_BYTES:
        raise _too_large()
    try:
        async with asyncio.timeout(READ_SECONDS):
            return await _read(request)
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except (ConnectionError, web.RequestPayloadError):
        raise web.HTTPBadRequest from None


async def _read(request: web.Request) -> bytes:
    body = b""
    async for part in request.content.iter_any():
        body += part
        if len(body) > LARGEST_BODY_BYTES:
            raise _too_large()
    return body


def _too_large() -> web.HTTPException:
    return web.HTTPRequestEntityTooLarge(max_size=LARGEST_BODY_BYTES, actual_size=0)
