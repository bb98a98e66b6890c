"""The queue that wakes the workers: one RQ job a text, by dotted name, carrying a row id and nothing else."""

from dataclasses import dataclass
from typing import Protocol

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue

LANES = ("urgent", "ordinary")
# Which worker module a purpose belongs to; whatever else there is goes to messages.
_MODULES = {"ask": "workers.sponsors", "page": "workers.sponsors", "ride": "workers.drivers"}
_JOB_TIMEOUT = 40
_A_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Job:
    """A wake-up for one outgoing row."""

    row_id: int
    lane: str
    purpose: str

    @property
    def name(self) -> str:
        """The dotted name of the function the worker calls."""
        return f"{_MODULES.get(self.purpose, 'workers.messages')}.deliver"


class Wakeups(Protocol):
    """Whoever wakes the workers."""

    def put(self, jobs: list[Job]) -> bool:
        """Wake the workers for these rows, after commit; False when nobody could be reached (the sweep will)."""
        ...

    def probe(self) -> bool:
        """Ask every lane's worker to strike its beat."""
        ...

    def alive(self) -> bool:
        """Whether the queue can be reached at all."""
        ...


class RedisWakeups:
    """Wake-ups over Redis. It never waits: a dead Redis costs a millisecond, a hanging one a third of a second."""

    def __init__(self, url: str) -> None:
        self._redis = Redis.from_url(url, retry=Retry(NoBackoff(), 0), socket_connect_timeout=0.2, socket_timeout=0.3)
        self._queues = {lane: Queue(lane, connection=self._redis, default_timeout=_JOB_TIMEOUT) for lane in LANES}

    def put(self, jobs: list[Job]) -> bool:
        """See `Wakeups.put`."""
        # After the first that fails no more are tried: each would wait as long, and the sweep finds them all.
        return all(self._enqueue(job.lane, job.name, job.row_id) for job in jobs)

    def probe(self) -> bool:
        """See `Wakeups.probe`."""
        return all(self._enqueue(lane, "workers.timers.strike", lane) for lane in LANES)

    def alive(self) -> bool:
        """See `Wakeups.alive`."""
        try:
            return bool(self._redis.ping())
        except RedisError:
            return False

    def _enqueue(self, lane: str, name: str, argument: int | str) -> bool:
        try:
            self._queues[lane].enqueue_call(name, args=(argument,), result_ttl=0, failure_ttl=_A_DAY, ttl=_A_DAY)
        except RedisError:
            return False
        return True
