"""People in the middle of a quiet period, made by the coach itself and then multiplied.

Each template has gone through the setup by `coach.machine.step`, the evening before; only the
morning hour is set by hand, so that the next nudge falls due at a wanted second. Knows no database.
"""

from copy import copy
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from coach import days, machine, nudging, voice
from coach.buttons import Token
from coach.events import Commanded, Event, Rang, SharedPlace, Tapped
from coach.person import Person, PersonId
from coach.replies import Edit, Fate, Note, Outcome, Rows, Say

LANGUAGE = "en"
SET_UP_AT = time(21)
"""The evening before, after that day's last nudge: nothing has rung since."""

SETUP = ("adult", "none", "30", "usual")
"""The first choice of each screen, as most people take it."""

EARLIEST, LATEST = time(8, 15), time(20)
"""Between these local hours lies everything from now until the nudge: no quiet hours, and the
evening's nudge is still to come."""

MOST_AHEAD = timedelta(hours=10)
"""Further ahead no zone has both now and then within a waking day."""

ZONES = (
    "Pacific/Pago_Pago",
    "Pacific/Honolulu",
    "Pacific/Gambier",
    "Pacific/Pitcairn",
    "America/Phoenix",
    "America/Regina",
    "America/Bogota",
    "America/La_Paz",
    "America/Argentina/Buenos_Aires",
    "America/Noronha",
    "Atlantic/Cape_Verde",
    "Africa/Abidjan",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Africa/Nairobi",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Brisbane",
    "Pacific/Noumea",
    "Pacific/Tarawa",
)
"""One zone for each hour of the clock, none with summer time."""


class NotAsMeant(Exception):
    """The coach does not do with a template what the bench rests on: the bench must be mended."""


@dataclass(frozen=True, slots=True)
class Template:
    """Somebody whose setup was taken, with what it noted in the journal."""

    person: Person
    notes: tuple[Note, ...]

    def of(self, person_id: PersonId) -> Person:
        """Return this person under another id, of the same place in the crowd; not to be changed.

        Its dictionaries are the template's own: a copy of their own would take most of the time.
        """
        person = copy(self.person)
        person.id = person_id
        return person


def zone_for(now: datetime, due_at: datetime) -> str:
    """Return the zone in which the span from now until then lies best within a waking day.

    Raises: ValueError, where there is none.
    """
    return max(ZONES, key=lambda zone: _margin(zone, now, due_at))


def templates(due_at: datetime, zone: str) -> tuple[Template, ...]:
    """Return one template for each place in the crowd, by `id % OFFSET_MINUTES`.

    All have their morning nudge due at that instant, and nothing before it.
    Raises: NotAsMeant.
    """
    return tuple(
        _template(PersonId(place), due_at, zone) for place in range(nudging.OFFSET_MINUTES)
    )


def _margin(zone: str, now: datetime, due_at: datetime) -> timedelta:
    """Return how far the span keeps from the ends of the waking day; negative where it does not."""
    on = days.local_day(due_at, zone)
    wakes_at, ends_at = days.instant(on, EARLIEST, zone), days.instant(on, LATEST, zone)
    return min(now - wakes_at, ends_at - due_at)


def _template(person_id: PersonId, due_at: datetime, zone: str) -> Template:
    due_on = days.local_day(due_at, zone)
    setup = _Setup(person_id, days.instant(due_on - timedelta(days=1), SET_UP_AT, zone))
    setup.take(zone)
    person = setup.person.copied()
    local = days.local(due_at, zone).time().replace(tzinfo=None)
    morning_at = _earlier(local, nudging.offset_minutes(person))
    person.habits = replace(person.habits, morning_at=morning_at)
    nudging.plan(person, setup.now)
    _check(person, due_at)
    return Template(person, tuple(setup.notes))


def _earlier(at: time, minutes: int) -> time:
    return (datetime.combine(date.max, at) - timedelta(minutes=minutes)).time()


def _check(person: Person, due_at: datetime) -> None:
    """Refuse a template whose ring would not say exactly one thing."""
    first = min(person.timers, key=lambda kind: person.timers[kind])
    outcome = machine.step(person, Rang(nudging.MORNING, due_at), due_at)
    fates = [each.fate for each in outcome.nudged]
    says = [each.is_nudge and isinstance(each.reply, Say) for each in outcome.outgoing]
    is_due = (first, person.timers[first]) == (nudging.MORNING, due_at)
    if not is_due or fates != [Fate.SENT] or says != [True]:
        raise NotAsMeant(f"rings {first} first; the morning brings {fates} and {says}")


class _Setup:
    """Somebody on their way through the setup, as the desk and the chat would take them."""

    def __init__(self, person_id: PersonId, now: datetime) -> None:
        self.now = now
        self.person = Person(
            id=person_id,
            language=voice.nearest_language(LANGUAGE),
            language_code=LANGUAGE,
            joined_at=now,
        )
        self.notes: list[Note] = []
        self._rows: Rows = ()
        self._shown_in = 0

    def take(self, zone: str) -> None:
        """Go through all of it, and tell the zone for sure by sharing the place."""
        self._does(Commanded("start"))
        for choice in SETUP:
            self._taps(choice)
        self._does(SharedPlace(zone))
        self._taps("yes")

    def _taps(self, choice: str) -> None:
        tokens = [button.token for row in self._rows for button in row]
        found = [token for token in tokens if Token.parse(token).choice == choice]
        if not found:
            raise NotAsMeant(f"the setup offers {tokens} where {choice} was expected")
        self._does(Tapped(found[0], self._shown_in))

    def _does(self, event: Event) -> None:
        outcome = machine.step(self.person, event, self.now)
        self.person = outcome.person
        self.notes += outcome.notes
        self._look_at(outcome)

    def _look_at(self, outcome: Outcome) -> None:
        """Keep the buttons shown last; a new message counts up, as Telegram's ids do."""
        for outgoing in outcome.outgoing:
            match outgoing.reply:
                case Say(rows=rows):
                    self._shown_in += 1
                    self._rows = rows or self._rows
                case Edit(rows=rows):
                    self._rows = rows
