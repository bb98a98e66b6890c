"""Whether trips can be driven here: drivers with papers that are good, and nothing left without one; for the doctor."""

from collections.abc import Iterator
from datetime import timedelta

from hotline.domain.counted import counted
from hotline.domain.trips.drivers import lacking
from hotline.services import team
from hotline.services.finding import Finding
from hotline.services.hotline import Hotline
from hotline.services.trips import files
from hotline.services.work import Work, working
from hotline.store import drivers, trips, zips

_SOON = timedelta(days=1)
# A ZIP that is surely in the data where it was loaded: that of the Empire State Building.
_ANY_ZIP = "10118"


def look(hotline: Hotline) -> Iterator[Finding]:
    """Drivers, their papers, where ZIPs are, and the trips of the coming day; only where drivers are asked at all."""
    if not hotline.trips:
        return
    with working(hotline) as work:
        yield from _drivers(work)
        yield from _papers(work)
        yield from _around(work)
        yield _coming(work)


def _drivers(work: Work) -> Iterator[Finding]:
    today = work.at.astimezone(work.hotline.zone).date()
    able = [one for one in drivers.all_of(work.tx, work.hotline.zone) if lacking(one, today) is None]
    if able:
        yield Finding("drivers", "ok", f"{counted(len(able), 'driver')} may be asked for a trip today.")
    else:
        seen = "HOTLINE_TRIPS is set, and nobody may be asked to drive: whoever wants a trip is told to ask a person."
        yield Finding("drivers", "warn", seen, "python -m hotline drivers")


def _papers(work: Work) -> Iterator[Finding]:
    wrong = [one.name.split(" ")[0] for one in files.all_of(work) if not one.fine]
    if wrong:
        seen = f"To be seen to (papers, suspended, or wants to drive): {', '.join(wrong)}."
        yield Finding("driver papers", "warn", seen, "python -m hotline drivers says what")
    else:
        yield Finding("driver papers", "ok", "No driver's papers are missing or run out within 30 days.")


def _around(work: Work) -> Iterator[Finding]:
    if not zips.spots(work.tx, [_ANY_ZIP]):
        yield Finding(
            "zips", "warn", "It is not known where ZIPs are: no near driver is found.", "python -m hotline migrate"
        )
    if not team.coordinators(work):
        seen = "No coordinator gets texts: where no driver is found, that is told to the lead or to nobody."
        yield Finding("ride desk", "warn", seen, "put a coordinator on the roster whose phone takes texts")


def _coming(work: Work) -> Finding:
    bare = [one for one in trips.between(work.tx, work.at, work.at + _SOON) if one.stage == "waiting"]
    if not bare:
        return Finding("rides", "ok", "No trip of the coming day lacks a driver.")
    seen = f"{counted(len(bare), 'trip')} of the coming day without a driver."
    return Finding("rides", "warn", seen, "python -m hotline rides; then: python -m hotline rides assign")
