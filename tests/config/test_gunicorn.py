"""The web server as it is really started, with a tiny application in place of ours."""

import http.client
import json
import os
import re
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.kit import ports
from tests.kit.waiting import PATIENCE

CONFIG = Path(__file__).parents[2] / "config" / "gunicorn.py"
APPLICATION = """
def app(environ, start):
    if environ["PATH_INFO"] == "/broken":
        raise ValueError("i slipped")
    start("200 OK", [])
    return [b"here"]
"""


def ask(port, path):
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)) as line:
        line.request("POST", path, body="Body=i+slipped")
        return line.getresponse().status


@pytest.fixture
def server(good, tmp_path):
    (tmp_path / "tiny.py").write_text(APPLICATION)
    with ports.kept() as port:
        yield from serving(good, tmp_path, port)


def serving(good, tmp_path, port):
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(CONFIG.parents[1])}
    settings = good | {"PUBLIC_BASE_URL": f"http://127.0.0.1:{port}", "PORT": str(port)}
    command = [sys.executable, "-m", "gunicorn", "-c", str(CONFIG), "tiny:app"]
    with subprocess.Popen(command, env=surroundings | settings, cwd=tmp_path, stdout=subprocess.PIPE) as process:
        for line in process.stdout:
            if b"Listening" in line:
                break
        yield port, process
        process.kill()


def test_it_serves_and_logs_no_request(server, tmp_path):
    port, process = server
    assert ask(port, "/?From=+16125550101") == 200
    assert ask(port, "/broken?From=+16125550101") == 500
    process.terminate()
    said = process.stdout.read().decode()
    assert all(json.loads(line)["at"] for line in said.splitlines())
    assert "Error handling request" in said
    assert not re.search("slipped|6125550101", said)


def test_it_opens_nothing_in_the_home_folder(server, tmp_path):
    assert ask(server[0], "/") == 200
    assert not (tmp_path / ".gunicorn").exists()


def bound(settings):
    read = "from config import gunicorn as g; print(g.bind, g.workers, g.threads, g.worker_class, g.accesslog)"
    environ = {"PATH": os.environ["PATH"], "PYTHONPATH": str(CONFIG.parents[1]), **settings}
    return subprocess.run([sys.executable, "-c", read], env=environ, capture_output=True, text=True, check=False)


def test_it_stays_on_this_machine_where_no_platform_hands_out_a_port(good):
    assert bound(good).stdout == "127.0.0.1:8080 1 4 gthread None\n"


def test_on_postgresql_there_are_two_processes(good):
    assert bound(good | {"DATABASE_URL": "postgresql+psycopg://h/d"}).stdout == "127.0.0.1:8080 2 2 gthread None\n"


def test_it_is_reached_from_outside_on_a_platforms_port(good):
    assert bound(good | {"PORT": "5000"}).stdout.startswith("0.0.0.0:5000 ")


def test_a_start_with_bad_settings_ends_with_2(good):
    ended = bound(good | {"PORT": "5000", "HOTLINE_NAME": ""})
    assert (ended.returncode, ended.stderr.split()[0]) == (2, "HOTLINE_NAME")
