"""The roster as a file: who helps and who is helped, read from CSV with every fault named, and written back."""

import csv
import io
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from hotline.domain import cells
from hotline.domain.sheet import Fault, RosterFaults, Row, Sheet, guarded, open_sheet
from hotline.domain.shifts import Shift

__all__ = [
    "CALL",
    "COLUMNS",
    "REACHES",
    "ROLES",
    "SKILLS",
    "Fault",
    "RosterFaults",
    "RosterRow",
    "read_roster",
    "write_roster",
]

ROLES: Final = ("participant", "supporter", "driver", "facilitator", "coordinator")

# How somebody is reached: by text and call, or by call alone, as on a landline or where they cannot read.
CALL: Final = "call"
REACHES: Final = ("text", CALL)

# What somebody can be asked for: `crisis` and `lead` take pages, `youth` may talk with people under 18, `pharmacy` may
# fetch prescriptions, `wheelchair` and `child_seat` are what a car can carry, `woman` and `man` answer "who would you
# rather talk to", `veteran` has served, `groceries` and `errands` are trips without a rider.
SKILLS: Final = (
    "crisis",
    "lead",
    "peer",
    "youth",
    "woman",
    "man",
    "veteran",
    "groceries",
    "errands",
    "pharmacy",
    "wheelchair",
    "child_seat",
)


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person of the roster: `phone` is E.164, `time_zone` an IANA name, `shifts` are hours in that zone.

    `reach` is one of REACHES; None means text. `consented_on` None means that nobody asked yet. The dates `…_until`
    are the last day a paper is good for.
    """

    name: str
    phone: str
    roles: frozenset[str]
    language: str
    time_zone: str
    zip: str | None = None
    reach: str | None = None
    shifts: tuple[Shift, ...] = ()
    skills: frozenset[str] = frozenset()
    consented_on: date | None = None
    consent_how: str | None = None
    seats: int | None = None
    car: str | None = None
    plate: str | None = None
    license_until: date | None = None
    insurance_until: date | None = None
    background_until: date | None = None
    trained_on: date | None = None


COLUMNS: Final = tuple(column.name for column in fields(RosterRow))
_REQUIRED: Final = ("name", "phone", "roles")
# There is room for so many characters where consents are kept (store/rosters.py).
_HOW: Final = 40


def read_roster(
    text: str,
    default_zone: str,
    languages: Sequence[str],
    region: str = "US",
    *,
    ours: Collection[str] = (),
    at: datetime | None = None,
) -> tuple[RosterRow, ...]:
    """The people of a roster file; `;` separates roles, skills and shifts inside a cell.

    Columns may come in any order and all but name, phone and roles may be missing. A blank language is the first of
    `languages`, a blank time zone is `default_zone`, and phone numbers without country code belong to `region`.
    Nobody has one of `ours`, the numbers of the line itself in E.164: it cannot text itself. Nobody has agreed on a day
    that comes after `at`, an aware moment, both where they live and in the default zone; None lets any day pass.
    Raises RosterFaults with all faults at once.
    """
    sheet = open_sheet(text, COLUMNS, _REQUIRED)
    read = [(row.line, _person(sheet, row, default_zone, languages, region, at)) for row in sheet.rows]
    sheet.faults += _twice([(line, person.phone) for line, person in read])
    own = "This is a number of the line itself. Write the number of their own phone."
    sheet.faults += [Fault(line, "phone", own) for line, person in read if person.phone in ours]
    sheet.checked()
    return tuple(person for _, person in read)


def write_roster(rows: Iterable[RosterRow]) -> str:
    """The rows as CSV text that `read_roster` reads back unchanged; nothing in it runs as a formula (see `guarded`)."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows([guarded(_cell(getattr(row, column))) for column in COLUMNS] for row in rows)
    return out.getvalue()


def _person(
    sheet: Sheet, row: Row, default_zone: str, languages: Sequence[str], region: str, at: datetime | None
) -> RosterRow:
    take = partial(sheet.take, row)
    zone = take("time_zone", cells.zone, default_zone)
    return RosterRow(
        name=sheet.need(row, "name", str, ""),
        phone=sheet.need(row, "phone", partial(cells.phone, region=region), ""),
        roles=sheet.need(row, "roles", partial(cells.some_of, allowed=ROLES), frozenset()),
        language=take("language", partial(cells.one_of, allowed=languages), languages[0]),
        time_zone=zone,
        zip=take("zip", cells.zip_code, None),
        reach=take("reach", partial(cells.one_of, allowed=REACHES), None),
        shifts=take("shifts", cells.shifts, ()),
        skills=take("skills", partial(cells.some_of, allowed=SKILLS), frozenset()),
        consented_on=take("consented_on", partial(cells.day_until, last=_today(at, zone, default_zone)), None),
        consent_how=take("consent_how", partial(cells.short, most=_HOW), None),
        seats=take("seats", cells.whole, None),
        car=take("car", str, None),
        plate=take("plate", str, None),
        license_until=take("license_until", cells.day, None),
        insurance_until=take("insurance_until", cells.day, None),
        background_until=take("background_until", cells.day, None),
        trained_on=take("trained_on", cells.day, None),
    )


def _today(at: datetime | None, *zones: str) -> date:
    """The latest day it is in one of these zones: a yes by text is dated where they live, one on paper at the line."""
    return max(at.astimezone(ZoneInfo(zone)).date() for zone in zones) if at else date.max


def _twice(phones: Iterable[tuple[int, str]]) -> Iterable[Fault]:
    """A fault for each line whose number an earlier line has as well; it names both lines, not the number."""
    seen: dict[str, int] = {}
    for line, phone in phones:
        if phone and seen.setdefault(phone, line) != line:
            yield Fault(line, "phone", f"Lines {seen[phone]} and {line} have the same number. Keep one of them.")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, frozenset | tuple):
        return ";".join(sorted(map(str, value)) if isinstance(value, frozenset) else map(str, value))
    return str(value)
