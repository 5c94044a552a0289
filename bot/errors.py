"""What can stop Ebb at the start, each with what to do next.

StartRefused
├── BadSettings      one line per fault, all faults at once
├── BadTokenGiven    Telegram does not know the token
├── WebhookRefused   Telegram does not take the public address
├── WrongKeys        the keys do not open what is stored
└── SecretMissing    the wipe list cannot be read without its secret
"""

from collections.abc import Sequence
from pathlib import Path


class StartRefused(Exception):
    """Ebb cannot start."""


class BadSettings(StartRefused):
    """Settings are wrong; `faults` are readable lines that show no secret."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


class BadTokenGiven(StartRefused):
    """Telegram does not accept EBB_TELEGRAM_TOKEN. Ask @BotFather for the right one."""

    def __init__(self) -> None:
        super().__init__(type(self).__doc__)


class WebhookRefused(StartRefused):
    """Telegram does not post updates to EBB_PUBLIC_URL; `reason` is in Telegram's words."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"Telegram does not take EBB_PUBLIC_URL as a webhook ({reason}). It has to be an "
            "https:// address on port 443, 80, 88 or 8443 that Telegram reaches. Without it, "
            "Ebb polls."
        )
        self.reason = reason


class WrongKeys(StartRefused):
    """The keys do not open what is stored. Put the old ones back: EBB_KEYS, or data/keys."""

    def __init__(self) -> None:
        super().__init__(type(self).__doc__)


class SecretMissing(StartRefused):
    """The wipe list is there without its secret: nobody on it would be known again."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is missing, and without it the list `wipes` beside it cannot be read. Put it "
            "back. If it is lost, move `wipes` away: backups made until now must not be restored "
            "then, because they would bring back who was erased since."
        )
