"""The clock process: every few seconds it finds what is due, lost, in doubt or late."""

import signal
import threading
import time
from collections.abc import Callable

import structlog

from config import logging as logs
from config.settings import load_or_exit
from hotline import wiring
from hotline.services import sweeps
from hotline.services.hotline import Hotline

log = structlog.get_logger()
TICK = 1.0
_PROBE_EVERY = 10.0
_LIST_EVERY = 60.0


def main() -> None:
    """Tick until told to stop."""
    logs.configure()
    hotline = wiring.build(load_or_exit(), threads=2)
    stopped = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopped.set())
    listing = threading.Thread(target=_every, args=(_LIST_EVERY, stopped, _list, hotline), daemon=True)
    listing.start()
    probing = threading.Thread(target=_every, args=(_PROBE_EVERY, stopped, _probe, hotline), daemon=True)
    probing.start()
    while not stopped.is_set():
        began = time.monotonic()
        sweeps.run(hotline)
        stopped.wait(max(0.05, TICK - (time.monotonic() - began)))


def _every(seconds: float, stopped: threading.Event, chore: Callable[[Hotline], None], hotline: Hotline) -> None:
    """Do a chore again and again: beside the sweeps, for it waits for others."""
    while not stopped.is_set():
        try:
            chore(hotline)
        except Exception as error:  # the next round tries again
            log.exception("chore_failed", chore=chore.__name__, error=type(error).__name__)
        stopped.wait(seconds)


def _list(hotline: Hotline) -> None:
    found = sweeps.find_unheard(hotline)
    if found:
        log.warning("found_unheard", texts=found)


def _probe(hotline: Hotline) -> None:
    hotline.wakeups.probe()


if __name__ == "__main__":
    main()
