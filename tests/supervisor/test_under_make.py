"""A make that alone is told to end, as a service manager tells it: what it started ends too, and nothing is left."""

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from hotline.supervisor import guard
from tests.kit.waiting import PATIENCE

MAKEFILE = Path(__file__).parents[2] / "Makefile"
STAYS = """
import signal, sys
signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended in order"))
print("here", flush=True)
while True:
    signal.pause()
"""


@pytest.fixture
def make(tmp_path):
    """A make in a folder with a space in its path, whose one command stays until it is told to end."""
    home = tmp_path / "a b"
    home.mkdir()
    (home / "stays.py").write_text(STAYS)
    tied = next(line for line in MAKEFILE.read_text().splitlines() if line.startswith("TIED = "))
    places = {"hotline/supervisor/guard.py": guard.__file__, "$(BIN)/python": sys.executable}
    for place, path in places.items():
        tied = tied.replace(place, shlex.quote(path))
    (home / "Makefile").write_text(f"{tied}\nstays:\n\t@$(TIED) stays.py\n")
    shell = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    words = ["make", "stays"]
    # Whoever runs the tests with nohup has us ignore this signal, and so would all that we start.
    ours = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    with (home / "said").open("wb") as said:
        made = subprocess.Popen(words, cwd=home, env=shell, stdout=said, stderr=said, start_new_session=True)
    signal.signal(signal.SIGHUP, ours)
    made.said = home / "said"
    yield made
    made.kill()
    made.wait()


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_what_a_make_alone_is_told_ends_its_command_in_order(make, told, until, lives):
    until(lambda: "here" in make.said.read_text())
    ours = [process.pid for process in psutil.Process(make.pid).children(recursive=True)]
    make.send_signal(told)
    assert make.wait(PATIENCE) == -told
    until(lambda: not any(map(lives, ours)))
    assert "ended in order" in make.said.read_text() and len(ours) == 2


def test_a_make_that_is_killed_takes_its_command_along(make, until, lives):
    until(lambda: "here" in make.said.read_text())
    ours = [process.pid for process in psutil.Process(make.pid).children(recursive=True)]
    make.kill()
    until(lambda: not any(map(lives, ours)))
    assert len(ours) == 2


def test_a_make_at_work_was_not_told_anything(make, until):
    until(lambda: "here" in make.said.read_text())
    assert not guard.waits_to_end(make.pid)
