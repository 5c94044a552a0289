"""Who has a period under way is counted without opening anything; a nudge knows when it was due.

Memories are sealed and a migration has no keys, so nobody counts as running until their next turn;
whoever is nudged has one within a day. No row is rewritten here: turns go on meanwhile.
"""

import sqlalchemy as sa
from alembic import op

from models.columns import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema one step forward."""
    op.add_column("outbox", sa.Column("due_at", Instant(), nullable=True))
    op.add_column(
        "people",
        sa.Column("is_running", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_index(
        "people_running",
        "people",
        ["person_id"],
        unique=False,
        sqlite_where=sa.text("is_running = 1"),
        postgresql_where=sa.text("is_running"),
    )
