"""Replies in the outbox: they come back as they were, and nobody reads them there."""

from datetime import UTC, datetime
from functools import partial

import pytest
from sqlalchemy import select

from coach.person import PersonId
from coach.picture import Picture
from coach.replies import Button, Outgoing, Show
from models import outbox, replycodec, waiting
from models.database import Database, Work
from models.outbox import Wanted
from models.tables import OUTBOX
from tests.coach.pictures import pictures

NOW = datetime(2026, 11, 27, 21, tzinfo=UTC)
ROWS = ((Button("Today", "1.today"),),)
PICTURES = pictures("de")


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)
def test_a_picture_comes_out_as_it_went_in(picture: Picture) -> None:
    show = Show("progress-open", picture, "Tag 30 von 30.\n\nSerie: 8 Tage", ROWS)
    assert replycodec.loaded(replycodec.dumped(show)) == show


@pytest.mark.parametrize("plain", [b"", b"Nothing {}", b"Show", b"Show {}", b"\xff\xfe"])
def test_what_is_no_reply_is_refused(plain: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        replycodec.loaded(plain)


def test_what_a_picture_shows_is_sealed_until_it_is_sent(database: Database) -> None:
    show = Show("progress-open", PICTURES["day-30"], "Tag 30 von 30", ROWS)
    wanted = Wanted(PersonId(7), 7001, Outgoing(1, show))
    database.run_here(lambda work: outbox.add(work, [wanted], NOW))
    kept = database.run_here(_payload)
    for word in (b"Tag 30", b"Nachricht bekommen", b"theirs", b"moods", b"27. Nov."):
        assert word not in kept
    look = partial(waiting.waiting, now=NOW, is_nudge=False, people=1, besides=())
    [row] = database.run_here(look).rows
    assert row.reply == show


def _payload(work: Work) -> bytes:
    payload = work.connection.scalar(select(OUTBOX.c.payload))
    assert isinstance(payload, bytes)
    return payload
