"""Numbers and tags of chats, PINs and reveals, and what each side says when a chat is over."""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _relay_more()
    _pin()
    _reveal()
    _debrief()


def _relay_more() -> None:
    with op.batch_alter_table("relay", schema=None) as batch_op:
        batch_op.add_column(sa.Column("number", sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column("tag", sa.Integer(), server_default="1", nullable=False))


def _pin() -> None:
    op.create_table(
        "pin",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("hash_sealed", sa.Text(), nullable=False),
        sa.Column("set_at", hotline.store.base.Instant(), nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("locked_until", hotline.store.base.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_pin_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_pin")),
    )


def _reveal() -> None:
    op.create_table(
        "reveal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("helper_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("asked_at", hotline.store.base.Instant(), nullable=False),
        sa.Column("given_at", hotline.store.base.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["helper_id"], ["person.id"], name=op.f("fk_reveal_helper_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_reveal_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name=op.f("fk_reveal_request_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reveal")),
    )
    with op.batch_alter_table("reveal", schema=None) as batch_op:
        batch_op.create_index("ix_reveal_helper", ["helper_id", "asked_at"], unique=False)
        batch_op.create_index("ix_reveal_person", ["person_id"], unique=False)


def _debrief() -> None:
    op.create_table(
        "debrief",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("relay_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", hotline.store.base.Instant(), nullable=False),
        sa.Column("answered_at", hotline.store.base.Instant(), nullable=True),
        sa.Column("outcome", sa.String(length=10), nullable=True),
        sa.Column("note_sealed", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_debrief_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["relay_id"], ["relay.id"], name=op.f("fk_debrief_relay_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_debrief")),
        sa.UniqueConstraint("relay_id", "person_id", name=op.f("uq_debrief_relay_id_person_id")),
    )
    with op.batch_alter_table("debrief", schema=None) as batch_op:
        batch_op.create_index("ix_debrief_person", ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("debrief", schema=None) as batch_op:
        batch_op.drop_index("ix_debrief_person")

    op.drop_table("debrief")
    with op.batch_alter_table("reveal", schema=None) as batch_op:
        batch_op.drop_index("ix_reveal_person")
        batch_op.drop_index("ix_reveal_helper")

    op.drop_table("reveal")
    op.drop_table("pin")
    with op.batch_alter_table("relay", schema=None) as batch_op:
        batch_op.drop_column("tag")
        batch_op.drop_column("number")
