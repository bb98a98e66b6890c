"""A worker: python -m workers.run LANE takes the jobs of one queue, and only of that one."""

import sys

from redis import Redis
from rq import Queue, SimpleWorker

from config import logging as logs
from config.settings import load_or_exit
from hotline.queue import LANES
from workers import process


class LaneWorker(SimpleWorker):
    """RQ's worker without its listener for commands, which costs a connection, and a second at the end."""

    # After Redis was away RQ would stay away for up to a minute more.
    max_connection_wait_time = 2.0

    def subscribe(self) -> None:
        """Nobody commands it."""

    def unsubscribe(self) -> None:
        """Nobody commanded it."""


def main(lane: str) -> None:
    """Work on a lane until told to stop; what is being sent is finished first.

    SimpleWorker: nothing is forked, a wake-up takes 4 ms instead of 20; one queue: a worker on two loses jobs
    for ever when it is killed (docs/decisions/0002).
    """
    logs.configure()
    settings = load_or_exit()
    process.hotline()
    connection = Redis.from_url(settings.redis_url)
    worker = LaneWorker([Queue(lane, connection=connection)], connection=connection, log_job_description=False)
    try:
        worker.work(with_scheduler=False, logging_level="WARNING")
    finally:
        process.senders().finish()


if __name__ == "__main__":
    if sys.argv[1:] not in ([lane] for lane in LANES):
        raise SystemExit(f"usage: python -m workers.run {'|'.join(LANES)}")
    main(sys.argv[1])
