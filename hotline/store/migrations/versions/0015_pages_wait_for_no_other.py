"""The page for one case waits for none about another"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_INDEX = "uq_outbox_in_flight"
_IN_FLIGHT = sa.text("state IN ('sending', 'uncertain')")


def upgrade() -> None:
    op.drop_index(_INDEX, table_name="outbox")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("apart", sa.Integer(), server_default="0", nullable=False))
    _make_index("person_id", "lane", "channel", "apart")


def downgrade() -> None:
    op.drop_index(_INDEX, table_name="outbox")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_column("apart")
    _make_index("person_id", "lane", "channel")


def _make_index(*columns: str) -> None:
    op.create_index(_INDEX, "outbox", list(columns), unique=True, sqlite_where=_IN_FLIGHT, postgresql_where=_IN_FLIGHT)
