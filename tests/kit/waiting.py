"""Waiting for real processes: as long as a busy machine may need, and no longer than it takes."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

# A bound for what hangs, never a claim about speed: what works takes a small part of it.
PATIENCE = 60.0
Found = TypeVar("Found")


def until(look: Callable[[], Found], seconds: float = PATIENCE) -> Found:
    """Wait for something to be there and return it; fail where it does not come in time."""
    deadline, patience = time.monotonic() + seconds, threading.Event()
    while not (found := look()):
        assert time.monotonic() < deadline, "it did not come about in time"
        patience.wait(0.01)
    return found
