"""The people of a batch: loaded at once, taken through their turns, written back at once.

Works inside one transaction and is thrown away with it. A turn that raises leaves nothing behind:
its update is set aside, the person gets one calm line, and the rest goes on. What turns have for
other people (signals) is taken after the batch's own events, in the same transaction.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.exc import DBAPIError

from bot.arrivals import Arrival, Unreadable
from bot.setaside import set_aside
from coach import export, machine, nudging, voice
from coach.events import HEARD, AskedExport, Stored, Tapped
from coach.house import House
from coach.person import Person, PersonId
from coach.replies import Note, Nudged, Outcome, Signal
from models import heard, journal, outbox, people, timers, updates, whole
from models.database import Work
from models.heard import Heard
from models.outbox import Wanted
from models.people import Known
from models.updates import SetAside
from models.wipes import Why


@dataclass(frozen=True, slots=True)
class Written:
    """What a batch did that others must know of once it is committed.

    `wanted`: what was put into the outbox. `taken_back`: people of whom something that waited was
    dropped; `erased`: people of whom nothing is left; `turns`: how many were taken, signals' as
    well; `failed`: how many of those were set aside.
    """

    wanted: tuple[Wanted, ...] = ()
    taken_back: frozenset[PersonId] = frozenset()
    erased: frozenset[PersonId] = frozenset()
    turns: int = 0
    failed: int = 0


MOST_DEPTH = 3
"""A signal's turn may lead to a signal, and that to one more; what would follow is dropped."""


FAREWELL_LASTS = timedelta(days=1)
"""One that waits for longer comes out of a restored backup, and nothing is sent to the erased."""


class Absent(Exception):
    """A batch needs people who were not loaded with it: it is to be taken anew, with them.

    Rows are locked in the order of ids till the end, so nobody may be loaded afterwards.
    """

    def __init__(self, person_ids: Collection[PersonId]) -> None:
        super().__init__()
        self.person_ids = frozenset(person_ids)


class Desk:
    """One batch at work. `bot_id` tells whose chats these are."""

    def __init__(
        self,
        work: Work,
        bot_id: int,
        now: datetime,
        *,
        house: House,
        new_id: Callable[[], int],
    ) -> None:
        self.work = work
        self.bot_id = bot_id
        self.now = now
        self.house = house
        self._new_id = new_id
        self._turns = self._failed = 0
        self._known: dict[PersonId, Known] = {}
        self._by_chat: dict[int, PersonId] = {}
        self._before: dict[PersonId, Person] = {}
        self._new: set[PersonId] = set()
        self._only_tapped: set[PersonId] = set()
        self._erased: set[PersonId] = set()
        self._wanted: list[Wanted] = []
        self._notes: list[tuple[PersonId, Note]] = []
        self._nudged: list[tuple[PersonId, Nudged]] = []
        self._aside: list[SetAside] = []
        self._heard: list[Heard] = []
        self._put_off: list[timers.Due] = []
        self._spent: list[timers.Due] = []
        self._looked_for: set[PersonId] = set()
        self._signals: list[tuple[PersonId, Signal]] = []

    def load(self, batch: Sequence[Arrival], also: Collection[PersonId] = ()) -> None:
        """Load everybody the batch concerns, and who else it is known to need, in one query."""
        chat_ids = {each.chat_id for each in batch if each.chat_id is not None}
        person_ids = {each.person_id for each in batch if each.person_id is not None}.union(also)
        self._looked_for = person_ids
        for known in people.load(self.work, self.bot_id, chat_ids=chat_ids, person_ids=person_ids):
            self._known[known.person.id] = self._known_again(known)

    def take(self, arrival: Arrival) -> None:
        """Take one event through the coach."""
        self._turns += 1
        known = self._find(arrival)
        if isinstance(arrival.event, Unreadable):
            return self._set_aside(known, arrival, arrival.event.fault)
        if known is None:
            return self._forget_timer(arrival)
        before = known.person
        self._hear(before.id, arrival)
        if arrival.timer and before.timers.get(arrival.timer.kind) != arrival.timer.due_at:
            self._spent.append(arrival.timer)
        try:
            outcome = machine.step(before, arrival.event, self.now, self.house)
            if outcome.asks_stored:
                event = AskedExport(self._stored(before))
                outcome = machine.step(before, event, self.now, self.house)
        except DBAPIError:
            raise
        except Exception as fault:
            return self._set_aside(known, arrival, fault)
        self._keep(known, outcome)
        if known.person.id in self._only_tapped:
            self._forget(known)
        return None

    def take_signals(self) -> None:
        """Take what the turns so far have for others, in order, and what that leads to.

        Raises: Absent, before anything is written.
        """
        for _ in range(MOST_DEPTH):
            signals, self._signals = self._signals, []
            wanted = {signal.to for _, signal in signals}
            absent = wanted - self._known.keys() - self._looked_for
            if absent:
                raise Absent(absent)
            for sender_id, signal in signals:
                self._pass_on(sender_id, signal)

    def _pass_on(self, sender_id: PersonId, signal: Signal) -> None:
        """Take one signal's turn; where there is none to take, tell whom it is from."""
        if self._take_signal(signal) or signal.or_else is None:
            return
        self._signals.append((sender_id, Signal(sender_id, signal.or_else)))

    def _take_signal(self, signal: Signal) -> bool:
        """Return whether the turn was taken: there is somebody, and it did not fail."""
        known = self._known.get(signal.to)
        if known is None or signal.to in self._erased:
            return False
        self._turns += 1
        try:
            outcome = machine.step(known.person, signal.event, self.now, self.house)
        except Exception as fault:
            self._set_aside(known, Arrival(signal.event, person_id=signal.to), fault)
            return False
        self._keep(known, outcome)
        return True

    def write(self) -> Written:
        """Write everything the turns led to."""
        work, now = self.work, self.now
        if self._erased:
            people.erase(work, self._erased, at=now, why=Why.ASKED)
        stay = [known for key, known in self._known.items() if key not in self._erased]
        people.add(work, [known for known in stay if known.person.id in self._new])
        pairs = [(self._before[known.person.id], known.person) for known in stay]
        pairs = [(before, after) for before, after in pairs if before is not after]
        people.save(work, [after for _, after in pairs if after.id not in self._new])
        for before, after in pairs:
            people.save_entries(work, before, after)
        timers.forget(work, self._spent)
        timers.save(work, pairs)
        timers.put_off(work, self._put_off, now)
        left = self._drop_unwanted(pairs)
        wanted = tuple(self._addressed(item) for item in self._wanted)
        outbox.add(work, wanted, now)
        gone = self._drop_for_gone(pairs)
        journal.add(work, [item for item in self._notes if item[0] not in self._erased])
        journal.account(work, [item for item in self._nudged if item[0] not in self._erased])
        heard.add(work, [item for item in self._heard if item.person_id not in self._erased], now)
        kept = [item for item in self._aside if item.person_id not in self._erased]
        updates.set_aside(work, kept, now)
        return Written(
            wanted=wanted,
            taken_back=frozenset([*left, *gone]),
            erased=frozenset(self._erased),
            turns=self._turns,
            failed=self._failed,
        )

    def _drop_unwanted(self, pairs: Sequence[tuple[Person, Person]]) -> list[PersonId]:
        """Drop the nudges that wait for people whose turn ended them; what it says itself stays."""
        left = [after.id for before, after in pairs if _wants_no_more(before, after, self.now)]
        outbox.drop_waiting(self.work, left, "not wanted", self.now, only_nudges=True)
        return left

    def _drop_for_gone(self, pairs: Sequence[tuple[Person, Person]]) -> list[PersonId]:
        """Drop all that waits for people who left."""
        gone = [after.id for before, after in pairs if after.is_gone and not before.is_gone]
        outbox.drop_waiting(self.work, gone, "gone", self.now)
        return gone

    def _known_again(self, known: Known) -> Known:
        self._by_chat[known.chat_id] = known.person.id
        self._before[known.person.id] = known.person
        return known

    def _find(self, arrival: Arrival) -> Known | None:
        if arrival.person_id is not None:
            found = self._known.get(arrival.person_id)
            return found if found and arrival.person_id not in self._erased else None
        if arrival.chat_id is None:
            return None
        person_id = self._by_chat.get(arrival.chat_id)
        if person_id is not None:
            return self._known[person_id]
        is_first_word = isinstance(arrival.event, HEARD)
        return self._stranger(arrival, arrival.chat_id) if is_first_word else None

    def _stranger(self, arrival: Arrival, chat_id: int) -> Known:
        """Return somebody new."""
        person = Person(
            id=PersonId(self._new_id()),
            language=voice.nearest_language(arrival.language_code),
            language_code=arrival.language_code,
            joined_at=self.now,
        )
        known = self._known_again(Known(person, self.bot_id, chat_id))
        self._before[person.id] = replace(person, timers={}, entries=())
        self._known[person.id] = known
        self._new.add(person.id)
        if isinstance(arrival.event, Tapped):
            self._only_tapped.add(person.id)
        return known

    def _hear(self, person_id: PersonId, arrival: Arrival) -> None:
        """Note the number of a message that was typed or sent."""
        if arrival.message_id is not None and arrival.update_id is not None:
            self._heard.append(Heard(person_id, arrival.update_id, arrival.message_id))

    def _stored(self, person: Person) -> Stored | None:
        """Return the rows of somebody as they were before this batch, unless they just had them."""
        return whole.of(self.work, person.id) if export.is_due(person, self.now) else None

    def _keep(self, known: Known, outcome: Outcome) -> None:
        person_id = known.person.id
        self._known[person_id] = replace(known, person=outcome.person)
        self._wanted += [
            Wanted(person_id, known.chat_id, outgoing) for outgoing in outcome.outgoing
        ]
        self._notes += [(person_id, note) for note in outcome.notes]
        self._nudged += [(person_id, nudged) for nudged in outcome.nudged]
        self._signals += [(person_id, signal) for signal in outcome.signals]
        if outcome.erases:
            self._forget(known)

    def _forget(self, known: Known) -> None:
        """Keep nothing of somebody: erased, or a stranger who only tapped an old button."""
        self._erased.add(known.person.id)
        self._by_chat.pop(known.chat_id, None)

    def _addressed(self, wanted: Wanted) -> Wanted:
        """Return a reply as it goes into the outbox: to whoever was erased, as a farewell."""
        if wanted.person_id not in self._erased:
            return wanted
        outgoing = replace(wanted.outgoing, expires_at=self.now + FAREWELL_LASTS)
        return replace(wanted, is_farewell=True, outgoing=outgoing)

    def _forget_timer(self, arrival: Arrival) -> None:
        if arrival.timer:
            self._spent.append(arrival.timer)

    def _set_aside(self, known: Known | None, arrival: Arrival, fault: Exception) -> None:
        self._failed += 1
        self._aside.append(set_aside(arrival, known.person.id if known else None, fault))
        if arrival.timer:
            self._put_off.append(arrival.timer)
        elif known is not None and arrival.is_heard:
            self._keep(known, machine.calm_line(known.person, self.now))


def _wants_no_more(before: Person, after: Person, now: datetime) -> bool:
    """Tell whether a turn ended the nudges: stopped, paused, or the period over."""
    return nudging.is_nudged(before, now) and not nudging.is_nudged(after, now)
