"""A demo as somebody at a desk has it: started by its command, texted by its phones, stopped by a signal."""

import os
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import requests

from hotline.demo.surroundings import PHONES
from tests.kit import ports
from tests.kit.waiting import PATIENCE, until

ROOT = Path(__file__).parents[2]
# Six processes come up, longer than the demo itself waits for them, and end one after the other.
_UP, _DOWN = 4 * PATIENCE, 2 * PATIENCE
NUMBERS = {phone["name"]: phone["number"] for phone in PHONES}


class Demo:
    """A demo under way, in a folder and on ports of its own."""

    def __init__(self, folder: Path, command: list[str], ports: str) -> None:
        self.folder, self.began = folder, time.monotonic()
        # A make that runs the tests must not tell the make that is tested what to do.
        shell = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
        self._said = folder.with_name("said")
        with self._said.open("wb") as said:
            self.process = subprocess.Popen(
                command,
                cwd=ROOT,
                env={**shell, "DEMO_FOLDER": str(folder), "DEMO_PORTS": ports},
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def said(self) -> str:
        """What it printed for whoever started it."""
        return self._said.read_text(encoding="utf-8")

    @property
    def url(self) -> str:
        """Where its phones are, once it says so."""
        found = until(lambda: re.search(r"phones are at +(http://127\.0\.0\.1:\d+/)", self.said) or self._gone(), _UP)
        assert found, self.said
        return found.group(1)

    @property
    def age(self) -> float:
        """Seconds since its command was given."""
        return time.monotonic() - self.began

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """Ask the phone page's JSON."""
        with requests.Session() as session:
            session.trust_env = False
            answer = session.request(method, f"{self.url}api{path}", json=body, timeout=PATIENCE)
            answer.raise_for_status()
            return answer.json()

    def text(self, who: str, body: str) -> None:
        """Somebody texts the line."""
        self.ask("POST", "/text", {"from": NUMBERS[who], "body": body})

    def settles(self) -> None:
        """Wait until every text and receipt is where it goes: a question's time counts from its receipt."""
        assert self.ask("GET", f"/settle?seconds={PATIENCE:.0f}")["settled"]

    def reads(self, who: str, words: str) -> str:
        """The first text with these words that reaches somebody's phone."""

        def look() -> str | None:
            found = self.ask("GET", f"/messages?direction=out&to={NUMBERS[who].replace('+', '%2B')}")["messages"]
            return next((text["body"] for text in reversed(found) if words in text["body"]), None)

        return until(look) or ""

    def ends(self, signum: signal.Signals) -> int:
        """Stop it as a terminal or a service manager does; its exit code."""
        os.killpg(self.process.pid, signum)
        return self.process.wait(_DOWN)

    def left(self) -> list[str]:
        """The processes that still live in its folder, and its Redis socket if that is there."""
        sockets = [path.name for path in self.folder.glob("*.sock")]
        return [*sockets, *(process.name() for process in self._processes())]

    def _processes(self) -> Iterator[psutil.Process]:
        for process in psutil.process_iter():
            with suppress(psutil.Error):
                # Redis writes its title over its environment, but names its socket there.
                if any(str(self.folder) in word for word in (*process.environ().values(), *process.cmdline())):
                    yield process

    def _gone(self) -> None:
        assert self.process.poll() is None, self.said

    def clean_up(self) -> None:
        """End what a failed test has left."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(_DOWN)


@contextmanager
def started(folder: Path, *command: str) -> Iterator[Demo]:
    """A demo that is over afterwards, whatever happens."""
    with ports.kept() as web, ports.kept() as carrier:
        demo = Demo(folder / "demo", list(command), f"{web},{carrier}")
        try:
            yield demo
        finally:
            demo.clean_up()
