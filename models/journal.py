"""The journal: what a person reports (pledges, reviews, urges), sealed; and the nudges' account."""

from collections.abc import Sequence

from pydantic import TypeAdapter
from sqlalchemy import insert, select

from coach.person import PersonId
from coach.replies import Note, Nudged
from models.database import Work
from models.sealings import bound_to
from models.tables import JOURNAL, NUDGES

_ADDS = insert(JOURNAL)
_FACTS = TypeAdapter(dict[str, str | int])


def add(work: Work, notes: Sequence[tuple[PersonId, Note]]) -> None:
    """Write new notes."""
    if notes:
        work.connection.execute(
            _ADDS, [_columns(work, person_id, note) for person_id, note in notes]
        )


def of(work: Work, person_id: PersonId) -> list[Note]:
    """Return all notes of a person, oldest first."""
    query = select(JOURNAL).where(JOURNAL.c.person_id == person_id).order_by(JOURNAL.c.no)
    return [
        Note(
            row.no,
            row.kind,
            row.at,
            row.on,
            _FACTS.validate_json(work.keys.open(row.facts, bound_to(JOURNAL, person_id, row.no))),
        )
        for row in work.connection.execute(query)
    ]


def account(work: Work, nudged: Sequence[tuple[PersonId, Nudged]]) -> None:
    """Write down what became of planned nudges, each kind at most once a local day."""
    if nudged:
        rows = [
            {
                "person_id": person_id,
                "kind": item.kind,
                "on": item.on,
                "due_at": item.due_at,
                "fate": item.fate.value,
            }
            for person_id, item in nudged
        ]
        work.connection.execute(insert(NUDGES), rows)


def _columns(work: Work, person_id: PersonId, note: Note) -> dict[str, object]:
    sealed = work.keys.seal(_FACTS.dump_json(note.facts), bound_to(JOURNAL, person_id, note.no))
    return {
        "person_id": person_id,
        "no": note.no,
        "kind": note.kind,
        "at": note.at,
        "on": note.on,
        "facts": sealed,
    }
