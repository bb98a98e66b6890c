"""Reading a table that people keep in a spreadsheet: which line, which column, and every fault at once."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final, NamedTuple, TypeVar

T = TypeVar("T")

_DELIMITERS: Final = (",", ";", "\t")
_WORD: Final = re.compile(r"[^\W\d]([^\W\d]|[/\-]){0,23}")

# A spreadsheet runs a cell that begins like this as a formula, so what we write carries an apostrophe before it.
_FORMULA: Final = tuple("=+-@\t\r＝＋－＠")
_GUARD: Final = "'"
_NUMBER: Final = re.compile(r"\+[0-9]+")


class Fault(NamedTuple):
    """One thing wrong: the line as an editor numbers it (the header is 1), the column ("" for all), a sentence."""

    line: int
    column: str
    reason: str


def said(fault: Fault) -> str:
    """A fault as people read it: "line 3, phone: …", or "line 3: …" where it is of no one column."""
    where = f"line {fault.line}, {fault.column}" if fault.column else f"line {fault.line}"
    return f"{where}: {fault.reason}"


class RosterFaults(ValueError):
    """Everything wrong with a file, in the order of its lines; sentences repeat single words at most, no numbers."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults: Final = tuple(sorted(faults, key=lambda fault: fault.line))
        super().__init__("\n".join(map(said, self.faults)))


class CellFault(ValueError):
    """A cell that cannot be read; its text is a sentence that says what is allowed."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line with something on it: the cells of known columns, spaces tidied and the formula guard taken off."""

    line: int
    cells: dict[str, str]


@dataclass(slots=True)
class Sheet:
    """A file being read: its rows, and the faults found so far, which every reader adds to."""

    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def take(self, row: Row, column: str, read: Callable[[str], T], empty: T) -> T:
        """What `read` makes of a cell; `empty` where it is blank, missing, or at fault (which is noted)."""
        cell = row.cells.get(column, "")
        if not cell:
            return empty
        try:
            return read(cell)
        except CellFault as fault:
            self.faults.append(Fault(row.line, column, str(fault)))
            return empty

    def need(self, row: Row, column: str, read: Callable[[str], T], empty: T) -> T:
        """As `take`, for a cell that must not be blank. A column that is missing altogether is one fault, not many."""
        if row.cells.get(column) == "":
            self.faults.append(Fault(row.line, column, "Every line needs this; it is empty."))
        return self.take(row, column, read, empty)

    def checked(self) -> None:
        """Raises RosterFaults if anything was found wrong."""
        if self.faults:
            raise RosterFaults(self.faults)


def open_sheet(text: str, columns: Sequence[str], required: Sequence[str]) -> Sheet:
    """The rows of a CSV text whose first line names columns, in any order, some of them `required`.

    Takes what spreadsheets write: a byte order mark, any line ends, commas, semicolons or tabs, quoted line breaks,
    blank lines. Faults of the header and of the quoting are noted; rows with more cells than the header are left out.
    """
    text = text.removeprefix("\ufeff")
    sheet = Sheet()
    records = _records(text, _delimiter(text, columns), sheet.faults)
    line, header = next(records, (1, []))
    names = [_normal(name) for name in header]
    if not set(names) & set(columns):
        sheet.faults.append(Fault(line, "", f"The first line must name the columns: {','.join(columns)}."))
        return sheet
    sheet.faults += _header_faults(line, header, columns, required)
    for number, cells in records:
        if any(cells[len(names) :]):
            why = "This line has more cells than the first line. A cell with a comma in it needs quotation marks."
            sheet.faults.append(Fault(number, "", why))
        else:
            filled = cells + [""] * (len(names) - len(cells))
            known = {name: cell for name, cell in zip(names, filled, strict=False) if name in columns}
            sheet.rows.append(Row(number, known))
    return sheet


def guarded(value: str) -> str:
    """A cell as it is written so that no spreadsheet runs it as a formula; reading takes the apostrophe off again.

    A bare E.164 number stays bare: + and digits are a number to any spreadsheet, and other programs read the file.
    """
    if _NUMBER.fullmatch(value) or not value.startswith((*_FORMULA, _GUARD)):
        return value
    return _GUARD + value


def shown(value: str) -> str:
    """A wrong word as a fault may repeat it, in quotation marks; "This" for whatever is no single word."""
    return f'"{value}"' if _WORD.fullmatch(value) else "This"


def nearest(value: str, allowed: Sequence[str]) -> str:
    """How a sentence about a wrong word ends: with what is spelled almost so, or with a full stop."""
    found = get_close_matches(value.casefold(), allowed, 1)
    return f'; did you mean "{found[0]}"?' if found else "."


def _delimiter(text: str, columns: Sequence[str]) -> str:
    """The delimiter that makes the first line name the most columns."""
    first = next((line for line in io.StringIO(text, newline="") if line.strip()), "")
    return max(_DELIMITERS, key=lambda d: len({_normal(name) for name in first.split(d)} & set(columns)))


def _records(text: str, delimiter: str, faults: list[Fault]) -> Iterator[tuple[int, list[str]]]:
    """Every line with something on it and the number it begins on; quoting that cannot be read becomes a fault."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = [_tidy(cell) for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error:
            faults.append(Fault(line, "", "The quotation marks that begin on this line do not pair up."))
            continue
        if any(cells):
            yield line, cells


def _header_faults(line: int, header: list[str], columns: Sequence[str], required: Sequence[str]) -> Iterator[Fault]:
    names = [_normal(name) for name in header]
    for place, (name, written) in enumerate(zip(names, header, strict=True)):
        label = written if _WORD.fullmatch(written) else f"number {place + 1}"
        if name and name not in columns:
            yield Fault(line, label, f"{shown(written)} is not a column{nearest(name, columns)}")
        elif name in names[:place] and name:
            yield Fault(line, label, "This column is there twice.")
    for name in required:
        if name not in names:
            yield Fault(line, name, "This column is missing, and every line needs it.")


def _normal(name: str) -> str:
    return "_".join(re.split(r"[\s_\-]+", name.strip(' \t"').casefold()))


def _tidy(cell: str) -> str:
    """A cell on one line, single-spaced, without the guard that `guarded` put before it."""
    tidy = " ".join(cell.split())
    return tidy[1:] if tidy.startswith(_GUARD) and tidy[1:].startswith((*_FORMULA, _GUARD)) else tidy
