"""What a person wrote and chose, as sections of an export: from the person as they are now."""

from collections.abc import Iterator
from datetime import date, datetime

from coach import days
from coach.belongings import Draft, Letter
from coach.exportlines import Line, facts, named, several, told
from coach.flows.flags import NAMES
from coach.flows.shared import weekday
from coach.flows.slip import KINDS
from coach.person import Entry, Period
from coach.turn import Turn


def you(turn: Turn) -> Iterator[Line]:
    """Yield who the person is to Ebb, and how things stand."""
    person, story = turn.person, turn.person.story
    flags = [turn.label("flags-name", name) for name, flag in NAMES.items() if flag in person.flags]
    yield from facts(
        turn,
        ("name", story.name),
        ("language", person.language),
        ("zone", person.zone),
        ("country", person.care.country),
        ("joined", person.joined_at),
        ("heard", person.heard_at),
        ("ended-by", named(turn, "knowing-ended", story.ended_by)),
        ("ended-on", story.ended_on),
        ("goal", named(turn, "knowing-goal", story.goal)),
        ("flags", "\n".join(flags)),
    )
    for name, ratings in (("forecast", story.forecast), ("reality", story.reality)):
        if any(rating is not None for rating in ratings):
            known = ("-" if rating is None else str(rating) for rating in ratings)
            yield from facts(turn, (name, ", ".join(known)))


def periods(turn: Turn) -> Iterator[Line]:
    """Yield the quiet periods, the present one last."""
    for period in turn.person.periods:
        yield from facts(
            turn,
            ("begun", period.started_on),
            ("length", period.length_days or turn.label("export-fact", "open-end")),
            ("pauses", _pauses(turn, period)),
            ("closed", period.closed_on or period.is_closed),
        )


def _pauses(turn: Turn, period: Period) -> str:
    spans = ((told(turn, pause.from_on), told(turn, pause.until_on)) for pause in period.pauses)
    return "\n".join(f"{from_on} - {until_on}" for from_on, until_on in spans)


def ledger(turn: Turn) -> Iterator[Line]:
    """Yield the contact ledger, taken back lines as well."""
    for entry in turn.person.entries:
        yield Line(_when(turn, entry), _entry(turn, entry))


def _when(turn: Turn, entry: Entry) -> str:
    """Return when it was; of what was told later only the day is known."""
    is_of_the_moment = entry.at == entry.noted_at
    is_that_day = days.local_day(entry.at, turn.person.zone) == entry.on
    return told(turn, entry.at if is_of_the_moment and is_that_day else entry.on)


def _entry(turn: Turn, entry: Entry) -> str:
    kind = turn.label("slip-kind", entry.kind) if entry.kind in KINDS else entry.kind.value
    marks = (("counts", entry.counts), ("undone", entry.undone_at is not None))
    return " · ".join([kind, *(turn.label("export-fact", name) for name, holds in marks if holds)])


def plan(turn: Turn) -> Iterator[Line]:
    """Yield reasons, if-then plans, and what would have to be true before writing."""
    kept = turn.person.plan
    yield from several(turn, "reasons", turn.person.story.reasons)
    yield from several(turn, "if-thens", kept.if_thens)
    yield from several(turn, "dislikes", kept.dislikes)
    yield from facts(turn, ("bar", kept.bar), ("voice", kept.voice))


def safety(turn: Turn) -> Iterator[Line]:
    """Yield the safety plan."""
    kept = turn.person.plan.safety
    yield from several(turn, "signs", kept.signs)
    yield from several(turn, "helps", kept.helps)
    yield from several(turn, "people", kept.people)
    yield from several(turn, "places", kept.places)


def drafts(turn: Turn) -> Iterator[Line]:
    """Yield the drafts on hold."""
    for draft in turn.person.drafts:
        yield Line(_head(turn, draft, "until", draft.release_at), draft.text)


def letters(turn: Turn) -> Iterator[Line]:
    """Yield the letters, with the words of sealed ones."""
    for letter in turn.person.letters:
        tone = turn.label("letter-tone", letter.tone)
        state = turn.label("letter-list", "sealed" if letter.is_sealed else "open")
        head = _head(turn, letter, "opens", letter.opens_on)
        yield Line(f"{tone} · {state} · {head}", letter.text)


def _head(turn: Turn, written: Draft | Letter, name: str, value: date | datetime | None) -> str:
    at = told(turn, written.written_at)
    until = told(turn, value) if value else ""
    return f"{at} · {turn.label('export-fact', name)} {until}" if until else at


def dates(turn: Turn) -> Iterator[Line]:
    """Yield the days ahead."""
    for each in turn.person.dates:
        year = f"{each.year}-" if each.year else ""
        yield Line(
            f"{year}{each.month:02}-{each.day:02}", f"{each.name}\n{each.plan or ''}".strip()
        )


def shared(turn: Turn) -> Iterator[Line]:
    """Yield what is shared with the other."""
    kept = turn.person.shared
    yield from several(turn, "topics", kept.topics)
    yield from facts(turn, ("channel", named(turn, "shared-channel", kept.channel) or kept.channel))
    if kept.hours:
        yield from facts(turn, ("talk", " - ".join(told(turn, at) for at in kept.hours)))
    yield from several(turn, "handovers", [weekday(turn, at) for at in sorted(kept.handovers)])


def buddy(turn: Turn) -> Iterator[Line]:
    """Yield what is the person's own of bonds: their line, what they call their friends."""
    kept = turn.person.buddies
    if kept.buddy is not None:
        yield from facts(turn, ("has-buddy", turn.label("export-fact", "yes")))
    yield from facts(turn, ("line", kept.line))
    yield from several(turn, "asked", [told(turn, at) for at in kept.pings])
    yield from several(turn, "friends", [each.name or "-" for each in kept.friends])


def hours(turn: Turn) -> Iterator[Line]:
    """Yield when the person wants to be written to."""
    habits = turn.person.habits
    quiet = f"{told(turn, habits.quiet_from)} - {told(turn, habits.quiet_until)}"
    yield from facts(
        turn,
        ("morning", habits.morning_at),
        ("evening", habits.evening_at),
        ("quiet", quiet),
        ("nudges", habits.are_nudges_on),
    )
