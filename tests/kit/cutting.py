"""The database cuts its connections: whatever a turn has written is lost as it is about to be kept."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, create_engine, event, text

from hotline.store.base import Database


@contextmanager
def every_commit(database: Database) -> Iterator[None]:
    """Each connection is cut just before what was written by it would be committed."""
    from_outside = create_engine(database.url, isolation_level="AUTOCOMMIT")

    def cut(conn: Connection) -> None:
        wire = conn.connection.dbapi_connection
        assert wire is not None
        if database.is_sqlite:
            wire.close()
            return
        with from_outside.connect() as other:
            other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": wire.info.backend_pid})

    event.listen(database.engine, "commit", cut)
    try:
        yield
    finally:
        event.remove(database.engine, "commit", cut)
        from_outside.dispose()
