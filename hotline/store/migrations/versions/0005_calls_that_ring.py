"""Phones that ring for a caller, messages after the tone, codes to call from elsewhere, and whom a caller wishes for"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_OCCUPIED = sa.text("state IN ('ringing', 'picked')")
_AT_THE_CARRIER = sa.text("state IN ('waiting', 'kept')")


def upgrade() -> None:
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("wish", sa.String(length=10), nullable=True))
    _legs()
    _messages()
    _codes()


def _legs() -> None:
    op.create_table(
        "leg",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=False),
        sa.Column("helper_id", sa.Integer(), nullable=False),
        sa.Column("wave", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("rung_at", hotline.store.base.Instant(), nullable=False),
        sa.Column("until", hotline.store.base.Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_leg_request_id_request"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["offer_id"], ["offer.id"], name=op.f("fk_leg_offer_id_offer"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["helper_id"], ["person.id"], name=op.f("fk_leg_helper_id_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leg")),
    )
    with op.batch_alter_table("leg", schema=None) as batch_op:
        batch_op.create_index(
            "uq_leg_occupied", ["helper_id"], unique=True, sqlite_where=_OCCUPIED, postgresql_where=_OCCUPIED
        )
        batch_op.create_index("ix_leg_request", ["request_id"], unique=False)
        batch_op.create_index("ix_leg_offer", ["offer_id"], unique=False)


def _messages() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("carrier_id", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sound_sealed", sa.Text(), nullable=True),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("due_at", hotline.store.base.Instant(), nullable=False),
        sa.Column("left_at", hotline.store.base.Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_message_request_id_request"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("carrier_id", name=op.f("uq_message_carrier_id")),
    )
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.create_index("ix_message_request", ["request_id"], unique=False)
        batch_op.create_index(
            "ix_message_due", ["due_at"], unique=False, sqlite_where=_AT_THE_CARRIER, postgresql_where=_AT_THE_CARRIER
        )


def _codes() -> None:
    op.create_table(
        "code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("relay_id", sa.Integer(), nullable=False),
        sa.Column("code_index", sa.String(length=40), nullable=False),
        sa.Column("until", hotline.store.base.Instant(), nullable=False),
        sa.Column("wrong", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["relay_id"], ["relay.id"], name=op.f("fk_code_relay_id_relay"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code")),
        sa.UniqueConstraint("relay_id", name=op.f("uq_code_relay_id")),
    )


def downgrade() -> None:
    op.drop_table("code")
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.drop_index("ix_message_due", sqlite_where=_AT_THE_CARRIER, postgresql_where=_AT_THE_CARRIER)
        batch_op.drop_index("ix_message_request")
    op.drop_table("message")
    with op.batch_alter_table("leg", schema=None) as batch_op:
        batch_op.drop_index("ix_leg_offer")
        batch_op.drop_index("ix_leg_request")
        batch_op.drop_index("uq_leg_occupied", sqlite_where=_OCCUPIED, postgresql_where=_OCCUPIED)
    op.drop_table("leg")
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.drop_column("wish")
