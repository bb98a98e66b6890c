"""Tables and migrations: the same on both databases, up, down, and up again."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from hotline.store.base import Database
from hotline.store.schema import at_head, configuration, metadata, migrate
from tests.kit import databases

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=databases.KINDS)
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty database of each kind."""
    with databases.empty(request.param, f"hotline_{os.getpid()}_empty") as url:
        found = Database(url)
        yield found
        found.close()


def test_the_head_file_names_the_newest_migration() -> None:
    written = (ROOT / "hotline/store/migrations/head").read_text(encoding="ascii").strip()
    assert ScriptDirectory.from_config(configuration()).get_heads() == [written]


def tables(database: Database) -> set[str]:
    with database.read() as conn:
        return set(inspect(conn).get_table_names())


def test_an_empty_database_gets_every_table(database: Database) -> None:
    assert not at_head(database)
    migrate(database)
    assert at_head(database) and tables(database) == {*metadata.tables, "alembic_version"}


def test_to_migrate_again_changes_nothing(database: Database) -> None:
    migrate(database)
    migrate(database)
    assert at_head(database)


def test_models_and_migrations_agree(database: Database) -> None:
    migrate(database)
    config = configuration()
    with database.begin() as conn:
        config.attributes["connection"] = conn
        command.check(config)
    assert at_head(database)


def test_down_and_up_again(database: Database) -> None:
    migrate(database)
    config = configuration()
    with database.begin() as conn:
        config.attributes["connection"] = conn
        command.downgrade(config, "base")
    assert tables(database) == {"alembic_version"}
    migrate(database)
    assert at_head(database)
