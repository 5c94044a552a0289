"""Somebody who does anything at all, at any hour; and what must hold after each thing they do.

Pure: the coach alone, with the walker's own clock. Seeded, so that a fault can be walked to again.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta

from coach import days, gate, machine, nudging, tracker, voice, walk
from coach.book import BOOK, COMMANDS
from coach.changes import (
    Change,
    EntryAdded,
    EntryCorrected,
    EntryUndone,
    HoursSet,
    LetterOpened,
    MessagesSet,
)
from coach.events import (
    HEARD,
    AskedExport,
    AskedStats,
    Between,
    Blocked,
    Changed,
    Commanded,
    Event,
    FromOther,
    Kind,
    Rang,
    Said,
    Sent,
    SharedPlace,
    Stats,
    Tapped,
    Unblocked,
)
from coach.house import House
from coach.person import Contact, Person, PersonId
from coach.replies import (
    STALE_AFTER,
    Attach,
    Delete,
    Edit,
    Outcome,
    Outgoing,
    Play,
    Rows,
    Say,
    Show,
    Strip,
    Sweep,
)
from coach.turn import Turn
from tests.coach import endings

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
TOKEN_BYTES = 64
MOST_BUTTONS = 100
"""Source: core.telegram.org/bots/api, sendMessage, InlineKeyboardButton; limits of a keyboard."""

ZONES = ("Europe/Lisbon", "Pacific/Apia", "America/St_Johns", "Australia/Lord_Howe", "Asia/Tokyo")

TEXTS = (
    "", " ", "x" * 4096, "🙂" * 2048, "سلام، كيف الحال؟", "\u202eabc\u202d", "a\tb\x07\x1b[0m",
    "SOS", "today", "Today", "cancel", "help", "/", "{ $day }", "<b>&amp;</b>", "-1", "0", "45",
    "10:30", "22:00 to 7:00", "23:59 to 23:59", "8:00 to 7:30", "3 days ago", "yesterday",
    "tomorrow", "until Friday", "31 February", "24 Dec", "Lisbon", "springfield", "san", "New York",
    "9" * 20, "½", "٣", "no", "YES!!!",
)  # fmt: skip
SPOKEN = {
    "en": (
        "I want to die", "i'm drunk", "she is dead to me", "I miss her so much", "I hear voices",
        "i keep making myself throw up", "he hit me", "i wrote to her", "she texted me",
        "what day is it", "stop for a week", "will he come back", "i'd like to write a letter",
    ),
    "es": (
        "quiero morirme", "estoy borracho", "la echo mucho de menos", "oigo voces",
        "me pega", "le escribí", "me ha escrito", "¿qué día es?", "para una semana",
        "¿volverá conmigo?", "quiero escribir una carta", "hace 3 días", "mañana", "24 de dic",
    ),
    "de": (
        "ich will sterben", "ich bin betrunken", "sie fehlt mir so", "ich höre Stimmen",
        "er schlägt mich", "ich hab ihr geschrieben", "sie hat mir geschrieben",
        "welcher Tag ist heute", "eine Woche Pause", "kommt er zurück", "vor 3 Tagen", "morgen",
        "ich möchte einen Brief schreiben", "24. Dez",
    ),
}  # fmt: skip
"""What somebody says in their language, about what Ebb is for and what it is not."""

COMMAND_NAMES = (*(command.name for command in COMMANDS), "", "nonsense", "START", "x" * 300)
FORGED = (
    "", ".", "..", "0.yes", "9999.in", "-1.leave", "x" * 64, "20261123/morning/open.in", "a/b/c.d",
    "99999999/evening/contact.none", "20261123/wipe/open.yes", "1.é", "/.", "20261123/evening/x.y",
)  # fmt: skip

OTHERS = (PersonId(7), PersonId(8))
"""Two whose turns have something for the walker, sensible or not."""
WORDS = ("Can you call?", "calling", "cannot", "here", "nonsense", "")
TOKEN = "token"
HOUSE = House("Ada", "ebb_bot", lambda: TOKEN)
STATS = Stats(1, 1, 1, 1, timedelta(days=2), 1, 1, 0, timedelta(), 1, timedelta(hours=2), 0)

PROMPTS = {
    flow.name: {prompt for step in flow.steps for prompt in flow.prompts_of(step)}
    for flow in BOOK.flows()
}
"""What each flow may say."""

OUTREACH = {
    prompt
    for flow in BOOK.flows()
    for step in flow.steps
    if gate.is_outreach(flow, step) and not step.is_silent
    for prompt in flow.prompts_of(step)
}
"""What is said of reaching out; never behind a hard flag."""

TEMPERS = (
    (50, 13, 8, 14, 10, 5),
    (20, 2, 20, 30, 20, 8),
    (50, 50, 1, 2, 1, 0),
    (12, 86, 0, 1, 1, 0),
)
"""How often they tap, wait, tap oddly, type, command, send: randomly, wildly, calmly, barely."""


@dataclass
class Walker:
    """One person's way, and all that was said to them."""

    seed: int
    now: datetime = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    prompts: set[str] = field(default_factory=set)
    nudged_on: set[tuple[str, object]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.language = voice.languages()[self.seed % len(voice.languages())]
        self.texts = (*TEXTS, *SPOKEN[self.language])
        self.person = self._begins()
        self.rows: list[Rows] = []
        self.last: Event | None = None

    def _begins(self) -> Person:
        """Return a stranger, or every other time somebody who is at the end of their days."""
        if self.seed % 2 == 0:
            return self._stranger()
        begin = endings.EVERYBODY[self.seed // 2 % len(endings.EVERYBODY)]
        return replace(begin(self.now), id=PersonId(self.seed), language=self.language)

    def _stranger(self) -> Person:
        return Person(
            PersonId(self.seed),
            language=self.language,
            language_code=self.language,
            joined_at=self.now,
        )

    # What they do

    def goes_on(self) -> None:
        """Do one more thing, or let time pass."""
        ways = (self._taps, self._waits, self._taps_oddly, self._says, self._commands, self._sends)
        self.chance.choices(ways, weights=TEMPERS[self.seed % len(TEMPERS)])[0]()

    def _taps(self) -> None:
        if not self.rows or self.chance.random() < 0.02:
            return self._says()
        row = self.chance.choice(self.rows[-1])
        return self.does(Tapped(self.chance.choice(row).token, len(self.rows)))

    def _taps_oddly(self) -> None:
        if isinstance(self.last, Tapped) and self.chance.random() < 0.3:
            return self.does(self.last)
        old = [button.token for rows in self.rows for row in rows for button in row]
        return self.does(Tapped(self.chance.choice([*old, *FORGED]), 1))

    def _says(self) -> None:
        text = self.chance.choice(self.texts)
        self.does(Said(text, was_cut=len(text) >= TEXT_UNITS))

    def _commands(self) -> None:
        name, rest = self.chance.choice(COMMAND_NAMES), self.chance.choice(self.texts)
        self.does(Commanded(name, rest))

    def _sends(self) -> None:
        place = SharedPlace(self.chance.choice((*ZONES, None)))
        events: list[Event] = [place, Blocked(), Unblocked(), *(Sent(kind) for kind in Kind)]
        events += [Sent(Kind.VOICE, file_id="voice-1"), AskedStats(STATS), AskedExport(None)]
        events += [Changed(str(self.chance.random()), self._change()) for _ in range(4)]
        self.does(self.chance.choice([*events, *(self._by_another() for _ in range(4))]))

    def _change(self) -> Change:
        """Return what somebody might change beside the chat, whether it can be or not."""
        chance, no = self.chance, self.chance.randint(1, 6)
        on = days.local_day(self.now, self.person.zone) - timedelta(days=chance.randint(-2, 400))
        hours = [time(chance.randint(0, 23), chance.choice((0, 30))) for _ in range(4)]
        kind, counts = chance.choice(list(Contact)), chance.random() < 0.5
        return chance.choice(
            (
                EntryAdded(kind, on, counts),
                EntryCorrected(no, kind, on, counts),
                EntryUndone(no),
                LetterOpened(no),
                HoursSet(*hours),
                MessagesSet(counts, chance.random() < 0.5, chance.random() < 0.5),
            )
        )

    def _by_another(self) -> Event:
        """Return what comes of somebody else's turn, or of a link somebody else sent."""
        if self.chance.random() < 0.1:
            return Commanded("start", self.chance.choice(("b_7_token", "b_", "b_zz_zz_zz")))
        kind, by = self.chance.choice(list(Between)), self.chance.choice(OTHERS)
        if self.person.buddies.invitation and self.chance.random() < 0.5:
            kind = Between.JOINS
        return FromOther(kind, by, self.chance.choice(WORDS), TOKEN)

    def _waits(self) -> None:
        minutes = self.chance.choice((0, 1, 20, 45, 300, 600, 600, 900, 1440, 3000))
        self.waits(timedelta(minutes=minutes), is_late=self.chance.random() < 0.2)

    def waits(self, span: timedelta, *, is_late: bool = False) -> None:
        """Let time pass; `is_late`: nobody rings meanwhile, and what was due rings at the end."""
        until = self.now + span
        if is_late:
            self.now = until
        while due := [(at, kind) for kind, at in self.person.timers.items() if at <= until]:
            at, kind = min(due)
            self.now = max(self.now, at)
            self.does(Rang(kind, at))
        self.now = until

    # What must hold

    def does(self, event: Event) -> None:
        """Have an event happen, and hold what comes of it against every rule."""
        before = self.person
        try:
            outcome = machine.step(before, event, self.now, HOUSE)
            self._check(before, event, outcome)
        except Exception as fault:
            fault.add_note(f"seed {self.seed}: {event!r} in {before.conversation.frames}")
            raise
        self.last, self.person = event, outcome.person
        self._see(outcome)
        if outcome.erases:
            self.person = self._stranger()
            self.nudged_on.clear()

    @property
    def flows(self) -> set[str]:
        """The flows that have said something to them."""
        return {name for name, prompts in PROMPTS.items() if prompts & self.prompts}

    def _see(self, outcome: Outcome) -> None:
        for outgoing in outcome.outgoing:
            if isinstance(outgoing.reply, Say | Edit | Show):
                self.prompts.add(outgoing.reply.prompt)
                if outgoing.reply.rows:
                    self.rows.append(outgoing.reply.rows)

    def _check(self, before: Person, event: Event, outcome: Outcome) -> None:
        assert is_answered(before, event, outcome), "not answered, or a double tap was"
        numbers = [outgoing.no for outgoing in outcome.outgoing]
        assert numbers == [before.last_no + n for n in range(1, len(numbers) + 1)]
        for outgoing in outcome.outgoing:
            assert_fits_telegram(outgoing)
            assert_is_let_through(outgoing, outcome.person)
            assert not outgoing.is_nudge or self._may_nudge(before)
        for told in outcome.nudged:
            assert (told.kind, told.on) not in self.nudged_on, "twice a local day"
            self.nudged_on.add((told.kind, told.on))
        assert_has_a_way_on(outcome)
        assert outcome.person.unasked <= nudging.MOST_A_DAY
        assert_put_off_rings_soon(outcome.person, self.now)

    def _may_nudge(self, person: Person) -> bool:
        today = days.local_day(self.now, person.zone)
        is_paused = tracker.is_paused(person.period, today)
        return not (nudging.is_quiet(person, self.now) or is_paused or person.is_gone)


@dataclass(frozen=True)
class Moment:
    """Somebody as they stood at an instant; whatever is tried on it happens to nobody."""

    person: Person
    now: datetime

    @property
    def where(self) -> tuple[object, ...]:
        """What makes this moment unlike others."""
        frames = tuple((frame.flow, frame.step) for frame in self.person.conversation.frames)
        return (frames, self.person.minor_at is None, self.person.is_running)

    @property
    def prompt(self) -> str | None:
        """The prompt of the step they are in, None when idle."""
        turn = Turn(self.person, Unblocked(), self.now)
        here = walk.present(turn)
        return here and walk.prompt_of(turn, *here)

    def shown_after(self, command: str) -> list[str]:
        """Return the prompts a command would bring."""
        outcome = machine.step(self.person, Commanded(command), self.now)
        said = [one.reply for one in outcome.outgoing if isinstance(one.reply, Say | Edit | Show)]
        return [reply.prompt for reply in said]


def is_answered(before: Person, event: Event, outcome: Outcome) -> bool:
    """Tell whether a word or deed got its answer; the same tap twice gets none."""
    said = [one for one in outcome.outgoing if not isinstance(one.reply, Strip | Delete)]
    if not isinstance(event, HEARD):
        return True
    if isinstance(event, Tapped) and before.conversation.last_tap == (
        f"{event.message_id}:{event.token}"
    ):
        return not outcome.outgoing and not outcome.notes
    return bool(said or outcome.signals or outcome.asks_stored)


def assert_is_let_through(outgoing: Outgoing, person: Person) -> None:
    """Hold a message against the consent gate."""
    reply = outgoing.reply
    if isinstance(reply, Say | Edit | Show) and reply.prompt in OUTREACH:
        assert gate.is_open(person), f"{reply.prompt} behind {person.flags}"


def assert_put_off_rings_soon(person: Person, now: datetime) -> None:
    """Hold what was put off against the timers: it stands, and nothing set anew counts as it."""
    assert person.late.keys() <= person.timers.keys()
    assert all(person.timers[kind] - now <= STALE_AFTER for kind in person.late)


def assert_fits_telegram(outgoing: Outgoing) -> None:
    """Hold a message against Telegram's limits."""
    reply = outgoing.reply
    if isinstance(reply, Strip | Delete | Sweep | Attach | Play):
        return
    text = reply.caption if isinstance(reply, Show) else reply.text
    assert text.strip()
    longest = CAPTION_UNITS if isinstance(reply, Show) else TEXT_UNITS
    assert len(text.encode("utf-16-le")) // 2 <= longest
    buttons = [button for row in reply.rows for button in row]
    assert len(buttons) <= MOST_BUTTONS
    assert all(1 <= len(row) <= 8 for row in reply.rows)
    assert all(button.label.strip() and button.token for button in buttons)
    assert all(len(button.token.encode()) <= TOKEN_BYTES for button in buttons)
    assert len({button.token for button in buttons}) == len(buttons)


def assert_has_a_way_on(outcome: Outcome) -> None:
    """Hold the state against the flows: idle, or in a step that waits and offers something."""
    frames = outcome.person.conversation.frames
    names = [frame.flow for frame in frames]
    assert len(set(names)) == len(names)
    for frame in frames:
        step = BOOK.flow(frame.flow).step(frame.step)
        assert step.listens
        assert step.choices or step.chips or step.typed, "nothing to tap or to type"
