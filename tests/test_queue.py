"""The queue: its jobs are RQ's own, as any stock worker takes them, and a Redis that is away costs nothing."""

import socket
from contextlib import suppress

import pytest
from redis import Redis
from rq import Queue, SimpleWorker
from rq.job import Job as RqJob

from hotline.queue import Job, RedisWakeups
from tests.kit.deadlines import patient_with_redis

_TIMES = {b"created_at", b"enqueued_at"}


@pytest.fixture
def redis(redis_url):
    connection = Redis.from_url(redis_url)
    connection.flushall()
    yield connection
    connection.close()


@pytest.fixture
def wakeups(redis, redis_url):
    return patient_with_redis(RedisWakeups(redis_url))


def fields(redis, job_id):
    return {name: value for name, value in redis.hgetall(RqJob.key_for(job_id)).items() if name not in _TIMES}


def only(redis, lane):
    (job_id,) = Queue(lane, connection=redis).job_ids
    return job_id


def test_a_job_is_what_rq_itself_would_have_written(wakeups, redis):
    wakeups.put([Job(7, "urgent", "ask")])
    kept = {"timeout": 40, "result_ttl": 0, "failure_ttl": 86400, "ttl": 86400}
    theirs = Queue("other", connection=redis).enqueue_call("workers.sponsors.deliver", args=(7,), **kept)
    assert fields(redis, only(redis, "urgent")) == fields(redis, theirs.id) | {b"origin": b"urgent"}


def test_a_job_has_times_rq_can_read(wakeups, redis):
    wakeups.put([Job(7, "urgent", "ask")])
    job = RqJob.fetch(only(redis, "urgent"), connection=redis)
    assert job.created_at and job.created_at == job.enqueued_at


def test_a_job_nobody_takes_is_gone_after_a_day(wakeups, redis):
    wakeups.put([Job(7, "urgent", "ask")])
    assert 86_000 < redis.ttl(RqJob.key_for(only(redis, "urgent"))) <= 86_400


@pytest.mark.parametrize(
    ("purpose", "module"), [("page", "sponsors"), ("ride", "drivers"), ("reply", "messages"), ("relay", "messages")]
)
def test_each_purpose_wakes_its_workers(wakeups, redis, purpose, module):
    wakeups.put([Job(7, "ordinary", purpose)])
    assert RqJob.fetch(only(redis, "ordinary"), connection=redis).func_name == f"workers.{module}.deliver"


def test_each_job_goes_to_its_lane_in_order(wakeups, redis):
    wakeups.put([Job(1, "urgent", "ask"), Job(2, "ordinary", "reply"), Job(3, "urgent", "page")])
    lanes = {lane: [job.args for job in Queue(lane, connection=redis).jobs] for lane in ("urgent", "ordinary")}
    assert lanes == {"urgent": [(1,), (3,)], "ordinary": [(2,)]}


def test_a_stock_worker_takes_the_jobs_and_leaves_nothing_behind(wakeups, redis, monkeypatch):
    taken = []
    monkeypatch.setattr("workers.messages.deliver", taken.append)
    wakeups.put([Job(7, "ordinary", "reply"), Job(8, "ordinary", "reply")])
    SimpleWorker([Queue("ordinary", connection=redis)], connection=redis).work(burst=True, logging_level="ERROR")
    assert taken == [7, 8]
    assert not list(redis.scan_iter("rq:job:*"))


def test_a_redis_that_forgot_everything_is_filled_again(wakeups, redis):
    wakeups.put([Job(7, "ordinary", "reply")])
    redis.flushall()
    redis.script_flush()
    assert wakeups.put([Job(8, "ordinary", "reply")])
    assert Queue("ordinary", connection=redis).count == 1


def test_the_probe_asks_the_worker_of_each_lane(wakeups, redis):
    wakeups.probe()
    assert {lane: Queue(lane, connection=redis).jobs[0].args for lane in ("urgent", "ordinary")} == {
        "urgent": ("urgent",),
        "ordinary": ("ordinary",),
    }


def test_a_redis_that_answers_is_alive(wakeups):
    assert wakeups.alive()


@pytest.mark.parametrize("trouble", [{"maxmemory": 1}, {"min-replicas-to-write": 1}])
def test_a_redis_that_takes_nothing_is_not_alive_although_it_answers(wakeups, redis, trouble):
    usual = {name: redis.config_get(name)[name] for name in trouble}
    for name, value in trouble.items():
        redis.config_set(name, value)
    try:
        assert redis.ping() and (wakeups.put([Job(7, "urgent", "ask")]), wakeups.alive()) == (False, False)
    finally:
        for name, value in usual.items():
            redis.config_set(name, value)
    assert wakeups.alive()


def test_a_redis_that_is_away_is_told_at_once(tmp_path):
    away = RedisWakeups(f"unix://{tmp_path}/nobody.sock")
    assert (away.put([Job(7, "urgent", "ask")]), away.probe(), away.alive()) == (False, False, False)


@pytest.fixture
def silent(tmp_path):
    """A Redis that takes connections and says nothing: its address, and how many have come so far."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"{tmp_path}/silent.sock")
        listening.listen()
        listening.setblocking(False)

        def came():
            found = []
            with suppress(BlockingIOError):
                while True:
                    found.append(listening.accept()[0])
            for connection in found:
                connection.close()
            return len(found)

        yield f"unix://{tmp_path}/silent.sock", came


ASKED = {
    "put": lambda redis: redis.put([Job(n, "urgent", "ask") for n in range(3)]),
    "probe": lambda redis: redis.probe(),
    "alive": lambda redis: redis.alive(),
}


@pytest.mark.parametrize("how", ASKED)
def test_a_redis_that_hangs_is_asked_once_and_not_waited_for(silent, how):
    url, came = silent
    assert (ASKED[how](RedisWakeups(url)), came()) == (False, 1)
