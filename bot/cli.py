"""The command line `ebb`. A contract: outside programs rely on these names.

What a command needs is imported when it runs, so that the small ones answer at once.
"""

import asyncio
import gc
import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot.errors import StartRefused
from models.errors import StorageError

EBB = typer.Typer(
    help="Ebb, a coach for quiet days.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
DB = typer.Typer(help="The database.", no_args_is_help=True)
KEYS = typer.Typer(help="Encryption keys.", no_args_is_help=True)
PERSON = typer.Typer(help="One person's data, by Telegram id.", no_args_is_help=True)
SCRIPT = typer.Typer(help="Flows and texts.", no_args_is_help=True)
for _group, _name in ((DB, "db"), (KEYS, "keys"), (PERSON, "person"), (SCRIPT, "script")):
    EBB.add_typer(_group, name=_name)


@EBB.command()
def run() -> None:
    """Run Ebb: on Telegram with a token, else in the local chat."""
    _run(is_local=False)


@EBB.command()
def chat() -> None:
    """Open the local chat, even with a token."""
    _run(is_local=True)


@EBB.command()
def doctor() -> None:
    """Say what is right and wrong with this installation."""
    from bot.doctor import examine
    from bot.settings import read_settings

    findings = asyncio.run(examine(read_settings()))
    for finding in findings:
        typer.echo(str(finding))
    raise typer.Exit(any(finding.is_fault for finding in findings))


@EBB.command()
def understand(language: Annotated[str, typer.Option()] = "en") -> None:
    """Read messages, one a line, and write what each is taken for as JSON."""
    from coach.understanding.reading import read

    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    for line in sys.stdin:
        reading = read(line.rstrip("\r\n"), language)
        found = {"intent": reading.intent, "sure": reading.is_sure, "likely": reading.likely}
        typer.echo(json.dumps(found))


@EBB.command()
def trial() -> None:
    """Say whether the reminder before a hard hour helps, from the moments left out by draw."""
    from bot import settings, upkeep

    typer.echo(upkeep.trial(settings.read_settings()))


@DB.command()
def upgrade() -> None:
    """Bring the database up to date."""
    from bot import settings, upkeep

    typer.echo(upkeep.upgrade(settings.read_settings()))


@DB.command()
def backup(to: Annotated[Path, typer.Argument(help="the new file")]) -> None:
    """Copy the SQLite database while Ebb runs."""
    from bot import settings, upkeep

    typer.echo(upkeep.back_up(settings.read_settings(), to))


@PERSON.command()
def export(
    telegram_id: Annotated[int, typer.Argument(metavar="ID")],
    to: Annotated[Path | None, typer.Option(help="a folder, for a page to read as well")] = None,
) -> None:
    """Write everything stored of a person as JSON, or both files of `/export` into a folder."""
    from bot import settings, upkeep

    if to is None:
        typer.echo(upkeep.export(settings.read_settings(), telegram_id).data.rstrip("\n"))
    else:
        typer.echo(upkeep.export_to(settings.read_settings(), telegram_id, to))


@PERSON.command()
def wipe(telegram_id: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Erase everything stored of a person."""
    from bot import settings, upkeep

    typer.echo(upkeep.wipe(settings.read_settings(), telegram_id))


@KEYS.command()
def new() -> None:
    """Print a new encryption key for EBB_KEYS."""
    from models.keys import new_key

    typer.echo(new_key())


@KEYS.command()
def rotate() -> None:
    """Seal everything with the newest key, so that older ones can go."""
    from bot import settings, upkeep

    typer.echo(upkeep.rotate(settings.read_settings()))


@SCRIPT.command()
def check() -> None:
    """Check every flow and text; name each fault."""
    from coach.script import faults

    found = faults()
    for fault in found:
        typer.echo(fault)
    typer.echo(_counted(found))
    raise typer.Exit(bool(found))


@SCRIPT.command()
def draw(to: Annotated[Path, typer.Argument()] = Path("docs/conversation.md")) -> None:
    """Draw every flow, as it is, into a page of diagrams."""
    from coach.drawing import page

    if not to.parent.is_dir():
        _refuse(f"there is no folder {to.parent} here; run this in Ebb's checkout or name a file")
    to.write_text(page(), "utf-8")
    typer.echo(f"drawn into {to}")


@SCRIPT.command()
def preview(to: Annotated[Path, typer.Argument()] = Path("preview.html")) -> None:
    """Write every text, every day, in every language, onto one page for writers."""
    from coach.preview import page
    from scheduler.clock import SystemClock

    if not to.parent.is_dir():
        _refuse(f"there is no folder {to.parent}; name a file in one that is there")
    to.write_text(page(SystemClock().now().date()), "utf-8")
    typer.echo(f"written to {to}; open it in a browser")


@SCRIPT.command()
def simulate(
    days: Annotated[int, typer.Option(min=1, max=730, help="how many days")] = 30,
    person: Annotated[str, typer.Option(help="steady, wavering, grieving, silent, hurried")] = (
        "wavering"
    ),
    language: Annotated[str, typer.Option()] = "en",
    seed: Annotated[int, typer.Option(help="another seed, another life")] = 1,
) -> None:
    """Write the transcript of a made-up person's days."""
    from bot.simulate import TEMPERS, transcript
    from coach import texts

    if person not in TEMPERS:
        _refuse(f"there is no person {person}; there are {', '.join(TEMPERS)}")
    if language not in texts.folders():
        _refuse(f"there are no texts in {language}; there are {', '.join(texts.folders())}")
    for line in transcript(TEMPERS[person], span_days=days, language=language, seed=seed):
        typer.echo(line)


def main() -> NoReturn:
    """Run the command line; nothing it writes is for other people's eyes.

    What refuses is said in one line, without a traceback.
    """
    os.umask(0o077)
    try:
        EBB()
    except (StartRefused, StorageError) as fault:
        _refuse(str(fault) or type(fault).__doc__)
    except OSError as fault:
        if fault.filename is None:
            raise
        _refuse(f"{fault.filename}: {fault.strerror}")
    except (ValueError, LookupError) as fault:
        if not _is_of_the_script(fault):
            raise
        _refuse(str(fault))
    sys.exit(0)


def _is_of_the_script(fault: Exception) -> bool:
    """Tell whether a flow or a text is at fault; their modules are loaded by then."""
    from coach.flow import FlowError
    from coach.voice import VoiceError

    return isinstance(fault, FlowError | VoiceError)


def _counted(faults: list[str]) -> str:
    if not faults:
        return "no fault found"
    return "1 fault" if len(faults) == 1 else f"{len(faults)} faults"


def _refuse(reason: str | None) -> NoReturn:
    typer.echo(f"Ebb: {reason}", err=True)
    sys.exit(2)


def _run(*, is_local: bool) -> None:
    """Run until a signal comes.

    What is imported stays for good, so the collector does not look through it: not while it is
    imported (a third of the start) and not later (`gc.freeze`).
    """
    gc.disable()
    from bot.app import run as run_ebb
    from bot.logs import start_logging
    from bot.settings import read_settings
    from bot.stopping import on_signals

    gc.freeze()
    gc.enable()
    settings = read_settings()
    start_logging(settings.log_form)

    async def until_signalled() -> None:
        stop = asyncio.Event()
        on_signals(stop)
        await run_ebb(settings, stop, is_local=is_local)

    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(until_signalled())


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return uvloop's loops where there are any (not on Windows)."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop
