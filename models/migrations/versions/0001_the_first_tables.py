"""The first tables."""

import sqlalchemy as sa
from alembic import op

from models.columns import Instant, Sealed

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema one step forward."""
    op.create_table(
        "entries",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("noted_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("person_id", "no"),
    )
    op.create_table(
        "house",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "journal",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("facts", Sealed(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "no"),
    )
    op.create_table(
        "nudges",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("fate", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "kind", "on"),
    )
    op.create_table(
        "outbox",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("is_nudge", sa.Boolean(), nullable=False),
        sa.Column("fate", sa.String(length=16), nullable=False),
        sa.Column("payload", Sealed(), nullable=True),
        sa.Column("wanted_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=True),
        sa.Column("try_at", Instant(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("reason", sa.String(length=64), nullable=True),
        sa.Column("is_farewell", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "no"),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "outbox_ended",
            ["ended_at"],
            unique=False,
            sqlite_where=sa.text("fate <> 'waiting'"),
            postgresql_where=sa.text("fate <> 'waiting'"),
        )
        batch_op.create_index(
            "outbox_waiting",
            ["is_nudge", "try_at", "person_id"],
            unique=False,
            sqlite_where=sa.text("fate = 'waiting'"),
            postgresql_where=sa.text("fate = 'waiting'"),
        )
        batch_op.create_index(
            "outbox_waiting_by_person",
            ["person_id", "no"],
            unique=False,
            sqlite_where=sa.text("fate = 'waiting'"),
            postgresql_where=sa.text("fate = 'waiting'"),
        )

    op.create_table(
        "people",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("memory", Sealed(), nullable=False),
        sa.Column("heard_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("person_id"),
    )
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.create_index("people_by_chat", ["bot_id", "chat_id"], unique=True)

    op.create_table(
        "seen_updates",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seen_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "update_id"),
    )
    with op.batch_alter_table("seen_updates", schema=None) as batch_op:
        batch_op.create_index("seen_by_time", ["seen_at"], unique=False)

    op.create_table(
        "set_aside",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("payload", Sealed(), nullable=False),
        sa.Column("fault", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("set_aside", schema=None) as batch_op:
        batch_op.create_index("set_aside_by_person", ["person_id"], unique=False)

    op.create_table(
        "timers",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("rings_at", Instant(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "kind"),
    )
    with op.batch_alter_table("timers", schema=None) as batch_op:
        batch_op.create_index("timers_by_ring", ["rings_at"], unique=False)
