"""Rides, food and errands: trips, the places of people, where ZIPs are, and what drivers set by text"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _driver_more()
    _zip_area()
    _place()
    _trip()


def _driver_more() -> None:
    with op.batch_alter_table("driver", schema=None) as batch_op:
        batch_op.add_column(sa.Column("suspended_at", hotline.store.base.Instant(), nullable=True))
        batch_op.add_column(sa.Column("suspended_for", sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column("area", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("hours", sa.String(length=200), nullable=True))


def _zip_area() -> None:
    op.create_table(
        "zip_area",
        sa.Column("zip", sa.String(length=5), primary_key=True),
        sa.Column("north", sa.Float(), nullable=False),
        sa.Column("east", sa.Float(), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=True),
    )


def _place() -> None:
    op.create_table(
        "place",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
        sa.Column("name_index", sa.String(length=40), nullable=False),
        sa.Column("name_sealed", sa.Text(), nullable=False),
        sa.Column("where_sealed", sa.Text(), nullable=False),
        sa.Column("zip", sa.String(length=5), nullable=True),
        sa.Column("used_at", hotline.store.base.Instant(), nullable=False),
        sa.UniqueConstraint("person_id", "name_index"),
    )


def _trip() -> None:
    op.create_table(
        "trip",
        sa.Column("request_id", sa.Integer(), sa.ForeignKey("request.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("code", sa.Integer(), nullable=False),
        sa.Column("start_sealed", sa.Text(), nullable=False),
        sa.Column("end_sealed", sa.Text(), nullable=False),
        sa.Column("start_zip", sa.String(length=5), nullable=True),
        sa.Column("end_zip", sa.String(length=5), nullable=True),
        sa.Column("at", hotline.store.base.Instant(), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("riders", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("wheelchair", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("child", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("driver_is", sa.String(length=5), nullable=True),
        sa.Column("without_sealed", sa.Text(), nullable=True),
        sa.Column("thing", sa.String(length=12), nullable=True),
        sa.Column("note_sealed", sa.Text(), nullable=True),
        sa.Column("back_of", sa.Integer(), sa.ForeignKey("request.id", ondelete="SET NULL"), nullable=True),
        sa.Column("miles", sa.Float(), nullable=True),
        sa.Column("stage", sa.String(length=10), nullable=False, server_default="waiting"),
        sa.Column("stage_at", hotline.store.base.Instant(), nullable=False),
    )
    op.create_index("ix_trip_stage", "trip", ["stage", "at"])
    op.create_index("ix_trip_back", "trip", ["back_of"])


def downgrade() -> None:
    op.drop_index("ix_trip_back", "trip")
    op.drop_index("ix_trip_stage", "trip")
    op.drop_table("trip")
    op.drop_table("place")
    op.drop_table("zip_area")
    with op.batch_alter_table("driver", schema=None) as batch_op:
        batch_op.drop_column("hours")
        batch_op.drop_column("area")
        batch_op.drop_column("suspended_for")
        batch_op.drop_column("suspended_at")
