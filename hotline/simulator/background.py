"""Work the carrier does behind its answers: threads, lanes that keep an order, and waiting until all is done."""

import threading
from collections import deque
from collections.abc import Callable

Job = Callable[[], None]


class Background:
    """Runs jobs in daemon threads; short ones are counted, so that `settle` can wait for them."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._busy = 0
        self._closing = threading.Event()
        self._lanes: dict[str, deque[Job]] = {}
        self._threads: set[threading.Thread] = set()

    def start(self, job: Job, *, lasting: bool = False) -> None:
        """Run a job in a thread; one that lasts as long as a person wishes (a call) is not waited for by `settle`."""
        with self._condition:
            if self._closing.is_set():
                return
            self._busy += not lasting
            thread = threading.Thread(target=self._run, args=(job, lasting), daemon=True)
            self._threads.add(thread)
            thread.start()

    def in_turn(self, lane: str, job: Job) -> None:
        """Run a job after all earlier ones of the same lane."""
        with self._condition:
            waiting = self._lanes.get(lane)
            if waiting is not None:
                waiting.append(job)
                return
            self._lanes[lane] = deque([job])
        self.start(lambda: self._empty(lane))

    def pause(self, seconds: float) -> bool:
        """Wait; true where the carrier closes meanwhile."""
        return self._closing.wait(seconds) if seconds > 0 else self._closing.is_set()

    def settle(self, seconds: float = 60.0) -> bool:
        """Wait until no short job is under way; false where that took longer."""
        with self._condition:
            return self._condition.wait_for(lambda: self._busy == 0, seconds)

    def close(self, seconds: float = 5.0) -> None:
        """Start nothing more, wake those who pause, and wait for the rest to end."""
        self._closing.set()
        with self._condition:
            left = [thread for thread in self._threads if thread is not threading.current_thread()]
        for thread in left:
            thread.join(seconds)

    def _run(self, job: Job, lasting: bool) -> None:
        try:
            job()
        finally:
            with self._condition:
                self._busy -= not lasting
                self._threads.discard(threading.current_thread())
                self._condition.notify_all()

    def _empty(self, lane: str) -> None:
        while True:
            with self._condition:
                waiting = self._lanes[lane]
                if not waiting or self._closing.is_set():
                    del self._lanes[lane]
                    return
                job = waiting.popleft()
            job()
