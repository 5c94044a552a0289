"""The arithmetic of quiet, held against counting days one by one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coach import daykinds, tracker
from coach.person import MARKS, SLIP_KINDS, Contact, Entry, Pause, Period
from coach.picture import DayKind
from coach.tracker import Progress

START = date(2026, 11, 23)
LONGEST = 120

ages = st.integers(0, LONGEST)


@st.composite
def pauses(draw: st.DrawFn, most: int = 3) -> tuple[Pause, ...]:
    cuts = sorted(draw(st.lists(ages, max_size=2 * most, unique=True)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return tuple(Pause(_day(one), _day(other)) for one, other in pairs)


@st.composite
def ledgers(draw: st.DrawFn) -> list[Entry]:
    kinds, days_old = st.sampled_from(list(Contact)), st.integers(-20, LONGEST)
    lines = draw(st.lists(st.tuples(kinds, days_old, st.booleans(), st.booleans()), max_size=8))
    return [
        _entry(_day(age), kind, no=no, counts=counts, is_undone=is_undone)
        for no, (kind, age, counts, is_undone) in enumerate(lines)
    ]


@st.composite
def periods(draw: st.DrawFn) -> Period:
    length = draw(st.none() | st.integers(14, 400))
    return Period(START, length, draw(pauses()))


def _day(age: int) -> date:
    return START + timedelta(days=age)


def _entry(
    on: date,
    kind: Contact = Contact.WROTE,
    *,
    no: int = 999,
    counts: bool = True,
    is_undone: bool = False,
) -> Entry:
    at = datetime.combine(on, time(12), UTC)
    return Entry(no, kind, at, on, counts, at, at if is_undone else None)


def _figures(entries: Sequence[Entry], period: Period, age: int) -> Progress:
    return tracker.progress(entries, [period], _day(age))


def _stands(period: Period, on: date) -> bool:
    """Tell by the definition: the days after a pause's first, up to its last."""
    ends = [(pause.from_on, pause.until_on or date.max) for pause in period.pauses]
    return any(first < on <= last for first, last in ends)


# Days and share


@given(ledgers(), periods(), ages)
def test_the_calendar_has_as_many_days_of_each_kind_as_are_counted(
    entries: list[Entry], period: Period, age: int
) -> None:
    kinds = daykinds.of_period(entries, period, _day(age))
    gone = Counter(kind for kind in kinds.values() if kind is not DayKind.AHEAD)
    last_on = tracker.last_day(period, _day(age))
    figures = _figures(entries, period, age)
    if last_on is not None and last_on < _day(age):
        figures = tracker.progress(entries, [period], last_on)
    assert gone[DayKind.QUIET] + gone[DayKind.THEIRS] == figures.quiet_days
    assert figures.quiet_days + gone[DayKind.SLIP] == figures.total_days
    assert min(kinds) == START
    assert max(kinds) == (last_on or _day(age))


@given(ledgers(), periods(), ages)
def test_the_total_is_the_sum_of_its_days(entries: list[Entry], period: Period, age: int) -> None:
    days = [_day(each) for each in range(age + 1)]
    slips = {entry.on for entry in entries if entry.is_slip}
    moving = [on for on in days if not _stands(period, on)]
    figures = _figures(entries, period, age)
    assert figures.day == len(moving)
    assert figures.quiet_days == len([on for on in moving if on not in slips])
    assert figures.total_days == figures.quiet_days + len(slips & set(days))


@given(ledgers(), periods(), ages)
def test_quiet_days_lie_between_none_and_all(
    entries: list[Entry], period: Period, age: int
) -> None:
    figures = _figures(entries, period, age)
    assert 0 <= figures.quiet_days <= figures.total_days
    assert 0 <= figures.share_percent <= 100
    assert figures.run_days <= figures.best_days


@given(ledgers(), periods(), ages, st.data())
def test_the_order_of_the_ledger_does_not_matter(
    entries: list[Entry], period: Period, age: int, data: st.DataObject
) -> None:
    turned = data.draw(st.permutations(entries))
    assert _figures(turned, period, age) == _figures(entries, period, age)


@given(ledgers(), periods(), ages, st.sampled_from(SLIP_KINDS), ages)
def test_the_same_entry_told_twice_changes_nothing_more(
    entries: list[Entry], period: Period, age: int, kind: Contact, slip_age: int
) -> None:
    once = [*entries, _entry(_day(slip_age), kind)]
    twice = [*once, _entry(_day(slip_age), kind, no=1000)]
    assert _figures(twice, period, age) == _figures(once, period, age)


@given(ledgers(), periods(), ages, st.sampled_from(list(Contact)), ages)
def test_an_entry_undone_restores_every_figure(
    entries: list[Entry], period: Period, age: int, kind: Contact, slip_age: int
) -> None:
    undone = _entry(_day(slip_age), kind, is_undone=True)
    assert _figures([*entries, undone], period, age) == _figures(entries, period, age)


@given(ledgers(), periods(), ages)
def test_days_to_come_do_not_count_yet(entries: list[Entry], period: Period, age: int) -> None:
    known = [entry for entry in entries if entry.on <= _day(age)]
    assert _figures(entries, period, age) == _figures(known, period, age)


def test_one_slip_in_twenty_days_leaves_95_percent() -> None:
    figures = _figures([_entry(_day(7))], Period(START, 30), 19)
    assert (figures.day, figures.quiet_days, figures.share_percent) == (20, 19, 95)


@pytest.mark.parametrize(
    ("quiet", "total", "percent"),
    [
        (8, 9, 89),
        (1, 3, 33),
        (2, 3, 67),
        (199, 200, 99),
        (399, 400, 99),
        (400, 400, 100),
        (0, 5, 0),
    ],
)
def test_the_share_is_rounded_and_whole_only_where_all_days_were_quiet(
    quiet: int, total: int, percent: int
) -> None:
    figures = Progress(total, 400, 0, 0, quiet, total)
    assert figures.share_percent == percent


# The run


@given(ledgers(), periods(), ages)
def test_a_new_slip_never_lowers_the_best_run(
    entries: list[Entry], period: Period, age: int
) -> None:
    before = _figures(entries, period, age)
    after = _figures([*entries, _entry(_day(age))], period, age)
    assert after.best_days == before.best_days
    assert after.run_days == 0


@given(ledgers(), periods(), ages)
def test_the_run_counts_the_moving_days_since_the_last_contact(
    entries: list[Entry], period: Period, age: int
) -> None:
    starts = [entry.on for entry in entries if entry.starts_run and entry.on <= _day(age)]
    last_on = max(starts, default=START)
    since = range(1, (_day(age) - last_on).days + 1)
    quiet = [one for one in since if not _stands(period, last_on + timedelta(days=one))]
    assert _figures(entries, period, age).run_days == len(quiet)


@given(ledgers(), periods(), ages, ages)
def test_the_best_run_only_grows_while_days_pass(
    entries: list[Entry], period: Period, age: int, more: int
) -> None:
    now, later = _figures(entries, period, age), _figures(entries, period, age + more)
    assert later.best_days >= now.best_days


@given(periods(), ages, st.sampled_from(MARKS))
def test_a_mark_starts_a_run_and_is_no_slip(period: Period, age: int, mark: Contact) -> None:
    marked = _figures([_entry(_day(age), mark, counts=False)], period, age)
    assert marked.run_days == 0
    assert marked.quiet_days == marked.total_days


def test_the_last_contact_before_the_period_lengthens_the_run() -> None:
    before = _entry(_day(-9), Contact.BEFORE, counts=False)
    assert _figures([before], Period(START, 30), 1).run_days == 10


@given(ledgers(), periods(), ages, ages, st.sampled_from(SLIP_KINDS), st.booleans())
def test_a_corrected_entry_counts_as_if_it_had_been_told_so_at_once(
    entries: list[Entry], period: Period, age: int, other_age: int, kind: Contact, counts: bool
) -> None:
    told = _entry(_day(age))
    corrected = replace(told, on=_day(other_age), kind=kind, counts=counts)
    anew = _entry(_day(other_age), kind, counts=counts)
    assert _figures([corrected, *entries], period, LONGEST) == _figures(
        [*entries, anew], period, LONGEST
    )


@given(ledgers(), periods(), ages, ages)
def test_an_entry_told_late_is_an_entry_told_in_time(
    entries: list[Entry], period: Period, age: int, later: int
) -> None:
    in_time = _entry(_day(age))
    late = replace(in_time, noted_at=in_time.noted_at + timedelta(days=later))
    assert _figures([*entries, late], period, LONGEST) == _figures(
        [*entries, in_time], period, LONGEST
    )


@given(ledgers(), periods(), ages, ages)
def test_a_slip_within_a_run_never_leaves_less_than_its_longer_part(
    entries: list[Entry], period: Period, age: int, slip_age: int
) -> None:
    assume(slip_age <= age)
    before = _figures(entries, period, age)
    after = _figures([*entries, _entry(_day(slip_age))], period, age)
    assert before.best_days // 2 <= after.best_days <= before.best_days


def test_a_correction_of_the_past_recomputes_the_best_run() -> None:
    figures = _figures([_entry(_day(4))], Period(START, 30), 10)
    assert (figures.run_days, figures.best_days) == (6, 6)


@given(ledgers(), st.integers(14, LONGEST), st.integers(0, LONGEST))
def test_when_a_period_is_over_nothing_later_changes_it(
    entries: list[Entry], length: int, later: int
) -> None:
    period, last_on = Period(START, length), _day(length - 1)
    told = [entry for entry in entries if entry.on <= last_on]
    at_last = _figures(told, period, length - 1)
    whole = tracker.final_progress([*told, _entry(_day(length + later))], [period], last_on)
    assert (whole.day, whole.quiet_days) == (at_last.day, at_last.quiet_days)
    assert at_last.run_days <= whole.run_days <= at_last.run_days + 1
    assert whole.best_days == max(at_last.best_days, whole.run_days)


@given(st.integers(0, 29), st.booleans())
def test_the_run_never_has_a_day_that_was_not_quiet(age: int, is_told: bool) -> None:
    told = [_entry(_day(age))] if is_told else []
    whole = tracker.final_progress(told, [Period(START, 30)], _day(29))
    assert whole.best_days <= whole.quiet_days == 30 - is_told


def test_a_period_without_a_slip_is_one_run() -> None:
    whole = tracker.final_progress([], [Period(START, 30)], _day(29))
    assert (whole.quiet_days, whole.run_days, whole.best_days) == (30, 30, 30)


# Pauses


@given(ledgers(), periods(), ages, st.integers(1, 90))
def test_a_pause_stands_still(entries: list[Entry], period: Period, age: int, span: int) -> None:
    first, last = _day(age), _day(age + span)
    assume(not any(first < entry.on <= last for entry in entries))
    earlier = tuple(pause for pause in period.pauses if (pause.until_on or last) <= first)
    paused = replace(period, pauses=(*earlier, Pause(first, last)))
    assert _figures(entries, paused, age + span) == _figures(entries, paused, age)


@given(periods(), ages, st.integers(1, 90))
def test_the_end_moves_by_the_length_of_the_pause(period: Period, age: int, span: int) -> None:
    paused = replace(period, pauses=(*period.pauses, Pause(_day(age), _day(age + span))))
    plain_on, moved_on = (tracker.last_day(one, _day(200)) for one in (period, paused))
    assert (plain_on is None) == (period.length_days is None)
    assert moved_on == (plain_on and plain_on + timedelta(days=span))


@given(st.integers(14, 400), st.integers(0, 13), st.integers(0, 90))
def test_on_the_last_day_the_day_number_is_the_length(length: int, age: int, span: int) -> None:
    period = Period(START, length, (Pause(_day(age), _day(age + span)),))
    ends_on = tracker.last_day(period, _day(age))
    assert ends_on is not None
    assert tracker.day_number(period, ends_on) == length


@given(ages, st.integers(1, 30), st.data())
def test_an_entry_made_in_a_pause_counts(age: int, span: int, data: st.DataObject) -> None:
    on = _day(age + data.draw(st.integers(1, span)))
    period = Period(START, None, (Pause(_day(age), _day(age + span)),))
    without, told = (_figures(one, period, age + span) for one in ([], [_entry(on)]))
    assert told.quiet_days == without.quiet_days
    assert told.total_days == without.total_days + 1
    assert (told.run_days, told.day) == (0, without.day)


@given(ages, st.integers(0, 200))
def test_an_open_pause_stands_until_it_is_ended(age: int, span: int) -> None:
    period = Period(START, 30, (Pause(_day(age)),))
    today = _day(age + span)
    assert tracker.is_paused(period, today)
    assert tracker.day_number(period, today) == age + 1
    assert tracker.last_day(period, today) == _day(29 + span)


def test_on_the_day_a_pause_ends_it_is_over() -> None:
    period = Period(START, 30, (Pause(_day(3), _day(6)),))
    paused = [age for age in range(3, 10) if tracker.is_paused(period, _day(age))]
    assert paused == [3, 4, 5]


def test_a_pause_holds_where_a_change_of_zone_turns_the_day_back() -> None:
    period = Period(START, 30, (Pause(_day(3), _day(6)),))
    assert tracker.is_paused(period, _day(2))
    assert tracker.day_number(period, _day(2)) == 3
