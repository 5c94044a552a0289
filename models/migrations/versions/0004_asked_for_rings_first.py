"""What somebody asked for rings before what comes by itself, however much of that is due.

Timers from before count as unasked until they are set anew: they ring all the same.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema one step forward."""
    op.add_column(
        "timers", sa.Column("is_asked", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.drop_index("timers_by_ring", table_name="timers")
    op.create_index("timers_by_ring", "timers", ["is_asked", "rings_at"])
