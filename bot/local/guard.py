"""Who may speak to the local chat: this machine only, and no other site open in its browser.

Every request must name a loopback host with our port; what changes something must come from our
own page or from a program, which sends no Origin.
"""

from aiohttp import web
from aiohttp.typedefs import Handler

_LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
_SAFE_METHODS = ("GET", "HEAD")
_FROM_ELSEWHERE = ("cross-site", "same-site")  # another port of this machine is "same-site"

PAGE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-src 'self'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def is_loopback(host: str) -> bool:
    """Say whether a host (without port) is this machine's own."""
    return host in (*_LOOPBACK_NAMES, "::1")


@web.middleware
async def loopback_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse with 403 whatever does not come from this machine to this very address."""
    port = _own_port(request)
    if request.host not in _own_hosts(port):
        raise web.HTTPForbidden(text="This address answers to loopback names only.\n")
    if request.headers.get("Sec-Fetch-Site") in _FROM_ELSEWHERE and not _is_visit(request):
        raise web.HTTPForbidden(text="Not for other sites.\n")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{request.host}":
        raise web.HTTPForbidden(text="Not for other sites.\n")
    return await handler(request)


def check_own_page(request: web.Request) -> None:
    """Refuse what changes something unless our own page sends it.

    Raises: HTTPForbidden without our Origin, which every browser sends along.
    """
    if request.method in _SAFE_METHODS:
        return
    if request.headers.get("Origin") != f"http://{request.host}":
        raise web.HTTPForbidden(text="Not for other sites.\n")


def _own_port(request: web.Request) -> int:
    if request.transport is None:
        return 0
    return int(request.transport.get_extra_info("sockname")[1])


def _own_hosts(port: int) -> tuple[str, ...]:
    bare = _LOOPBACK_NAMES if port == 80 else ()
    return (*(f"{name}:{port}" for name in _LOOPBACK_NAMES), *bare)


def _is_visit(request: web.Request) -> bool:
    """Say whether somebody follows a link to the page, which other sites may well offer."""
    return request.path == "/" and request.headers.get("Sec-Fetch-Mode") == "navigate"
