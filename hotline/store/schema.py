"""All tables together, and the migrations that make them."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from hotline.store import (  # noqa: F401 - importing them puts their tables into the metadata
    attempts,
    beats,
    circles,
    codes,
    debriefs,
    drills,
    duties,
    hearings,
    inbound,
    legs,
    messages,
    needs,
    offers,
    outbox,
    pace,
    passages,
    people,
    pins,
    places,
    promises,
    receipts,
    relays,
    requests,
    rosters,
    rotation,
    secrets,
    swaps,
    talks,
    timers,
    trips,
    zips,
)
from hotline.store.base import Database, metadata

if TYPE_CHECKING:
    from alembic.config import Config

__all__ = ["at_head", "configuration", "metadata", "migrate"]


# Alembic is imported only where tables are made: a web process would carry 12 MB of it to read one row.
_MIGRATIONS = Path(__file__).parent / "migrations"
# A file, so that two branches which both add a migration conflict there instead of in production.
_HEAD = (_MIGRATIONS / "head").read_text(encoding="ascii").strip()


def configuration() -> "Config":
    """Alembic's configuration: where our migrations are."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.set_main_option("path_separator", "os")
    return config


def migrate(database: Database) -> None:
    """Bring the tables up to date; does nothing where they are."""
    from alembic import command

    config = configuration()
    with database.begin() as conn:
        config.attributes["connection"] = conn
        command.upgrade(config, "head")


def at_head(database: Database) -> bool:
    """Whether the tables are those of this version."""
    with database.read() as conn:
        if not inspect(conn).has_table("alembic_version"):
            return False
        found = conn.scalar(text("SELECT version_num FROM alembic_version"))
    return bool(found == _HEAD)
