"""Since when a driver wants no offers of trips"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("driver", schema=None) as batch_op:
        batch_op.add_column(sa.Column("resting_at", hotline.store.base.Instant(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("driver", schema=None) as batch_op:
        batch_op.drop_column("resting_at")
