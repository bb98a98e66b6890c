"""Workers: one process a lane, which takes that lane's jobs, sends what is due, and stops in an instant."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from redis import Redis
from rq import Queue

from hotline.queue import LANES, Job
from hotline.services.work import URGENT
from hotline.store import beats
from hotline.store.base import Tx
from tests.kit.line import Line
from tests.kit.waiting import PATIENCE
from workers.run import LaneWorker

ROOT = Path(__file__).parents[2]
PURPOSES = [*sorted(URGENT), "ride", "reply", "relay", "notice"]


@pytest.mark.parametrize("purpose", PURPOSES)
def test_the_function_every_job_names_is_there(purpose: str) -> None:
    module, _, name = Job(1, "urgent", purpose).name.rpartition(".")
    assert callable(getattr(import_module(module), name))


def test_the_workers_of_sponsors_drivers_and_messages_each_have_their_own() -> None:
    modules = [Job(1, "urgent", purpose).name.split(".")[1] for purpose in ("ask", "ride", "reply")]
    assert modules == ["sponsors", "drivers", "messages"]


def test_every_queue_has_a_worker_of_its_own_in_the_procfile() -> None:
    lines = (ROOT / "Procfile").read_text().splitlines()
    commands = [line.split("workers.run ")[1].split() for line in lines if "workers.run" in line]
    assert sorted(commands) == sorted([lane] for lane in LANES)


def test_a_worker_takes_no_commands_over_redis(line: Line) -> None:
    redis = Redis.from_url(line.redis_url)
    worker = LaneWorker([Queue("urgent", connection=redis)], connection=redis)
    worker.work(burst=True, logging_level="ERROR")
    assert (worker.pubsub, redis.pubsub_channels()) == (None, [])


def test_a_worker_strikes_the_beat_of_its_lane(line: Line) -> None:
    line.hotline.wakeups.probe()
    line.work()
    with line.hotline.db.read() as conn:
        assert set(LANES) <= set(beats.all_beats(Tx(conn, line.hotline.vault)))


def test_a_worker_works_on_one_lane() -> None:
    ended = start("workers.run", list(LANES), {})
    assert (ended.returncode, ended.stderr) == (1, "usage: python -m workers.run urgent|ordinary\n")


def test_a_wrong_key_refuses_to_start_with_one_sentence(line: Line) -> None:
    ended = start("workers.run", ["urgent"], {**line.environ, "HOTLINE_SECRET_KEYS": Fernet.generate_key().decode()})
    said = "none of HOTLINE_SECRET_KEYS opens this database; add the key it was made with\n"
    assert (ended.returncode, ended.stderr) == (2, said)


def start(module: str, arguments: list[str], environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", module, *arguments]
    usual = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, env=usual | environ, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
