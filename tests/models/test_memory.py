"""What is remembered of a person comes back as it was, whatever it is."""

from dataclasses import fields, replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.person import Entry, Person, PersonId
from models import people
from models.database import Database, Work
from models.people import Known

instants = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
st.register_type_strategy(datetime, instants)
st.register_type_strategy(str, st.text(max_size=20))

WHOLE_PEOPLE = [HealthCheck.function_scoped_fixture, HealthCheck.data_too_large]
"""A person has a hundred fields: many of those that are made up are too large to be tried."""

lines = st.builds(Entry, no=st.integers(1, 2**31 - 1), undone_at=...)
ledgers = st.lists(lines, max_size=5, unique_by=lambda entry: entry.no)
parts: dict[str, object] = {part.name: ... for part in fields(Person)}
parts["id"] = st.integers(1, 2**62).map(PersonId)
parts["entries"] = ledgers.map(lambda lines: tuple(sorted(lines, key=lambda line: line.no)))
persons = st.builds(Person, **parts)  # type: ignore[arg-type]


def _stored(work: Work, person: Person) -> Person:
    """Save a person where nobody is, load them, and leave nobody."""
    people.add(work, [Known(person, 1, 7001)])
    people.save_entries(work, replace(person, entries=()), person)
    [known] = people.load(work, 1, chat_ids=[7001])
    people.drop(work, [person.id])
    return known.person


@given(persons)
@settings(deadline=None, max_examples=60, suppress_health_check=WHOLE_PEOPLE)
def test_a_person_saved_and_loaded_is_the_same(database: Database, person: Person) -> None:
    assert database.run_here(lambda work: _stored(work, person)) == person


@given(persons, persons)
@settings(deadline=None, max_examples=30, suppress_health_check=WHOLE_PEOPLE)
def test_a_person_saved_anew_is_the_new_one(
    database: Database, before: Person, other: Person
) -> None:
    after = replace(other, id=before.id, entries=before.entries)

    def change(work: Work) -> Person:
        people.add(work, [Known(before, 1, 7001)])
        people.save_entries(work, replace(before, entries=()), before)
        people.save(work, [after])
        [known] = people.load(work, 1, person_ids=[before.id])
        people.drop(work, [before.id])
        return known.person

    assert database.run_here(change) == after
