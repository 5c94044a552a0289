"""What the operator does from the command line, on the database, while Ebb runs or not."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from bot import keyfile
from bot.app import LOCAL_BOT_ID
from bot.arrivals import Arrival
from bot.errors import StartRefused
from bot.settings import Settings
from bot.turns import Turns
from coach.events import AskedExport, Wiped
from coach.export import Documents, documents
from coach.house import House
from coach.turn import Turn
from models import backup, people, rotation, schema, whole
from models import trial as trials
from models.database import Database
from models.inuse import require_known
from models.people import Known
from scheduler.clock import SystemClock


class NobodyThere(StartRefused):
    """There is nobody with that Telegram id."""


def upgrade(settings: Settings) -> str:
    """Bring the database up to date; return what to tell."""
    with _opened(settings) as database:
        did = database.run_here(schema.upgrade)
    return "brought up to date" if did else "already up to date"


def back_up(settings: Settings, to: Path) -> str:
    """Copy the SQLite database; return what to tell."""
    with _opened(settings) as database:
        size = backup.back_up(database, to)
    return f"{size} bytes copied to {to}; keep the keys apart from it"


def export(settings: Settings, telegram_id: int) -> Documents:
    """Return everything stored of a person, as `/export` gives it to them. Raises: NobodyThere."""
    with _opened(settings) as database:
        known = _find(database, settings, telegram_id)
        stored = database.run_here(partial(whole.of, person_id=known.person.id))
    turn = Turn(known.person, AskedExport(stored), SystemClock().now())
    return documents(turn, stored)


def export_to(settings: Settings, telegram_id: int, folder: Path) -> str:
    """Write both files of an export into a folder, readable by nobody else; tell which."""
    made = export(settings, telegram_id)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, content in (("ebb.html", made.page), ("ebb.json", made.data)):
        path = folder / name
        path.touch(mode=0o600)
        path.chmod(0o600)
        path.write_text(content, "utf-8")
    return f"ebb.html and ebb.json are in {folder}; nothing in them is encrypted"


def wipe(settings: Settings, telegram_id: int) -> str:
    """Erase a person through a turn, as everything is changed; return what to tell."""
    with _opened(settings) as database:
        require_known(database)
        known = _find(database, settings, telegram_id)
        stored = database.run_here(partial(whole.of, person_id=known.person.id))
        turns = Turns(
            database, SystemClock(), _bot_id(settings), house=House(), on_commit=lambda _: None
        )
        turns.take_here([Arrival(Wiped(), person_id=known.person.id)])
        backup.truncate_log(database)
    counted = ", ".join(f"{len(rows)} in {name}" for name, rows in stored.items() if rows)
    return (
        f"erased: {counted}. A message under way may still arrive. Older backups hold this person; "
        "the wipe list erases them again after a restore"
    )


def rotate(settings: Settings) -> str:
    """Seal everything with the newest key; return what to tell."""
    with _opened(settings) as database:
        changed = rotation.rotate(database)
    return (
        f"{changed} values sealed anew; keys older than the first can go. Backups made before need "
        "them: keep them with those"
    )


def trial(settings: Settings) -> str:
    """Return what the reminders and the moments without one show, in plain lines."""
    with _opened(settings) as database:
        found = database.run_here(trials.evaluate)
    lines = [
        f"{name}: {arm.moments} moments, {arm.urges} followed by SOS, {arm.slips} by contact"
        for name, arm in (("reminded", found.reminded), ("left out", found.left_out))
    ]
    difference = found.slip_difference()
    if difference is None:
        return "\n".join([*lines, "nothing can be said yet: one of the two is empty"])
    points, margin = (round(100 * share, 1) for share in difference)
    verdict = "no difference shown" if abs(points) <= margin else "more than chance would do"
    told = f"contact within 3 hours: {points:+} points with the reminder (95 %: +/- {margin})"
    return "\n".join([*lines, f"{told}: {verdict}"])


def _find(database: Database, settings: Settings, telegram_id: int) -> Known:
    load = partial(people.load, bot_id=_bot_id(settings), chat_ids=[telegram_id])
    found = database.run_here(load)
    if not found:
        raise NobodyThere(NobodyThere.__doc__)
    return found[0]


def _bot_id(settings: Settings) -> int:
    if settings.telegram_token is None:
        return LOCAL_BOT_ID
    return int(settings.telegram_token.get_secret_value().partition(":")[0])


@contextmanager
def _opened(settings: Settings) -> Iterator[Database]:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    keys, wipes = keyfile.keyring(settings), keyfile.wipe_list(settings)
    database = Database(settings.database, keys, wipes=wipes)
    try:
        yield database
    finally:
        database.close()
