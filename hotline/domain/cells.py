"""What may stand in one cell of a roster or a circle: each reader returns a value or says what is allowed."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from hotline.domain.phone import e164
from hotline.domain.sheet import CellFault, nearest, shown
from hotline.domain.shifts import Shift, ShiftFault
from hotline.domain.shifts import parse as parse_shift

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_ZIP: Final = re.compile(r"(\d{5})(?:-\d{4})?")
_SHORTENED: Final = re.compile(r"\d[.,]\d+E\+\d+", re.IGNORECASE)
_MOST: Final = 60


def phone(cell: str, region: str) -> str:
    """One phone number as E.164; without country code it belongs to `region`."""
    if _SHORTENED.fullmatch(cell):
        raise CellFault("A spreadsheet has shortened this number. Set the column to text and type the number again.")
    found = e164(cell, region)
    if found is None:
        raise CellFault("This is not one phone number with its area code. Write it like +16125550101.")
    return found


def short(cell: str, most: int) -> str:
    """Words of one's own, as long as there is room for."""
    if len(cell) > most:
        raise CellFault(f"At most {most} characters.")
    return cell


def one_of(cell: str, allowed: Sequence[str]) -> str:
    """One word of a list, in any case."""
    if cell.casefold() not in allowed:
        raise CellFault(f"{shown(cell)} is not known here{nearest(cell, allowed)} Allowed: {', '.join(allowed)}.")
    return cell.casefold()


def some_of(cell: str, allowed: Sequence[str]) -> frozenset[str]:
    """Words of a list, at least one, in any case, with `;` between them."""
    words = [word for word in (part.strip().casefold() for part in cell.split(";")) if word]
    wrong = [f"{shown(word)} is not known here{nearest(word, allowed)}" for word in words if word not in allowed]
    if wrong or not words:
        raise CellFault(" ".join([*wrong, f"Allowed, with ; between them: {', '.join(allowed)}."]))
    return frozenset(words)


def whole(cell: str, least: int = 0, most: int = _MOST) -> int:
    """A whole number within bounds."""
    if not cell.isdecimal() or not least <= int(cell) <= most:
        raise CellFault(f"Write a whole number from {least} to {most}.")
    return int(cell)


def day(cell: str) -> date:
    """A date written year-month-day, ISO 8601; other orders mean two dates at once and are refused."""
    try:
        return date.fromisoformat(cell if _DATE.fullmatch(cell) else "")
    except ValueError:
        raise CellFault("Write a date as year-month-day, like 2026-03-31.") from None


def day_until(cell: str, last: date) -> date:
    """A date as in `day` of something that has happened: none after `last`."""
    found = day(cell)
    if found > last:
        raise CellFault("This day is still to come. Write the day they agreed, or leave it blank to have them asked.")
    return found


def zip_code(cell: str) -> str:
    """Five digits of a US ZIP code, the four after a hyphen dropped."""
    found = _ZIP.fullmatch(cell)
    if found is None:
        raise CellFault("Write a ZIP code with five digits; spreadsheets drop a 0 at its start.")
    return found[1]


def zone(cell: str) -> str:
    """The name of a time zone that follows the clocks of a place, as the IANA database spells it."""
    found = _zones().get(cell.replace(" ", "_").casefold())
    if found is None:
        hint = nearest(cell, tuple(_zones().values()))
        raise CellFault(f"{shown(cell)} is not a time zone{hint} Write a place, like America/Chicago.")
    return found


def shifts(cell: str) -> tuple[Shift, ...]:
    """Shifts with `;` between them, in the order written."""
    read: list[Shift] = []
    wrong: list[str] = []
    for place, part in enumerate(cell.split(";"), start=1):
        try:
            read += [parse_shift(part)] if part.strip() else []
        except ShiftFault as fault:
            wrong.append(f"Shift {place}: {fault}" if ";" in cell else str(fault))
    if wrong:
        raise CellFault(" ".join(wrong))
    return tuple(read)


@cache
def _zones() -> dict[str, str]:
    """Zones of places, by folded name. EST or Etc/GMT+5 are none: they know no summer time, or have the sign turned."""
    places = (name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
    return {name.casefold(): name for name in ("UTC", *sorted(places))}
