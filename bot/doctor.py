"""`ebb doctor`: what is right and wrong, in plain lines, each with what to do."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import aiohttp

from bot import keyfile
from bot.errors import SecretMissing, WrongKeys
from bot.settings import TELEGRAM, WEBHOOK_PATH, Settings
from coach import helplines
from models import people, schema
from models.database import Database, plain_url, sqlite_path
from models.errors import BadKey, SealBroken, StorageError

LEAST_DISK_BYTES = 200 * 1024 * 1024
MOST_CLOCK_SECONDS = 30
ANSWER_SECONDS = 10
WEBHOOK_PORTS = (443, 80, 88, 8443)
"""Source: Bot API, setWebhook."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; `is_fault` ones make the command fail."""

    text: str
    is_right: bool
    is_fault: bool = False

    def __str__(self) -> str:
        mark = "ok  " if self.is_right else ("FAIL" if self.is_fault else "warn")
        return f"{mark}  {self.text}"


def _right(text: str) -> Finding:
    return Finding(text, is_right=True)


def _warning(text: str) -> Finding:
    return Finding(text, is_right=False)


def _fault(text: str) -> Finding:
    return Finding(text, is_right=False, is_fault=True)


async def examine(settings: Settings) -> list[Finding]:
    """Return all findings; looks, and changes nothing but a missing key file."""
    findings = [*_keys(settings), *_database(settings), *_disk(settings), *_operator(settings)]
    findings += [*_wipes(settings), *_helplines()]
    findings += await _telegram(settings)
    return findings


def _keys(settings: Settings) -> Iterator[Finding]:
    path = settings.data_dir / keyfile.KEYS_FILE
    try:
        keyfile.keyring(settings)
    except BadKey:
        yield _fault(
            f"keys: {path} holds no valid key; put the old key back, or see `ebb keys new`"
        )
        return
    except OSError as fault:
        yield _fault(f"keys: {path} cannot be read or made ({fault.strerror})")
        return
    if settings.keys:
        yield _right("keys: given by EBB_KEYS")
    elif path.stat().st_mode & 0o077:
        yield _warning(f"keys: {path} can be read by others; chmod 600 it")
    else:
        yield _right(f"keys: {path}; keep a copy apart from the database")


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        database = Database(settings.database, keyfile.keyring(settings))
    except (BadKey, OSError):
        return
    path = sqlite_path(database.url)
    if path is not None and not path.exists():
        yield _right(f"database: none yet; the first start makes {path}")
        return
    try:
        is_current = database.run_here(schema.is_current)
        yield _right(f"database: {database.url.render_as_string()} can be written")
        if is_current:
            yield _right("database: up to date")
            database.run_here(people.first)
        else:
            yield _warning("database: migrations wait; they run at the start, or `ebb db upgrade`")
    except SealBroken:
        yield _fault(f"keys: {WrongKeys.__doc__}")
    except StorageError as fault:
        yield _fault(f"database: {fault}")
    finally:
        database.close()


def _wipes(settings: Settings) -> Iterator[Finding]:
    path = settings.data_dir / keyfile.WIPES_FILE
    if not path.exists():
        yield _right("wipe list: none yet; the first erasure makes it")
        return
    count = unread = 0
    try:
        for part in keyfile.wipe_list(settings).parts():
            count += sum(map(len, part.wipes.values()))
            unread += part.unread
    except (SecretMissing, OSError) as fault:
        yield _fault(f"wipe list: {fault}")
        return
    if unread:
        yield _warning(f"wipe list: lines torn, or made with another secret: {unread}")
    elif any(file.stat().st_mode & 0o077 for file in (path, keyfile.wipes_secret(settings))):
        yield _warning(f"wipe list: {path} or its secret can be read by others; chmod 600 both")
    else:
        yield _right(f"wipe list: {count} erasures; keep a fresh copy of it apart")


def _disk(settings: Settings) -> Iterator[Finding]:
    path = sqlite_path(plain_url(settings.database))
    folder = path.parent if path else settings.data_dir
    try:
        free = shutil.disk_usage(folder).free
    except OSError as fault:
        yield _fault(f"disk: {folder} cannot be looked at ({fault.strerror})")
        return
    text = f"disk: {free // (1024 * 1024)} MiB free at {folder}"
    yield _right(text) if free >= LEAST_DISK_BYTES else _fault(text + "; make room")


def _operator(settings: Settings) -> Iterator[Finding]:
    if settings.operator:
        yield _right("operator: named in /privacy")
    else:
        yield _warning("operator: set EBB_OPERATOR to your name and contact; /privacy shows it")


def _helplines() -> Iterator[Finding]:
    old = helplines.outdated(datetime.now(UTC).date())
    if not old:
        yield _right("help lines: all checked within 12 months")
    for line in old:
        yield _warning(
            f"help lines: {line.country} {line.name} was last checked {line.verified_on}"
        )


async def _telegram(settings: Settings) -> list[Finding]:
    if settings.telegram_token is None:
        return [
            _right(f"token: none, so `ebb run` opens the local chat at http://{settings.listen}/")
        ]
    token = settings.telegram_token.get_secret_value()
    async with AsyncExitStack() as stack:
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        session = await stack.enter_async_context(aiohttp.ClientSession(timeout=timeout))
        try:
            answer = await session.get(f"{settings.telegram_api}/bot{token}/getMe")
            body = await answer.json(content_type=None)
            about = await session.get(f"{settings.telegram_api}/bot{token}/getWebhookInfo")
            info = await about.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return [_fault(f"token: {settings.telegram_api} does not answer; is the network up?")]
    date = answer.headers.get("Date")
    return [_token(answer.status, body), *_clock(date), *_address(settings, _result(info))]


def _token(status: int, body: object) -> Finding:
    result = _result(body)
    if status == 200 and result:
        return _right(f"token: accepted, this is @{result.get('username', '?')}")
    return _fault("token: Telegram does not accept it; ask @BotFather for the right one")


def _clock(date: str | None) -> Iterator[Finding]:
    if date is None:
        return
    apart = abs((parsedate_to_datetime(date) - datetime.now(UTC)).total_seconds())
    if apart > MOST_CLOCK_SECONDS:
        yield _fault(f"clock: {apart:.0f} s from Telegram's; nudges would come wrong, set it")
    else:
        yield _right("clock: agrees with Telegram's")


def _address(settings: Settings, info: Mapping[str, object]) -> Iterator[Finding]:
    """Find whether updates come the way the settings say; `info` is Telegram's WebhookInfo."""
    if settings.public_url is None:
        yield _right("web address: none, so Ebb polls")
        return
    yield from _secret(settings)
    if settings.telegram_api == TELEGRAM and not _is_postable(settings.public_url):
        yield _fault("web address: Telegram needs https:// on port 443, 80, 88 or 8443")
    elif info.get("url") != settings.webhook_url:
        yield _warning(
            f"web address: set at the next start; {WEBHOOK_PATH} below it is where Telegram posts"
        )
    elif info.get("pending_update_count") and info.get("last_error_message"):
        yield _fault(
            f"web address: {info['pending_update_count']} updates wait, since Telegram could not "
            f"post them: {info['last_error_message']}"
        )
    else:
        yield _right(f"web address: Telegram posts to {settings.webhook_url}")


def _is_postable(url: str) -> bool:
    address = urlsplit(url)
    return address.scheme == "https" and (address.port or 443) in WEBHOOK_PORTS


def _secret(settings: Settings) -> Iterator[Finding]:
    path = settings.data_dir / keyfile.SECRET_FILE
    if settings.webhook_secret is None and path.exists() and path.stat().st_mode & 0o077:
        yield _warning(f"webhook secret: {path} can be read by others; chmod 600 it")


def _result(body: object) -> Mapping[str, object]:
    """Return what a call of the Bot API gave, empty where it gave nothing."""
    result = body.get("result") if isinstance(body, dict) else None
    return result if isinstance(result, dict) else {}
