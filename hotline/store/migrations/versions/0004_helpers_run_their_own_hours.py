"""Helpers run their own hours: duties, swaps, drills, and who is out of the rotation"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

Instant = hotline.store.base.Instant


def person(table: str, column: str = "person_id", ondelete: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["person.id"], name=op.f(f"fk_{table}_{column}"), ondelete=ondelete)


def upgrade() -> None:
    _duty()
    _swap()
    _swap_ask()
    _drill()
    _drill_ask()
    _unreachable()


def _duty() -> None:
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("is_on", sa.Integer(), nullable=False),
        sa.Column("start_at", Instant(), nullable=False),
        sa.Column("end_at", Instant(), nullable=True),
        sa.Column("how", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        person("duty"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
    )
    op.create_index("ix_duty_person", "duty", ["person_id", "end_at"], unique=False)


def _swap() -> None:
    op.create_table(
        "swap",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("start_at", Instant(), nullable=False),
        sa.Column("end_at", Instant(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.Column("made_at", Instant(), nullable=False),
        person("swap"),
        person("swap", "taken_by", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_swap")),
    )
    op.create_index("ix_swap_person", "swap", ["person_id", "state"], unique=False)


def _swap_ask() -> None:
    op.create_table(
        "swap_ask",
        sa.Column("swap_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        person("swap_ask"),
        sa.ForeignKeyConstraint(["swap_id"], ["swap.id"], name=op.f("fk_swap_ask_swap_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("swap_id", "person_id", name=op.f("pk_swap_ask")),
    )


def _drill() -> None:
    op.create_table(
        "drill",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("began_at", Instant(), nullable=False),
        sa.Column("over_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drill")),
    )


def _drill_ask() -> None:
    op.create_table(
        "drill_ask",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("drill_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("asked_at", Instant(), nullable=True),
        sa.Column("answered_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["drill_id"], ["drill.id"], name=op.f("fk_drill_ask_drill_id"), ondelete="CASCADE"),
        person("drill_ask"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drill_ask")),
        sa.UniqueConstraint("drill_id", "person_id", name=op.f("uq_drill_ask_drill_id_person_id")),
    )
    op.create_index("ix_drill_ask_person", "drill_ask", ["person_id", "state"], unique=False)


def _unreachable() -> None:
    op.create_table(
        "unreachable",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(length=15), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        person("unreachable"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_unreachable")),
    )


def downgrade() -> None:
    op.drop_table("unreachable")
    op.drop_index("ix_drill_ask_person", "drill_ask")
    op.drop_table("drill_ask")
    op.drop_table("drill")
    op.drop_table("swap_ask")
    op.drop_index("ix_swap_person", "swap")
    op.drop_table("swap")
    op.drop_index("ix_duty_person", "duty")
    op.drop_table("duty")
