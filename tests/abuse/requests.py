"""Requests that nobody sends by mistake, for the routes that an application really has.

Seeded. What makes them: an application's router, the secrets that open it, and chance.
"""

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from aiohttp import web

from tests.abuse.hostile import TEXTS, odd_value

METHODS = ("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "get", "A" * 300)

TYPES = (
    "application/json", "application/json; charset=utf-16", "application/json; charset=nonsense",
    "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data",
    "text/plain", "application/octet-stream", "é", "", "/", "application/json;;;=",
)  # fmt: skip

HEADERS = (
    "Accept: */*", "Accept-Encoding: gzip", "Range: bytes=0-99999999999999", "Range: bytes=--",
    "If-Modified-Since: never", "If-None-Match: *", "Cookie: a=b; =; \x07", "Expect: 100-continue",
    "Expect: nonsense", "Upgrade: websocket\r\nConnection: Upgrade", "Connection: keep-alive",
    "Authorization: tma a=b&hash=0", "Authorization: Basic ====", "Content-Encoding: gzip",
    "Content-Encoding: deflate", "Content-Encoding: nonsense", "X-Forwarded-For: ::1",
    "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Origin: null", "Referer: \xff",
    "X-Long: " + "x" * 9000, "X Bad: y", ": z", "Host: evil.example", "Host:", "Te: trailers",
    "Transfer-Encoding: gzip, chunked", "Content-Length: 5\r\nContent-Length: 6", "A:\x00b",
    "Accept-Language: " + "de," * 1000, "User-Agent: { $day } <b>",
)  # fmt: skip

BODIES = (
    b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 60_000, b'{"a":' * 20_000, b"9" * 6_000, b"NaN",
    b'{"update_id":' + b"9" * 5_000 + b"}", b'"' + b"x" * 70_000 + b'"', b"a=b&c=%zz&%00=%ff",
    b'--x\r\nContent-Disposition: form-data; name="photo"; filename="a"\r\n\r\nabc\r\n--x--\r\n',
    b"--x\r\n\r\n", b"--x", b"\x1f\x8b\x08\x00nonsense", b"\x00" * 1000,
)  # fmt: skip

PARTS = ("", ".", "..", "%2e%2e%2f", "%00", "%ff", "a" * 300, "é", "%F0%9F%99%82", "1", "-1", "{}")
QUERIES = (
    "", "person=2", "person=9999", "person=" + "9" * 5_000, "person=%D9%A3", "person=-1", "a&b=&=c",
    "language=" + "%C3%A9" * 200, "as=picture", "%00=%00", "tgWebAppData=a%3Db", "x=" + "y" * 9_000,
    "offset=-1", "limit=" + "1" * 4_400, "person=1&person=2", "hash=0&auth_date=99999999999999999",
)  # fmt: skip

Knowledge = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Door:
    """One way into an application: a path, with holes where something is filled in."""

    method: str
    path: str


@dataclass
class Stranger:
    """Somebody who sends such requests.

    `known` fills the holes of paths; `headers` hold secrets; `bodies` are whole ones to change.
    """

    chance: random.Random
    listen: str
    doors: Sequence[Door]
    known: Knowledge = field(default_factory=dict)
    headers: Sequence[str] = ()
    bodies: Sequence[object] = ()

    def request(self) -> bytes:
        """Return one request, as bytes."""
        chance = self.chance
        door = chance.choice(self.doors)
        method = door.method if chance.random() < 0.8 else chance.choice(METHODS)
        if method == "*":
            method = chance.choice(("GET", "POST"))
        body = self._body()
        lines = [f"{method} {self._target(door)} HTTP/1.1", *self._heads()]
        head = "\r\n".join(lines).encode("latin-1", "replace")
        return self._broken(head + b"\r\n" + self._framed(body))

    def _target(self, door: Door) -> str:
        parts = [self._filled(part) for part in door.path.split("/")]
        if self.chance.random() < 0.1:
            parts.insert(self.chance.randrange(len(parts) + 1), self.chance.choice(PARTS))
        path = "/".join(parts) or "/"
        query = self.chance.choice(QUERIES) if self.chance.random() < 0.4 else ""
        return f"{path}?{query}" if query else path

    def _filled(self, part: str) -> str:
        for name, values in self.known.items():
            if self.chance.random() < 0.9:
                part = part.replace(f"{{{name}}}", self.chance.choice(values))
        if "{" in part:
            before, _, rest = part.partition("{")
            return before + self.chance.choice(PARTS) + rest.partition("}")[2]
        return part

    def _heads(self) -> list[str]:
        heads = [f"Host: {self.listen}"] if self.chance.random() < 0.95 else []
        if self.chance.random() < 0.8:
            heads.append("Connection: close")
        if self.chance.random() < 0.8:
            heads.append(
                f"Content-Type: {self.chance.choice(TYPES[: self.chance.choice((1, 12))])}"
            )
        if self.chance.random() < 0.9:
            heads += self.headers
        few = self.chance.choice((0, 0, 0, 1, 2, 5))
        return heads + self.chance.sample(HEADERS, few)

    def _body(self) -> bytes:
        if self.bodies and self.chance.random() < 0.6:
            changed = mutated(self.chance, self.chance.choice(self.bodies))
            return json.dumps(changed).encode()
        if self.chance.random() < 0.2:
            return json.dumps({"text": self.chance.choice(TEXTS)}).encode()
        return self.chance.choice(BODIES)

    def _framed(self, body: bytes) -> bytes:
        """Return the end of the head and the body, as long as it says, or otherwise."""
        way = self.chance.random()
        if way < 0.75:
            return b"Content-Length: %d\r\n\r\n" % len(body) + body
        if way < 0.85:
            return b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
        length = self.chance.choice((b"-1", b"9" * 30, b"abc", b"1", b"0x10", b""))
        if way < 0.92:
            return b"Content-Length: " + length + b"\r\n\r\n" + body
        if way < 0.96:
            return b"Transfer-Encoding: chunked\r\n\r\n" + length + b"\r\n" + body
        return b"\r\n" + body

    def _broken(self, request: bytes) -> bytes:
        """Now and then break a request off, or a byte of it."""
        way = self.chance.random()
        if way < 0.05:
            return request[: self.chance.randrange(len(request))]
        if way < 0.1:
            place = self.chance.randrange(min(len(request), 200))
            return request[:place] + bytes([self.chance.randrange(256)]) + request[place + 1 :]
        return request


def doors_of(app: web.Application) -> list[Door]:
    """Return every way into an application, as its router has them."""
    doors = [Door("GET", "/"), Door("GET", "/{nothing}")]
    for route in app.router.routes():
        if route.resource is not None:
            doors.append(Door(route.method, route.resource.canonical))
    return doors


def mutated(chance: random.Random, value: object) -> object:
    """Return something like a value of JSON, with some of it odd, missing or doubled."""
    if chance.random() < 0.02:
        return odd_value(chance)
    if isinstance(value, dict):
        kept = {key: mutated(chance, each) for key, each in value.items() if chance.random() > 0.02}
        if chance.random() < 0.03:
            kept[chance.choice(TEXTS)[:50]] = odd_value(chance)
        return kept
    if isinstance(value, list):
        return [mutated(chance, each) for each in value]
    return value
