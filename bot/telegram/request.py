"""HTTP for python-telegram-bot, over aiohttp: one pool of kept connections to one Bot API server.

Never lets the address of a call, which holds the token, or what came and went, into a fault's text
or a log. Stands under everything that speaks to Telegram, in and out.
"""

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from aiohttp import (
    ClientError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    FormData,
    TCPConnector,
)
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0
WRITE_SECONDS = 5.0
MEDIA_WRITE_SECONDS = 20.0

KEEPALIVE_SECONDS = 30.0
"""Idle connections are given up before Telegram's side does so."""

SPARE_CONNECTIONS = 8
"""Answers to taps, and calls of other kinds, beside the messages in flight."""

TOO_MANY_REQUESTS = 429
UNKNOWN_RETRY_SECONDS = 5
"""Waited when a 429 does not say how long."""

_JSON_HEADERS = {"Content-Type": "application/json"}

Seconds = ODVInput[float]
UNSAID = BaseRequest.DEFAULT_NONE


class Halted(RetryAfter):
    """A 429; as its base, but without the warning that the base gives at every use."""

    def __init__(self, seconds: float) -> None:
        self._retry_after = timedelta(seconds=seconds)
        TelegramError.__init__(self, f"Flood control exceeded. Retry in {seconds} seconds")


class AiohttpRequest(BaseRequest):
    """Makes calls, `in_flight` and a few more at once. Lives on one event loop.

    `on_halted` is called with every 429, whatever the call was.
    """

    __slots__ = ("_connections", "_on_halted", "_session")

    def __init__(self, in_flight: int = 100, on_halted: Callable[[], None] | None = None) -> None:
        self._connections = in_flight + SPARE_CONNECTIONS
        self._on_halted = on_halted or _nobody_counts
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Return how long an answer may take, in seconds."""
        return READ_SECONDS

    async def initialize(self) -> None:
        """Open the pool; harmless where it is open."""
        if self._session is None or self._session.closed:
            connector = TCPConnector(
                limit=self._connections, keepalive_timeout=KEEPALIVE_SECONDS, ttl_dns_cache=300
            )
            self._session = ClientSession(
                connector=connector,
                cookie_jar=DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT, "Accept-Encoding": "identity"},
            )

    async def shutdown(self) -> None:
        """Close the pool and every connection; harmless where it is closed."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Seconds = UNSAID,
        write_timeout: Seconds = UNSAID,
        connect_timeout: Seconds = UNSAID,
        pool_timeout: Seconds = UNSAID,
    ) -> tuple[int, bytes]:
        """Make one call. Raises: TimedOut, NetworkError, Halted; their texts name no address.

        Faults are raised outside of the handlers, so that they carry no cause either: aiohttp's
        own may name the address.
        """
        has_files = request_data is not None and request_data.contains_files
        limits = _limits(
            connect=_or(connect_timeout, CONNECT_SECONDS),
            pool=_or(pool_timeout, CONNECT_SECONDS),
            write=_or(write_timeout, MEDIA_WRITE_SECONDS if has_files else WRITE_SECONDS),
            read=_or(read_timeout, READ_SECONDS),
        )
        fault: TelegramError
        try:
            status, payload, headers = await self._call(url, method, request_data, limits=limits)
        except TimeoutError:
            fault = TimedOut()
        except (ClientError, OSError, ValueError) as error:
            fault = NetworkError(f"no connection: {type(error).__name__}")
        else:
            if status == TOO_MANY_REQUESTS:
                self._on_halted()
            return status, payload if status < 300 else _checked(status, payload, headers)
        raise fault

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer. Raises: TelegramError, without the answer's text, and logs none."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or not ("result" in answer or answer.get("ok") is False):
            raise TelegramError("Invalid server response")
        return answer

    async def _call(
        self, url: str, method: str, data: RequestData | None, *, limits: ClientTimeout
    ) -> tuple[int, bytes, Mapping[str, str]]:
        if self._session is None or self._session.closed:
            raise RuntimeError("AiohttpRequest is not initialized")
        body, headers = _body(data)
        async with self._session.request(
            method,
            URL(url, encoded=True),
            data=body,
            headers=headers,
            timeout=limits,
            allow_redirects=False,
        ) as response:
            return response.status, await response.read(), response.headers


def _nobody_counts() -> None:
    """Do nothing."""


def _body(data: RequestData | None) -> tuple[bytes | FormData | None, dict[str, str] | None]:
    """Return a call's body and its headers: JSON, or a form where there are files."""
    if data is None:
        return None, None
    if not data.contains_files:
        return json.dumps(data.parameters).encode(), _JSON_HEADERS
    form = FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, content_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=content_type)
    return form, None


def _limits(
    *, connect: float | None, pool: float | None, write: float | None, read: float | None
) -> ClientTimeout:
    """Return the limits of one call; a server that trickles its answer is cut off by `total`."""
    spans = (connect, pool, write, read)
    total = None if None in spans else sum(span for span in spans if span is not None)
    return ClientTimeout(total=total, sock_connect=connect, sock_read=read)


def _or(given: Seconds, otherwise: float) -> float | None:
    return otherwise if isinstance(given, DefaultValue) else given


def _checked(status: int, payload: bytes, headers: Mapping[str, str]) -> bytes:
    """Return a refusal's body, emptied where it is not Telegram's: it would end up in a log.

    Raises: Halted, for a 429.
    """
    try:
        answer = AiohttpRequest.parse_json_payload(payload)
    except TelegramError:
        answer = {"ok": False}
        payload = b'{"ok":false}'
    if status == TOO_MANY_REQUESTS:
        raise Halted(_retry_seconds(answer, headers))
    return payload


def _retry_seconds(answer: Mapping[str, Any], headers: Mapping[str, str]) -> float:
    parameters = answer.get("parameters")
    given = parameters.get("retry_after") if isinstance(parameters, dict) else None
    try:
        return float(given or headers.get("Retry-After") or UNKNOWN_RETRY_SECONDS)
    except ValueError:
        return UNKNOWN_RETRY_SECONDS
