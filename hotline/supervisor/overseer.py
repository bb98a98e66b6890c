"""The order of a hotline's life: Redis, the release command, the programs; and their ends, the other way round."""

import signal
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from selectors import EVENT_READ, DefaultSelector

from hotline.supervisor import pulse, ready
from hotline.supervisor.child import Child
from hotline.supervisor.output import Output
from hotline.supervisor.procfile import Command

GRACE = {"web": 25.0, "redis": 5.0}
"""Seconds from SIGTERM to SIGKILL; the web waits up to 20 itself for requests it is answering."""
GRACE_OF_OTHERS = 15.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What to run: programs by the Procfile, added ones, the command to run once before them, Redis where ours."""

    environ: Mapping[str, str]
    programs: Sequence[Command]
    added: Sequence[Command] = ()
    release: Command | None = None
    redis: Command | None = None
    redis_answers: Callable[[], bool] = bool


class Overseer:
    """Runs one plan in one thread: it waits for signals, output and the next restart that is due."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._selector = DefaultSelector()
        self._output = Output(self._selector)
        self._redis = [Child(plan.redis, self._output)] if plan.redis else []
        self._release = [Child(plan.release, self._output, kept=False)] if plan.release else []
        self._programs = [Child(command, self._output) for command in plan.programs]
        self._added = [Child(command, self._output) for command in plan.added]
        self._stopping = False
        self._stopped = threading.Event()

    def run(self) -> int:
        """Run the plan until SIGTERM, SIGINT or SIGHUP; 0 after a clean stop, else what the release command gave."""
        self._listen()
        try:
            return self._go()
        finally:
            self._stopped.set()
            for group in self._last_first():
                self._end(group)
            self._turn(time.monotonic())
            self._output.say("stopped")

    def _go(self) -> int:
        self._start(self._redis)
        self._wait_for_redis()
        code = self._run_release()
        if code == 0 and not self._stopping:
            self._start([*self._programs, *self._added])
            self._look_beside()
            while not self._stopping:
                self._turn()
        return 0 if self._stopping else code

    def _look_beside(self) -> None:
        """Beside us, for they wait: whether the line is up, and who hangs. Only this thread may start a process."""
        port = self._plan.environ.get("PORT") or "8080"
        told = (self._plan.environ, self._output.say, self._stopped)
        threading.Thread(target=ready.watch, args=told, daemon=True).start()
        threading.Thread(target=pulse.watch, args=(port, self._replace, self._stopped), daemon=True).start()

    def _replace(self, hung: Iterable[str]) -> None:
        for child in self._programs:
            if child.name in hung and not self._stopping:
                child.replace(pulse.YOUNG)

    def _wait_for_redis(self, patience: float = 10.0) -> None:
        """The line works without Redis too, only slower; so after a while it starts all the same."""
        deadline = time.monotonic() + patience
        while self._redis and not self._stopping and not self._plan.redis_answers():
            self._turn(time.monotonic() + 0.02)
            if time.monotonic() > deadline:
                self._output.say("Redis does not answer; starting without it")
                return

    def _run_release(self) -> int:
        self._start(self._release)
        while not self._stopping and any(child.runs for child in self._release):
            self._turn()
        code = self._release[0].code or 0 if self._release else 0
        if code and not self._stopping:
            self._output.say("the release command failed, so nothing else is started")
        return code if code >= 0 else 128 - code

    def _start(self, children: Sequence[Child]) -> None:
        for child in children:
            child.start(self._plan.environ)

    def _last_first(self) -> Iterator[list[Child]]:
        """Who stops with whom: what the carrier talks to, what makes work, what does it, what it is done with."""
        by_name = {name: [child for child in self._programs if child.name == name] for name in ("web", "clock")}
        yield from by_name.values()
        yield [child for child in (*self._release, *self._programs) if child.name not in by_name]
        yield self._added
        yield self._redis

    def _end(self, group: list[Child]) -> None:
        for child in group:
            child.stop()
        asked = time.monotonic()
        while running := [child for child in group if child.runs]:
            late = min(asked + GRACE.get(child.name, GRACE_OF_OTHERS) for child in running)
            self._turn(late)
            for child in running:
                if time.monotonic() >= asked + GRACE.get(child.name, GRACE_OF_OTHERS):
                    child.kill()

    def _turn(self, until: float | None = None) -> None:
        """Wait for something to happen, at most until then, and see to it."""
        children = [*self._redis, *self._release, *self._programs, *self._added]
        moments = [moment for moment in (until, *(child.due for child in children)) if moment is not None]
        wait = max(0.0, min(moments) - time.monotonic()) if moments else None
        for key, _ in self._selector.select(wait):
            key.data()
        for child in children:
            child.look(self._plan.environ)

    def _listen(self) -> None:
        """Let signals, the deaths of children among them, end the wait in `_turn`."""
        ours, kernels = socket.socketpair()
        for end in (ours, kernels):
            end.setblocking(False)
        signal.set_wakeup_fd(kernels.detach(), warn_on_full_buffer=False)
        self._selector.register(ours, EVENT_READ, lambda: ours.recv(4096))
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for wish in (signal.SIGTERM, signal.SIGINT):
            signal.signal(wish, self._stop)
        if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:
            # Under nohup it is ignored, and stays so: a closed terminal is then no wish to stop.
            signal.signal(signal.SIGHUP, self._stop)

    def _stop(self, *_: object) -> None:
        # It runs in the middle of anything, of itself too where two signals come at once: it must take no lock.
        self._stopping = True
