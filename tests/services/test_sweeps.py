"""Sweeps: whatever a lost job, a dead Redis, a dead worker or a dead line left behind is found from the rows alone."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from redis import Redis
from rq import Queue, SimpleWorker
from rq.job import Job as QueueJob
from rq.registry import FailedJobRegistry
from sqlalchemy import update
from structlog.testing import capture_logs

from hotline.clock import now
from hotline.queue import LANES, Job, RedisWakeups
from hotline.services import sweeps
from hotline.services.work import working
from hotline.store import outbox, people
from tests.kit.line import PEOPLE, Line

JO = PEOPLE["jo"]
_NOBODY_LISTENS = "redis://127.0.0.1:9/0"


@pytest.fixture
def manned(line: Line) -> Line:
    """The workers of both lanes have just shown that they work."""
    line.hotline.wakeups.probe()
    line.work()
    return line


@pytest.fixture
def alone(line: Line) -> Iterator[Line]:
    """Redis is gone, and the web process and the clock with it on their own."""
    usual = line.hotline
    line.hotline = replace(usual, wakeups=RedisWakeups(_NOBODY_LISTENS))
    line.app.extensions["hotline"] = line.hotline
    yield line
    line.hotline = line.app.extensions["hotline"] = usual


def test_while_redis_is_healthy_the_sweep_sends_nothing(manned: Line) -> None:
    manned.text("jo", "HELP", work=False)
    for _ in range(3):
        manned.later(seconds=6, sweep=False)
        sweeps.run(manned.hotline)
    assert manned.carrier.asked == []


def test_nor_anything_urgent_before_its_worker_had_another_chance(manned: Line) -> None:
    manned.text("jo", "talk", work=False)
    manned.later(seconds=3, sweep=False)
    sweeps.run(manned.hotline)
    assert manned.carrier.asked == []


def test_what_is_urgent_does_not_wait_until_a_frozen_worker_is_known_to_be_one(manned: Line) -> None:
    manned.text("jo", "talk", work=False)
    manned.later(seconds=5, sweep=False)
    sweeps.run(manned.hotline)
    assert "Jo asked" in manned.reads("sam")


def test_an_answer_does_not_wait_long_for_a_frozen_worker(manned: Line) -> None:
    manned.text("jo", "HELP", work=False)
    manned.later(seconds=21, sweep=False)
    sweeps.run(manned.hotline)
    assert "0 to 10" in manned.reads("jo")


def test_after_redis_was_emptied_the_text_is_out_within_seconds(manned: Line) -> None:
    manned.text("jo", "HELP", work=False)
    Redis.from_url(manned.redis_url).flushall()
    manned.later(seconds=11)
    assert "0 to 10" in manned.reads("jo")


def test_an_urgent_one_even_sooner(manned: Line) -> None:
    manned.text("jo", "talk", work=False)
    Redis.from_url(manned.redis_url).flushall()
    manned.later(seconds=4)
    assert "Jo asked" in manned.reads("sam")


def test_without_redis_a_text_is_taken_in_and_nobody_woken(alone: Line) -> None:
    assert alone.text("jo", "HELP", work=False).status_code == 200
    assert alone.hotline.wakeups.put([Job(1, "ordinary", "reply")]) is False


def test_without_redis_the_sweep_sends_by_itself_at_once(alone: Line) -> None:
    alone.text("jo", "talk", work=False)
    sweeps.run(alone.hotline)
    assert "Jo asked" in alone.reads("sam") and "asking Sam" in alone.reads("jo")


def test_without_redis_the_sweep_keeps_our_pace_and_is_no_slower(alone: Line) -> None:
    for number in range(9):
        alone.text(f"+1612555{number + 2000}", "HELP", work=False)
    alone.hotline = replace(alone.hotline, pace=2.0)
    sweeps.wake(alone.hotline, ("ordinary",), naps(alone))
    assert len(alone.carrier.texts) == 9


def test_what_stands_in_for_a_worker_ends_when_it_is_told_to(alone: Line) -> None:
    for number in range(3):
        alone.text(f"+1612555{number + 2000}", "HELP", work=False)
    alone.hotline = replace(alone.hotline, pace=2.0)
    sweeps.wake(alone.hotline, ("ordinary",), lambda _: True)
    assert len(alone.carrier.texts) == 1


def test_each_lane_is_stood_in_for_by_itself(alone: Line) -> None:
    alone.text("jo", "talk", work=False)
    sweeps.wake(alone.hotline, ("urgent",))
    assert "Jo asked" in alone.reads("sam") and alone.reads("jo") == ""


def test_where_redis_is_full_the_sweep_sends_by_itself_at_once(manned: Line) -> None:
    redis = Redis.from_url(manned.redis_url)
    redis.config_set("maxmemory", 1)
    try:
        manned.text("jo", "HELP", work=False)
        manned.later(seconds=11, sweep=False)
        sweeps.run(manned.hotline)
    finally:
        redis.config_set("maxmemory", 0)
    assert "0 to 10" in manned.reads("jo")


def test_where_the_worker_is_gone_the_sweep_sends_by_itself(manned: Line) -> None:
    manned.later(seconds=60, sweep=False)
    manned.text("jo", "HELP", work=False)
    manned.later(seconds=11, sweep=False)
    sweeps.run(manned.hotline)
    assert "0 to 10" in manned.reads("jo")


def test_a_beat_dated_ahead_since_the_clock_was_put_back_is_no_sign_of_a_worker(line: Line) -> None:
    line.later(hours=2, sweep=False)
    line.hotline.wakeups.probe()
    line.work()
    line.later(hours=-2, sweep=False)
    line.text("jo", "HELP", work=False)
    line.later(seconds=11, sweep=False)
    sweeps.run(line.hotline)
    assert "0 to 10" in line.reads("jo")


def test_a_drain_ends_in_time_where_the_carrier_is_slow(line: Line) -> None:
    for who in ("jo", "sam", "pat"):
        queue(line, who, "Hello.")
    line.carrier.on_taken = lambda _: line.later(seconds=4, sweep=False)
    assert sweeps.drain(line.hotline, "ordinary") == 2


def test_jobs_carry_ids_and_nothing_else(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    redis = Redis.from_url(line.redis_url)
    (job,) = Queue("ordinary", connection=redis).jobs
    assert (job.func_name, job.args, job.kwargs) == ("workers.messages.deliver", (job.args[0],), {})
    assert isinstance(job.args[0], int)


def test_no_number_name_or_word_is_in_redis(line: Line) -> None:
    line.text("jo", "HELP my sponsor is Sam", work=False)
    content = everything_in(line.redis_url)
    assert not [word for word in (JO, JO[1:], "HELP", "sponsor", "Sam", "Jo ") if word.encode() in content]


def test_a_failed_job_is_gone_after_a_day(line: Line) -> None:
    line.hotline.wakeups.put([Lost(1, "ordinary", "reply")])
    redis = Redis.from_url(line.redis_url)
    SimpleWorker([Queue("ordinary", connection=redis)], connection=redis).work(burst=True, logging_level="CRITICAL")
    failed = FailedJobRegistry("ordinary", connection=redis)
    (job,) = (QueueJob.fetch(name, connection=failed.connection) for name in failed.get_job_ids())
    assert failed.get_expiration_time(job) - datetime.now(UTC) < timedelta(days=1, seconds=1)


@pytest.mark.parametrize("lane", LANES)
def test_jobs_that_nobody_takes_do_not_stay_for_ever(line: Line, lane: str) -> None:
    line.hotline.wakeups.put([Job(1, lane, "reply")])
    (job,) = Queue(lane, connection=Redis.from_url(line.redis_url)).jobs
    assert (job.ttl, job.failure_ttl, job.result_ttl) == (86_400, 86_400, 0)


def test_what_is_too_old_is_not_sent_even_if_no_sweep_came_by(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    line.later(minutes=31, sweep=False)
    line.work()
    assert line.carrier.asked == []


def test_what_is_too_old_holds_up_nothing_that_came_after_it(line: Line) -> None:
    queue(line, "jo", "Old.")
    line.later(hours=3, sweep=False)
    queue(line, "jo", "New.")
    line.work()
    assert line.reads("jo") == "New."


def test_an_ask_that_grew_too_old_goes_to_the_next_helper(line: Line) -> None:
    line.text("jo", "talk", work=False)
    with line.hotline.db.begin() as conn:
        conn.execute(update(outbox.outbox).where(outbox.outbox.c.purpose == "ask").values(expires_at=now()))
    line.later(seconds=1)
    assert "Jo asked" in line.reads("pat") and line.reads("sam") == ""


def test_a_text_in_a_chat_that_grew_too_old_is_told_to_its_sender(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.text("jo", "bad night", work=False)
    with line.hotline.db.begin() as conn:
        conn.execute(update(outbox.outbox).where(outbox.outbox.c.purpose == "relay").values(expires_at=now()))
    line.later(seconds=1)
    assert "did not go through" in line.reads("jo")


def test_a_fault_in_one_part_stops_only_that_part(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    line.later(seconds=11, sweep=False)

    def broken(_hotline: object) -> None:
        raise RuntimeError

    with capture_logs():
        sweeps.run(line.hotline, (broken, sweeps.wake))
    assert "0 to 10" in line.reads("jo")


def naps(line: Line) -> Callable[[float], bool]:
    """Lets so many seconds pass on the line's clock; nobody says stop."""

    def nap(seconds: float) -> bool:
        line.later(seconds=seconds, sweep=False)
        return False

    return nap


class Lost(Job):
    """A job whose function is not there."""

    @property
    def name(self) -> str:
        return "workers.none.deliver"


def queue(line: Line, who: str, body: str) -> None:
    with working(line.hotline) as work:
        work.text(people.find_or_make(work.tx, PEOPLE[who], work.at), "notice", body)


def everything_in(redis_url: str) -> bytes:
    """All keys and values, unpacked."""
    redis = Redis.from_url(redis_url)
    found = []
    for key in redis.keys("*"):
        found.append(key)
        if redis.type(key) == b"hash":
            for name, value in redis.hgetall(key).items():
                found += [name, zlib.decompress(value) if name == b"data" else value]
        elif redis.type(key) == b"list":
            found += redis.lrange(key, 0, -1)
    return b"\n".join(found)
