"""All tables together, and the migrations that make them."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from hotline.store import (  # noqa: F401 - importing them puts their tables into the metadata
    beats,
    circles,
    inbound,
    outbox,
    pace,
    passages,
    people,
    promises,
    receipts,
    relays,
    requests,
    rosters,
    secrets,
    talks,
    timers,
)
from hotline.store.base import Database, metadata

__all__ = ["at_head", "configuration", "metadata", "migrate"]


def configuration() -> Config:
    """Alembic's configuration: where our migrations are."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config


def migrate(database: Database) -> None:
    """Bring the tables up to date; does nothing where they are."""
    config = configuration()
    with database.begin() as conn:
        config.attributes["connection"] = conn
        command.upgrade(config, "head")


def at_head(database: Database) -> bool:
    """Whether the tables are those of this version."""
    head = ScriptDirectory.from_config(configuration()).get_current_head()
    with database.read() as conn:
        return MigrationContext.configure(conn).get_current_revision() == head
