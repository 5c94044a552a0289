"""Where somebody is: time zones from what they type, from their language, or from their clock.

Knows cities.toml and the tables of the tzdata package, nothing else: no map, no network, no clock.
Every zone it returns can be loaded.
"""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from itertools import chain, product
from typing import Final
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz, process

EXACT: Final = 100.0
AMBIGUOUS: Final = 90.0
_BEGINNING: Final = 85.0
_CONTRADICTED: Final = 80.0
_LEAST_ALIKE: Final = 80.0
_LONGEST_NAME: Final = 60

_Name = tuple[str, str, str]  # plain spelling, zone, place to read back

_WAKING_HOURS: Final = range(7, 24)
_ANYWHERE: Final = "*"
# tzdata links these to a country's zone, but they are typed in many.
_MERE_CLOCKS: Final = frozenset({"CET", "EET", "EST", "HST", "MET", "MST", "WET"})
# These letters do not come apart into a plain one and an accent.
_LETTERS: Final = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "\u0131": "i",
        "æ": "ae",
        "œ": "oe",
        ".": "",
        "'": "",
        "\u2019": "",
    }
)
_WITHOUT_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_OFFSET: Final = re.compile(r"(?:utc|gmt)? ?([+\-\u2212\u2013]) ?(\d{1,2})(?:[:.]?(\d\d))?")
_AROUND_THE_NAME: Final = re.compile(
    r"^(?:(?:i am|im|i live|currently|vivo|estoy|ich bin|ich wohne|ich lebe) )?"
    r"(?:(?:in|from|near|around|en|cerca de|hora de|aus|bei) )?(.+?)(?: (?:time|zeit))?$"
)


@dataclass(frozen=True, slots=True)
class ZoneMatch:
    """A zone somebody may mean; `place` is to be read back, `score` is 100 when it is sure."""

    zone: str
    place: str
    score: float


@dataclass(frozen=True, slots=True)
class _Atlas:
    """All that is known of zones; `names` holds plain spellings, `links` old names of zones."""

    zones: frozenset[str]
    links: Mapping[str, str]
    countries: Mapping[str, str]
    names: Mapping[str, tuple[ZoneMatch, ...]]
    offsets: Mapping[int, str]
    languages: Mapping[str, tuple[str, ...]]


def is_zone(name: str) -> bool:
    """Tell whether this is an IANA zone, spelled as tzdata spells it, old names included."""
    return name in _atlas().zones


def country_of_zone(zone: str) -> str | None:
    """Return the ISO 3166 code of the country a zone lies in; None for UTC, CET and the like."""
    atlas = _atlas()
    return atlas.countries.get(atlas.links.get(zone, zone))


def zones_for_city(typed: str, limit: int = 3) -> tuple[ZoneMatch, ...]:
    """Return the zones somebody may mean by a city, country, zone, "CET" or "UTC+2", best first.

    A name that means one thing comes alone with score 100. Below 100 it must be read back: names
    of several places (Valencia, IST), beginnings, typing mistakes. Nothing plausible: empty.
    """
    if limit < 1:
        return ()
    text = typed[:_LONGEST_NAME].strip()
    if by_offset := _zone_by_offset(text):
        return (by_offset,)
    name = _without_surroundings(_plain(text))
    found = _named(text.lower()) or _named(_plain(text)) or _named(name) or _with_its_country(name)
    return (found or _before_the_comma(text) or _alike(name))[:limit]


def guess_zone(language_code: str | None, now: datetime) -> str:
    """Return the likeliest zone of a language ("de", "es-MX") where it is 07:00-23:59 now.

    A region is believed at any hour. When all likely zones sleep it is the first: somebody who
    writes at night is likelier than somebody abroad. `now` is aware.
    """
    likely = _zones_of_region(language_code) or _likely_zones(language_code)
    return next((zone for zone in likely if _hour_in(zone, now) in _WAKING_HOURS), likely[0])


def zones_by_clock(now: datetime, local_hour: int, language_code: str | None) -> str:
    """Return the best zone for somebody whose clock shows `local_hour` (0-23) now.

    Zones of the language come first, then the world's largest. Where the hour fits a half-hour zone
    as well as a whole one (17:40 in India, 17:10 in Pakistan), the language decides.
    """
    hour = local_hour % 24
    for zone in _likely_zones(language_code) + _atlas().languages[_ANYWHERE]:
        if _hour_in(zone, now) == hour:
            return zone
    return _zone_east((hour - now.astimezone(UTC).hour + 11) % 24 - 11)


def clock_hours(now: datetime, language_code: str | None = None) -> tuple[int, ...]:
    """Return all 24 hours, for buttons: first those it is now where the language is spoken."""
    zones = _likely_zones(language_code) + _atlas().languages[_ANYWHERE]
    return tuple(dict.fromkeys(chain((_hour_in(zone, now) for zone in zones), range(24))))


def _hour_in(zone: str, now: datetime) -> int:
    return now.astimezone(ZoneInfo(zone)).hour


def _likely_zones(language_code: str | None) -> tuple[str, ...]:
    listed = _atlas().languages.get(_parts(language_code)[0], ())
    at_home = _zones_of_region(language_code)
    return tuple(dict.fromkeys((*at_home, *listed))) or _atlas().languages[_ANYWHERE]


def _zones_of_region(language_code: str | None) -> tuple[str, ...]:
    """Return the zones of the region a language code names, likeliest first; none where none."""
    language, *parts = _parts(language_code)
    region = next((part.upper() for part in parts if len(part) == 2), None)
    if region is None:
        return ()
    countries = _atlas().countries
    listed = [z for z in _atlas().languages.get(language, ()) if countries.get(z) == region]
    return tuple(listed or [zone for zone, country in countries.items() if country == region])


def _parts(language_code: str | None) -> list[str]:
    return (language_code or "").lower().replace("_", "-").split("-")


def _zone_by_offset(text: str) -> ZoneMatch | None:
    match = _OFFSET.fullmatch(text.lower())
    if not match:
        return None
    sign, hours, minutes = match[1], int(match[2]), int(match[3] or 0)
    east = (hours * 60 + minutes) * (1 if sign == "+" else -1)
    zone = _atlas().offsets.get(east) if east % 60 else _zone_east(east // 60)
    shown = f"UTC{'+' if east >= 0 else '-'}{hours}" + (f":{minutes:02}" if minutes else "")
    return ZoneMatch(zone, shown, EXACT) if zone and is_zone(zone) and minutes < 60 else None


def _zone_east(hours: int) -> str:
    # POSIX counts westwards: Etc/GMT-2 is two hours ahead of Greenwich.
    return f"Etc/GMT{-hours:+}" if hours else "Etc/UTC"


def _named(name: str) -> tuple[ZoneMatch, ...]:
    return _atlas().names.get(name, ())


def _without_surroundings(name: str) -> str:
    match = _AROUND_THE_NAME.fullmatch(name)
    return match[1] if match else name


def _with_its_country(name: str) -> tuple[ZoneMatch, ...]:
    words = name.split()
    for cut in range(len(words) - 1, 0, -1):
        city, country = _named(" ".join(words[:cut])), _named(" ".join(words[cut:]))
        if city and country:
            return _agreeing(city, country)
    return ()


def _agreeing(city: tuple[ZoneMatch, ...], around: tuple[ZoneMatch, ...]) -> tuple[ZoneMatch, ...]:
    """Return the cities of that name there; for "Paris, Texas" none is known, so it is Texas."""
    countries = {country_of_zone(match.zone) for match in around}
    there = tuple(match for match in city if country_of_zone(match.zone) in countries)
    same_zone = {match.zone for match in there} & {match.zone for match in around}
    if len(same_zone) == 1 or len(there) == 1:
        sure = [match for match in there if match.zone in same_zone or len(there) == 1]
        return (replace(sure[0], score=EXACT),)
    return there or tuple(replace(match, score=_CONTRADICTED) for match in around)


def _before_the_comma(text: str) -> tuple[ZoneMatch, ...]:
    head, comma, _ = text.partition(",")
    found = _named(_without_surroundings(_plain(head))) if comma else ()
    return tuple(replace(match, score=AMBIGUOUS) for match in found)


def _alike(name: str) -> tuple[ZoneMatch, ...]:
    """Return beginnings and typing mistakes; short words are like too many names to be one."""
    if len(name) < 4:
        return ()
    names = _atlas().names
    scores = {known: _BEGINNING for known in names if known.startswith(name)}
    if len(name) > 4:
        for known, score, _ in process.extract(
            name, names.keys(), scorer=fuzz.ratio, score_cutoff=_LEAST_ALIKE, limit=9
        ):
            scores[known] = max(scores.get(known, 0.0), min(score, AMBIGUOUS))
    best: dict[str, ZoneMatch] = {}
    for known in sorted(scores, key=scores.__getitem__, reverse=True):
        for match in names[known]:
            best.setdefault(match.zone, replace(match, score=scores[known]))
    return tuple(best.values())


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    kept = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[^\W_]+", kept))


@cache
def _atlas() -> _Atlas:
    curated = tomllib.loads((files("coach") / "cities.toml").read_text(encoding="utf-8"))
    countries = {row[2]: row[0] for row in _rows("zone.tab", "\t")}
    links = {row[2]: row[1] for row in _rows("tzdata.zi", " ") if row[0] == "L"}
    # zone.tab gives some links (Europe/Oslo) a country of their own: they stand for themselves.
    own = countries.keys() | _MERE_CLOCKS
    links = {old: new for old, new in links.items() if old not in own} | curated["aliases"]
    zones = frozenset((files("tzdata") / "zones").read_text(encoding="ascii").split()) - {"Factory"}
    return _Atlas(
        zones=zones,
        links=links,
        countries=countries,
        names=_index(_zone_names(zones, links, countries)) | _index(_curated_names(curated)),
        offsets={int(minutes): zone for minutes, zone in curated["offsets"].items()},
        languages={code: tuple(listed) for code, listed in curated["languages"].items()},
    )


def _rows(table: str, separator: str) -> Iterator[list[str]]:
    lines = (files("tzdata") / "zoneinfo" / table).read_text(encoding="utf-8").splitlines()
    return (line.split(separator) for line in lines if line and not line.startswith("#"))


def _curated_names(curated: Mapping[str, Mapping[str, list[str]]]) -> Iterator[_Name]:
    sections = (curated[section].items() for section in ("cities", "countries", "clocks"))
    for zones, places in chain.from_iterable(sections):
        for place in places:
            spellings = [spelling.strip() for spelling in place.split("|")]
            for zone, spelling in product(zones.split(), spellings):
                title = _own_name(zone) if " " in zones else spellings[0]
                yield _plain(spelling), zone, title
                yield _plain(spelling.lower().translate(_WITHOUT_UMLAUTS)), zone, title


def _zone_names(
    zones: Iterable[str], links: Mapping[str, str], countries: Mapping[str, str]
) -> Iterator[_Name]:
    titles = {row[0]: row[1].partition(" (")[0] for row in _rows("iso3166.tab", "\t")}
    zones_of = Counter(countries.values())
    for zone in sorted(zones):
        meant = links.get(zone, zone)
        yield zone.lower(), meant, _own_name(zone if zone in countries else meant)
        # Folders without countries of their own hold words (US/Eastern, Brazil/West), not places.
        if zone in countries or zone.startswith(("Africa/", "America/", "Asia/", "Europe/")):
            yield _plain(_own_name(zone)), meant, _own_name(zone)
        code = countries.get(zone, "")
        if zones_of[code] == 1:
            yield _plain(titles[code]), zone, titles[code]


def _own_name(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _index(names: Iterable[_Name]) -> dict[str, tuple[ZoneMatch, ...]]:
    places: dict[str, dict[str, str]] = {}
    for name, zone, place in names:
        places.setdefault(name, {}).setdefault(zone, place)
    return {
        name: tuple(
            ZoneMatch(zone, place, EXACT if len(found) == 1 else AMBIGUOUS)
            for zone, place in found.items()
        )
        for name, found in places.items()
    }
