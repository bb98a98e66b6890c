"""A web server as production runs it, with what it has used of the processor and the memory."""

import http.client
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from hotline.supervisor import spawn
from tests.bench import load
from tests.kit.waiting import until

# As many as the server has threads: each always has something to do, and none waits in a backlog.
_CONNECTIONS = 8


@dataclass(frozen=True, slots=True)
class Server:
    """One running gunicorn with its workers."""

    port: int
    process: subprocess.Popen[bytes]

    def cpu(self) -> float:
        """Seconds of processor time its processes have used so far, in user space and in the kernel."""
        times = [one.cpu_times() for one in self._processes()]
        return sum(one.user + one.system for one in times)

    def memory(self) -> tuple[float, float]:
        """Megabytes of its largest worker: resident (RSS), and its own alone (USS)."""
        master, *workers = self._processes()
        sizes = [one.memory_full_info() for one in workers or [master]]
        return max(one.rss for one in sizes) / 1e6, max(one.uss for one in sizes) / 1e6

    def take(self, requests: list[bytes]) -> None:
        """Send it requests from a process of their own; raises CalledProcessError when an answer was not 200."""
        command = [sys.executable, "-m", "tests.bench.load", str(self.port), str(_CONNECTIONS)]
        subprocess.run(command, input=load.packed(requests), check=True, capture_output=True, timeout=120)

    def _processes(self) -> list[psutil.Process]:
        master = psutil.Process(self.process.pid)
        return [master, *master.children(recursive=True)]


@contextmanager
def serving(application: str, environ: Mapping[str, str], log: Path) -> Iterator[Server]:
    """Gunicorn with our settings around an application, gone afterwards, and also when we are killed."""
    port = int(environ["PORT"])
    words = ["gunicorn", "-c", "config/gunicorn.py", application]
    with log.open("wb") as output:
        process = spawn.start(words, environ, output.fileno())
    try:
        until_answers(port, process, log)
        yield Server(port, process)
    finally:
        stop(process)


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a process and whatever else is in its group."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        pass
    finally:
        spawn.signal_group(process.pid, signal.SIGKILL)
        process.wait()


def until_answers(port: int, process: subprocess.Popen[bytes], log: Path, path: str = "/healthz") -> None:
    """Wait until a server answers on a path; RuntimeError with its log when it ends or takes too long."""
    with suppress(AssertionError):
        until(lambda: _answers(port, path) or process.poll() is not None, every=0.05)
    if not _answers(port, path):
        raise RuntimeError(f"no answer from {path}:\n{log.read_text(errors='replace')[-2000:]}")


def _answers(port: int, path: str) -> bool:
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", path)
        return connection.getresponse().status < http.client.INTERNAL_SERVER_ERROR
    except OSError:
        return False
    finally:
        connection.close()
