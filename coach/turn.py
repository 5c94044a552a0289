"""One event on its way through the coach: the person being worked on, and what is wanted so far.

Flows' effects get a `Turn` and change it; nothing else of theirs is remembered. Never asks the
time, never sends: `outcome()` hands everything on.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from coach import countries, days, timers, tracker, voice
from coach.covered import spans_of
from coach.events import Event, FromOther, Rang, Tapped
from coach.house import House
from coach.person import MARKS, Contact, Conversation, Entry, Flag, Frame, Period, Person, PersonId
from coach.replies import (
    Edit,
    Fate,
    Note,
    Nudged,
    Outcome,
    Outgoing,
    Place,
    Reply,
    Rows,
    Say,
    Signal,
    Strip,
    Sweep,
)
from coach.voice import Word

REMEMBERED_WORDINGS = 11
"""A wording comes again only after so many others of the same prompt, where there are as many."""


class Turn:
    """One event taken through the coach."""

    def __init__(
        self, person: Person, event: Event, now: datetime, house: House | None = None
    ) -> None:
        self.person = person.copied()
        self.house = house or House()
        self.event = event
        self.now = now
        self.today: date = days.local_day(now, person.zone)
        self.waking_day: date = days.waking_day(now, person.zone)
        self.erases = self.asks_stored = False
        self.is_nudge = False
        self.expires_at: datetime | None = None
        self._outgoing: list[Outgoing] = []
        self._notes: list[Note] = []
        self._nudged: list[Nudged] = []
        self._signals: list[Signal] = []
        self._is_place_free = isinstance(event, Tapped)
        self._counted: tuple[Period, int] | None = None

    # What is said

    def text(self, prompt: str, words: Mapping[str, Word] | None = None) -> str:
        """Return a prompt in the person's language, in a wording not used lately."""
        count = voice.wordings(self.person.language, prompt)
        wording = self._fresh_wording(prompt, count) if count > 1 else 1
        return voice.text(self.person.language, prompt, self._with_forms(words), wording)

    def label(self, prompt: str, choice: str, words: Mapping[str, Word] | None = None) -> str:
        """Return a choice's label in the person's language."""
        return voice.label(self.person.language, prompt, choice, self._with_forms(words))

    def _with_forms(self, words: Mapping[str, Word] | None) -> Mapping[str, Word]:
        """Add what a text may choose its forms by: "she", "he" or "they"."""
        story = self.person.story
        return {"you": story.you, "them": story.them, **(words or {})}

    def clock(self, at: time) -> str:
        """Return a clock time as the person reads it."""
        return f"{at:%H:%M}"

    def day(self, on: date) -> str:
        """Return a date as the person reads it, without the year."""
        return voice.day(self.person.language, on, countries.of(self.person))

    def _fresh_wording(self, prompt: str, count: int) -> int:
        """Return the next wording not said lately.

        Nudges stand alone, and a topic comes once in thirty days: where their wordings begin
        differs from one person to another. Replies may speak of what was said before, and begin
        with the first.
        """
        used = self.person.wordings.get(prompt, ())
        first = self.person.id if self.is_nudge else 0
        turns = ((first + n) % count + 1 for n in range(count))
        wording = next(n for n in turns if n not in used)
        kept = min(REMEMBERED_WORDINGS, count - 1)
        self.person.wordings[prompt] = (*used, wording)[-kept:]
        return wording

    def say(
        self,
        prompt: str,
        text: str,
        rows: Rows = (),
        *,
        is_new: bool = False,
        is_private: bool = False,
    ) -> Place:
        """Say a text: turned in place after a tap, else as a new message. Return where it stands.

        After a tap only the first thing said takes the tapped message's place.
        """
        text, covered = spans_of(text)
        place = None if is_new else self.take_place()
        if place is None:
            return Place(self.add(Say(prompt, text, rows, (), is_private, covered)))
        self.add(Edit(prompt, place, text, rows, is_private, covered))
        return place

    def take_place(self) -> Place | None:
        """Return where the tapped message stands, once: for what is said first after a tap."""
        if not self._is_place_free or not isinstance(self.event, Tapped):
            return None
        self._is_place_free = False
        return Place(message_id=self.event.message_id)

    def turn_in_place(self, place: Place, prompt: str, text: str, rows: Rows) -> None:
        """Turn a message in place, whatever the event was."""
        text, covered = spans_of(text)
        self.add(Edit(prompt, place, text, rows, covered=covered))

    def set_keyboard(self, prompt: str, text: str, labels: tuple[str, ...]) -> None:
        """Send the one message that carries the lasting reply keyboard."""
        self.add(Say(prompt, text, keyboard=labels))

    def keep_tapped(self) -> None:
        """Keep the tapped message's words and take its buttons away; what follows is new."""
        if (place := self.take_place()) is not None:
            self.add(Strip(place))

    def add(self, reply: Reply) -> int:
        """Want any reply; return its number in the person's outbox."""
        self._is_place_free &= not isinstance(reply, Sweep)
        self.person.last_no += 1
        no = self.person.last_no
        due_at = self.event.due_at if self.is_nudge and isinstance(self.event, Rang) else None
        self._outgoing.append(Outgoing(no, reply, self.is_nudge, self.expires_at, due_at))
        return no

    @property
    def has_said(self) -> bool:
        """Whether anything has been said in this turn; taking buttons away says nothing."""
        return any(not isinstance(one.reply, Strip) for one in self._outgoing)

    # Where the conversation stands

    @property
    def frame(self) -> Frame | None:
        """The flow under way, None when idle."""
        frames = self.person.conversation.frames
        return frames[-1] if frames else None

    @property
    def slots(self) -> Mapping[str, str]:
        """What was chosen or typed in the flow under way."""
        return self.frame.slots if self.frame else {}

    def put(self, **slots: str) -> None:
        """Remember values for the rest of the flow."""
        if self.frame:
            kept = replace(self.frame, slots={**self.frame.slots, **slots})
            self.set_frames((*self.person.conversation.frames[:-1], kept))

    def set_frames(self, frames: tuple[Frame, ...]) -> None:
        """Set the flows under way, innermost last."""
        self.converse(replace(self.person.conversation, frames=frames))

    def converse(self, conversation: Conversation) -> None:
        """Set where the conversation stands."""
        self.person.conversation = conversation

    # What is remembered

    def note(self, kind: str, **facts: str | int) -> None:
        """Write a fact into the journal."""
        self.person.last_note += 1
        self._notes.append(Note(self.person.last_note, kind, self.now, self.today, facts))

    def enter(self, kind: Contact, *, at: datetime, on: date, counts: bool) -> int:
        """Write a line into the contact ledger; return its number.

        A mark of a day that has it already is not written again.
        """
        marked = (each for each in self.person.entries if (each.kind, each.on) == (kind, on))
        there = next((each.no for each in marked if kind in MARKS and each.undone_at is None), None)
        if there is not None:
            return there
        self.person.last_entry += 1
        entry = Entry(self.person.last_entry, kind, at, on, counts, self.now)
        self.person.entries = (*self.person.entries, entry)
        return entry.no

    def correct(self, entry: Entry) -> None:
        """Replace the ledger line of the same number."""
        self.person.entries = tuple(
            entry if kept.no == entry.no else kept for kept in self.person.entries
        )

    def account(self, kind: str, on: date, due_at: datetime, fate: Fate) -> None:
        """Account for a planned nudge."""
        self._nudged.append(Nudged(kind, on, due_at, fate))

    def signal(self, to: PersonId, event: FromOther, or_else: FromOther | None = None) -> None:
        """Have somebody else's turn taken; where there is nobody, `or_else` comes back."""
        self._signals.append(Signal(to, event, or_else))

    def ring_in(self, kind: str, span: timedelta) -> None:
        """Have this kind of timer ring so long from now, instead of any set before."""
        timers.ring_at(self.person, kind, self.now + span)

    def appoint(self, name: str, at: datetime, about: str = "") -> None:
        """Set an appointment of `coach/appointments.py`; one of the same name and about goes."""
        timers.ring_at(self.person, f"{name}:{about}" if about else name, at)

    def cancel(self, name: str, about: str = "") -> None:
        """Let an appointment go."""
        timers.drop(self.person, f"{name}:{about}" if about else name)

    def cancel_all(self, name: str) -> None:
        """Let every appointment of that name go, whatever it is about."""
        timers.drop_all(self.person, name)

    def raise_flag(self, flag: Flag) -> None:
        """Raise a flag; a hard one can be taken back as a mistake for 48 hours."""
        if flag not in self.person.flags:
            self.person.flags |= {flag}
            self.person.flagged_at[flag] = self.now

    def keep_no(self) -> int:
        """Return the next number for a draft, a letter or a date."""
        self.person.last_kept += 1
        return self.person.last_kept

    def progress(self) -> tracker.Progress | None:
        """Return the figures of the period (of all of it once it is over), None without one."""
        period = self.person.period
        if period is None:
            return None
        last_on = tracker.last_day(period, self.today)
        if last_on is not None and self.today > last_on:
            return tracker.final_progress(self.person.entries, self.person.periods, last_on)
        return tracker.progress(self.person.entries, self.person.periods, self.today)

    def day_number(self) -> int | None:
        """Return the day of the period, as `progress` has it; counted once, asked a dozen times."""
        period = self.person.period
        if period is None:
            return None
        if self._counted is None or self._counted[0] is not period:
            self._counted = period, tracker.day_number(period, self._day_of(period))
        return self._counted[1]

    def _day_of(self, period: Period) -> date:
        last_on = tracker.last_day(period, self.today)
        return min(self.today, last_on) if last_on else self.today

    def figures(self) -> Mapping[str, Word]:
        """Return every figure of the period under the name that texts use.

        Any step's text may use them; `length` is 0 where the end is open. Empty without a period.
        """
        figures = self.progress()
        if figures is None:
            return {}
        return {
            "day": figures.day,
            "length": figures.length_days or 0,
            "run": figures.run_days,
            "best": figures.best_days,
            "quiet": figures.quiet_days,
            "total": figures.total_days,
            "share": figures.share_percent,
            "urges": self.person.tally.urges,
            "ridden": self.person.tally.urges_ridden,
        }

    def has_flag(self, *flags: Flag) -> bool:
        """Tell whether any of these flags stands."""
        return any(flag in self.person.flags for flag in flags)

    def outcome(self) -> Outcome:
        """Hand on everything wanted."""
        return Outcome(
            self.person,
            tuple(self._outgoing),
            tuple(self._notes),
            tuple(self._nudged),
            self.erases,
            tuple(self._signals),
            self.asks_stored,
        )
