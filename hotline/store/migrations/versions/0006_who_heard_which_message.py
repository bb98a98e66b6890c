"""Who had which message played when"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hearing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("listener_id", sa.Integer(), nullable=False),
        sa.Column("heard_at", hotline.store.base.Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["listener_id"], ["person.id"], name=op.f("fk_hearing_listener_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name=op.f("fk_hearing_request_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing")),
    )
    op.create_index("ix_hearing_message", "hearing", ["message_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_hearing_message", table_name="hearing")
    op.drop_table("hearing")
