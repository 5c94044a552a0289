"""Erasing again: whoever a restored backup brought back, although they had been erased.

Works through the wipe list and everybody's chat, both in bounded parts; opens the memories of those
only who stand in the list.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from sqlalchemy import bindparam, select, tuple_

from coach.person import Person
from models import house, people
from models.database import Database, Work
from models.tables import PEOPLE
from models.wipes import Chat, Part, Why, Wipe

PAGE_CHATS = 5_000
MOST_ERASED = 200
"""Chats looked up, and people erased, in one transaction."""

BEFORE_ALL: Chat = (-(2**63), -(2**63))

_BY_CHAT = (PEOPLE.c.bot_id, PEOPLE.c.chat_id)
_PAGE = (
    select(*_BY_CHAT)
    .where(tuple_(*_BY_CHAT) > tuple_(bindparam("after_bot"), bindparam("after_chat")))
    .order_by(*_BY_CHAT)
    .limit(bindparam("most"))
)

Listed = Mapping[Chat, Sequence[Wipe]]


@dataclass(frozen=True, slots=True)
class Found:
    """How many people were erased again, and how many lines of the list could not be read.

    `is_lost`: this database knows of a list, and there is none.
    """

    erased: int = 0
    unread: int = 0
    is_lost: bool = False


def erase_again(database: Database, is_stopped: Callable[[], bool]) -> Found:
    """Erase whoever stands in the wipe list and was brought back; return what was found.

    Nothing is said to anybody. To be called before anything is heard, sent or rung. Nobody is
    looked for in a database that had its part in the whole list: it was not restored.
    Raises: StorageFailed, SealBroken; OSError where the list cannot be read.
    """
    wipes = database.wipes
    state = wipes.state() if wipes else None
    known = database.run_here(partial(house.fact, name=people.WIPES))
    if wipes is None or state is None or state == known:
        return Found(is_lost=state is None and known is not None)
    erased = unread = 0
    for part in wipes.parts():
        unread += part.unread
        for page in _pages(database) if part.wipes else ():
            if is_stopped():
                return Found(erased, unread)
            for listed in _listed(page, part):
                erased += database.run_here(partial(_erase, listed=listed))
    database.run_here(partial(house.set_fact, name=people.WIPES, value=state))
    return Found(erased, unread)


def is_meant(person: Person, wipe: Wipe) -> bool:
    """Tell whether it was this person, as stored, who was erased.

    Who joined later came back. A wipe for silence whose transaction failed leaves its line: a word
    said since shows that it did not happen.
    """
    is_silence = wipe.why is Why.SILENT
    since = person.heard_at if is_silence and person.heard_at else person.joined_at
    return since is None or since < wipe.at


def _pages(database: Database) -> Iterator[Sequence[Chat]]:
    """Yield everybody's chat, in the order of the index that holds nothing else."""
    after = BEFORE_ALL
    while page := database.run_here(partial(_page, after=after)):
        yield page
        after = page[-1]


def _page(work: Work, *, after: Chat) -> list[Chat]:
    given = {"after_bot": after[0], "after_chat": after[1], "most": PAGE_CHATS}
    return [(row.bot_id, row.chat_id) for row in work.connection.execute(_PAGE, given)]


def _listed(page: Sequence[Chat], part: Part) -> Iterator[Listed]:
    """Yield those of a page who stand in the list, so many at a time as are erased at once."""
    found = ((chat, wipes) for chat in page if (wipes := part.of(chat)))
    while some := dict(islice(found, MOST_ERASED)):
        yield some


def _erase(work: Work, *, listed: Listed) -> int:
    """Erase those of these people who are meant; return how many."""
    gone = []
    for bot_id in {bot_id for bot_id, _ in listed}:
        chat_ids = [chat_id for of_bot, chat_id in listed if of_bot == bot_id]
        for known in people.load(work, bot_id, chat_ids=chat_ids):
            if any(is_meant(known.person, wipe) for wipe in listed[bot_id, known.chat_id]):
                gone.append(known.person.id)
    if gone:
        people.drop(work, gone)
    return len(gone)
