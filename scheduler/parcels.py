"""What is handed to the sender for a waiting row, or that there is nothing to hand over. Pure."""

from datetime import datetime

from coach.replies import Attach, Delete, Edit, Play, Reply, Say, Show, Strip, Sweep
from models.waiting import Row
from scheduler.lanes import Lane
from scheduler.sender import Parcel


def parcel_for(lane: Lane) -> Parcel | None:
    """Return the parcel for the first row of a lane, None where it has nothing left to do.

    An edit whose message was never sent, or cannot be edited any more, becomes a new message.
    """
    row = lane.rows[0]
    reply = row.reply
    match reply:
        case Say() | Show() | Attach() | Play():
            return Parcel(lane.chat_id, reply, None, row.is_nudge)
        case Edit() | Strip() | Delete():
            place = None if lane.lost_no == row.no else _place(lane, row)
            if place is not None:
                return Parcel(lane.chat_id, reply, place, row.is_nudge)
        case Sweep():
            swept = _swept(lane, row)
            return Parcel(lane.chat_id, reply, swept=swept) if swept else None
    if isinstance(reply, Edit):
        return Parcel(lane.chat_id, _anew(reply), None, row.is_nudge)
    return None


def takes_time(reply: Reply) -> bool:
    """Tell whether Telegram counts it against its pace: all but deletions."""
    return not isinstance(reply, Delete | Sweep)


def is_stale(row: Row, now: datetime) -> bool:
    """Tell whether a message comes too late to be sent: a nudge, or a ping of another hour."""
    return row.expires_at is not None and row.expires_at < now


def _anew(edit: Edit) -> Say:
    return Say(edit.prompt, edit.text, edit.rows, (), edit.is_private, edit.covered)


def _swept(lane: Lane, row: Row) -> tuple[int, ...]:
    """Return what a sweep deletes; what was sent from this lane meanwhile, its row knows not."""
    sent = {message_id for no, message_id in lane.places.items() if no < row.no}
    return tuple(sorted(sent.union(row.swept)))


def _place(lane: Lane, row: Row) -> int | None:
    """Return Telegram's id of the meant message; sent from this lane, the row knows it not yet."""
    reply = row.reply
    if isinstance(reply, Edit | Strip | Delete):
        if reply.place.no is not None and reply.place.no in lane.places:
            return lane.places[reply.place.no]
        return row.place_message_id or reply.place.message_id
    return None
