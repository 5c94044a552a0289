"""The Mini App's page and calls, over a real server."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.web.mini_app import MOST_CALLS
from bot.web.pages import FOLDER, Pages
from bot.web.restraint import AT_ONCE, Restraint
from bot.web.shield import LARGEST_BODY_BYTES, Shield, origin_of
from coach import machine, voice
from coach.belongings import Letter
from coach.changes import EntryAdded
from coach.events import Changed, Commanded
from coach.flows import wipe
from coach.person import Contact, Entry, Period
from coach.telling import MOST_A_DAY
from models import people
from tests.bot.turning import breaks, counts
from tests.bot.web.signing import fields, signed
from tests.bot.web.visiting import Visit, call_id, visiting
from tests.talk import MONDAY_NOON, Talk

TODAY = MONDAY_NOON.date().isoformat()
WROTE = {"kind": "wrote", "on": TODAY, "counts": True}


@pytest.fixture
async def visit(running: Talk) -> AsyncIterator[Visit]:
    """Somebody within their thirty days opens the Mini App."""
    async with visiting(running) as opened:
        yield opened


# The page


@pytest.mark.parametrize(
    ("asked", "language"), [("de-AT,en;q=0.5", "de"), ("es", "es"), ("fr", "en"), ("", "en")]
)
async def test_the_page_begins_in_the_browsers_language(
    visit: Visit, asked: str, language: str
) -> None:
    headers = {"Accept-Language": asked}
    async with visit.client.get(f"{visit.address}/app/", headers=headers) as answer:
        page = await answer.text()
    assert f'<html lang="{language}">' in page
    assert voice.text(language, "app-loading") in page
    assert "{{" not in page


async def test_every_file_of_the_page_is_there_and_shielded(visit: Visit) -> None:
    for name in ("", *(file.name for file in FOLDER.iterdir() if file.suffix != ".html")):
        async with visit.client.get(f"{visit.address}/app/{name}") as answer:
            assert answer.status == 200
            policy = answer.headers["Content-Security-Policy"]
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
        assert "frame-ancestors https://web.telegram.org" in policy
        assert "unsafe" not in policy


async def test_nothing_outside_the_folder_is_given(visit: Visit) -> None:
    for name in ("index.html", "..%2finit_data.py", "%2e%2e%2f%2e%2e%2fapp.py", "nothing.js"):
        async with visit.client.get(f"{visit.address}/app/{name}") as answer:
            assert answer.status == 404, name


async def test_the_page_weighs_less_than_100_kb_with_all_it_shows_of_400_days(
    visit: Visit,
) -> None:
    began_on = MONDAY_NOON.date() - timedelta(days=399)
    period = Period(began_on, None)
    entries = tuple(
        Entry(n, Contact.WROTE, MONDAY_NOON, began_on + timedelta(days=n), True, MONDAY_NOON)
        for n in range(40)
    )
    visit.talk.stores(replace(visit.talk.person, period=period, language="de"))
    before = visit.talk.person
    after = replace(before, entries=entries)
    visit.talk.database.run_here(lambda work: people.save_entries(work, before, after))
    _, shown = await visit.asks("api/overview")
    assert (len(shown["figures"]["days"]), len(shown["ledger"])) == (400, 40)
    assert Pages().size_bytes() + len(json.dumps(shown)) < 100_000


def test_the_page_names_no_other_host_and_keeps_nothing() -> None:
    for file in FOLDER.iterdir():
        text = file.read_text("utf-8")
        for word in ("https:", "http:", "//cdn", "localStorage", "sessionStorage", "cookie"):
            assert word not in text.replace("http://www.w3.org/2000/svg", ""), (file.name, word)
        assert "innerHTML" not in text
        assert "<script>" not in text
        assert " style=" not in text


# Reading


async def test_the_overview_has_the_figures_and_the_words(visit: Visit) -> None:
    status, shown = await visit.asks("api/overview")
    assert status == 200
    assert shown["heading"] == "Day 1 of 30"
    assert shown["figures"]["quiet_days"] == 1
    assert shown["hours"]["morning_at"] == "08:30:00"
    assert shown["words"]["tab-today"] == "Today"


async def test_a_look_writes_nothing(visit: Visit) -> None:
    before, rows = visit.talk.person, counts(visit.talk.database)
    await visit.asks("api/overview")
    await visit.asks("api/letters/1")
    assert (visit.talk.person, counts(visit.talk.database)) == (before, rows)
    assert visit.arrivals == []


async def test_everybody_is_spoken_to_in_their_language(visit: Visit) -> None:
    visit.talk.stores(replace(visit.talk.person, language="de"))
    _, shown = await visit.asks("api/overview")
    assert shown["words"]["tab-today"] == "Heute"
    _, refused = await visit.changes("entry-undone", no=5)
    assert refused["says"] == voice.text("de", "app-refused-gone")


async def test_a_stranger_is_told_where_to_begin_and_not_kept(visit: Visit) -> None:
    other = visit.of(visit.talk.is_joined_by(7002))
    for status, answer in (
        await other.asks("api/overview"),
        await other.changes("entry-added", **WROTE),
        await other.does("commands", {"id": call_id(), "command": "sos"}),
        await other.does("wipe", {"wipe": True}),
    ):
        assert status == 404
        assert answer["says"] == voice.text("en", "app-stranger")
    assert not other.talk.is_known


async def test_a_letter_is_given_only_once_its_seal_is_broken(visit: Visit) -> None:
    letter = Letter(1, "quetzal", "anger", MONDAY_NOON, True, MONDAY_NOON.date())
    visit.talk.stores(replace(visit.talk.person, letters=(letter,)))
    assert (await visit.asks("api/letters/1"))[0] == 409
    assert (await visit.changes("letter-opened", no=1))[0] == 200
    assert await visit.asks("api/letters/1") == (200, {"text": "quetzal"})


# Doing


async def test_what_is_changed_is_answered_with_how_things_stand_after_it(visit: Visit) -> None:
    status, shown = await visit.changes("entry-added", **WROTE)
    assert status == 200
    assert [line["kind"] for line in shown["ledger"]] == ["wrote"]
    assert shown["figures"]["quiet_days"] == 0
    no = shown["ledger"][0]["no"]
    _, shown = await visit.changes("entry-corrected", no=no, **{**WROTE, "counts": False})
    assert shown["figures"]["quiet_days"] == 1
    _, shown = await visit.changes("entry-undone", no=no)
    assert shown["ledger"] == []


async def test_hours_are_set(visit: Visit) -> None:
    hours = {
        "morning_at": "07:15",
        "evening_at": "21:00",
        "quiet_from": "22:00",
        "quiet_until": "06:30",
    }
    status, shown = await visit.changes("hours-set", **hours)
    assert (status, shown["hours"]["morning_at"]) == (200, "07:15:00")
    status, refused = await visit.changes("hours-set", **{**hours, "morning_at": "06:00"})
    assert (status, refused["says"]) == (422, voice.text("en", "app-refused-in-quiet"))


async def test_the_same_change_sent_twice_at_once_has_one_effect(visit: Visit) -> None:
    body = {"id": call_id(), "is": "entry-added", "change": WROTE}
    both = await asyncio.gather(*(visit.does("changes", body) for _ in range(2)))
    assert [status for status, _ in both] == [200, 200]
    assert len(visit.talk.person.entries) == 1


async def test_sos_and_export_come_in_the_chat_once(visit: Visit) -> None:
    visit.talk.takes_arrivals()
    for command, messages in (("sos", 1), ("export", 2)):
        body = {"id": call_id(), "command": command}
        for _ in range(2):
            assert (await visit.does("commands", body))[0] == 200
            visit.talk.delivers()
        assert visit.arrivals[-1].event == Commanded(command)
        assert len(visit.talk.takes_arrivals()) == messages


async def test_so_many_lines_are_written_down_on_a_day_here_too(visit: Visit) -> None:
    for no in range(MOST_A_DAY):
        visit.talk.does(Changed(f"entry-{no}", EntryAdded(Contact.WROTE, MONDAY_NOON.date(), True)))
    status, answer = await visit.changes("entry-added", **WROTE)
    assert (status, answer["says"]) == (422, voice.text("en", "slip-enough"))
    assert len(visit.talk.person.entries) == MOST_A_DAY


async def test_a_wipe_leaves_nobody_behind(visit: Visit) -> None:
    gone = voice.text("en", "wipe-gone", wipe.counted(visit.talk.person))
    status, answer = await visit.does("wipe", {"wipe": True})
    assert (status, answer["says"]) == (200, gone)
    assert not visit.talk.is_known
    assert (await visit.asks("api/overview"))[0] == 404


async def test_a_change_whose_turn_fails_is_answered_and_says_nothing_in_the_chat(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("quetzal")

    monkeypatch.setattr("coach.changing.take", broken)
    status, answer = await visit.changes("entry-added", **WROTE)
    assert (status, answer["says"]) == (500, voice.text("en", "app-fault"))
    visit.talk.delivers()
    assert visit.talk.history[-1].prompt != "fault-calm"


# What is refused


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"[" * 2000,
        b"\xff\xfe",
        b'{"id": "short", "is": "entry-undone", "change": {"no": 1}}',
        b'{"id": "0123456789abcdef0", "is": "nothing", "change": {}}',
        b'{"id": "0123456789abcdef0", "is": "entry-undone", "change": {}}',
        b'{"id": "0123456789abcdef0", "is": "entry-undone", "change": {"no": "1"}}',
        b'{"id": "0123456789abcdef0", "is": "entry-undone", "change": {"no": 1, "person": 2}}',
        b'{"id": "0123456789abcdef0", "is": "entry-undone", "change": {"no": 1}, "person": 2}',
        b'{"id": "0123456789abcdef0", "is": "entry-undone", "change": {"no": NaN}}',
        b'{"id": 7, "is": "entry-undone", "change": {"no": 1}}',
    ],
)
async def test_what_cannot_be_read_changes_nothing(visit: Visit, body: bytes) -> None:
    for path in ("changes", "commands", "wipe"):
        async with visit.posts(path, body) as answer:
            assert answer.status == 400
            assert (await answer.json())["says"] == voice.text("en", "app-unread")
    assert visit.arrivals == []


@pytest.mark.parametrize("at", ["8:30", "08:30:15", "08:30Z", "08:30+02:00", "30600", "24:00"])
async def test_hours_are_clock_times_in_whole_minutes(visit: Visit, at: str) -> None:
    hours = {"evening_at": "21:00", "quiet_from": "22:00", "quiet_until": "06:30"}
    assert (await visit.changes("hours-set", morning_at=at, **hours))[0] == 400


@pytest.mark.parametrize("command", ["wipe", "start", "stats", "", "sos "])
async def test_no_other_command_is_passed_on(visit: Visit, command: str) -> None:
    body = {"id": call_id(), "command": command}
    assert (await visit.does("commands", body))[0] == 400
    assert visit.arrivals == []


async def test_a_body_that_is_large_or_no_json_is_refused(visit: Visit) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(LARGEST_BODY_BYTES):
            yield b" " * 1024

    async with visit.posts("changes", b" " * (LARGEST_BODY_BYTES + 1)) as answer:
        assert answer.status == 413
    async with visit.posts("changes", endless()) as answer:
        assert answer.status == 413
    async with visit.posts("changes", b"{}", **{"Content-Type": "text/plain"}) as answer:
        assert answer.status == 415
    async with visit.posts("changes", b"{}", **{"Content-Encoding": "x"}) as answer:
        assert answer.status in (400, 415)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_another_page_cannot_call(visit: Visit, headers: dict[str, str]) -> None:
    assert (await visit.asks("api/overview", **headers))[0] == 403
    assert (await visit.does("wipe", {"wipe": True}, **headers))[0] == 403
    assert visit.talk.is_known


async def test_what_changes_something_has_to_name_its_page(visit: Visit) -> None:
    headers = {"Authorization": f"tma {visit.signs()}", "Content-Type": "application/json"}
    url = f"{visit.address}/app/api/wipe"
    async with visit.client.post(url, data=b'{"wipe": true}', headers=headers) as answer:
        assert answer.status == 403
    assert visit.talk.is_known


def test_the_origin_is_that_of_the_public_address() -> None:
    assert origin_of("https://Ebb.example/below/app/") == "https://ebb.example"
    assert origin_of("https://ebb.example:443/app/") == "https://ebb.example"
    assert origin_of("https://ebb.example:8443/app/") == "https://ebb.example:8443"
    assert origin_of("http://[::1]:8080/app/") == "http://[::1]:8080"
    assert Shield().origin is None


async def test_data_that_has_aged_says_how_to_go_on(visit: Visit) -> None:
    old = signed(fields(visit.talk.chat_id, MONDAY_NOON - timedelta(hours=2)))
    status, answer = await visit.asks("api/overview", Authorization=f"tma {old}")
    assert (status, answer["says"]) == (401, voice.text("en", "app-aged"))


async def test_a_wipe_that_failed_is_not_told_as_done(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.talk.expects_faults = True
    monkeypatch.setattr(machine, "_take", _breaks)
    status, answer = await visit.does("wipe", {"wipe": True})
    assert (status, answer["says"]) == (500, voice.text("en", "app-fault"))
    assert visit.talk.is_known


def _breaks(*_: object) -> None:
    raise RuntimeError("broken")


async def test_one_person_has_few_calls_under_way(visit: Visit) -> None:
    other = visit.of(visit.talk.is_joined_by(7002))
    crowd = [visit.asks("api/overview") for _ in range(40)]
    *found, (status, _) = await asyncio.gather(*crowd, other.asks("api/overview"))
    assert status == 404
    kinds = {one for one, _ in found}
    assert kinds <= {200, 429}
    assert [one for one, _ in found].count(200) >= MOST_CALLS
    assert (await visit.asks("api/overview"))[0] == 200


async def test_who_calls_on_and_on_is_slowed_and_nobody_else(visit: Visit) -> None:
    other = visit.of(visit.talk.is_joined_by(7002))
    found = [(await visit.asks("api/overview"))[0] for _ in range(AT_ONCE + 20)]
    assert found[:AT_ONCE] == [200] * AT_ONCE
    assert found.count(429) > 0
    assert (await other.asks("api/overview"))[0] == 404


def test_an_allowance_fills_up_again() -> None:
    now = [0.0]
    restraint = Restraint(lambda: now[0])
    assert [restraint.allows(1) for _ in range(AT_ONCE + 1)] == [True] * AT_ONCE + [False]
    now[0] = 1.0
    assert [restraint.allows(1) for _ in range(3)] == [True, True, False]
    now[0] = 1000.0
    assert [restraint.allows(1) for _ in range(AT_ONCE + 1)] == [True] * AT_ONCE + [False]


def test_who_called_is_forgotten_once_their_allowance_is_whole() -> None:
    now = [0.0]
    restraint = Restraint(lambda: now[0])
    assert all(restraint.allows(number) for number in range(100))
    assert len(restraint) == 100
    now[0] = 1.0
    assert restraint.allows(7)
    assert len(restraint) == 1


async def test_no_words_and_no_id_reach_the_log(
    visit: Visit, capfd: pytest.CaptureFixture[str]
) -> None:
    breaks(visit.talk)
    await visit.changes("entry-added", **WROTE)
    await visit.asks("api/overview", Authorization="tma quetzal")
    async with visit.posts("changes", json.dumps({"quetzal": 7001}).encode()) as answer:
        assert answer.status == 400
    said = "".join(capfd.readouterr())
    assert "quetzal" not in said
    assert "7001" not in said
