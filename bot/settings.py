"""Settings, from the environment or `.env`. A contract: outside programs rely on these names.

A wrong setting stops the start with one readable line per fault, all at once; no secret is shown.
"""

import re
import sys
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import BadSettings
from models.errors import BadKey
from models.keys import Keyring

PREFIX = "EBB_"
FREE_PACE = 28
MOST_FREE_PACE = 30
MOST_PAID_PACE = 1000
"""Messages a second. Source: core.telegram.org/bots/faq, on broadcasting to users."""

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""Source: Bot API, setWebhook, secret_token."""

WEBHOOK_PATH = "/telegram"
"""Where below the public address Telegram posts; no secret, that is in a header."""

APP_PATH = "/app/"
"""Where below the public address the Mini App is."""

TELEGRAM = "https://api.telegram.org"


class Settings(BaseSettings):
    """Everything that can be set; what a field's check looks at stands above it."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    telegram_token: SecretStr | None = None
    telegram_api: str = TELEGRAM
    data_dir: Path = Path("data")
    database_url: SecretStr | None = None
    public_url: str | None = None
    listen: str = "127.0.0.1:8080"
    webhook_secret: SecretStr | None = None
    keys: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    paid_broadcast: bool = False
    messages_per_second: float = FREE_PACE
    operator: str | None = None
    metrics_listen: str = "127.0.0.1:9100"
    admins: Annotated[tuple[int, ...], NoDecode] = ()
    log: Literal["human", "json"] | None = None

    @field_validator("keys", "admins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part for part in value.replace(",", " ").split() if part)
        return value

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            number, colon, rest = value.get_secret_value().partition(":")
            if not (number.isascii() and number.isdigit() and colon and rest):
                raise ValueError("a token looks like 123456:ABC; ask @BotFather for yours")
        return value

    @field_validator("telegram_api", "public_url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and not _is_web_address(value):
            raise ValueError("must be an address that starts with http:// or https://")
        return value.rstrip("/") if value else value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            try:
                backend = make_url(value.get_secret_value()).get_backend_name()
            except ArgumentError:
                backend = "?"
            if backend not in ("postgresql", "sqlite"):
                raise ValueError("must look like postgresql://user:password@host/name")
        return value

    @field_validator("keys")
    @classmethod
    def _keys(cls, value: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        if value:
            try:
                Keyring(key.get_secret_value() for key in value)
            except BadKey:
                raise ValueError("holds no valid key; `ebb keys new` prints one") from None
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("takes 1-256 letters, digits, _ and -, as Telegram does")
        return value

    @field_validator("listen", "metrics_listen")
    @classmethod
    def _listening(cls, value: str) -> str:
        host, colon, port = value.rpartition(":")
        if not (colon and host and port.isdigit() and int(port) < 65536):
            raise ValueError("must look like 127.0.0.1:8080")
        return value

    @field_validator("listen")
    @classmethod
    def _local_chat(cls, value: str, info: ValidationInfo) -> str:
        has_token = info.data.get("telegram_token", "wrong") is not None
        if not has_token and not is_loopback(value):
            raise ValueError("without a token the local chat opens, and only on a loopback address")
        return value

    @field_validator("messages_per_second")
    @classmethod
    def _pace(cls, value: float, info: ValidationInfo) -> float:
        if not 0 <= value <= MOST_PAID_PACE:
            raise ValueError(f"must lie between 0 and {MOST_PAID_PACE}")
        if value > MOST_FREE_PACE and not info.data.get("paid_broadcast", True):
            raise ValueError("more than 30 needs EBB_PAID_BROADCAST, which costs Stars")
        return value

    @property
    def database(self) -> str:
        """The database's address; by default a SQLite file in the data folder."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir / 'ebb.sqlite3'}"

    @property
    def webhook_url(self) -> str | None:
        """Where Telegram posts updates; None where Ebb polls."""
        return self.public_url + WEBHOOK_PATH if self.public_url else None

    @property
    def app_url(self) -> str | None:
        """Where the Mini App is; None where Ebb polls."""
        return self.public_url + APP_PATH if self.public_url else None

    @property
    def log_form(self) -> Literal["human", "json"]:
        """How logs look: for a person on a terminal, else for a machine."""
        return self.log or ("human" if sys.stderr.isatty() else "json")


def read_settings() -> Settings:
    """Return the settings. Raises: BadSettings, with every fault."""
    try:
        return Settings()
    except ValidationError as error:
        raise BadSettings([_line(dict(fault)) for fault in error.errors()]) from None


def is_loopback(listen: str) -> bool:
    """Tell whether a listen address is reachable from this machine only."""
    host = listen.rpartition(":")[0].strip("[]")
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_web_address(value: str) -> bool:
    try:
        address = urlsplit(value)
        return address.scheme in ("http", "https") and bool(address.hostname) and address.port != 0
    except ValueError:
        return False


def host_and_port(listen: str) -> tuple[str, int]:
    """Return a listen address in its two parts."""
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)


def _line(fault: dict[str, object]) -> str:
    """Return one readable line for a fault, without the value that was given."""
    where = fault.get("loc")
    name = PREFIX + str(where[0]).upper() if isinstance(where, tuple) and where else ""
    reason = str(fault["msg"]).removeprefix("Value error, ")
    return f"{name}: {reason}" if name else reason
