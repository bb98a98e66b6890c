"""A call to somebody no longer waits for a text to them that is in doubt"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_IN_FLIGHT = sa.text("state IN ('sending', 'uncertain')")


def upgrade() -> None:
    _keyed("person_id", "lane", "channel")


def downgrade() -> None:
    _keyed("person_id", "lane")


def _keyed(*columns: str) -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("uq_outbox_in_flight", sqlite_where=_IN_FLIGHT, postgresql_where=_IN_FLIGHT)
        batch_op.create_index(
            "uq_outbox_in_flight", list(columns), unique=True, sqlite_where=_IN_FLIGHT, postgresql_where=_IN_FLIGHT
        )
