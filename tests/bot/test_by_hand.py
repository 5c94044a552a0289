"""The files read by hand: no word that was typed anywhere stands in them, and none after a wipe."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.arrivals import Arrival
from coach.events import Said, Tapped
from models.backup import truncate_log
from models.database import Database, Work, sqlite_path
from models.tables import METADATA
from tests.conversations import everywhere
from tests.conversations.everywhere import WORD
from tests.talk import Talk


def files_of(database: Database) -> list[Path]:
    """Every file in the data folder: database, its log and lock, the wipe list."""
    path = sqlite_path(database.url)
    if path is None:
        pytest.skip("the file of SQLite is read; PostgreSQL keeps its own")
    return [file for file in sorted(path.parent.iterdir()) if file.is_file()]


def holding(database: Database, word: str) -> list[str]:
    """Return the names of the files that hold a word, in one of the usual encodings."""
    forms = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        file.name for file in files_of(database) if any(form in file.read_bytes() for form in forms)
    ]


def rows_naming(database: Database, *values: int) -> dict[str, int]:
    """How many rows of any table hold one of these numbers in any column."""

    def look(work: Work) -> dict[str, int]:
        found = {}
        for table in METADATA.sorted_tables:
            rows = work.connection.execute(select(table)).all()
            found[table.name] = sum(any(value in row for value in values) for row in rows)
        return found

    return database.run_here(look)


def test_no_word_typed_in_any_flow_stands_in_any_file(running: Talk) -> None:
    kept = everywhere.types(running)
    everywhere.has_buddy(running, f"call me, {WORD}")
    running.turns.take_here([Arrival(Said(f"{WORD} waits"), chat_id=running.chat_id)])
    assert len(kept) > 12
    assert holding(running.database, WORD) == []
    truncate_log(running.database)
    assert holding(running.database, WORD) == []
    running.delivers()


def test_after_a_wipe_no_row_and_no_byte_of_the_person_is_left(running: Talk) -> None:
    everywhere.types(running)
    running.waits(days=1)
    person_id, chat_id = running.person.id, running.chat_id
    values = sealed(running.database)
    running.says("/wipe")
    running.taps("Erase everything")
    truncate_log(running.database)
    assert set(rows_naming(running.database, person_id, chat_id).values()) == {0}
    assert holding(running.database, WORD) == []
    left = b"".join(file.read_bytes() for file in files_of(running.database))
    assert not [value for value in values if value[-24:] in left]
    assert str(chat_id).encode() not in left


def sealed(database: Database) -> list[bytes]:
    """Every sealed value there is, as it stands in the file."""

    def look(work: Work) -> list[bytes]:
        tables = METADATA.sorted_tables
        rows = [row for table in tables for row in work.connection.execute(table.select())]
        return [bytes(value) for row in rows for value in row if isinstance(value, bytes)]

    return database.run_here(look)


def test_only_the_ids_of_updates_are_left_of_whoever_is_wiped(running: Talk) -> None:
    everywhere.types(running)
    running.says("/wipe")
    running.taps("Erase everything")

    def counts(work: Work) -> dict[str, int]:
        tables = {
            each.name: select(func.count()).select_from(each) for each in METADATA.sorted_tables
        }
        return {name: work.connection.scalar(query) or 0 for name, query in tables.items()}

    left = running.database.run_here(counts)
    assert {name for name, count in left.items() if count} <= {"seen_updates", "house"}


# A stranger cannot be told from somebody who was wiped


def wiped(talk: Talk) -> Talk:
    everywhere.types(talk)
    talk.says("/wipe")
    talk.taps("Erase everything")
    talk.ignores()
    return talk


def old_tokens(talk: Talk) -> list[str]:
    """Every button that was ever shown."""
    rows = [row for heard in talk.history for row in heard.rows]
    return list(dict.fromkeys(button.token for row in rows for button in row))


def test_old_buttons_say_to_the_wiped_what_they_say_to_a_stranger(running: Talk) -> None:
    stranger = running.is_joined_by(9009)
    wiped(running)
    tokens = old_tokens(running)
    assert len(tokens) > 50
    for token in tokens:
        running.does(Tapped(token, 1))
        stranger.does(Tapped(token, 1))
        assert running.takes_arrivals()[-1].text == stranger.takes_arrivals()[-1].text
        assert not running.is_known
        assert not stranger.is_known


def test_a_link_of_the_wiped_says_what_one_that_never_was_says(running: Talk) -> None:
    running.says("/buddy")
    running.taps("Bad hour. Can you call me?")
    invitation = next(shown for shown in reversed(running.shown) if shown.prompt == "bond-link")
    link = invitation.text.partition("?start=")[2].strip()
    wiped(running)
    heard = []
    for chat_id, payload in ((9001, link), (9002, "b_1z_never")):
        other = running.is_joined_by(chat_id)
        other.says(f"/start {payload}")
        heard.append([one.text for one in other.history])
    assert heard[0] == heard[1]


@pytest.mark.parametrize("ways", [("/buddy", "End this"), ("/wipe", "Erase everything")])
def test_a_buddy_learns_that_it_is_over_and_not_why(running: Talk, ways: tuple[str, str]) -> None:
    """Whoever leaves by one tap and whoever is erased look alike from the other end."""
    bo = everywhere.has_buddy(running, "call me")
    bo.ignores()
    command, label = ways
    running.says(command)
    running.taps(label)
    bo.hears("friend-released")
    assert bo.person.buddies.friends == ()
    assert str(running.chat_id) not in str(bo.person)


def test_who_comes_back_is_met_as_anybody(running: Talk) -> None:
    stranger = running.is_joined_by(9009)
    wiped(running)
    for text in ("/start", "/today", "/progress", "/export", "/privacy", "hello"):
        running.takes_arrivals()
        running.says(text)
        stranger.says(text)
        assert [one.text for one in running.takes_arrivals()] == [
            one.text for one in stranger.takes_arrivals()
        ]
