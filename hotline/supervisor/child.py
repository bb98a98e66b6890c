"""One process that is kept running: its starts, its deaths, and how long to wait between them."""

import signal
import subprocess
import time
from collections.abc import Mapping

from hotline.supervisor import spawn
from hotline.supervisor.output import Output
from hotline.supervisor.procfile import Command

STEADY = 10.0
"""Seconds of life after which earlier deaths are forgotten."""
_NOT_STARTED = 126


def pause(deaths: int) -> float:
    """Seconds to wait before the next start, after that many quick deaths in a row.

    The first three cost a fifth of a second each, as they may be anybody's kill; whoever still dies after that
    has a fault that a restart does not mend, and the pause doubles up to half a minute.
    """
    return min(0.2 * 2.0 ** max(0, deaths - 3), 30.0)


class Child:
    """A command and, most of the time, the process that runs it; all times are monotonic seconds."""

    def __init__(self, command: Command, output: Output, *, kept: bool = True) -> None:
        self.name = command.name
        self.code: int | None = None
        self.due: float | None = None
        self._command, self._output, self._kept = command, output, kept
        self._process: subprocess.Popen[bytes] | None = None
        self._started = self._ended = 0.0
        self._deaths = 0

    @property
    def runs(self) -> bool:
        """Whether its process has been started and has not been seen to end."""
        return self._process is not None and self.code is None

    def start(self, environ: Mapping[str, str]) -> None:
        """Start the process."""
        self.code = self.due = None
        self._started = time.monotonic()
        try:
            self._process = spawn.start(self._command.words, {**environ, **dict(self._command.variables)})
        except OSError as fault:
            # No memory or no process to spare: what runs goes on, and this one is tried again.
            self._ended_as(_NOT_STARTED, f"cannot be started: {fault.strerror}")
            return
        assert self._process.stdout is not None
        self._output.follow(self.name, self._process.stdout)
        self._output.say(f"{self.name} started as process {self._process.pid}")

    def look(self, environ: Mapping[str, str]) -> None:
        """See to what has happened since the last look: a death, or the time to start again."""
        if self._process and self.runs and self._process.poll() is not None:
            self._bury(self._process)
        elif self.due is not None and self.due <= time.monotonic():
            if self._process and time.monotonic() - self._ended < 1:
                # What is left of a killed gunicorn has had its moment and would keep the port from the next one.
                spawn.signal_group(self._process.pid, signal.SIGKILL)
            self.start(environ)

    def replace(self, young: float) -> None:
        """End the process, which is then started again, unless it has run for less than that many seconds.

        It may be asked of another thread: it only signals, and the death is seen like any other.
        """
        process = self._process
        if process and self.runs and self._kept and time.monotonic() - self._started >= young:
            self._output.say(f"{self.name} runs and does no work, so it is replaced")
            spawn.signal_group(process.pid, signal.SIGKILL)

    def stop(self) -> None:
        """Ask the process to end, and start it no more."""
        self._kept, self.due = False, None
        if self._process and self.runs:
            self._process.terminate()

    def kill(self) -> None:
        """End the process and all it started, now."""
        if self._process and self.runs:
            self._output.say(f"{self.name} does not stop and is killed")
            spawn.signal_group(self._process.pid, signal.SIGKILL)
            self._bury(self._process)

    def _bury(self, process: subprocess.Popen[bytes]) -> None:
        code = process.wait()
        # Its own children, such as gunicorn's workers, get this moment to finish the request they are in.
        spawn.signal_group(process.pid, signal.SIGTERM)
        self._ended_as(code, f"ended ({_how(code)})")

    def _ended_as(self, code: int, news: str) -> None:
        self.code, self._ended = code, time.monotonic()
        if self._kept:
            steady = self._ended - self._started >= STEADY
            self._deaths = 1 if steady else self._deaths + 1
            self.due = self._ended + pause(self._deaths)
            news += f", starts again in {pause(self._deaths):.1f} s"
        self._output.say(f"{self.name} {news}")


def _how(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"killed by {signal.Signals(-code).name}"
