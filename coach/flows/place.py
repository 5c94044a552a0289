"""The time zone: by a typed city, by what the clock shows, or by a place shared once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coach import days, places, voice
from coach.flow import RETURN, Chip, Chips, Choice, Flow, Fork, Step, Typed
from coach.flows.welcome import hours_chips
from coach.turn import Turn
from coach.voice import Word


def _typed(turn: Turn, text: str) -> bool:
    matches = places.zones_for_city(text)
    if not matches:
        return False
    zones = "|".join(match.zone for match in matches)
    turn.put(zone=matches[0].zone, matches=zones, by="place")
    return True


def _how_many(turn: Turn) -> str:
    return "which" if "|" in turn.slots.get("matches", "") else "confirm"


def _match_chips(turn: Turn) -> Sequence[Chip]:
    zones = dict.fromkeys(filter(None, turn.slots.get("matches", "").split("|")))
    return [
        Chip(zone, f"{voice.city(turn.person.language, zone)} ({clock_in(turn, zone)})")
        for zone in zones
    ]


def _pick(turn: Turn, zone: str) -> None:
    turn.put(zone=zone)


def _by_clock(turn: Turn, hour: str) -> None:
    zone = places.zones_by_clock(turn.now, int(hour), turn.person.language_code)
    turn.put(zone=zone, by="clock", matches="")


def clock_in(turn: Turn, zone: str) -> str:
    """Return what a clock shows in that zone now."""
    return turn.clock(days.local(turn.now, zone).time())


def _words(turn: Turn) -> Mapping[str, Word]:
    zone = turn.slots.get("zone", turn.person.zone)
    return {"place": voice.city(turn.person.language, zone), "clock": clock_in(turn, zone)}


def _set(turn: Turn) -> None:
    """Set the zone. A clock tells no country, so one picked by its time is not sure.

    A first day that began on a guess begins anew on the right date; none lies ahead.
    """
    before = turn.today
    turn.person.zone = turn.slots.get("zone", turn.person.zone)
    turn.person.is_zone_sure = turn.slots.get("by") != "clock"
    if turn.person.is_zone_sure:
        turn.person.care = replace(turn.person.care, country=None)
    turn.today = days.local_day(turn.now, turn.person.zone)
    period = turn.person.period
    is_guessed = period is not None and period.started_on == before and not turn.person.entries
    if period and (is_guessed or period.started_on > turn.today):
        turn.person.period = replace(period, started_on=turn.today)


FLOW = Flow(
    "place",
    (
        Step(
            "open",
            (Choice("clock", "clock"), Choice("right", "set")),
            typed=Typed(_typed, Fork(_how_many, ("which", "confirm"))),
            words=_words,
        ),
        Step("which", chips=Chips(_match_chips, "set", _pick, per_row=1), back="open"),
        Step(
            "clock",
            chips=Chips(hours_chips, "confirm-clock", _by_clock, per_row=4),
            back="open",
        ),
        Step(
            "confirm",
            (Choice("yes", "set"), Choice("no", "open")),
            typed=Typed(_typed, Fork(_how_many, ("which", "confirm"))),
            words=_words,
        ),
        Step(
            "confirm-clock",
            (Choice("yes", "set"), Choice("no", "clock")),
            words=_words,
        ),
        Step("nowhere", (Choice("type", "open"), Choice("keep", RETURN))),
        Step("set", does=_set, words=_words, then=RETURN),
    ),
    doors=("nowhere", "confirm"),
    is_on_top=True,
)
