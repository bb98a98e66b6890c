"""How long it takes from "talk" arriving until the carrier has accepted the sponsor's text; the whole stack is idle."""

import http.client
import math
import os
import queue
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from urllib.parse import parse_qs

from config import local
from config.settings import load
from hotline import wiring
from hotline.services.hotline import Hotline
from hotline.supervisor import spawn
from tests.bench import people, texts
from tests.bench.figures import Figure
from tests.bench.server import stop, until_answers
from tests.bench.surroundings import free_port, settings

SAMPLES = 150
WARM_UP = 10
MEDIAN_BAR = 50.0
P99_BAR = 1000.0
_PATIENCE = 20.0
# So long nothing happens between two samples: the stack is idle, and no sample keeps step with the clock's tick.
_PAUSE = (0.03, 0.13)


class Carrier(ThreadingHTTPServer):
    """A carrier that answers at once, and tells who it took a text for, and when."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.taken: queue.Queue[tuple[str, float]] = queue.Queue()
        self.url = f"http://127.0.0.1:{self.server_port}"


class _Answer(BaseHTTPRequestHandler):
    """POST takes a text; GET lists none."""

    protocol_version = "HTTP/1.1"
    server: Carrier

    def do_POST(self) -> None:
        at = time.perf_counter()
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self._answer(201, f'{{"sid": "SM{random.getrandbits(128):032x}", "status": "queued"}}')
        self.server.taken.put((form["To"][0], at))

    def do_GET(self) -> None:
        self._answer(200, '{"messages": [], "next_page_uri": null, "page": 0, "page_size": 100}')

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as above
        """Say nothing."""

    def _answer(self, status: int, body: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())


def measure(folder: Path) -> Iterator[Figure]:
    """Median and 99th percentile of the way to the sponsor, on the default stack: SQLite and a Redis of its own."""
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    pairs = [(texts.phone(2 * number), texts.phone(2 * number + 1)) for number in range(SAMPLES + WARM_UP)]
    with carrying() as carrier:
        given = settings(folder / "stack", base, port, TWILIO_API_BASE_URL=carrier.url)
        with stack(folder / "stack", port, given, partial(people.put_pairs, pairs=pairs)) as hotline:
            hotline.db.close()
            random.seed(1)
            took = sorted([_reach(carrier, base, port, *pair) for pair in pairs][WARM_UP:])
    p99 = took[math.ceil(0.99 * len(took)) - 1]
    spread = f"{len(took)} times, {took[0]:.0f} to {took[-1]:.0f} ms"
    yield Figure('"talk" to the sponsor\'s text, median', median(took), "ms", MEDIAN_BAR, spread)
    yield Figure('"talk" to the sponsor\'s text, p99', p99, "ms", P99_BAR)


def pause(least: float, most: float) -> None:
    """Let real seconds pass, for it is the real time that is measured: never the same, so nothing keeps step."""
    time.sleep(random.uniform(least, most))


def _reach(carrier: Carrier, base: str, port: int, person: str, sponsor: str) -> float:
    """Text "talk" once; milliseconds until the carrier has the sponsor's text. Returns when all is quiet again."""
    request = texts.request(base, person, "talk")
    head, _, content = request.partition(b"\r\n\r\n")
    fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    line.connect()
    began = time.perf_counter()
    line.request("POST", texts.PATH, content, fields)
    line.getresponse().read()
    line.close()
    # Two texts go out: the sponsor's, and the answer to whoever texted.
    seen = dict(carrier.taken.get(timeout=_PATIENCE) for _ in range(2))
    if seen.keys() != {person, sponsor}:
        raise RuntimeError("the carrier got other texts than were expected")
    pause(*_PAUSE)
    return (seen[sponsor] - began) * 1000


@contextmanager
def carrying() -> Iterator[Carrier]:
    """A carrier that listens, gone afterwards."""
    carrier = Carrier()
    threading.Thread(target=carrier.serve_forever, daemon=True).start()
    try:
        yield carrier
    finally:
        carrier.shutdown()
        carrier.server_close()


@contextmanager
def stack(folder: Path, port: int, given: dict[str, str], put: Callable[[Hotline], None]) -> Iterator[Hotline]:
    """Everything `make serve` starts, on a fresh database with whom `put` put on the line; a hotline to reach it by."""
    found = load(given)
    wiring.set_up(found)
    hotline = wiring.build(found)
    put(hotline)
    assert found.redis_url == local.redis_url(folder)
    log = folder / "stack.log"
    with log.open("wb") as output:
        process = spawn.start([sys.executable, "-m", "hotline.supervisor"], {**os.environ, **given}, output.fileno())
    try:
        until_answers(port, process, log, "/readyz")
        yield hotline
    finally:
        stop(process)
