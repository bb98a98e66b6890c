"""When those who were paged for a case were told that the person stopped our texts"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("stop_told_at", hotline.store.base.Instant(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.drop_column("stop_told_at")
