"""A person's timers, set and let go: the one place that changes `timers` and `late` together.

`Person.late` keeps when something put off was to come. It is about the ring that stands: whatever
is set anew, or let go, was not put off, and would be taken for stale otherwise.
"""

from datetime import datetime

from coach.person import Person


def ring_at(
    person: Person, kind: str, at: datetime, *, put_off_from: datetime | None = None
) -> None:
    """Have a timer ring then, instead of any of its kind; `put_off_from`: when it was to come."""
    person.timers[kind] = at
    if put_off_from is None:
        person.late.pop(kind, None)
    else:
        person.late[kind] = put_off_from.isoformat()


def drop(person: Person, kind: str) -> None:
    """Let a timer go."""
    person.timers.pop(kind, None)
    person.late.pop(kind, None)


def drop_all(person: Person, name: str) -> None:
    """Let every appointment of that name go, whatever it is about."""
    for kind in tuple(person.timers):
        if kind.partition(":")[0] == name:
            drop(person, kind)


def take(person: Person, kind: str) -> datetime:
    """Take off a timer that rings; return when it was to come, before it was ever put off."""
    late, at = person.late.pop(kind, None), person.timers.pop(kind)
    return datetime.fromisoformat(late) if late else at


def is_waiting(person: Person, kind: str, now: datetime) -> bool:
    """Tell whether a timer was put off, or rings now: then it is not planned anew."""
    at = person.timers.get(kind)
    return at is not None and (at <= now or kind in person.late)


def tidy(person: Person) -> None:
    """Forget what was put off of timers that are gone."""
    for kind in person.late.keys() - person.timers.keys():
        del person.late[kind]
