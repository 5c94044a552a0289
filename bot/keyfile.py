"""Keys and secrets: given by settings, or made once into the data folder (mode 0600)."""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from bot.errors import SecretMissing
from bot.settings import Settings
from models.flushing import flush
from models.keys import Keyring, new_key
from models.wipes import WipeList
from scheduler.clock import SystemClock

KEYS_FILE = "keys"
SECRET_FILE = "webhook-secret"
WIPES_FILE = "wipes"
WIPES_SECRET_FILE = "wipes-secret"
SECRET_BYTES = 32


def keyring(settings: Settings) -> Keyring:
    """Return the encryption keys, newest first. Raises: models.errors.BadKey."""
    if settings.keys:
        return Keyring(key.get_secret_value() for key in settings.keys)
    return Keyring(_kept(settings.data_dir / KEYS_FILE, new_key).split())


def webhook_secret(settings: Settings) -> str:
    """Return the secret that Telegram sends along with each webhook call."""
    if settings.webhook_secret is not None:
        return settings.webhook_secret.get_secret_value()
    return _kept(settings.data_dir / SECRET_FILE, lambda: secrets.token_urlsafe(32)).strip()


def wipe_list(settings: Settings) -> WipeList:
    """Return the list of who was erased. Raises: SecretMissing, beside a list it was made with."""
    path = settings.data_dir / WIPES_FILE
    secret = wipes_secret(settings)
    if path.exists() and not secret.exists():
        raise SecretMissing(secret)
    secrets_kept = _kept(secret, lambda: secrets.token_hex(SECRET_BYTES)).split()
    return WipeList(path, secrets_kept, SystemClock().now)


def wipes_secret(settings: Settings) -> Path:
    """Return where the secret of the wipe list is kept."""
    return settings.data_dir / WIPES_SECRET_FILE


def _kept(path: Path, make: Callable[[], str]) -> str:
    """Return what the file holds; where there is none, make it, readable by nobody else.

    It is there whole or not at all, and of several Ebbs that share a folder the first one makes it.
    """
    try:
        return path.read_text("ascii")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    anew = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    handle = os.open(anew, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w") as file:
            file.write(make() + "\n")
        flush(anew)
        with suppress(FileExistsError):
            path.hardlink_to(anew)
    finally:
        anew.unlink()
    flush(path.parent)
    return path.read_text("ascii")
