"""The queue that wakes the workers: one RQ job a text, by dotted name, carrying a row id and nothing else."""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol
from uuid import uuid4

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue
from rq.job import Job as RqJob
from rq.job import JobStatus
from rq.serializers import DefaultSerializer
from rq.utils import now

LANES = ("urgent", "ordinary")
# Which worker module a purpose belongs to; whatever else there is goes to messages.
_MODULES = {
    "ask": "workers.sponsors",
    "page": "workers.sponsors",
    "lead": "workers.sponsors",
    "ride": "workers.drivers",
}
_JOB_TIMEOUT = 40
_A_DAY = 86_400
# What is written to see whether anything can be.
_SIGN = "hotline:alive"
# How long RQ keeps a job: no result, and no job that nobody took for a day.
_KEPT: dict[str, Any] = {"timeout": _JOB_TIMEOUT, "result_ttl": 0, "failure_ttl": _A_DAY, "ttl": _A_DAY}


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
        """Whether the queue can be reached at all, and takes what is written to it."""
        ...


class RedisWakeups:
    """Wake-ups over Redis. It never waits: a dead Redis costs a millisecond, a hanging one a third of a second."""

    def __init__(self, url: str) -> None:
        self._redis = Redis.from_url(url, retry=Retry(NoBackoff(), 0), socket_connect_timeout=0.2, socket_timeout=0.3)
        self._queues = {lane: Queue(lane, connection=self._redis, default_timeout=_JOB_TIMEOUT) for lane in LANES}
        self._push = self._redis.register_script(_PUSH.format(ttl=_A_DAY, same=_same_in_all(self._redis)))

    def put(self, jobs: list[Job]) -> bool:
        """See `Wakeups.put`."""
        made = [part for job in jobs for part in _parts(job, self._queues[job.lane])]
        return self._done(partial(self._push, args=made))

    def probe(self) -> bool:
        """See `Wakeups.probe`."""
        # After the first that fails no more are tried: each would wait as long.
        return all(self._done(partial(self._enqueue, lane)) for lane in LANES)

    def alive(self) -> bool:
        """See `Wakeups.alive`."""
        # One that is full, or copies another and is only read, answers a PING all the same.
        return self._done(partial(self._redis.set, _SIGN, 1, ex=_A_DAY))

    def _enqueue(self, lane: str) -> None:
        self._queues[lane].enqueue_call("workers.timers.strike", args=(lane,), **_KEPT)

    @staticmethod
    def _done(reach: Callable[[], object]) -> bool:
        """Whether Redis could be reached for that."""
        try:
            reach()
        except RedisError:
            return False
        return True


# What RQ's own `enqueue_call` writes, by one command with seven values for each job: it takes two round trips and nine
# commands with fifty, 250 µs of processor time, more than anything else a text needs. A test compares the two. The
# queue's name is in RQ's list of queues by the probes, which are enqueued by RQ itself.
_PUSH = """
for i = 1, #ARGV, 7 do
  local queue, key, id, origin, at, data, description = unpack(ARGV, i, i + 6)
  redis.call('HSET', key, 'origin', origin, 'created_at', at, 'enqueued_at', at, 'data', data,
    'description', description, {same})
  redis.call('EXPIRE', key, {ttl})
  redis.call('RPUSH', queue, id)
end
"""
_EACH_ITS_OWN = {"origin", "created_at", "enqueued_at", "data", "description"}


def _same_in_all(redis: Redis) -> str:
    """The fields that are the same in all our jobs, as RQ writes them, in the words of the script."""
    sample = RqJob.create("workers.messages.deliver", connection=redis, status=JobStatus.QUEUED, **_KEPT)
    fields = {name: value for name, value in sample.to_dict().items() if name not in _EACH_ITS_OWN}
    encode: Callable[[object], bytes] = redis.get_encoder().encode
    return ", ".join(f"'{name}', '{encode(value).decode()}'" for name, value in fields.items())


def _parts(job: Job, queue: Queue) -> tuple[str | bytes, ...]:
    """One job in the order of the script."""
    # RQ's own formatting of a moment takes 20 µs.
    made, at = str(uuid4()), f"{now().replace(tzinfo=None).isoformat(timespec='microseconds')}Z"
    data = zlib.compress(DefaultSerializer.dumps((job.name, None, (job.row_id,), {})))
    return queue.key, RqJob.key_for(made), made, queue.name, at, data, f"{job.name}({job.row_id})"
