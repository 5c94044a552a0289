"""Every route of the Mini App, with every wrong way in, and with every other person's things."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from coach.belongings import Letter
from coach.changes import EntryAdded
from coach.events import Changed
from coach.person import Contact
from models.database import Database
from tests.bot.web.signing import fields, person, query, signature, signed
from tests.bot.web.visiting import Json, Visit, call_id, visiting
from tests.talk import MONDAY_NOON, Talk

ADA, BO, CY = 7001, 7002, 7003
TODAY = MONDAY_NOON.date()

Route = tuple[str, str, Json | None]


def routes(no: int = 1) -> list[Route]:
    """Every route that is anybody's, once for each thing that can be done there."""
    entry = {"kind": "called", "on": TODAY.isoformat(), "counts": False}
    changes: list[Json] = [
        {"is": "entry-added", "change": entry},
        {"is": "entry-corrected", "change": {"no": no, **entry}},
        {"is": "entry-undone", "change": {"no": no}},
        {"is": "letter-opened", "change": {"no": no}},
        {
            "is": "messages-set",
            "change": {"are_nudges_on": False, "wants_fewer": True, "has_moments": False},
        },
        {
            "is": "hours-set",
            "change": {
                "morning_at": "07:15",
                "evening_at": "21:00",
                "quiet_from": "22:00",
                "quiet_until": "06:30",
            },
        },
    ]
    commands: list[Json] = [{"command": name} for name in ("sos", "export")]
    return [
        ("GET", "overview", None),
        ("GET", f"letters/{no}", None),
        *(("POST", "changes", {"id": call_id(), **body}) for body in changes),
        *(("POST", "commands", {"id": call_id(), **body}) for body in commands),
        ("POST", "wipe", {"wipe": True}),
    ]


def owns(talk: Talk, word: str) -> None:
    """Let somebody have an entry, and a letter of this word; both are no. 1."""
    talk.sets_up()
    talk.does(Changed("an-entry", EntryAdded(Contact.WROTE, TODAY, counts=True)))
    letter = Letter(1, word, "anger", MONDAY_NOON, False, None)
    talk.stores(replace(talk.person, letters=(letter,)))


@pytest.fixture
async def ada(database: Database) -> AsyncIterator[Visit]:
    """Ada's visit; Bo uses the same Ebb, and Cy has nothing there."""
    talk = Talk(database, chat_id=ADA)
    owns(talk, "adas-word")
    async with visiting(talk) as visit:
        yield visit


@pytest.fixture
def bo(ada: Visit) -> Visit:
    """Bo's visit."""
    talk = ada.talk.is_joined_by(BO)
    owns(talk, "bos-word")
    return ada.of(talk)


async def calls(visit: Visit, route: Route, **headers: str) -> tuple[int, Json]:
    method, path, body = route
    if method == "GET":
        return await visit.asks(f"api/{path}", **headers)
    return await visit.does(path, body, **headers)


def wrong_ways_in() -> dict[str, str]:
    """What stands in the header of whoever may not come in as Ada."""
    mine = fields(ADA)
    return {
        "nothing": "",
        "no scheme": signed(mine),
        "another scheme": f"Bearer {signed(mine)}",
        "no data": "tma ",
        "not signed": f"tma {query(mine)}",
        "another bot's": f"tma {signed(mine, '2:secret')}",
        "another's signature": f"tma {query({**mine, 'hash': signature(fields(BO))})}",
        "another put in": f"tma {query({**fields(BO), 'user': person(ADA), 'hash': '0' * 64})}",
        "named twice": f"tma {signed(fields(BO))}&user={person(ADA)}",
        "aged": f"tma {signed(fields(ADA, MONDAY_NOON - timedelta(hours=1, seconds=1)))}",
        "from the future": f"tma {signed(fields(ADA, MONDAY_NOON + timedelta(minutes=2)))}",
        "a bot": f"tma {signed({**mine, 'user': person(ADA, is_bot=True)})}",
    }


@pytest.mark.parametrize("way", wrong_ways_in())
async def test_every_route_refuses_every_wrong_way_in(ada: Visit, way: str) -> None:
    before = ada.talk.person
    for route in routes():
        status, answer = await calls(ada, route, Authorization=wrong_ways_in()[way])
        assert (status, list(answer)) == (401, ["says"]), route
    assert ada.talk.person == before
    assert ada.arrivals == []


async def test_no_route_shows_anything_of_anybody_else(ada: Visit, bo: Visit) -> None:
    for route in routes():
        _, answer = await calls(ada, route)
        assert "bos-word" not in str(answer), route
    _, answer = await bo.asks("api/letters/1")
    assert answer == {"text": "bos-word"}


async def test_no_route_changes_anything_of_anybody_else(ada: Visit, bo: Visit) -> None:
    before = bo.talk.person
    for route in routes():
        assert (await calls(ada, route))[0] in (200, 404, 409, 422), route
        assert bo.talk.person == before, route
    assert not ada.talk.is_known


async def test_no_route_reaches_a_number_that_is_only_anothers(ada: Visit, bo: Visit) -> None:
    for no in (2, 3):
        letter = Letter(no, "bos-word", "anger", MONDAY_NOON, False, None)
        bo.talk.stores(replace(bo.talk.person, letters=(*bo.talk.person.letters, letter)))
        bo.talk.does(Changed(f"entry-{no}", EntryAdded(Contact.WROTE, TODAY, counts=True)))
    before = bo.talk.person
    for route in routes(no=3):
        if "no" in str(route[2]) or "letters" in route[1]:
            status, _ = await calls(ada, route)
            assert status in (200, 404, 409, 422)
            if "undone" in str(route[2]) or "corrected" in str(route[2]) or "letter" in str(route):
                assert status in (404, 409, 422), route
    assert bo.talk.person == before


async def test_one_persons_call_cannot_use_up_anothers(ada: Visit, bo: Visit) -> None:
    same = call_id()
    change = {"kind": "met", "on": TODAY.isoformat(), "counts": True}
    for visit in (ada, bo):
        body = {"id": same, "is": "entry-added", "change": change}
        assert (await visit.does("changes", body))[0] == 200
        assert (await visit.does("commands", {"id": same, "command": "sos"}))[0] == 200
        assert len(visit.talk.person.entries) == 2
        visit.talk.delivers()
        assert [heard.prompt for heard in visit.talk.history].count("urge-what") == 1


async def test_who_is_not_known_gets_nothing_from_any_route(ada: Visit, bo: Visit) -> None:
    cy = ada.of(ada.talk.is_joined_by(CY))
    for route in routes():
        status, answer = await calls(cy, route)
        assert (status, list(answer)) == (404, ["says"]), route
    assert not cy.talk.is_known
    assert ada.talk.is_known
    assert bo.talk.is_known
