"""The webhook that a bot has set, and what setWebhook demands of one.

Only this machine is ever posted to, so another host is refused where Telegram would refuse a
reserved one; plain http and any port are taken, as by a Bot API server of one's own.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.local.guard import is_loopback
from bot.local.wire import Json, Parameters, bad_request

MOST_CONNECTIONS = 100
USUAL_CONNECTIONS = 40
_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
"""Source: Bot API, setWebhook: max_connections and secret_token."""


@dataclass(eq=False, slots=True)
class Hook:
    """Where updates are posted, with what secret, how many at once, and what last went wrong."""

    url: str
    secret: str = ""
    max_connections: int = USUAL_CONNECTIONS
    last_error_at: int = 0
    last_error: str = ""

    def as_api(self) -> Json:
        """Return the part of a Bot API `WebhookInfo` that is known here."""
        info: Json = {"url": self.url, "max_connections": self.max_connections}
        if self.last_error:
            info["last_error_date"] = self.last_error_at
            info["last_error_message"] = self.last_error
        return info


def read_hook(parameters: Parameters) -> Hook:
    """Return the webhook that a call asks for. Raises: Refusal (400)."""
    url, secret = parameters.text("url"), parameters.text("secret_token")
    if not is_loopback(_host(url)):
        raise bad_request("bad webhook: only a loopback address is posted to from here")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    wanted = parameters.integer("max_connections") or USUAL_CONNECTIONS
    return Hook(url, secret, min(max(wanted, 1), MOST_CONNECTIONS))


def _host(url: str) -> str:
    try:
        address = urlsplit(url)
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if address.scheme not in ("http", "https") or not address.hostname:
        raise bad_request("invalid webhook URL specified")
    return address.hostname
