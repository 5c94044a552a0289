"""The Mini App: a page beside the chat, and the calls it makes, each with what Telegram signed.

Reads load the person and write nothing. Whatever is done becomes an event and goes through the
turns, as what is typed does; the answer is read after the commit. A call reaches nobody but the
person it was signed for: no address and no body names anybody.
"""

import hashlib
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import TypeAdapter

from bot.arrivals import Arrival
from bot.settings import APP_PATH
from bot.web import asked
from bot.web.init_data import Aged, InitData, Unsigned, Visitor
from bot.web.pages import Pages, language_of
from bot.web.restraint import Restraint
from bot.web.shield import Shield, body_of
from coach import looking, texts, voice
from coach.changing import taken
from coach.events import Wiped
from coach.flows import wipe
from coach.overview import Overview
from coach.person import Person
from models import people
from models.database import Database, Work
from models.errors import StorageError
from scheduler.clock import Clock

LOG = structlog.get_logger()

SCHEME = "tma "
"""How the Authorization header begins; behind it stands what Telegram signed, as it came."""

MOST_CALLS = 3
"""So many calls of one person may be under way; the page makes one at a time."""

MADE_OF_CALL_BYTES = 7
"""Of the number made of a call's id: fits a signed 64-bit column, and is made negative."""

LANGUAGE: web.RequestKey[str] = web.RequestKey("language", str)
"""What a call is answered in, once it is known who calls."""

_OVERVIEW = TypeAdapter(Overview)


class Refused(Exception):
    """A call that is answered with a sentence: a status, and the text it is."""

    def __init__(self, status: int, prompt: str) -> None:
        super().__init__(prompt)
        self.status = status
        self.prompt = prompt


class MiniApp:
    """The page and its calls. `take` takes turns; `token` is the bot's, whose people these are."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        take: Callable[[Sequence[Arrival]], Awaitable[None]],
        *,
        token: str,
        shield: Shield,
    ) -> None:
        self._database = database
        self._clock = clock
        self._take = take
        self._bot_id = int(token.partition(":")[0])
        self._init_data = InitData(token)
        self._shield = shield
        self._pages = Pages()
        self._under_way: Counter[int] = Counter()
        self._restraint = Restraint(time.monotonic)

    def add_to(self, app: web.Application) -> None:
        """Add the page and its calls to an application."""
        mine = web.Application(middlewares=[self._answer_plainly])
        mine.on_response_prepare.append(self._add_headers)
        mine.router.add_get("/", self._page)
        mine.router.add_get("/{name}", self._file)
        mine.router.add_get("/api/overview", self._overview)
        mine.router.add_get("/api/letters/{no:[0-9]{1,9}}", self._letter)
        mine.router.add_post("/api/changes", self._change)
        mine.router.add_post("/api/commands", self._command)
        mine.router.add_post("/api/wipe", self._wipe)
        app.add_subapp(APP_PATH, mine)

    # The page

    async def _page(self, request: web.Request) -> web.Response:
        return self._pages.page(language_of(request))

    async def _file(self, request: web.Request) -> web.Response:
        return self._pages.file(request.match_info["name"])

    # The calls

    async def _overview(self, request: web.Request) -> web.Response:
        with self._visit(request) as visitor:
            return self._shown(await self._person(request, visitor))

    async def _letter(self, request: web.Request) -> web.Response:
        with self._visit(request) as visitor:
            person = await self._person(request, visitor)
            no = int(request.match_info["no"])
            letter = looking.letter_of(person, no, self._clock.now())
            if letter is None:
                raise Refused(409, "app-letter-shut")
            return web.json_response({"text": letter.text})

    async def _change(self, request: web.Request) -> web.Response:
        """Take a change, and answer with how things stand once it is committed."""
        with self._visit(request) as visitor:
            change = asked.change(await body_of(request))
            person = await self._person(request, visitor)
            await self._take([Arrival(change, person_id=person.id)])
            after = await self._person(request, visitor)
            became = taken(after.changes, change.id)
            if became is None:
                raise Refused(500, "app-fault")
            if became.refusal:
                raise Refused(422, f"app-refused-{became.refusal}")
            return self._shown(after)

    async def _command(self, request: web.Request) -> web.Response:
        """Take a command as if it were typed in the chat, where it is answered."""
        with self._visit(request) as visitor:
            call_id, command = asked.command(await body_of(request))
            person = await self._person(request, visitor)
            update_id = made_of_call(visitor.chat_id, call_id)
            arrival = Arrival(command, visitor.chat_id, person.id, update_id)
            await self._take([arrival])
            return web.json_response({})

    async def _wipe(self, request: web.Request) -> web.Response:
        with self._visit(request) as visitor:
            asked.wipe(await body_of(request))
            person = await self._person(request, visitor)
            await self._take([Arrival(Wiped(), person_id=person.id)])
            if await self._found(visitor.chat_id) is not None:
                raise Refused(500, "app-fault")
            gone = voice.text(person.language, "wipe-gone", wipe.counted(person))
            return web.json_response({"says": gone})

    # Who calls

    @contextmanager
    def _visit(self, request: web.Request) -> Iterator[Visitor]:
        """Give whom the call was signed for, while it is under way. Raises: Refused."""
        self._shield.check_origin(request)
        visitor = self._signed(request)
        request[LANGUAGE] = voice.nearest_language(visitor.language_code)
        is_much = self._under_way[visitor.chat_id] >= MOST_CALLS
        if is_much or not self._restraint.allows(visitor.chat_id):
            raise Refused(429, "app-busy")
        self._under_way[visitor.chat_id] += 1
        try:
            yield visitor
        except asked.Unread:
            raise Refused(400, "app-unread") from None
        finally:
            self._under_way[visitor.chat_id] -= 1
            if not self._under_way[visitor.chat_id]:
                del self._under_way[visitor.chat_id]

    def _signed(self, request: web.Request) -> Visitor:
        given = request.headers.getall("Authorization", [])
        if len(given) != 1 or not given[0].startswith(SCHEME):
            raise Refused(401, "app-unsigned")
        try:
            return self._init_data.read(given[0].removeprefix(SCHEME), self._clock.now())
        except Aged:
            raise Refused(401, "app-aged") from None
        except Unsigned:
            raise Refused(401, "app-unsigned") from None

    async def _person(self, request: web.Request, visitor: Visitor) -> Person:
        """Return the person as stored. Raises: Refused, where Ebb does not know them."""
        person = await self._found(visitor.chat_id)
        if person is None:
            raise Refused(404, "app-stranger")
        request[LANGUAGE] = person.language
        return person

    async def _found(self, chat_id: int) -> Person | None:
        load = partial(_load, bot_id=self._bot_id, chat_id=chat_id)
        return await self._database.run(load)

    # What is answered

    def _shown(self, person: Person) -> web.Response:
        shown = _OVERVIEW.dump_python(looking.overview_of(person, self._clock.now()), mode="json")
        response = web.json_response({**shown, "words": words(person.language)})
        response.enable_compression()
        return response

    @web.middleware
    async def _answer_plainly(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer whatever goes wrong with a sentence; what it was stays in the log, unworded."""
        try:
            return await handler(request)
        except Refused as refused:
            return _said(request, refused.status, refused.prompt)
        except web.HTTPException as fault:
            return _said(request, fault.status, "app-unread")
        except StorageError as fault:
            LOG.error("a call waits for the database", action="app_waits", fault=str(fault))
            return _said(request, 503, "app-fault")
        except Exception as fault:
            LOG.error("a call failed", action="app_failed", fault=type(fault).__name__)
            return _said(request, 500, "app-fault")

    async def _add_headers(self, _: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(self._shield.headers())


def made_of_call(chat_id: int, call_id: str) -> int:
    """Return a number for a call, to be seen once like an update's; Telegram's are positive.

    Made of both, so that nobody can use up another's.
    """
    digest = hashlib.sha256(f"{chat_id}:{call_id}".encode()).digest()
    return -1 - int.from_bytes(digest[:MADE_OF_CALL_BYTES])


@lru_cache(maxsize=16)
def words(language: str) -> dict[str, str]:
    """Return the page's own words by name, `app-` left off; those that need figures are not it."""
    names = (name for name in texts.written(language) if name.startswith("app-"))
    plain = (name for name in names if not voice.words_used(language, name))
    return {name.removeprefix("app-"): voice.text(language, name) for name in plain}


def _load(work: Work, *, bot_id: int, chat_id: int) -> Person | None:
    found = people.load(work, bot_id, chat_ids=[chat_id])
    return found[0].person if found else None


def _said(request: web.Request, status: int, prompt: str) -> web.Response:
    language = request.get(LANGUAGE) or language_of(request)
    return web.json_response({"says": voice.text(language, prompt)}, status=status)
