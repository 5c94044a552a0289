"""Bot API calls as they come over the wire: parameters in, answers and refusals out.

Knows the forms a call may take (query, form, multipart, JSON); never decides what a call does.
"""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

Json = dict[str, Any]


class Refusal(Exception):
    """A call that Telegram would refuse: the true status, description and parameters."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        """Word it as Telegram does; `parameters` such as `retry_after` go along."""
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_answer(self) -> Json:
        """Return the answer's body as Telegram words it."""
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(description: str, **parameters: int) -> Refusal:
    """Return the commonest refusal: 400."""
    return Refusal(400, f"Bad Request: {description}", **parameters)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a multipart call."""

    name: str
    content_type: str
    content: bytes


class Parameters:
    """The parameters of one call; each value may be native JSON, a string, or JSON in a string."""

    __slots__ = ("values",)

    def __init__(self, values: dict[str, object]) -> None:
        """Wrap what was read from the wire."""
        self.values = values

    def text(self, name: str) -> str:
        """Return a parameter as text, empty where it is missing."""
        value = self.values.get(name)
        return value if isinstance(value, str) else "" if value is None else json.dumps(value)

    def integer(self, name: str, missing: int = 0) -> int:
        """Return a parameter as a whole number, `missing` where it is absent or unreadable."""
        value = self.values.get(name)
        try:
            return int(value) if isinstance(value, int | str) else missing
        except ValueError:
            return missing

    def flag(self, name: str) -> bool:
        """Return a parameter as true or false."""
        return self.values.get(name) in (True, 1, "true", "True", "1")

    def parsed(self, name: str) -> object:
        """Return a parameter that is an object or a list, `None` where it is missing.

        Raises: Refusal (400) where the text is not JSON.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except (ValueError, RecursionError):
            raise bad_request(f"can't parse {name} JSON object") from None

    def file(self, name: str) -> Upload | str:
        """Return an uploaded file, or the text given in its place (a file id)."""
        value = self.values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            value = self.values.get(value.removeprefix("attach://"))
        return value if isinstance(value, Upload | str) else ""


async def read_parameters(request: web.Request) -> Parameters:
    """Read the parameters of a call from its address and body.

    Raises: Refusal (400) where the body cannot be read.
    """
    values: dict[str, object] = dict(request.query) if request.query_string else {}
    if not request.can_read_body:
        return Parameters(values)
    if request.content_type == "application/x-www-form-urlencoded":
        body = (await request.read()).decode("utf-8", "replace")
        values.update(parse_qsl(body, keep_blank_values=True))
    elif request.content_type == "application/json":
        values.update(_object(await request.read()))
    else:
        values.update(await _form(request))
    return Parameters(values)


def _object(body: bytes) -> Json:
    try:
        parsed = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        raise bad_request("can't parse JSON object") from None
    if not isinstance(parsed, dict):
        raise bad_request("can't parse JSON object")
    return parsed


async def _form(request: web.Request) -> dict[str, object]:
    values: dict[str, object] = {}
    try:
        fields = await request.post()
    except (ValueError, LookupError, AssertionError):
        raise bad_request("can't parse the form") from None
    for name, value in fields.items():
        if isinstance(value, web.FileField):
            values[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value
    return values
