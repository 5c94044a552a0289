"""What is kept of an event whose turn failed: its words to be sealed, its fault without."""

import json
import secrets
import traceback

from bot.arrivals import Arrival
from coach.person import PersonId
from models.updates import SetAside


def set_aside(arrival: Arrival, person_id: PersonId | None, fault: Exception) -> SetAside:
    """Return what is kept of an event whose turn failed.

    The fault's own message may hold a person's words and is left out; where it happened is kept.
    """
    frames = "".join(traceback.format_tb(fault.__traceback__))
    payload = json.dumps(arrival.raw or {"event": type(arrival.event).__name__}).encode()
    return SetAside(secrets.randbits(62), person_id, payload, f"{type(fault).__name__}\n{frames}")
