"""The first tables: people, and what the line remembers of them"""

import sqlalchemy as sa
from alembic import op

import hotline.store.base

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = ("beat", "pace", "passage", "person", "receipt", "secret", "timer", "circle", "consent", "driver", "episode")


def upgrade() -> None:
    _beat()
    _pace()
    _passage()
    _person()
    _receipt()
    _secret()
    _timer()
    _circle()
    _consent()
    _driver()
    _episode()


def _beat() -> None:
    op.create_table(
        "beat",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("at", hotline.store.base.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_beat")),
    )


def _pace() -> None:
    op.create_table(
        "pace",
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("lane", sa.String(length=10), nullable=False),
        sa.Column("free_at", hotline.store.base.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("number", "lane", name=op.f("pk_pace")),
    )


def _passage() -> None:
    op.create_table(
        "passage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("flow", sa.String(length=40), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("way", sa.String(length=40), nullable=False),
        sa.Column("channel", sa.String(length=5), nullable=False),
        sa.Column("at", hotline.store.base.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passage")),
    )
    with op.batch_alter_table("passage", schema=None) as batch_op:
        batch_op.create_index("ix_passage_flow", ["flow", "at"], unique=False)


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("phone_index", sa.String(length=40), nullable=False),
        sa.Column("phone_sealed", sa.Text(), nullable=False),
        sa.Column("name_sealed", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=5), nullable=True),
        sa.Column("time_zone", sa.String(length=40), nullable=True),
        sa.Column("zip", sa.String(length=10), nullable=True),
        sa.Column("can_text", sa.Integer(), server_default="1", nullable=False),
        sa.Column("invited_at", hotline.store.base.Instant(), nullable=True),
        sa.Column("stopped_at", hotline.store.base.Instant(), nullable=True),
        sa.Column("stopped_how", sa.String(length=40), nullable=True),
        sa.Column("created_at", hotline.store.base.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("phone_index", name=op.f("uq_person_phone_index")),
    )


def _receipt() -> None:
    op.create_table(
        "receipt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("carrier_id", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=15), nullable=False),
        sa.Column("error_code", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.Column("received_at", hotline.store.base.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
        sa.UniqueConstraint("carrier_id", "status", "error_code", name=op.f("uq_receipt_carrier_id_status_error_code")),
    )


def _secret() -> None:
    op.create_table(
        "secret",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("wrapped", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_secret")),
    )


def _timer() -> None:
    op.create_table(
        "timer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.Column("patience", sa.Float(), nullable=True),
        sa.Column("due_at", hotline.store.base.Instant(), nullable=False),
        sa.Column("state", sa.String(length=10), server_default="waiting", nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timer")),
    )
    with op.batch_alter_table("timer", schema=None) as batch_op:
        batch_op.create_index(
            "ix_timer_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.create_index("ix_timer_outbox", ["outbox_id"], unique=False)
        batch_op.create_index("ix_timer_subject", ["kind", "subject_id"], unique=False)


def _circle() -> None:
    op.create_table(
        "circle",
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("supporter_id", sa.Integer(), nullable=False),
        sa.Column("relation", sa.String(length=15), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("hears", sa.String(length=60), server_default="", nullable=False),
        sa.Column("consented_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["person.id"], name=op.f("fk_circle_participant_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["supporter_id"], ["person.id"], name=op.f("fk_circle_supporter_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("participant_id", "supporter_id", name=op.f("pk_circle")),
    )
    with op.batch_alter_table("circle", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_circle_supporter_id"), ["supporter_id"], unique=False)


def _consent() -> None:
    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("how", sa.String(length=40), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("written_at", hotline.store.base.Instant(), nullable=False),
        sa.Column("revoked_at", hotline.store.base.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_consent_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_person_id"), ["person_id"], unique=False)


def _driver() -> None:
    op.create_table(
        "driver",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("car_sealed", sa.Text(), nullable=True),
        sa.Column("plate_sealed", sa.Text(), nullable=True),
        sa.Column("license_until", sa.Date(), nullable=True),
        sa.Column("insurance_until", sa.Date(), nullable=True),
        sa.Column("background_until", sa.Date(), nullable=True),
        sa.Column("trained_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_driver_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_driver")),
    )


def _episode() -> None:
    op.create_table(
        "episode",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=15), nullable=False),
        sa.Column("at", hotline.store.base.Instant(), nullable=False),
        sa.Column("answers_sealed", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_episode_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_episode")),
    )
    with op.batch_alter_table("episode", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_episode_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    # A table takes its indexes with it.
    for table in reversed(_TABLES):
        op.drop_table(table)
