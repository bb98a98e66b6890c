"""Gunicorn's own workers are grandchildren, which no tie to a parent reaches; they must go all the same."""

import http.client
from contextlib import closing

import psutil
import pytest

from tests.kit import ports
from tests.kit.waiting import PATIENCE

APPLICATION = "def app(environ, start):\n    start('200 OK', [])\n    return [b'here']\n"


@pytest.fixture
def web(stage, until):
    """A gunicorn with two workers under the supervisor: its port, and a look at its master and workers."""
    with ports.kept() as port:
        yield port, started(stage, port, until)


def started(stage, port, until):
    (stage.folder / "tiny.py").write_text(APPLICATION)
    line = "web: python -m gunicorn --no-control-socket -k gthread -w 2 --threads 4 -b 127.0.0.1:${PORT:-1} tiny:app\n"
    (stage.folder / "Procfile").write_text(line)
    stage.environ["PORT"] = str(port)
    stage.start()
    until(lambda: answers(port))

    def family():
        return [
            process for process in psutil.Process(stage.process.pid).children(recursive=True) if process.is_running()
        ]

    until(lambda: len(family()) == 3)
    return family


def answers(port):
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)) as line:
        try:
            line.request("GET", "/")
            return line.getresponse().status == 200
        except OSError:
            return False


def test_a_killed_supervisor_leaves_no_worker(web, stage, until, lives):
    pids = [process.pid for process in web[1]()]
    stage.process.kill()
    until(lambda: not any(map(lives, pids)))
    assert not answers(web[0])


def test_a_killed_master_is_replaced_and_its_workers_too(web, until, lives):
    port, family = web
    before = [process.pid for process in family()]
    family()[0].kill()
    until(lambda: not any(map(lives, before)) and answers(port))
    after = until(lambda: [process.pid for process in family()] if len(family()) == 3 else [])
    assert not set(before) & set(after)


def test_a_stop_takes_the_workers_along(web, stage, lives):
    pids = [process.pid for process in web[1]()]
    stage.process.terminate()
    assert stage.ends() == 0
    assert not any(map(lives, pids))
