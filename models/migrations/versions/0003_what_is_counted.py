"""Who has a period under way is counted without opening anything; a nudge knows when it was due."""

import sqlalchemy as sa
from alembic import op

from models.columns import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

FROM_TIMERS = """
    UPDATE people SET is_running = :yes WHERE person_id IN
    (SELECT person_id FROM timers WHERE kind IN ('morning', 'evening'))
"""
"""Memories are sealed, and a migration has no keys: whoever is nudged has a period under way. The
others are known from their next turn on."""


def upgrade() -> None:
    """Bring the schema one step forward."""
    op.add_column("outbox", sa.Column("due_at", Instant(), nullable=True))
    op.add_column(
        "people",
        sa.Column("is_running", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.execute(sa.text(FROM_TIMERS).bindparams(yes=True))
    op.create_index(
        "people_running",
        "people",
        ["person_id"],
        unique=False,
        sqlite_where=sa.text("is_running = 1"),
        postgresql_where=sa.text("is_running"),
    )
