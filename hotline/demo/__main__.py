"""`python -m hotline.demo`: set up a demo, run it until Ctrl-C, and say where its phones are."""

import fcntl
import http.client
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from hotline.demo import afresh
from hotline.demo.surroundings import Ports, PortsFault, environment, folder_in, free_ports
from hotline.supervisor import spawn

PATIENCE = 180.0
"""Seconds all of it gets to come up: six processes on a machine with much else to do may need more than a minute."""
_WISHES = (signal.SIGINT, signal.SIGTERM)


class DemoFault(RuntimeError):
    """The demo cannot run; the text says why."""


def main() -> int:
    """Run the demo in its folder; 0 after Ctrl-C, 1 where one runs already, 2 where it could not start."""
    folder = folder_in(os.environ)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        opened = (folder / "demo.lock").open("a")
    except OSError as fault:
        sys.stderr.write(f"Nothing can be kept in {folder} ({fault.strerror}). Set DEMO_FOLDER to another.\n")
        return 2
    with opened as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.stderr.write("A demo is running already: stop it first, with Ctrl-C where it runs.\n")
            return 1
        try:
            ports = free_ports(os.environ)
            _run(environment(folder, ports, os.environ), ports, folder / "log")
        except (DemoFault, PortsFault) as fault:
            sys.stderr.write(f"{fault}\n")
            return 2
        except KeyboardInterrupt:
            return 0


def _run(environ: Mapping[str, str], ports: Ports, log: Path) -> NoReturn:
    """Set up and run, anew whenever the page asks for that, until we are interrupted or it stops: a DemoFault."""
    while True:
        if afresh.wished(environ):
            afresh.forget(environ)
        _hear()
        _run_once(environ, ports, log)


def _run_once(environ: Mapping[str, str], ports: Ports, log: Path) -> None:
    """Set up, and run until a fresh beginning is asked for; nothing of it is left then."""
    again = (log.parent / "hotline.db").exists()
    _put_people_on(environ)
    with log.open("wb") as lines:
        command = [sys.executable, "-m", "hotline.supervisor", "--with", "simulator=python -m hotline.simulator"]
        supervisor = spawn.start(command, environ, lines.fileno())
    try:
        _wait(supervisor, ports, log)
        _say(ports, log, again=again)
        _last(supervisor, environ, log)
    finally:
        heard = _hear_later()
        supervisor.terminate()
        supervisor.wait()
    _hear()
    if heard:
        _interrupt()


def _last(supervisor: "subprocess.Popen[bytes]", environ: Mapping[str, str], log: Path) -> None:
    """Wait until a fresh beginning is asked for; raises DemoFault where the demo is gone before."""
    while not afresh.wished(environ):
        if _has_stopped(supervisor, 0.3):
            raise DemoFault(f"The demo has stopped by itself; {log} may say why.")


def _has_stopped(supervisor: "subprocess.Popen[bytes]", seconds: float) -> bool:
    try:
        supervisor.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _put_people_on(environ: Mapping[str, str]) -> None:
    """Make the tables and the people; raises DemoFault with what was printed where that fails."""
    command = [sys.executable, "-m", "hotline.demo.people"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    if done.returncode:
        raise DemoFault(f"{done.stdout}{done.stderr}The demo cannot be set up.")


def _wait(supervisor: "subprocess.Popen[bytes]", ports: Ports, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not (_answers(ports.web, "/readyz") and _answers(ports.carrier, "/")):
        if not _has_stopped(supervisor, 0.2) and time.monotonic() < deadline:
            continue
        last = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-30:])
        raise DemoFault(f"{last}\nThe demo did not come up; above are the last lines of {log}.")


def _answers(port: int, path: str) -> bool:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        line.request("GET", path)
        return line.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        line.close()


def _say(ports: Ports, log: Path, *, again: bool) -> None:
    sys.stdout.write(
        f"\nThe phones are at  http://127.0.0.1:{ports.carrier}/\n"
        "Text HELP from Jo's phone first, then answer as Sam, Rosa and Ana.\n"
        f"Nothing here leaves this computer. Logs go to {log}. Ctrl-C stops all of it.\n"
    )
    if again:
        sys.stdout.write("The line remembers what was texted last time. To begin afresh, press Begin afresh there.\n")
    sys.stdout.flush()


def _interrupt(*_: object) -> NoReturn:
    _hear_no_more()
    raise KeyboardInterrupt


def _hear() -> None:
    for wish in _WISHES:
        signal.signal(wish, _interrupt)


def _hear_later() -> list[int]:
    """While all goes down, a wish to stop only goes into this list: it would leave that half done."""
    heard: list[int] = []
    for wish in _WISHES:
        signal.signal(wish, lambda number, _: heard.append(number))
    return heard


def _hear_no_more() -> None:
    """Stopping takes its few seconds; a second Ctrl-C, or make handing one on, would only leave half of it done."""
    for wish in _WISHES:
        signal.signal(wish, signal.SIG_IGN)


if __name__ == "__main__":
    sys.exit(main())
