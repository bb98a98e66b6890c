"""The miles a driver told of a trip, and when its addresses were erased"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("trip", schema=None) as batch_op:
        batch_op.add_column(sa.Column("driven", sa.Float(), nullable=True))
        batch_op.add_column(sa.Column("erased_at", hotline.store.base.Instant(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("trip", schema=None) as batch_op:
        batch_op.drop_column("erased_at")
        batch_op.drop_column("driven")
