"""Who has been silent for long is found without reading everybody."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema one step forward."""
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.create_index("people_by_last_word", ["heard_at"], unique=False)
