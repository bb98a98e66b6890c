"""Where each ZIP is: the middle of it, so that drivers near a pick-up are asked first. Filled once, used offline."""

from collections.abc import Iterable

from sqlalchemy import Column, Connection, Float, String, Table, func, insert, select

from hotline.domain.trips.distance import Spot
from hotline.store.base import Tx, metadata

zip_area = Table(
    "zip_area",
    metadata,
    Column("zip", String(5), primary_key=True),
    Column("north", Float, nullable=False),
    Column("east", Float, nullable=False),
    Column("zone", String(40)),
)
_BATCH = 5000


def fill(conn: Connection) -> int:
    """Put every ZIP of the country into an empty table; returns how many there are then.

    The data costs 56 MB of memory where it is loaded, so that is done here alone: in the command that sets up.
    """
    known = conn.scalar(select(func.count()).select_from(zip_area)) or 0
    if known:
        return int(known)
    import zipcodes

    rows = [
        {
            "zip": one["zip_code"],
            "north": float(one["lat"]),
            "east": float(one["long"]),
            "zone": one["timezone"] or None,
        }
        for one in zipcodes.list_all()  # type: ignore[no-untyped-call] # its stub leaves the parameters out
        if one["lat"] and one["long"]
    ]
    for begin in range(0, len(rows), _BATCH):
        conn.execute(insert(zip_area), rows[begin : begin + _BATCH])
    return len(rows)


def spots(tx: Tx, zips: Iterable[str]) -> dict[str, Spot]:
    """Where these ZIPs are; one that nobody knows is left out."""
    wanted = sorted(set(zips))
    rows = tx.conn.execute(select(zip_area.c.zip, zip_area.c.north, zip_area.c.east).where(zip_area.c.zip.in_(wanted)))
    return {row.zip: Spot(row.north, row.east) for row in rows}


def zone_of(tx: Tx, zip_code: str) -> str | None:
    """The IANA time zone of a ZIP, or None."""
    found: str | None = tx.conn.scalar(select(zip_area.c.zone).where(zip_area.c.zip == zip_code))
    return found
