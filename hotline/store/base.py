"""Connections to the database, SQLite or PostgreSQL, and what every table shares."""

import fcntl
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, DateTime, Dialect, Engine, MetaData, TypeDecorator, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from hotline.store import driver

if TYPE_CHECKING:
    from hotline.store.crypto import Vault

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC; aware on both databases, although SQLite keeps no zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """For SQLite the text SQLAlchemy would make of a moment, made at once: every text we take in has eight."""
        return _as_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive time, and give SQLite the same moment without its zone."""
        if value is None:
            return None
        return _in_utc(value).replace(tzinfo=None) if dialect.name == "sqlite" else _in_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back an aware time in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


def _in_utc(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("a time without a zone cannot be stored")
    return value.astimezone(UTC)


def _as_text(value: datetime | None) -> str | None:
    return None if value is None else _in_utc(value).replace(tzinfo=None).isoformat(" ", "microseconds")


@dataclass(frozen=True, slots=True)
class Tx:
    """One open transaction, with what is needed to read and write sealed columns."""

    conn: Connection
    vault: "Vault"
    _parts: Iterator[int] = field(default_factory=count, repr=False, compare=False)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part that can be taken back alone: an error rolls back to here and is raised on.

        By the driver itself, and with names of their own so that none has to be released before COMMIT does it:
        SQLAlchemy's takes 90 µs on SQLite and 200 on PostgreSQL, this 4 and 40.
        """
        name = f"part_{next(self._parts)}"
        driver.execute(self.conn, f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            driver.execute(self.conn, f"ROLLBACK TO SAVEPOINT {name}")
            raise


def is_deadlock(error: Exception) -> bool:
    """Whether the database ended this transaction because it and another waited for each other's rows."""
    return isinstance(error, OperationalError) and getattr(error.orig, "sqlstate", None) == _DEADLOCK


# https://www.postgresql.org/docs/current/errcodes-appendix.html
_DEADLOCK = "40P01"
# Of a database file, and what SQLite keeps beside it.
_MODE, _BESIDE = 0o600, ("-wal", "-shm")


class Database:
    """The one database of this process; open `begin()` to write, `read()` only to look.

    On SQLite all writers of all processes queue fairly behind a lock file, which is let go only after
    COMMIT: SQLite's own busy handler starved a writer for four seconds (docs/decisions/0003).
    """

    def __init__(self, url: str, *, pool_size: int = 8) -> None:
        self.url = url
        if url.startswith("sqlite:///"):
            _for_us_alone(Path(url.removeprefix("sqlite:///")))
        self.is_sqlite = url.startswith("sqlite")
        self._gate = _Gate(Path(url.removeprefix("sqlite:///") + ".lock")) if self.is_sqlite else None
        self.engine = _sqlite(url, "BEGIN IMMEDIATE", pool_size) if self.is_sqlite else _postgres(url, pool_size)
        self.reader = _sqlite(url, "BEGIN", pool_size) if self.is_sqlite else self.engine

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A transaction that commits at the end of the block and rolls back on an error."""
        if self._gate is None:
            with self.engine.begin() as conn:
                yield conn
            return
        with self._gate.held(), self.engine.begin() as conn:
            yield conn

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that must not write; on SQLite it waits for no writer."""
        with self.reader.connect() as conn, conn.begin():
            yield conn

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()
        self.reader.dispose()


def _for_us_alone(path: Path) -> None:
    """Let nobody else on this machine read a database file; SQLite gives the files it makes beside it the same mode.

    Where it cannot be made, or is somebody else's, SQLite says what is wrong as it opens it.
    """
    with suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, _MODE))
        for one in (path, *(path.with_name(path.name + more) for more in _BESIDE)):
            if one.exists():
                one.chmod(_MODE)


class _Gate:
    """A queue for writers: the kernel hands an exclusive file lock on in order, and frees it on death."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._own = threading.local()

    @contextmanager
    def held(self) -> Iterator[None]:
        handle = self._handle()
        fcntl.flock(handle, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(handle, fcntl.LOCK_UN)

    def _handle(self) -> int:
        # Each thread has a file description of its own, since one description could be locked twice;
        # a forked child must not share its parent's, hence the process id.
        if getattr(self._own, "pid", None) != os.getpid():
            self._own.handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            self._own.pid = os.getpid()
        return int(self._own.handle)


def _sqlite(url: str, begin: str, pool_size: int) -> Engine:
    # Errors must not carry the values of a statement: numbers and words are among them.
    engine = create_engine(url, hide_parameters=True, poolclass=QueuePool, pool_size=pool_size, max_overflow=pool_size)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: object) -> None:
        # Transactions are ours to begin: the driver's own are DEFERRED and fail with BUSY when they turn to writing.
        connection.isolation_level = None
        cursor = connection.cursor()
        # A text changes a few bytes on each of seventeen pages, and every page is written whole; for a new file only.
        for pragma in (
            "page_size=2048",
            "journal_mode=WAL",
            "synchronous=FULL",
            "busy_timeout=10000",
            "foreign_keys=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(conn: Connection) -> None:
        driver.execute(conn, begin)

    return engine


# A server that is cut off says nothing, and its own time-outs are not heard: within half a minute the connection
# counts as gone. Otherwise the clock would wait a quarter of an hour for one answer, and nothing would escalate.
_GONE = {"tcp_user_timeout": 15_000, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}


def _postgres(url: str, pool_size: int) -> Engine:
    return create_engine(
        url,
        pool_size=pool_size,
        max_overflow=pool_size,
        hide_parameters=True,
        pool_recycle=300,
        # A turn that waits longer than this for a lock or a statement fails and is taken again by the sweep.
        connect_args={"options": "-c lock_timeout=8000 -c statement_timeout=12000", "connect_timeout": 4, **_GONE},
    )
