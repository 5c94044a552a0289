"""An Ebb on PostgreSQL: stopped while a row is locked, and brought back out of a dump."""

import subprocess
from collections.abc import Iterator

import psycopg
import pytest

from tests.faults.postgres import PROGRAMS, WHY_NOT, Cluster, running_cluster
from tests.faults.process import CHAT, Ebb, until
from tests.faults.stopping import polls_answered, stops_in_time
from tests.faults.telegram import Served

pytestmark = pytest.mark.skipif(not PROGRAMS, reason=WHY_NOT)

ADA, BO = CHAT + 1, CHAT + 2


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of this file's own."""
    with running_cluster() as found:
        yield found


@pytest.fixture
def url(cluster: Cluster) -> str:
    """An empty database."""
    return cluster.new_database()


@pytest.fixture
def ebb_settings(url: str) -> dict[str, str]:
    """On that database."""
    return {"database_url": url}


def chats(url: str) -> set[int]:
    """Whose chats are stored."""
    with psycopg.connect(url) as connection:
        return {int(chat_id) for (chat_id,) in connection.execute("SELECT chat_id FROM people")}


def waiting(url: str) -> int:
    """How many messages wait."""
    with psycopg.connect(url) as connection:
        found = connection.execute("SELECT count(*) FROM outbox WHERE fate = 'waiting'")
        return int(found.fetchall()[0][0])


def program(name: str, url: str, *arguments: str, given: bytes = b"") -> bytes:
    """Run one of PostgreSQL's own programs; return what it writes."""
    command = [str(PROGRAMS[-1].with_name(name)), *arguments, url]
    return subprocess.run(command, check=True, input=given, stdout=subprocess.PIPE).stdout


async def test_a_stop_does_not_wait_for_somebody_who_holds_a_row(
    telegram: Served, ebb: Ebb, url: str
) -> None:
    await ebb.start()
    telegram.local.says(ADA, "/help")
    await telegram.hears(ADA, "help")
    await until(lambda: not waiting(url), "the mark")
    with psycopg.connect(url) as other:
        other.execute("SELECT * FROM people FOR UPDATE")
        before = polls_answered(telegram)
        telegram.local.says(ADA, "/why")
        await until(lambda: polls_answered(telegram) > before, "a poll that is answered")
        await stops_in_time(ebb)
    assert telegram.local.unconfirmed()
    await ebb.start()
    await telegram.hears(ADA, "help", "why-open")


async def test_a_restored_dump_brings_back_all_but_who_left(
    telegram: Served, ebb: Ebb, url: str, cluster: Cluster
) -> None:
    await ebb.start()
    for chat_id in (ADA, BO):
        telegram.local.says(chat_id, "/help")
        await telegram.hears(chat_id, "help")
    dump = program("pg_dump", url)
    telegram.local.says(ADA, "/wipe")
    await telegram.hears(ADA, "help", "wipe-open")
    screen = telegram.by_chat[ADA][-1]
    telegram.local.taps(ADA, screen.message_id, screen.tokens[0])
    await until(lambda: chats(url) == {BO}, "the wipe")
    await ebb.stop()

    restored = cluster.new_database()
    program("psql", restored, "--quiet", "--output=/dev/null", given=dump)
    assert chats(restored) == {ADA, BO}
    ebb.set_otherwise(database_url=restored)
    await ebb.start()
    assert chats(restored) == {BO}
    assert [line["people"] for line in ebb.lines("erased_again")] == [1]
