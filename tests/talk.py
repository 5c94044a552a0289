"""A conversation with Ebb, as a test reads it: says, taps, hears, waits.

Everything runs as in life (real database, real turns, real texts) but for Telegram and the clock:
what is sent is kept here, and time passes when a test says so.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count

from bot.arrivals import Arrival, rung
from bot.turns import Turns
from coach import days
from coach.covered import Span
from coach.events import Commanded, Event, Said, Sent, SharedPlace, Tapped, Unblocked
from coach.events import Kind as SentKind
from coach.house import House
from coach.person import Person
from coach.picture import Picture
from coach.replies import Attach, Delete, Edit, Place, Play, Reply, Rows, Say, Show, Strip, Sweep
from models import outbox, people, timers, updates, waiting
from models.database import Database
from models.outbox import Mark, OutboxFate
from models.waiting import Row

MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

VOICE_NOTE = "voice-1"
"""Telegram's id of the voice note that people of tests send."""


class SetClock:
    """A clock that stands still until it is set."""

    def __init__(self, at: datetime = MONDAY_NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


@dataclass(slots=True)
class Shown:
    """A message as it stands in the chat."""

    message_id: int
    prompt: str
    text: str
    rows: Rows = ()
    keyboard: tuple[str, ...] = ()
    is_private: bool = False
    picture: Picture | None = None
    covered: tuple[Span, ...] = ()

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.rows for button in row]


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that arrived in the chat, at an instant."""

    at: datetime
    prompt: str
    text: str
    rows: Rows = ()
    is_private: bool = False
    picture: Picture | None = None
    covered: tuple[Span, ...] = ()

    @property
    def seen(self) -> str:
        """What is read before anything is tapped: what is covered stands between bars."""
        spans = (Span(0, len(self.text)),) if self.is_private else self.covered
        text = self.text
        for span in reversed(spans):
            text = f"{text[: span.start]}||{text[span.start : span.end]}||{text[span.end :]}"
        return text


OPERATOR = "Ada, ada@example.org"
"""Who runs the Ebb that is talked to."""


@dataclass
class Talk:
    """One person's chat with Ebb."""

    database: Database
    clock: SetClock = field(default_factory=SetClock)
    chat_id: int = 7001
    language_code: str = "en"
    operator: str | None = OPERATOR
    expects_faults: bool = False

    def __post_init__(self) -> None:
        self.shown: list[Shown] = []
        self.history: list[Heard] = []
        self.files: list[Attach] = []
        self.sent_ids: list[int] = []
        self._unheard: list[str] = []
        self._taken = 0
        self.last_update_id = self.chat_id * 1_000_000
        self.last_event: Event = Unblocked()
        self.company: dict[int, Talk] = {self.chat_id: self}
        tokens = count(1)
        self.turns = Turns(
            self.database,
            self.clock,
            1,
            house=House(self.operator, "ebb_bot", lambda: f"secret_{next(tokens)}"),
            on_commit=lambda _: None,
            new_id=count(self.chat_id).__next__,
        )

    def is_joined_by(self, chat_id: int, language_code: str = "en") -> "Talk":
        """Return another person's chat with the same Ebb, at the same time."""
        other = Talk(self.database, self.clock, chat_id, language_code)
        self.company[chat_id] = other
        other.company = self.company
        return other

    # What the person does

    def says(self, text: str) -> None:
        """Type a text or a command."""
        if text.startswith("/"):
            name, _, rest = text[1:].partition(" ")
            self.does(Commanded(name, rest))
        else:
            self.does(Said(text))

    def taps(self, label: str) -> None:
        """Tap the newest button with that label."""
        for message in reversed(self.shown):
            for row in message.rows:
                for button in row:
                    if button.label == label:
                        return self.taps_token(button.token, message.message_id)
        offered = [message.labels for message in self.shown[-3:]]
        raise AssertionError(f"there is no button {label!r}; there are {offered}")

    def taps_token(self, token: str, message_id: int = 1) -> None:
        """Tap a button by what it carries."""
        self.does(Tapped(token, message_id))

    def shares_place(self, zone: str | None) -> None:
        """Share a location whose zone is this."""
        self.does(SharedPlace(zone))

    def sends(self, kind: SentKind) -> None:
        """Send something that is no text; a voice note has the id that Telegram gives it."""
        self.does(Sent(kind, file_id=VOICE_NOTE if kind is SentKind.VOICE else ""))

    def does(self, event: Event, *, update_id: int | None = None) -> None:
        """Have any event happen, as an update with an id of its own."""
        self.last_update_id += 1
        self.last_event = event
        message_id = None if isinstance(event, Tapped) else self.last_update_id
        if message_id is not None:
            self.sent_ids.append(message_id)
        arrival = Arrival(
            event,
            chat_id=self.chat_id,
            update_id=update_id or self.last_update_id,
            language_code=self.language_code,
            message_id=message_id,
        )
        self.turns.take_here([arrival])
        self.delivers()
        self._finds_no_fault()

    def _finds_no_fault(self) -> None:
        """Fail with the fault of any turn that was set aside; a calm line would hide it."""
        if not self.expects_faults:
            faults = self.database.run_here(updates.faults)
            assert not faults, faults[0]

    def stores(self, person: Person) -> None:
        """Let the person be as given."""
        self.database.run_here(lambda work: people.save(work, [person]))

    def has_plan(self, *if_thens: str) -> None:
        """Let the person have written these if-then plans."""
        person = self.person
        person.plan = replace(person.plan, if_thens=if_thens)
        self.database.run_here(lambda work: people.save(work, [person]))

    def has_guessed(self, *forecast: int) -> None:
        """Let the person have guessed how bad days 7, 14 and 30 will be."""
        person = self.person
        first, second, third = forecast
        person.story = replace(person.story, forecast=(first, second, third))
        self.database.run_here(lambda work: people.save(work, [person]))

    # What passes

    def waits(self, **span: float) -> None:
        """Let time pass (as for timedelta); what is due on the way rings."""
        self.waits_until(self.clock.at + timedelta(**span))

    def waits_until(self, at: datetime) -> None:
        """Let time pass until an instant."""
        while (due_at := self._next_ring_at()) and due_at <= at:
            self.clock.at = max(due_at, self.clock.at)
            self.rings()
        self.clock.at = at

    def rings(self) -> None:
        """Ring what is due now."""
        due = self.database.run_here(partial(timers.due, now=self.clock.at, most=200))
        self.turns.take_here([rung(timer) for timer in due])
        self.delivers()
        self._finds_no_fault()

    def _next_ring_at(self) -> datetime | None:
        return self.database.run_here(timers.next_ring_at)

    # What Ebb does

    def hears(self, *prompts: str) -> None:
        """Hold what has been said since the last time against these prompts: all, in order."""
        unheard, self._unheard = self._unheard, []
        assert unheard == list(prompts)

    def ignores(self) -> None:
        """Let what has been said since pass without holding it against anything."""
        self._unheard = []

    def takes_arrivals(self) -> list[Heard]:
        """Return what has arrived since this was last asked."""
        fresh, self._taken = self.history[self._taken :], len(self.history)
        return fresh

    @property
    def text(self) -> str:
        """The text said last."""
        return self.history[-1].text

    @property
    def picture(self) -> Picture:
        """The picture shown last, which must be the last thing that arrived."""
        picture = self.history[-1].picture
        assert picture is not None, "there is no picture"
        return picture

    @property
    def labels(self) -> list[str]:
        """The labels under the newest message."""
        return self.shown[-1].labels

    @property
    def person(self) -> Person:
        """The person as stored."""
        found = self.database.run_here(lambda work: people.load(work, 1, chat_ids=[self.chat_id]))
        assert found, "nobody is stored for this chat"
        return found[0].person

    @property
    def is_known(self) -> bool:
        """Whether anything is stored of the person."""
        return bool(
            self.database.run_here(lambda work: people.load(work, 1, chat_ids=[self.chat_id]))
        )

    @property
    def zone(self) -> str:
        """The person's zone, UTC for a stranger."""
        return self.person.zone if self.is_known else "UTC"

    @property
    def local_now(self) -> datetime:
        """The person's wall clock."""
        return days.local(self.clock.at, self.person.zone)

    def delivers(self) -> None:
        """Bring everything that waits in the outbox into the chat."""
        for is_nudge in (False, True):
            while rows := self._waiting(is_nudge):
                for row in rows:
                    self._deliver(row)

    def _waiting(self, is_nudge: bool) -> list[Row]:
        return self.database.run_here(
            lambda work: (
                waiting.waiting(
                    work, now=self.clock.at, is_nudge=is_nudge, people=100, besides=()
                ).rows
            )
        )

    def _deliver(self, row: Row) -> None:
        whose = self.company.get(row.chat_id, self)
        message_id = whose._show(row.reply, row.place_message_id, row.swept)
        mark = Mark(row.person_id, row.no, OutboxFate.SENT, message_id, is_farewell=row.is_farewell)
        self.database.run_here(lambda work: outbox.mark(work, [mark], self.clock.at))

    def _show(self, reply: Reply, place: int | None, swept: tuple[int, ...]) -> int | None:
        match reply:
            case Say():
                return self._new(_said(reply))
            case Show():
                shown = Shown(0, reply.prompt, reply.caption, reply.rows, picture=reply.picture)
                return self._new(replace(shown, covered=reply.covered))
            case Attach():
                self.files.append(reply)
                return self._new(Shown(0, reply.prompt, reply.caption, reply.rows))
            case Play():
                words = f"(voice note {reply.file_id}) {reply.caption}".rstrip()
                return self._new(Shown(0, reply.prompt, words, reply.rows))
            case Sweep():
                self.shown = [one for one in self.shown if one.message_id not in swept]
                self.sent_ids = [each for each in self.sent_ids if each not in swept]
                return None
            case Edit():
                return self._edit(reply, place)
            case Strip() | Delete():
                self._strip(reply.place, place, is_deleted=isinstance(reply, Delete))
                return None

    def _new(self, shown: Shown) -> int:
        shown.message_id = len(self.history) + 1000
        self.shown.append(shown)
        self._hear(shown)
        return shown.message_id

    def _edit(self, edit: Edit, place: int | None) -> int:
        shown = self._find(edit.place.message_id or place)
        assert shown is None or shown.picture is None, "a picture cannot be turned into words"
        if shown is None:
            return self._new(_said(edit))
        shown.prompt, shown.text, shown.rows = edit.prompt, edit.text, edit.rows
        shown.is_private, shown.covered = edit.is_private, edit.covered
        self._hear(shown)
        return shown.message_id

    def _strip(self, place: Place, found: int | None, *, is_deleted: bool) -> None:
        shown = self._find(place.message_id or found)
        if shown is not None:
            shown.rows = ()
            if is_deleted:
                self.shown.remove(shown)

    def _find(self, message_id: int | None) -> Shown | None:
        return next((one for one in self.shown if one.message_id == message_id), None)

    def _hear(self, shown: Shown) -> None:
        self._unheard.append(shown.prompt)
        about = (shown.prompt, shown.text, shown.rows, shown.is_private, shown.picture)
        self.history.append(Heard(self.clock.at, *about, shown.covered))

    # Shortcuts for stories that begin later

    def sets_up(self, length: str = "30 days", zone: str = "Europe/Lisbon") -> None:
        """Go through setup, and settle the zone."""
        self.says("/start")
        for label in ("I'm 18 or older, let's go", "None of these", length, "08:30 and 20:30"):
            self.taps(label)
        self.shares_place(zone)
        self.taps("Yes")
        self.ignores()

    def comes_to_the_end(self) -> None:
        """Look in every fifth day until the last one has passed, and how to go on is asked."""
        self.says("/today")
        while not self.person.has_closed:
            self.waits(days=5)
            self.says("/today")


def _said(reply: Say | Edit) -> Shown:
    """Return a text as it stands in the chat once it was sent."""
    keyboard = reply.keyboard if isinstance(reply, Say) else ()
    about = (reply.prompt, reply.text, reply.rows, keyboard, reply.is_private)
    return Shown(0, *about, covered=reply.covered)
