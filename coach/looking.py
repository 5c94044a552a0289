"""Looking at a person for the Mini App: the words and figures of the chat, by the same functions.

Reads only: the person given is not changed, and nothing is wanted.
"""

from collections.abc import Mapping
from datetime import datetime, time

from coach import countries, daykinds, gate, letters, tools, voice, walk
from coach.belongings import Letter
from coach.book import BOOK
from coach.events import Unblocked
from coach.flows import closing, ledger, letterbox, progress, slip, urge_tools
from coach.overview import (
    Day,
    Figures,
    Hours,
    Kind,
    LetterTitle,
    Line,
    Mark,
    Overview,
    Standing,
    UrgeHours,
)
from coach.person import Entry, Flag, Person
from coach.picture import DayKind
from coach.turn import Turn
from coach.voice import Word

_MARKS = {
    DayKind.QUIET: Mark.QUIET,
    DayKind.THEIRS: Mark.QUIET,
    DayKind.SLIP: Mark.SLIP,
    DayKind.PAUSED: Mark.STANDS,
}

URGE_HOURS = 3
"""Urges are shown by spans of so many hours of the day."""


def overview_of(person: Person, now: datetime) -> Overview:
    """Return what is shown of a person now."""
    turn = Turn(person, Unblocked(), now)
    standing = _standing(turn)
    is_running = standing in (Standing.RUNNING, Standing.ENDED)
    is_known = person.period is not None and person.period.is_known
    is_over = standing is Standing.CLOSED and is_known and not gate.mourns(person)
    has_figures = is_running or is_over
    return Overview(
        language=person.language,
        standing=standing,
        today=turn.today,
        heading=turn.text("day-of", turn.figures()) if has_figures else "",
        says=_says(turn, standing),
        figures=_figures(turn) if has_figures else None,
        ledger=tuple(_line(turn, entry) for entry in ledger.shown(turn)) if has_figures else (),
        kinds=_kinds(turn) if is_running else (),
        hours=_hours(turn) if is_running else None,
        letters=_letters(turn) if standing is not Standing.MINOR else (),
    )


def letter_of(person: Person, no: int, now: datetime) -> Letter | None:
    """Return a letter whose words may be shown and whose seal is broken, else None."""
    letter = letterbox.of(Turn(person, Unblocked(), now), str(no))
    is_readable = letter is not None and not letter.is_sealed and person.minor_at is None
    return letter if is_readable else None


def _standing(turn: Turn) -> Standing:
    if turn.person.minor_at is not None:
        return Standing.MINOR
    if not turn.person.is_running:
        return Standing.CLOSED if turn.person.period else Standing.NEW
    return Standing.ENDED if closing.is_due(turn) else Standing.RUNNING


def _says(turn: Turn, standing: Standing) -> str:
    """Return what Ebb says first: within the period the very words of `/today`."""
    if standing is not Standing.RUNNING:
        said = Standing.ENDED if closing.is_waiting(turn.person) else standing
        return turn.text(f"app-standing-{said}")
    flow = BOOK.flow("today")
    step = flow.step("open")
    return turn.text(walk.prompt_of(turn, flow, step), walk.words_of(turn, step))


def _figures(turn: Turn) -> Figures | None:
    found, period = turn.progress(), turn.person.period
    if found is None or period is None:
        return None
    words, tally = {**turn.figures(), **progress.words(turn)}, turn.person.tally
    return Figures(
        day=found.day,
        length_days=found.length_days,
        run_days=found.run_days,
        best_days=found.best_days,
        quiet_days=found.quiet_days,
        total_days=found.total_days,
        share_percent=found.share_percent,
        urges=tally.urges,
        urges_ridden=tally.urges_ridden,
        is_shared=turn.has_flag(Flag.SHARED_LIFE),
        run_says=turn.text("label-run", words),
        best_says=turn.text("label-best", words),
        quiet_says=turn.text("app-quiet-of", words),
        urges_says=turn.text("app-urges", words),
        urge_hours=_urge_hours(turn),
        worked=_worked(turn),
        days=_days(turn),
        first_weekday=voice.first_weekday(turn.person.language, countries.of(turn.person)),
    )


def _urge_hours(turn: Turn) -> tuple[UrgeHours, ...]:
    """Return the spans of a day, from midnight on; none where no urge was told of."""
    counts = dict.fromkeys(range(0, 24, URGE_HOURS), 0)
    for hour, count in turn.person.urge_hours.items():
        counts[int(hour.partition("-")[2]) // URGE_HOURS * URGE_HOURS] += count
    if not any(counts.values()):
        return ()
    return tuple(_span(turn, from_hour, count) for from_hour, count in counts.items())


def _span(turn: Turn, from_hour: int, count: int) -> UrgeHours:
    until = time((from_hour + URGE_HOURS) % 24)
    words: Mapping[str, Word] = {
        "from": turn.clock(time(from_hour)),
        "until": turn.clock(until),
        "count": count,
    }
    return UrgeHours(from_hour, count, turn.text("app-urge-hour", words))


def _worked(turn: Turn) -> tuple[str, ...]:
    best = tools.best_tools(turn.person)[: tools.FIRST_SHOWN]
    return tuple(
        turn.text("tools-line", {"tool": urge_tools.name(turn, each.tool), "points": each.points})
        for each in best
    )


def _days(turn: Turn) -> tuple[Day, ...]:
    kinds = daykinds.of_periods(turn.person.entries, turn.person.periods, turn.today)
    return tuple(
        Day(on, _MARKS[kind], turn.day(on)) for on, kind in kinds.items() if kind in _MARKS
    )


def _line(turn: Turn, entry: Entry) -> Line:
    return Line(
        no=entry.no,
        kind=entry.kind,
        kind_name=turn.label("slip-kind", entry.kind),
        on=entry.on,
        day=turn.day(entry.on),
        counts=entry.counts,
        can_undo=slip.can_undo(turn, entry),
    )


def _kinds(turn: Turn) -> tuple[Kind, ...]:
    counting = turn.person.habits.counting
    return tuple(
        Kind(kind, turn.label("slip-kind", kind), kind in counting, kind in slip.FREE_KINDS)
        for kind in slip.KINDS
    )


def _hours(turn: Turn) -> Hours:
    habits, place = turn.person.habits, voice.city(turn.person.language, turn.person.zone)
    return Hours(
        morning_at=habits.morning_at,
        evening_at=habits.evening_at,
        quiet_from=habits.quiet_from,
        quiet_until=habits.quiet_until,
        zone_says=turn.text("app-zone", {"zone": place}),
        are_nudges_on=habits.are_nudges_on,
        wants_fewer=habits.wants_fewer,
        has_moments=habits.has_moments,
    )


def _letters(turn: Turn) -> tuple[LetterTitle, ...]:
    return tuple(
        LetterTitle(
            no=letter.no,
            title=letterbox.title(turn, letter),
            is_sealed=letter.is_sealed,
            shut_says=_shut_says(turn, letter),
        )
        for letter in turn.person.letters
    )


def _shut_says(turn: Turn, letter: Letter) -> str:
    if letters.may_open(letter, turn.today):
        return ""
    if letter.opens_on is None:
        return turn.text("letter-one-for-good")
    return turn.text("letter-one-sealed", {"on": turn.day(letter.opens_on)})
