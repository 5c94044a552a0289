"""Times, dates and numbers as people type them.

Reads what leaves no doubt and returns None for everything else, so that the caller asks back; never
guesses, never raises, and knows no clock: `today` is passed in. The words are in timewords.toml.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final

from coach.timegrammar import Grammar, grammar, plain

_LONGEST: Final = 80
_HALF_A_DAY: Final = 12 * 60
_A_DAY: Final = 24 * 60

_YEAR_FIRST: Final = re.compile(r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})")
_FIGURES: Final = re.compile(
    r"(\d{1,2})(?P<mark>[./-]) ?(\d{1,2})(?:(?P=mark) ?(?P<year>\d{4}|\d\d)|(?P<end>\.))?"
)


class Direction(StrEnum):
    """Which way a date must lie from today; today itself lies both ways."""

    FUTURE = "future"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time that was read. `bare`: an hour up to 12 that could be twelve hours later as well."""

    minutes: int
    bare: bool
    halved: bool

    def as_time(self) -> time:
        return _time(self.minutes)


def read_clock_time(text: str, language: str) -> time | None:
    """Return the time of day in "8", "8.30", "20h30", "1930", "half past 8 pm", "noon" …

    An hour without "am" or "in the evening" is read on the 24-hour clock: "8" is 08:00. None for
    "24:00", for "10 to 8" in figures (a span, or 7:50?), for contradictions ("15 am").
    """
    clock = _read_clock(text, grammar(language))
    return clock.as_time() if clock else None


def read_clock_span(text: str, language: str) -> tuple[time, time] | None:
    """Return the two times in "22:30-8:00" or "from 11pm to 7"; the second may be on the next day.

    Where one end has "am" or "pm" and the other has not, the shorter span is meant: "11pm to 7"
    ends at 7, "9am to 5" at 17. None for bare hours that go backwards ("10 to 8"), for empty spans.
    """
    words = grammar(language)
    if read_clock_time(text, language):
        return None
    said = words.span_lead.sub("", words.lead.sub("", _clean(text)))
    spans = {
        span
        for cut in words.span_between.finditer(said)
        if (span := _span(*(_read_clock(end, words) for end in _around(said, cut))))
    }
    return spans.pop() if len(spans) == 1 else None


def read_date(
    text: str, language: str, today: date, *, direction: Direction | None = None
) -> date | None:
    """Return the date in "in 3 days", "next friday", "24 dec", "24.12.", "24/12/2026" …

    `direction` tells which "friday" and which "24 dec" is meant, and refuses what lies on the other
    side of today; without it both of these are None. A bare weekday is never today; "next friday"
    is the coming one, unless that is tomorrow (None). Figures with dots are day first ("3.4." is
    3 April), with slashes or dashes the one that cannot be a month is the day: "03/04" is None.
    """
    words = grammar(language)
    said = words.with_figures(words.date_lead.sub("", words.lead.sub("", _clean(text))))
    readers = (_named_day, _distant_day, _weekday, _day_of_month)
    try:
        found = _first(reader(said, words, today, direction) for reader in readers)
        found = found or _day_in_figures(said, today, direction)
    except (OverflowError, ValueError):
        return None
    return found if found and _lies(found, today, direction) else None


def read_number(text: str, language: str) -> int | None:
    """Return the number in "7", "seven", "7/10", "about 20"; None for "7.5", "3-4" and "-3"."""
    words = grammar(language)
    match = words.count.fullmatch(words.with_figures(_clean(text).rstrip(". ")))
    if not match or (match["scale"] and int(match["number"]) > int(match["scale"])):
        return None
    return int(match["number"])


def _clean(text: str) -> str:
    return plain(text).strip("!?,; ") if len(text) <= _LONGEST else ""


def _read_clock(text: str, words: Grammar) -> _Clock | None:
    typed = words.lead.sub("", _clean(text)).rstrip(". ")
    match = words.clock.fullmatch(words.lead.sub("", words.with_figures(typed)))
    if not match or _has_doubts(match, typed, words):
        return None
    named, hour = match["named"], int(match["hour"] or 0)
    minutes = int(match["minute"] or match["glued"] or 0)
    part = match["part"] or match["early"]
    if named:
        at = words.named_times[named]
        return None if part else _Clock(at.hour * 60 + at.minute, bare=False, halved=True)
    placed = _placed(hour, words.parts[part]) if part else hour
    if placed is None or placed > 23 or minutes > 59:
        return None
    bare = not part and hour in range(1, 13) and not match["hour"].startswith("0")
    return _Clock((placed * 60 + minutes + _shift(match, words)) % _A_DAY, bare, bool(part))


def _has_doubts(match: re.Match[str], typed: str, words: Grammar) -> bool:
    shifts = [match[group] for group in ("before", "some", "after") if match[group]]
    exact = match["minute"] or match["glued"]
    if (
        len(shifts) > 1
        or (shifts and (exact or match["named"]))
        or (match["part"] and match["early"])
    ):
        return True
    in_figures = any(letter.isdigit() for letter in typed)
    if match["separator"] == " " and in_figures:
        return True
    few = match["some"] and match["some"].strip().isdigit() and int(match["some"]) <= 12
    return bool(few and in_figures and match["way"] in words.words_to)


def _placed(hour: int, part: tuple[int, int]) -> int | None:
    """Return the hour within a part of the day ("8" in the evening is 20), None if none is."""
    first, last = part
    may_be = {hour, hour + 12, 0 if hour == 12 else hour} if hour in range(1, 13) else {hour}
    within = [
        one
        for one in may_be
        if one < 24 and (first <= one <= last if first <= last else one >= first or one <= last)
    ]
    return within[0] if len(within) == 1 else None


def _shift(match: re.Match[str], words: Grammar) -> int:
    if match["some"]:
        some = int(match["some"].split()[0])
        return -some if match["way"] in words.words_to else some
    phrase = match["before"] or match["after"]
    return words.shifts[phrase] if phrase else 0


def _span(start: _Clock | None, end: _Clock | None) -> tuple[time, time] | None:
    if start is None or end is None or start.minutes == end.minutes:
        return None
    if start.bare and end.bare and end.minutes < start.minutes:
        return None
    if start.halved and end.bare:
        gap = _shorter(end.minutes - start.minutes)
        return start.as_time(), _time(start.minutes + gap)
    if end.halved and start.bare:
        gap = _shorter(end.minutes - start.minutes)
        return _time(end.minutes - gap), end.as_time()
    return start.as_time(), end.as_time()


def _shorter(minutes: int) -> int:
    """Return the way forward on a clock face of twelve hours, the whole round for none."""
    return minutes % _HALF_A_DAY or _HALF_A_DAY


def _time(minutes: int) -> time:
    return time(*divmod(minutes % _A_DAY, 60))


def _around(said: str, cut: re.Match[str]) -> tuple[str, str]:
    return said[: cut.start()], said[cut.end() :]


def _first(found: Iterable[date | None]) -> date | None:
    return next((day for day in found if day), None)


def _lies(day: date, today: date, direction: Direction | None) -> bool:
    if direction is None or day == today:
        return True
    return (day > today) is (direction is Direction.FUTURE)


def _named_day(said: str, words: Grammar, today: date, _: Direction | None) -> date | None:
    return today + timedelta(days=words.days[said]) if said in words.days else None


def _distant_day(said: str, words: Grammar, today: date, _: Direction | None) -> date | None:
    for sign, form in words.distances:
        if match := form.fullmatch(said):
            count = sign * int(match["count"] or 1)
            if match["unit"] in words.month_units:
                return _months_away(today, count)
            return today + timedelta(days=count * words.units[match["unit"]])
    return None


def _months_away(today: date, count: int) -> date:
    """Return the same day of another month, or that month's last when it is shorter."""
    years, month = divmod(today.month - 1 + count, 12)
    first = date(today.year + years, month + 1, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(today.day, last.day))


def _weekday(said: str, words: Grammar, today: date, direction: Direction | None) -> date | None:
    match = words.weekday.fullmatch(said)
    if not match or (match["before"] and match["after"]):
        return None
    away = words.weekdays[match["weekday"]] - today.weekday()
    ahead, coming = timedelta(days=away % 7), timedelta(days=away % 7 or 7)
    latest = timedelta(days=-away % 7 or 7)
    match words.which.get(match["before"] or match["after"] or "") or direction:
        case "this":
            return today + ahead
        case "next":
            return today + coming if coming.days > 1 else None
        case Direction.FUTURE:
            return today + coming
        case "last" | Direction.PAST:
            return today - latest
        case _:
            return None


def _day_of_month(
    said: str, words: Grammar, today: date, direction: Direction | None
) -> date | None:
    for form in words.day_month:
        if match := form.fullmatch(said):
            day, month = int(match["day"]), words.months[match["month"]]
            return _dated(day, month, match["year"], today, direction)
    return None


def _day_in_figures(said: str, today: date, direction: Direction | None) -> date | None:
    if match := _YEAR_FIRST.fullmatch(said):
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    match = _FIGURES.fullmatch(said)
    if (
        not match
        or (match["mark"] == "-" and not match["year"])
        or (match["end"] and match["mark"] != ".")
    ):
        return None
    day, month = int(match[1]), int(match[3])
    is_day_first = match["mark"] == "." and (match["year"] or match["end"])
    if not is_day_first and month > 12:
        day, month = month, day
    elif not is_day_first and day <= 12 and day != month:
        return None
    return _dated(day, month, match["year"], today, direction)


def _dated(
    day: int, month: int, year: str | None, today: date, direction: Direction | None
) -> date | None:
    if year:
        return date(int(year) + (today.year // 100 * 100 if len(year) == 2 else 0), month, day)
    if direction is None:
        return None
    step = 1 if direction is Direction.FUTURE else -1
    # Eight years are the most between two 29ths of February.
    for candidate in range(today.year, today.year + 9 * step, step):
        if (found := _real_day(candidate, month, day)) and _lies(found, today, direction):
            return found
    return None


def _real_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
