"""What a person can change outside the chat, in the Mini App: typed, and not yet held against them.

`coach/changing.py` makes them or refuses them; the edge only reads them.
"""

from dataclasses import dataclass
from datetime import date, time

from coach.person import Contact


@dataclass(frozen=True, slots=True)
class EntryAdded:
    """Contact on a day is to be written into the ledger."""

    kind: Contact
    on: date
    counts: bool


@dataclass(frozen=True, slots=True)
class EntryCorrected:
    """The ledger's line of that number is to read so."""

    no: int
    kind: Contact
    on: date
    counts: bool


@dataclass(frozen=True, slots=True)
class EntryUndone:
    """The ledger's line of that number is to be taken back."""

    no: int


@dataclass(frozen=True, slots=True)
class HoursSet:
    """When messages are to come, and between which local clock times none."""

    morning_at: time
    evening_at: time
    quiet_from: time
    quiet_until: time


@dataclass(frozen=True, slots=True)
class MessagesSet:
    """Which messages are wanted at all: the daily ones, fewer of them, those before hard hours."""

    are_nudges_on: bool
    wants_fewer: bool
    has_moments: bool


@dataclass(frozen=True, slots=True)
class LetterOpened:
    """The seal of a letter whose day has come is to be broken."""

    no: int


Change = EntryAdded | EntryCorrected | EntryUndone | HoursSet | MessagesSet | LetterOpened
