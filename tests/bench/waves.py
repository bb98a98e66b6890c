"""What it costs to ask a thousand drivers for one ride: sorted, chosen and offered, wave by wave until none is left."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from redis import Redis
from rq import Queue
from sqlalchemy import func, select

from config import memory
from config.settings import load
from hotline import wiring
from hotline.domain.trips.distance import miles
from hotline.domain.trips.trip import RIDE, Trip
from hotline.queue import LANES
from hotline.services import timers
from hotline.services.hotline import Hotline
from hotline.services.trips import offering
from hotline.services.work import working
from hotline.store import numbering, people, requests, trips, zips
from hotline.store import timers as alarms
from hotline.store.base import Tx
from hotline.store.offers import offer
from hotline.store.outbox import outbox
from hotline.supervisor import embedded
from tests.bench import people as crowd
from tests.bench import texts
from tests.bench.figures import Figure
from tests.bench.surroundings import free_port, settings
from tests.kit import databases

DRIVERS = 1000
BAR = 2.0
_BASE = "http://127.0.0.1:8080"
_RIDER = DRIVERS
_START, _END = "55404", "55407"
# So far from the pick-up the drivers live: the first half of the waves is asked near it, the others wider.
_AROUND = 38
# A Monday, eight in the morning where they drive, and the ride a week later: whoever sleeps is asked the next morning.
_MORNING = datetime(2027, 3, 1, 14, tzinfo=UTC)
_AHEAD = timedelta(days=7)


def measure(folder: Path) -> Iterator[Figure]:
    """Seconds of processor time until a thousand drivers were offered one ride, on each database."""
    redis = embedded.start(folder / "waves")
    try:
        for kind in databases.KINDS:
            with _clock(folder / "clock") as clock, _line(kind, folder, _of(kind, redis.url)) as hotline:
                used, waves = _ask_all(hotline, clock)
                _check(hotline, _of(kind, redis.url))
            what = f"CPU to offer a ride to {DRIVERS} drivers, {kind}"
            yield Figure(what, used, "s", BAR, f"{waves} waves, {1000 * used / waves:.0f} ms each")
    finally:
        redis.stop()


def _ask_all(hotline: Hotline, clock: Path) -> tuple[float, int]:
    """Ask for a ride, then fire each wave when it is due; seconds of this process's processor time, and the waves."""
    memory.keep_what_is_loaded()
    began = time.process_time()
    request_id = _ask(hotline)
    used, waves = time.process_time() - began, 1
    while (due := _due(hotline, request_id)) is not None:
        _move(clock, due)
        began = time.process_time()
        timers.fire_due(hotline)
        used, waves = used + time.process_time() - began, waves + 1
    return used, waves


def _ask(hotline: Hotline) -> int:
    """A ride is asked for, and its first wave goes out; returns the id of its request."""
    with working(hotline) as work:
        rider = people.by_phone(work.tx, texts.phone(_RIDER))
        assert rider is not None
        made = requests.open_request(work.tx, RIDE, rider.id, work.at, about=None, talk_id=None, turn=None)
        code = numbering.code_for(work.tx, made)
        ends = {"start": "123 Main St", "start_zip": _START, "end": "500 E Lake St", "end_zip": _END}
        ride = Trip(made, RIDE, rider.id, **ends, at=work.at + _AHEAD, zone=hotline.zone.key, code=code)
        trips.add(work.tx, ride, work.at)
        offering.begin(work, ride)
    return made


def _due(hotline: Hotline, request_id: int) -> datetime | None:
    """When the next wave is due; None when everybody was asked."""
    with hotline.db.read() as conn:
        asked = conn.scalar(select(func.count()).select_from(offer)) or 0
        return alarms.waiting(Tx(conn, hotline.vault), offering.WAVE)[request_id] if asked < DRIVERS else None


def _check(hotline: Hotline, redis_url: str) -> None:
    """No driver was cheap because there is no row for them, or no job to send it."""
    texted = select(func.count(outbox.c.person_id.distinct()))
    asks = texted.join(offer, offer.c.id == outbox.c.offer_id).where(outbox.c.state == "queued")
    with hotline.db.read() as conn:
        asked = conn.scalar(asks)
    with Redis.from_url(redis_url) as redis:
        jobs = sum(Queue(lane, connection=redis).count for lane in LANES)
    if {asked, jobs} != {DRIVERS}:
        raise RuntimeError(f"{asked} drivers were asked, with {jobs} jobs, and not {DRIVERS}")


@contextmanager
def _clock(file: Path) -> Iterator[Path]:
    """A clock that is moved by hand, and stands where the measured time begins."""
    os.environ["HOTLINE_CLOCK_FILE"] = str(file)
    _move(file, _MORNING)
    try:
        yield file
    finally:
        del os.environ["HOTLINE_CLOCK_FILE"]


def _move(clock: Path, moment: datetime) -> None:
    clock.write_text(str((moment - datetime.now(UTC)).total_seconds()))


def _of(kind: str, redis_url: str) -> str:
    """Each database counts its own jobs, in a Redis database of its own."""
    return f"{redis_url}?db={databases.KINDS.index(kind)}"


@contextmanager
def _line(kind: str, folder: Path, redis_url: str) -> Iterator[Hotline]:
    """A hotline on a fresh database of this kind, with a rider and all the drivers on it."""
    with databases.fresh(kind) as url:
        given = settings(folder, _BASE, free_port(), DATABASE_URL=url, REDIS_URL=redis_url, HOTLINE_TRIPS=RIDE)
        hotline = wiring.build(load(given))
        with hotline.db.begin() as conn:
            zips.fill(conn)
        crowd.put(hotline, range(_RIDER, _RIDER + 1))
        crowd.put_drivers(hotline, range(DRIVERS), _zips_around(hotline))
        yield hotline
        hotline.db.close()


def _zips_around(hotline: Hotline) -> list[str]:
    """The ZIPs around the pick-up."""
    with hotline.db.read() as conn:
        tx = Tx(conn, hotline.vault)
        spots = zips.spots(tx, conn.scalars(select(zips.zip_area.c.zip).where(zips.zip_area.c.zip.like("55%"))))
    near = {name: miles(spot, spots[_START]) for name, spot in spots.items()}
    return sorted(name for name, far in near.items() if far is not None and far < _AROUND)
