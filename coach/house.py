"""What the coach must know of who runs Ebb, and what it cannot make by itself."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class House:
    """What the coach must know of who runs it: the operator, as named in `/privacy`.

    `bot_name` is the bot's user name, for links to it. `new_token` makes a secret for such a link;
    an empty one opens nothing.
    """

    operator: str | None = None
    bot_name: str = ""
    new_token: Callable[[], str] = str
