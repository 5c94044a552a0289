"""The tables. `person_id` leads every key of what belongs to a person."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    text,
)

from models.columns import Instant, Sealed

METADATA = MetaData()

PEOPLE = Table(
    "people",
    METADATA,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("memory", Sealed, nullable=False),
    Column("heard_at", Instant),
    Column("is_running", Boolean, nullable=False, server_default=false()),
    Index("people_by_chat", "bot_id", "chat_id", unique=True),
    Index("people_by_last_word", "heard_at"),
    Index(
        "people_running",
        "person_id",
        sqlite_where=text("is_running = 1"),
        postgresql_where=text("is_running"),
    ),
)

ENTRIES = Table(
    "entries",
    METADATA,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(32), nullable=False),
    Column("at", Instant, nullable=False),
    Column("on", Date, nullable=False),
    Column("counts", Boolean, nullable=False),
    Column("noted_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

JOURNAL = Table(
    "journal",
    METADATA,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(32), nullable=False),
    Column("at", Instant, nullable=False),
    Column("on", Date, nullable=False),
    Column("facts", Sealed, nullable=False),
)

TIMERS = Table(
    "timers",
    METADATA,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(32), primary_key=True),
    Column("due_at", Instant, nullable=False),
    Column("rings_at", Instant, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("is_asked", Boolean, nullable=False, server_default=false()),
    Index("timers_by_ring", "is_asked", "rings_at"),
)

NUDGES = Table(
    "nudges",
    METADATA,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(32), primary_key=True),
    Column("on", Date, primary_key=True),
    Column("due_at", Instant, nullable=False),
    Column("fate", String(32), nullable=False),
)

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("is_nudge", Boolean, nullable=False),
    Column("fate", String(16), nullable=False),
    Column("payload", Sealed),
    Column("wanted_at", Instant, nullable=False),
    Column("expires_at", Instant),
    Column("due_at", Instant),
    Column("try_at", Instant, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("message_id", BigInteger),
    Column("ended_at", Instant),
    Column("reason", String(64)),
    Column("is_farewell", Boolean, nullable=False, default=False),
    Index(
        "outbox_waiting",
        "is_nudge",
        "try_at",
        "person_id",
        sqlite_where=text("fate = 'waiting'"),
        postgresql_where=text("fate = 'waiting'"),
    ),
    Index(
        "outbox_waiting_by_person",
        "person_id",
        "no",
        sqlite_where=text("fate = 'waiting'"),
        postgresql_where=text("fate = 'waiting'"),
    ),
    Index(
        "outbox_ended",
        "ended_at",
        sqlite_where=text("fate <> 'waiting'"),
        postgresql_where=text("fate <> 'waiting'"),
    ),
)

SEEN = Table(
    "seen_updates",
    METADATA,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("seen_at", Instant, nullable=False),
    Index("seen_by_time", "seen_at"),
)

HEARD = Table(
    "heard",
    METADATA,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
    Index("heard_by_time", "at"),
)

SET_ASIDE = Table(
    "set_aside",
    METADATA,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger),
    Column("at", Instant, nullable=False),
    Column("payload", Sealed, nullable=False),
    Column("fault", Text, nullable=False),
    Index("set_aside_by_person", "person_id"),
)

HOUSE = Table(
    "house",
    METADATA,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

OF_A_PERSON = (PEOPLE, ENTRIES, JOURNAL, TIMERS, NUDGES, OUTBOX, HEARD, SET_ASIDE)
"""Every table that holds something of a person: all of them are emptied by a wipe."""
