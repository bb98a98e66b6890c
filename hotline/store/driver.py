"""Statements handed to the database's driver itself, failing as SQLAlchemy's own do."""

from typing import Any, NoReturn, cast

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError


def execute(conn: Connection, sql: str, parameters: Any = ()) -> Any:
    """Run a statement in the open transaction; returns the driver's cursor. Raises DBAPIError, without the values."""
    cursor = conn.connection.cursor()
    try:
        cursor.execute(sql, parameters)
    except _errors(conn) as error:
        _raise(conn, error, cursor)
    return cursor


def _errors(conn: Connection) -> type[Exception]:
    driver: Any = conn.dialect.loaded_dbapi
    return cast("type[Exception]", driver.Error)


def _raise(conn: Connection, error: Exception, cursor: Any) -> NoReturn:
    dialect: Any = conn.dialect
    broken = dialect.is_disconnect(error, conn.connection.dbapi_connection, cursor)
    if broken:
        # The others of the pool broke with it, as a rule.
        conn.invalidate(error)
        conn.engine.dispose(close=False)
    raise DBAPIError.instance(
        None, None, error, _errors(conn), hide_parameters=True, connection_invalidated=broken, dialect=dialect
    ) from error
