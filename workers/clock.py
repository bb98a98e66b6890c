"""The clock process: every few seconds it finds what is due, lost, in doubt or late."""

import faulthandler
import signal
import threading
import time
from collections.abc import Callable

import structlog
from sqlalchemy.exc import SQLAlchemyError

from config import logging as logs
from hotline.carrier.port import CarrierError, code_of
from hotline.domain.delivery import CONNECT, READ
from hotline.queue import LANES
from hotline.services import reminding, retention, stillthere, sweeps
from hotline.services.hotline import Hotline
from hotline.services.trips import oldaddresses
from workers import process

log = structlog.get_logger()
TICK = 1.0
_PROBE_EVERY = 5.0
# A text whose door failed waits so long at most to be found; where one was, the doors fail, and more may come.
_LIST_EVERY = 20.0
_LIST_SOON = 5.0
_QUIET_EVERY = 600.0
# Hours change by texts and by the roster; a reminder is armed this soon after.
_TEND_EVERY = 120.0
_ERASE_EVERY = 3600.0
# No round takes that long, not even with the database away: whatever hangs so will hang on.
_HANGS = 120.0
_FINISH = (CONNECT + READ).total_seconds()


def main() -> None:
    """Tick until told to stop."""
    logs.configure()
    hotline = process.build(threads=4)
    stopped = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopped.set())
    sending = ((TICK, _settle), *((TICK, _stand_in(lane, stopped)) for lane in LANES))
    chores = (
        *sending,
        (_LIST_EVERY, _list),
        (_PROBE_EVERY, _probe),
        (_QUIET_EVERY, stillthere.ask_the_quiet),
        (_TEND_EVERY, reminding.tend),
        (_ERASE_EVERY, oldaddresses.forget),
        (_ERASE_EVERY, retention.nightly),
    )
    beside = [threading.Thread(target=_every, args=(*chore, stopped, hotline), daemon=True) for chore in chores]
    for thread in beside:
        thread.start()
    while not stopped.is_set():
        began = time.monotonic()
        _within(_HANGS, lambda: sweeps.run(hotline, sweeps.ROWS))
        stopped.wait(max(0.05, TICK - (time.monotonic() - began)))
    # What is being sent right now is finished; the others may be left in the middle.
    until = time.monotonic() + _FINISH
    for thread in beside[: len(sending)]:
        thread.join(max(0.0, until - time.monotonic()))


def _within(seconds: float, chore: Callable[[], object]) -> None:
    """Do a chore, or end this process, which is then started again: while the clock hangs nothing escalates.

    What every thread was doing is written to the error output: files and lines, nobody's words.
    """
    faulthandler.dump_traceback_later(seconds, exit=True)
    try:
        chore()
    finally:
        faulthandler.cancel_dump_traceback_later()


def _every(seconds: float, chore: Callable[[Hotline], object], stopped: threading.Event, hotline: Hotline) -> None:
    """Do a chore again and again: beside the sweeps, for it waits for others. It may say how soon it is due again."""
    while not stopped.is_set():
        soon: object = None
        try:
            soon = chore(hotline)
        except Exception as error:  # the next round tries again
            log.exception("chore_failed", chore=chore.__name__, error=type(error).__name__)
        stopped.wait(soon if isinstance(soon, float) else seconds)


def _settle(hotline: Hotline) -> None:
    # A carrier that hangs must not hold up what escalates.
    sweeps.run(hotline, sweeps.DOUBTS)


def _stand_in(lane: str, stopped: threading.Event) -> Callable[[Hotline], None]:
    """The chore that sends a lane for its worker where that is needed: each lane by itself, at our numbers' pace."""

    def stand_in(hotline: Hotline) -> None:
        sweeps.wake(hotline, (lane,), stopped.wait)

    return stand_in


def _list(hotline: Hotline) -> float:
    """Look through the carrier's list; soon again where a text was found, or where our own database was away."""
    try:
        found = sweeps.find_unheard(hotline)
    except CarrierError as error:
        log.warning("unheard_not_listed", error=type(error).__name__, code=code_of(error))
        return _LIST_EVERY
    except (SQLAlchemyError, OSError) as error:
        log.warning("unheard_not_looked_for", error=type(error).__name__)
        return _LIST_SOON
    if found:
        log.warning("found_unheard", count=found)
    return _LIST_SOON if found else _LIST_EVERY


def _probe(hotline: Hotline) -> None:
    hotline.wakeups.probe()


if __name__ == "__main__":
    main()
