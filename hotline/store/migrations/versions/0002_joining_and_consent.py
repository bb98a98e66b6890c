"""Joining and consent: hours, plain texts, a secret word, consents with their words and for whom, and attempts."""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0002"
down_revision = "0001b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("minor", sa.Integer(), server_default="0", nullable=False))
        table.add_column(sa.Column("plain", sa.Integer(), server_default="0", nullable=False))
        table.add_column(sa.Column("hours_from", sa.Integer(), nullable=True))
        table.add_column(sa.Column("hours_until", sa.Integer(), nullable=True))
        table.add_column(sa.Column("secret_sealed", sa.Text(), nullable=True))
        table.add_column(sa.Column("was_index", sa.String(length=40), nullable=True))
        table.add_column(sa.Column("checked_at", hotline.store.base.Instant(), nullable=True))
        table.create_index("ix_person_was_index", ["was_index"])
    with op.batch_alter_table("consent") as table:
        table.add_column(sa.Column("about_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("words", sa.Text(), nullable=True))
        table.add_column(sa.Column("number_index", sa.String(length=40), nullable=True))
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("at", hotline.store.base.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt")),
    )
    op.create_index("ix_attempt_key", "attempt", ["key", "at"])


def downgrade() -> None:
    op.drop_table("attempt")
    with op.batch_alter_table("consent") as table:
        for name in ("number_index", "words", "about_id"):
            table.drop_column(name)
    with op.batch_alter_table("person") as table:
        table.drop_index("ix_person_was_index")
        for name in ("checked_at", "was_index", "secret_sealed", "hours_until", "hours_from", "plain", "minor"):
            table.drop_column(name)
