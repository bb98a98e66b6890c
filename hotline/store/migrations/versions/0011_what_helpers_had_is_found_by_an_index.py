"""What helpers took, were asked and wrote before is found by an index"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_INDEXES = (
    ("request", "ix_request_helper", ["helper_id", "state"]),
    ("offer", "ix_offer_helper", ["helper_id", "asked_at"]),
    ("leg", "ix_leg_helper", ["helper_id", "rung_at"]),
    ("relay", "ix_relay_participant_id", ["participant_id", "closed_at"]),
    ("relay", "ix_relay_helper_id", ["helper_id", "closed_at"]),
)


def upgrade() -> None:
    for table, name, columns in _INDEXES:
        op.create_index(name, table, columns)


def downgrade() -> None:
    for table, name, _ in reversed(_INDEXES):
        op.drop_index(name, table)
