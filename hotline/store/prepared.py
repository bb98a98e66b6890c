"""Statements that every text runs: compiled once for each database, then handed to the driver itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Dialect, Executable, Table, bindparam, insert
from sqlalchemy.sql import ClauseElement

from hotline.store import driver
from hotline.store.base import Tx

_Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A statement as one driver takes it: its text, the values it holds itself, and how others are converted."""

    sql: str
    fixed: Mapping[str, object]
    binds: tuple[tuple[str, _Convert], ...]
    # The order of the values, for a driver that takes them by place; None for one that takes them by name.
    order: tuple[str, ...] | None
    reads: tuple[tuple[int, _Convert], ...]

    def parameters(self, values: dict[str, Any]) -> Any:
        """The values as the driver takes them."""
        values |= self.fixed
        for name, convert in self.binds:
            values[name] = convert(values[name])
        return values if self.order is None else [values[name] for name in self.order]

    def read(self, row: Sequence[Any]) -> tuple[Any, ...]:
        """A row of the driver's with every column as its type has it."""
        if not self.reads:
            return tuple(row)
        columns = list(row)
        for place, convert in self.reads:
            columns[place] = convert(columns[place])
        return tuple(columns)


class Prepared:
    """A statement whose values are `bindparam`s, one for all databases or one for each by its name.

    SQLAlchemy's `execute` takes longer than most of these statements: 25 µs of processor time on top of 2 on SQLite and
    of 60 on PostgreSQL (docs/figures.md), for each of the dozen that one text needs. Everywhere else `tx.conn.execute`
    is the better choice: it takes any statement, lists for IN among them, and its rows have names.
    """

    def __init__(self, statement: Executable | Mapping[str, Executable]) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def first(self, tx: Tx, **values: object) -> tuple[Any, ...] | None:
        """The first row, if there is one. Raises DBAPIError as SQLAlchemy does."""
        compiled, cursor = self._run(tx, values)
        row = cursor.fetchone()
        return None if row is None else compiled.read(row)

    def all(self, tx: Tx, **values: object) -> list[tuple[Any, ...]]:
        """All rows. Raises DBAPIError as SQLAlchemy does."""
        compiled, cursor = self._run(tx, values)
        return [compiled.read(row) for row in cursor.fetchall()]

    def run(self, tx: Tx, **values: object) -> int:
        """Run a statement that gives no rows; returns how many it touched. Raises DBAPIError as SQLAlchemy does."""
        return int(self._run(tx, values)[1].rowcount)

    def _run(self, tx: Tx, values: dict[str, Any]) -> tuple[_Compiled, Any]:
        dialect = tx.conn.dialect
        compiled = self._compiled.get(dialect.name) or self._compile(dialect)
        parameters = compiled.parameters(values)
        return compiled, driver.execute(tx.conn, compiled.sql, parameters)

    def _compile(self, dialect: Dialect) -> _Compiled:
        chosen = self._statement[dialect.name] if isinstance(self._statement, Mapping) else self._statement
        assert isinstance(chosen, ClauseElement)
        made: Any = chosen.compile(dialect=dialect)
        columns = getattr(chosen, "exported_columns", ())
        names = tuple(made.positiontup) if made.positional else tuple(made.params)
        binds = ((name, made.binds[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in names)
        reads = ((n, c.type.dialect_impl(dialect).result_processor(dialect, None)) for n, c in enumerate(columns))
        self._compiled[dialect.name] = compiled = _Compiled(
            str(made),
            {name: value for name, value in made.params.items() if not made.binds[name].required},
            tuple({name: convert for name, convert in binds if convert}.items()),
            names if made.positional else None,
            tuple((place, convert) for place, convert in reads if convert),
        )
        return compiled


def inserting(table: Table, *columns: str) -> Prepared:
    """One new row of a table with values for these columns."""
    return Prepared(insert(table).values({name: bindparam(name) for name in columns}))
