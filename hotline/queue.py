"""The queue that wakes the workers: one RQ job a text, by dotted name, carrying a row id and nothing else."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from redis import Redis
from redis.backoff import NoBackoff
from redis.client import Pipeline
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue
from rq.job import Job as RqJob
from rq.job import JobStatus

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
        # All in one round trip and in parts of RQ's own making: `enqueue_call` takes two round trips and seven commands
        # for each job, and half again as long as this. The queue's name is in RQ's own list since the first probe.
        pipeline = self._redis.pipeline(transaction=False)
        for job in jobs:
            _push(pipeline, self._queues[job.lane], job)
        return self._done(pipeline.execute)

    def probe(self) -> bool:
        """See `Wakeups.probe`."""
        # After the first that fails no more are tried: each would wait as long.
        return all(self._done(partial(self._enqueue, lane)) for lane in LANES)

    def alive(self) -> bool:
        """See `Wakeups.alive`."""
        return self._done(self._redis.ping)

    def _enqueue(self, lane: str) -> None:
        self._queues[lane].enqueue_call(
            "workers.timers.strike", args=(lane,), result_ttl=0, failure_ttl=_A_DAY, ttl=_A_DAY
        )

    @staticmethod
    def _done(reach: Callable[[], object]) -> bool:
        """Whether Redis could be reached for that."""
        try:
            reach()
        except RedisError:
            return False
        return True


def _push(pipeline: Pipeline, queue: Queue, job: Job) -> None:
    """Write an RQ job into a pipeline, complete before its id is pushed."""
    made = RqJob.create(
        job.name,
        args=(job.row_id,),
        connection=queue.connection,
        origin=queue.name,
        status=JobStatus.QUEUED,
        timeout=_JOB_TIMEOUT,
        result_ttl=0,
        failure_ttl=_A_DAY,
        ttl=_A_DAY,
    )
    made.enqueued_at = made.created_at
    made.save(pipeline=pipeline)
    pipeline.expire(made.key, _A_DAY)
    queue.push_job_id(made.id, pipeline=pipeline)
