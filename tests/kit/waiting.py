"""Waiting for real processes: as long as a busy machine may need, and no longer than it takes."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

# A bound for what hangs, never a claim about speed: what works takes a small part of it.
PATIENCE = 60.0
Found = TypeVar("Found")


def until(look: Callable[[], Found], seconds: float = PATIENCE, every: float = 0.01) -> Found:
    """Wait for something to be there and return it; fail where it does not come in time.

    Another process tells nobody that it is up, or gone, so it is looked for again and again: only here, and as often
    as `every` so many seconds.
    """
    deadline, patience = time.monotonic() + seconds, threading.Event()
    while not (found := look()):
        assert time.monotonic() < deadline, "it did not come about in time"
        patience.wait(every)
    return found
