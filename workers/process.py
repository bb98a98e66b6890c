"""What a worker process holds: its hotline and its senders, made when the first job needs them."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import structlog

from config import memory
from config.settings import load_or_exit
from hotline import wiring
from hotline.clock import now
from hotline.services import outbox
from hotline.services.hotline import Hotline

log = structlog.get_logger()
_THREADS = 4
_LONGEST_NAP = 1.0


def build(threads: int) -> Hotline:
    """The hotline of this process's environment; where it cannot be, the reason on stderr and the exit code 2."""
    try:
        made = wiring.build(load_or_exit(), threads=threads)
    except wiring.StartFaults as fault:
        sys.stderr.write(f"{fault}\n")
        raise SystemExit(2) from None
    memory.keep_what_is_loaded()
    return made


@cache
def hotline() -> Hotline:
    """The hotline of this process's environment; see `build`."""
    return build(_THREADS + 1)


@cache
def senders() -> "Senders":
    """The senders of this process."""
    return Senders(hotline(), _THREADS)


class Senders:
    """A few threads that send: a call to the carrier takes 100 to 300 ms, and a job must not wait for it.

    A job hands its lane over and is done; losing it costs seconds, for the row is still there.
    """

    def __init__(self, hotline: Hotline, threads: int) -> None:
        self._hotline = hotline
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="sender") if threads else None
        # No more hand-overs than threads plus a few are kept: each drains its lane, so more would find nothing.
        self._most = threads * 2 or 1
        self._waiting = threading.BoundedSemaphore(self._most)
        self._stopping = threading.Event()

    def deliver(self, row_id: int) -> None:
        """Send the lane of this row, in a thread if there are any."""
        if self._pool is None:
            self._drain(row_id)
        elif self._waiting.acquire(blocking=False):
            self._pool.submit(self._drain, row_id).add_done_callback(lambda _: self._waiting.release())

    def settle(self) -> None:
        """Wait until nothing handed over is unfinished."""
        for _ in range(self._most):
            self._waiting.acquire()
        for _ in range(self._most):
            self._waiting.release()

    def finish(self) -> None:
        """Let what is being sent come to its end, and begin nothing more: the rows that wait are found again."""
        self._stopping.set()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _drain(self, row_id: int) -> None:
        try:
            lane = outbox.lane_of(self._hotline, row_id)
            while lane is not None and not self._stopping.is_set():
                result = outbox.deliver_next(self._hotline, lane)
                if isinstance(result, outbox.Wait):
                    # Our own pace: at one text a second a short sleep here keeps the order, a retry would not.
                    self._stopping.wait(min(_LONGEST_NAP, max(0.005, (result.until - now()).total_seconds())))
                elif not result:
                    return
        except Exception as error:  # the row stays, and the sweep or the next job sends it
            log.exception("sender_failed", row=row_id, error=type(error).__name__)
