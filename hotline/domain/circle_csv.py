"""Circles as a file: who supports whom, in which order, and what they hear of; read from CSV, every fault named."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Final

from hotline.domain import cells
from hotline.domain.sheet import Fault, RosterFaults, Row, Sheet, open_sheet

__all__ = ["COLUMNS", "HEARS", "RELATIONS", "CircleRow", "Fault", "RosterFaults", "read_circle"]

RELATIONS: Final = ("sponsor", "peer", "family", "friend", "facilitator", "therapist")

# Events that involve a supporter; they are told that it happened, never words about it.
HEARS: Final = ("craving", "missed_checkin", "crisis")

COLUMNS: Final = ("participant_phone", "supporter_phone", "relation", "rank", "hears", "consented_on")
_REQUIRED: Final = ("participant_phone", "supporter_phone", "relation")
_LAST_RANK: Final = 99


@dataclass(frozen=True, slots=True)
class CircleRow:
    """One supporter of one participant, both by E.164 number; rank 1 is asked first, equal ranks together."""

    participant_phone: str
    supporter_phone: str
    relation: str
    rank: int
    hears: frozenset[str] = frozenset()
    consented_on: date | None = None
    line: int = field(default=0, compare=False)


def read_circle(text: str, region: str = "US", *, today: date = date.max) -> tuple[CircleRow, ...]:
    """The supporters of a circle file; `;` separates the events in `hears`, and blank means none.

    A blank rank is the next after the supporters of the same participant above it. `region` as in `read_roster`.
    Nobody has agreed on a day after `today`.
    Raises RosterFaults with all faults at once.
    """
    sheet = open_sheet(text, COLUMNS, _REQUIRED)
    last: dict[str, int] = {}
    read = [(row.line, _supporter(sheet, row, region, last, today)) for row in sheet.rows]
    sheet.faults += _impossible(read)
    sheet.checked()
    return tuple(supporter for _, supporter in read)


def _supporter(sheet: Sheet, row: Row, region: str, last: dict[str, int], today: date) -> CircleRow:
    number = partial(cells.phone, region=region)
    participant = sheet.need(row, "participant_phone", number, "")
    rank = sheet.take(row, "rank", partial(cells.whole, least=1, most=_LAST_RANK), last.get(participant, 0) + 1)
    last[participant] = max(rank, last.get(participant, 0))
    return CircleRow(
        participant_phone=participant,
        supporter_phone=sheet.need(row, "supporter_phone", number, ""),
        relation=sheet.need(row, "relation", partial(cells.one_of, allowed=RELATIONS), ""),
        rank=rank,
        hears=sheet.take(row, "hears", partial(cells.some_of, allowed=HEARS), frozenset()),
        consented_on=sheet.take(row, "consented_on", partial(cells.day_until, last=today), None),
        line=row.line,
    )


def _impossible(read: Iterable[tuple[int, CircleRow]]) -> Iterable[Fault]:
    """Faults between cells and between lines: nobody supports themselves, and nobody is in one circle twice."""
    seen: dict[tuple[str, str], int] = {}
    for line, row in read:
        pair = (row.participant_phone, row.supporter_phone)
        if not all(pair):
            continue
        if row.participant_phone == row.supporter_phone:
            yield Fault(line, "supporter_phone", "Both numbers are the same. Nobody can be their own supporter.")
        elif seen.setdefault(pair, line) != line:
            yield Fault(line, "supporter_phone", f"Lines {seen[pair]} and {line} name the same two people.")
