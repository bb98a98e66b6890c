"""Whether the line works, part by part, and the figures that tell how well."""

from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from hotline.clock import now
from hotline.services.hotline import Hotline
from hotline.services.sweeps import CLOCK
from hotline.store import beats, late
from hotline.store.base import Tx
from hotline.store.schema import at_head

_FRESH = timedelta(seconds=60)
LANES = ("urgent", "ordinary")


def parts(hotline: Hotline) -> dict[str, bool]:
    """Each part of the line and whether it works: database, clock, and the workers or the sweep that stands in."""
    try:
        if not at_head(hotline.db):
            return {"database": False}
        with hotline.db.read() as conn:
            found = beats.all_beats(Tx(conn, hotline.vault))
    except (SQLAlchemyError, OSError):
        return {"database": False}
    at = now()
    fresh = {name for name, when in found.items() if abs(at - when) < _FRESH}
    clock = CLOCK in fresh
    # Without Redis no worker is woken, and the clock's sweep sends instead: slower by seconds, but ready.
    stands_in = clock and not hotline.wakeups.alive()
    return {"database": True, "clock": clock} | {lane: lane in fresh or stands_in for lane in LANES}


def figures(hotline: Hotline) -> dict[str, tuple[str, dict[str, float]]]:
    """Name → (meaning, value of each label)."""
    at = now()
    with hotline.db.read() as conn:
        tx = Tx(conn, hotline.vault)
        oldest, beat = late.ages(tx), beats.all_beats(tx)
    return {
        "oldest_unsent_seconds": (
            "Age of the oldest text that is due and has not gone out, by lane.",
            {lane: max(0.0, (at - oldest[lane]).total_seconds()) if lane in oldest else 0.0 for lane in LANES},
        ),
        "beat_age_seconds": (
            "Seconds since each process was last known to work.",
            {name: (at - when).total_seconds() for name, when in beat.items()},
        ),
        "redis_up": ("Whether the queue can be reached.", {"redis": float(hotline.wakeups.alive())}),
    }
