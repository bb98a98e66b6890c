"""A stage: the real supervisor in a folder of its own, with small stand-ins for a hotline's processes."""

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.kit.waiting import PATIENCE, until

ROOT = Path(__file__).parents[2]
STAND_IN = """
import os, signal, sys
name = sys.argv[1]
def note(what):
    with open("events", "a") as events:
        events.write(f"{name} {what}\\n")
def stop(*_):
    note("stopped")
    sys.exit(0)
signal.signal(signal.SIGTERM, signal.SIG_IGN if "stubborn" in sys.argv else stop)
note(os.getpid())
print("said by", name)
while True:
    signal.pause()
"""
PROCFILE = """
# What a hotline has.
web: python stand_in.py web
urgent: python stand_in.py urgent
clock: python stand_in.py clock
"""


def lives(pid):
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


class Stage:
    """One supervisor at work."""

    def __init__(self, folder):
        self.folder, self.process, self.environ = folder, None, {"REDIS_URL": "redis://127.0.0.1:1"}
        (folder / "stand_in.py").write_text(STAND_IN)
        (folder / "Procfile").write_text(PROCFILE)

    def start(self, *arguments, code="from hotline.supervisor.__main__ import main; sys.exit(main())"):
        with (self.folder / "output").open("ab") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-c", f"import sys; {code}", *arguments],
                cwd=self.folder,
                env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **self.environ},
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        return self

    def playing(self, *names):
        """Wait until each has started and return their process ids."""
        return [until(lambda name=name: self.pids(name))[-1] for name in names]

    def pids(self, name):
        return [int(what) for who, what in self.events() if who == name and what.isdigit()]

    def events(self):
        path = self.folder / "events"
        return [tuple(line.split()) for line in path.read_text().splitlines()] if path.exists() else []

    @property
    def output(self):
        return (self.folder / "output").read_text()

    def ends(self):
        return self.process.wait(PATIENCE)


@pytest.fixture
def stage(tmp_path):
    stage = Stage(tmp_path)
    yield stage
    if stage.process and stage.process.poll() is None:
        stage.process.kill()
        stage.process.wait()


@pytest.fixture(name="until")
def _until():
    return until


@pytest.fixture(name="lives")
def _lives():
    return lives
