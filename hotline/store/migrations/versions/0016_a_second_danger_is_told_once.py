"""When those who were paged for a case were told of a second danger, of another kind"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("another_told_at", hotline.store.base.Instant(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.drop_column("another_told_at")
