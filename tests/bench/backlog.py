"""How long an urgent alert takes while ordinary texts of the same number wait, each for its second."""

import random
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median

from sqlalchemy import func, select

from hotline.services.hotline import Hotline
from hotline.services.work import working
from hotline.store import people
from hotline.store.outbox import outbox
from tests.bench import people as crowd
from tests.bench import reach, texts
from tests.bench.figures import Figure
from tests.bench.surroundings import free_port, settings

WAITING = 200
ALERTS = 15
BAR = 1000.0
_PATIENCE = 20.0
# Alerts that follow each other keep the number's pace too; each of these is the only one of its second.
_PAUSE = (1.1, 1.9)


def measure(folder: Path) -> Iterator[Figure]:
    """Milliseconds from an alert's commit to the carrier, past two hundred texts at one a second; real workers."""
    port = free_port()
    everybody = range(WAITING + ALERTS)
    with reach.carrying() as carrier:
        paced = {"TWILIO_API_BASE_URL": carrier.url, "HOTLINE_PACE": "1"}
        given = settings(folder / "backlog", f"http://127.0.0.1:{port}", port, **paced)
        with reach.stack(folder / "backlog", port, given, partial(crowd.put, numbers=everybody)) as hotline:
            took = sorted(_alerts(hotline, carrier))
            hotline.db.close()
    spread = f"median {median(took):.0f} ms of {ALERTS}, {took[0]:.0f} to {took[-1]:.0f} ms"
    yield Figure(f"an urgent alert past {WAITING} waiting texts, worst", took[-1], "ms", BAR, spread)


def _alerts(hotline: Hotline, carrier: reach.Carrier) -> Iterator[float]:
    """Queue the ordinary texts, then send alert after alert among them."""
    random.seed(1)
    _queue(hotline, range(WAITING), "reply")
    began = time.perf_counter()
    for number in range(WAITING, WAITING + ALERTS):
        reach.pause(*_PAUSE)
        yield _alert(hotline, carrier, number)
    _check(hotline, time.perf_counter() - began)


def _alert(hotline: Hotline, carrier: reach.Carrier, number: int) -> float:
    at = _queue(hotline, range(number, number + 1), "page")
    while True:
        to, taken = carrier.taken.get(timeout=_PATIENCE)
        if to == texts.phone(number):
            return (taken - at) * 1000


def _queue(hotline: Hotline, numbers: range, purpose: str) -> float:
    """Queue a text to each of these phones and wake the workers; the moment just before the rows were committed."""
    with working(hotline) as work:
        for number in numbers:
            person = people.by_phone(work.tx, texts.phone(number))
            assert person is not None
            work.text(person, purpose, "There is somebody who would like to talk with you. Text 1 for yes, 2 for no.")
        return time.perf_counter()


def _check(hotline: Hotline, seconds: float) -> None:
    """No alert was quick because nothing waited: the ordinary texts keep their pace, and most of them wait still."""
    sent = select(func.count()).where(outbox.c.lane == "ordinary", outbox.c.state == "sent")
    with hotline.db.read() as conn:
        gone = conn.scalar(sent) or 0
    if not 1 <= gone <= seconds + 2 or gone > WAITING / 2:
        raise RuntimeError(f"{gone} of {WAITING} ordinary texts went out in {seconds:.0f} s")
