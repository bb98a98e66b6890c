"""Sees by the line's beats which process runs and does no work, so that it is replaced like one that has died."""

import http.client
import re
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

CLOCK = "clock"
LIMITS = {CLOCK: 15.0, "urgent": 20.0, "ordinary": 20.0}
"""How old the beat of each may be, in seconds. The clock strikes every second; a worker when the clock asks it to."""
LOOK_EVERY = 2.0
PATIENCE = 10.0
"""So long a beat must be seen to be too old: after the machine slept, or its clock was set, each has time to strike."""
YOUNG = 60.0
"""Seconds that a process has to come up, before anything is made of its beat."""

_FIGURE = re.compile(r'^hotline_(beat_age_seconds|redis_up)\{of="(\w+)"\} (\S+)$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Beats:
    """What the line says: the seconds since each of its processes was last known to work, and whether Redis works."""

    ages: Mapping[str, float]
    redis: bool


@dataclass(slots=True)
class Suspicion:
    """Which beats are too old, and since when (seconds of a clock that is never set)."""

    since: dict[str, float] = field(default_factory=dict)

    def hung(self, beats: Beats | None, at: float) -> set[str]:
        """The processes that have done no work for too long; nobody, where the line does not say."""
        old = set() if beats is None else _too_old(beats)
        self.since = {name: self.since.get(name, at) for name in old}
        return {name for name, since in self.since.items() if at - since >= PATIENCE}


def _too_old(beats: Beats) -> set[str]:
    """Whose beat is too old. Workers are asked to strike by the clock, over Redis: without either nothing is known."""
    old = {name for name, limit in LIMITS.items() if beats.ages.get(name, 0.0) >= limit}
    return old if beats.redis and CLOCK not in old else old & {CLOCK}


def watch(port: str, replace: Callable[[Iterable[str]], None], stopped: threading.Event) -> None:
    """Look until told to stop, and have replaced what hangs."""
    suspicion = Suspicion()
    while not stopped.wait(LOOK_EVERY):
        if hung := suspicion.hung(read(port), time.monotonic()):
            replace(hung)
            # Whoever comes in their place has the same time to strike.
            suspicion = Suspicion()


def read(port: str) -> Beats | None:
    """The beats by the web process's `/metrics`; None where it does not answer, as without a database."""
    line = http.client.HTTPConnection("127.0.0.1", int(port), timeout=5)
    try:
        line.request("GET", "/metrics")
        answer = line.getresponse()
        text = answer.read().decode("utf-8", "replace")
    except (OSError, http.client.HTTPException):
        return None
    finally:
        line.close()
    if answer.status != http.client.OK:
        return None
    found = [(figure, of, float(value)) for figure, of, value in _FIGURE.findall(text)]
    ages = {of: value for figure, of, value in found if figure == "beat_age_seconds"}
    return Beats(ages, redis=any(value for figure, _, value in found if figure == "redis_up"))
