"""People and their contact ledger: loaded and saved in bulk, the memory sealed.

A person's memory is one sealed document; only what is looked up stands in columns of its own.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import BindParameter, Row, bindparam, delete, insert, select, update

from coach.person import Contact, Entry, Person, PersonId
from models import house
from models.database import Work
from models.errors import StorageBroken
from models.sealings import bound_to
from models.tables import ENTRIES, OF_A_PERSON, OUTBOX, PEOPLE
from models.wipes import Why

_MEMORY = TypeAdapter(Person)
_APART = {"id", "entries"}

WIPES = "wipes"
"""The fact up to which state of the wipe list this database has it all."""

_KEYS: BindParameter[int] = bindparam("keys", expanding=True)
_BY_CHAT = (
    select(PEOPLE)
    .where(PEOPLE.c.bot_id == bindparam("bot_id"), PEOPLE.c.chat_id.in_(_KEYS))
    .order_by(PEOPLE.c.person_id)
    .with_for_update()
)
_BY_ID = (
    select(PEOPLE)
    .where(PEOPLE.c.person_id.in_(_KEYS))
    .order_by(PEOPLE.c.person_id)
    .with_for_update()
)
_IDS_BY_CHAT = select(PEOPLE.c.person_id).where(
    PEOPLE.c.bot_id == bindparam("bot_id"), PEOPLE.c.chat_id.in_(_KEYS)
)
_CHATS = select(PEOPLE.c.bot_id, PEOPLE.c.chat_id).where(PEOPLE.c.person_id.in_(_KEYS))
_LEDGERS = (
    select(ENTRIES)
    .where(ENTRIES.c.person_id.in_(_KEYS))
    .order_by(ENTRIES.c.person_id, ENTRIES.c.no)
)
_ADDS = insert(PEOPLE)
_ADDS_ENTRIES = insert(ENTRIES)
_SAVES = (
    update(PEOPLE)
    .where(PEOPLE.c.person_id == bindparam("key"))
    .values(
        memory=bindparam("memory"),
        heard_at=bindparam("heard_at"),
        is_running=bindparam("is_running"),
    )
)
"""Statements are built once: building them anew costs more than running them."""


@dataclass(frozen=True, slots=True)
class Known:
    """A person as loaded, with the address they are reached at."""

    person: Person
    bot_id: int
    chat_id: int


def load(
    work: Work,
    bot_id: int,
    *,
    chat_ids: Collection[int] = (),
    person_ids: Collection[PersonId] = (),
) -> list[Known]:
    """Return the people with these chats or ids, locked in the order of ids till the end."""
    if chat_ids and person_ids:
        given = {"bot_id": bot_id, "keys": list(chat_ids)}
        person_ids = {*person_ids, *work.connection.scalars(_IDS_BY_CHAT, given)}
        chat_ids = ()
    rows: dict[int, Row[tuple[object, ...]]] = {}
    for query, keys in ((_BY_CHAT, chat_ids), (_BY_ID, person_ids)):
        if keys:
            given = {"bot_id": bot_id, "keys": list(keys)}
            rows.update((row.person_id, row) for row in work.connection.execute(query, given))
    ledgers = _ledgers(work, list(rows)) if rows else {}
    return [_known(work, row, ledgers.get(key, ())) for key, row in rows.items()]


def everyone(work: Work) -> list[Known]:
    """Return everybody; for tests and for keys being rotated, never per turn."""
    ids = list(work.connection.scalars(select(PEOPLE.c.person_id)))
    return load(work, 0, person_ids=ids)


def id_of(work: Work, bot_id: int, chat_id: int) -> PersonId | None:
    """Return whose chat that is, without opening anything of theirs."""
    given = {"bot_id": bot_id, "keys": [chat_id]}
    found: PersonId | None = work.connection.scalar(_IDS_BY_CHAT, given)
    return found


def first(work: Work) -> Known | None:
    """Return anybody, to see whether the keys fit; None where nobody is stored.

    Raises: SealBroken.
    """
    person_id = work.connection.scalar(select(PEOPLE.c.person_id).limit(1))
    return load(work, 0, person_ids=[person_id])[0] if person_id is not None else None


def add(work: Work, people: Sequence[Known]) -> None:
    """Write new people."""
    if people:
        in_order = sorted(people, key=lambda known: known.chat_id)
        work.connection.execute(_ADDS, [_columns(work, known) for known in in_order])


def save(work: Work, people: Sequence[Person]) -> None:
    """Write what is remembered of people who are there already."""
    if not people:
        return
    work.connection.execute(_SAVES, [{"key": each.id, **_looked_up(work, each)} for each in people])


def save_entries(work: Work, before: Person, after: Person) -> None:
    """Write the ledger lines that a turn added or corrected."""
    known = {entry.no: entry for entry in before.entries}
    changed = [entry for entry in after.entries if known.get(entry.no) != entry]
    old = [entry.no for entry in changed if entry.no in known]
    if old:
        mine = ENTRIES.c.person_id == after.id
        work.connection.execute(delete(ENTRIES).where(mine, ENTRIES.c.no.in_(old)))
    if changed:
        rows = [_entry_columns(after.id, entry) for entry in changed]
        work.connection.execute(_ADDS_ENTRIES, rows)


def move_chat(work: Work, person_id: PersonId, chat_id: int) -> None:
    """Follow a chat to its new id, with all that waits for it."""
    for table in (PEOPLE, OUTBOX):
        mine = table.c.person_id == person_id
        work.connection.execute(update(table).where(mine).values(chat_id=chat_id))


def erase(work: Work, person_ids: Collection[PersonId], *, at: datetime, why: Why) -> int:
    """Put these people down in the wipe list, then drop them; return how many rows went.

    The list is on the disk before anything can be committed; `again.py` says what becomes of a
    line whose erasure is then rolled back. Raises: StorageFailed, and then nobody is erased.
    """
    if work.wipes is None:
        raise StorageBroken("nobody is erased without a wipe list")
    found = work.connection.execute(_CHATS, {"keys": list(person_ids)})
    if chats := [(row.bot_id, row.chat_id) for row in found]:
        house.set_fact(work, WIPES, work.wipes.add(chats, at, why))
    return drop(work, person_ids)


def drop(work: Work, person_ids: Collection[PersonId]) -> int:
    """Delete every row of these people in every table; return how many rows went."""
    gone = 0
    for table in OF_A_PERSON:
        mine = table.c.person_id.in_(person_ids)
        gone += work.connection.execute(delete(table).where(mine)).rowcount
    return gone


def _columns(work: Work, known: Known) -> dict[str, object]:
    return {
        "person_id": known.person.id,
        "bot_id": known.bot_id,
        "chat_id": known.chat_id,
        **_looked_up(work, known.person),
    }


def _looked_up(work: Work, person: Person) -> dict[str, object]:
    """Return what every turn writes: the memory, and what is counted or looked up beside it."""
    return {
        "memory": _sealed(work, person),
        "heard_at": _last_word_at(person),
        "is_running": person.is_running,
    }


def _last_word_at(person: Person) -> datetime | None:
    """Return when the person was last heard; who never said a word counts from their coming."""
    return person.heard_at or person.joined_at


def _entry_columns(person_id: PersonId, entry: Entry) -> dict[str, object]:
    return {
        "person_id": person_id,
        "no": entry.no,
        "kind": str(entry.kind),
        "at": entry.at,
        "on": entry.on,
        "counts": entry.counts,
        "noted_at": entry.noted_at,
        "undone_at": entry.undone_at,
    }


def _sealed(work: Work, person: Person) -> bytes:
    plain = _MEMORY.dump_json(person, exclude=_APART)
    return work.keys.seal(plain, bound_to(PEOPLE, person.id))


def _known(work: Work, row: Row[tuple[object, ...]], entries: Iterable[Entry]) -> Known:
    plain = work.keys.open(row.memory, bound_to(PEOPLE, row.person_id))
    person = _MEMORY.validate_json(plain)
    person.id, person.entries = PersonId(row.person_id), tuple(entries)
    return Known(person, row.bot_id, row.chat_id)


def _ledgers(work: Work, person_ids: Collection[int]) -> dict[int, list[Entry]]:
    ledgers: dict[int, list[Entry]] = {}
    for row in work.connection.execute(_LEDGERS, {"keys": list(person_ids)}):
        ledgers.setdefault(row.person_id, []).append(_entry(row))
    return ledgers


def _entry(row: Row[tuple[object, ...]]) -> Entry:
    return Entry(
        no=row.no,
        kind=Contact(row.kind),
        at=row.at,
        on=row.on,
        counts=row.counts,
        noted_at=row.noted_at,
        undone_at=row.undone_at,
    )
