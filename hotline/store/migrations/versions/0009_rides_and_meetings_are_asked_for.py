"""Rides and meetings are asked for, in words of one's own"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "need",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("request_id", sa.Integer(), sa.ForeignKey("request.id", ondelete="CASCADE"), nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
        sa.Column("words_sealed", sa.Text(), nullable=False),
        sa.Column("said_at", hotline.store.base.Instant(), nullable=False),
    )
    op.create_index("ix_need_request", "need", ["request_id"])


def downgrade() -> None:
    op.drop_index("ix_need_request", "need")
    op.drop_table("need")
