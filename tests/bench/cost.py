"""What one incoming text, and one turn of a call, costs the web process, in units of a bare Flask route."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from redis import Redis
from rq import Queue
from sqlalchemy import func, select, update

from config.settings import load
from hotline import wiring
from hotline.queue import LANES
from hotline.services.hotline import Hotline
from hotline.store.inbound import inbound
from hotline.store.outbox import outbox
from hotline.store.talks import talk
from hotline.supervisor import embedded
from tests.bench import calls, people, texts
from tests.bench.figures import Figure
from tests.bench.server import Server, serving
from tests.bench.surroundings import free_port, settings
from tests.kit import databases

REPETITIONS = 4
BARS = {"sqlite": 8.0, "postgresql": 11.0}
MEMORY_BAR = 150.0
# A turn of a call costs no more than a text.
CALL_BAR = 1.0
# Signatures are for this address, whatever port a server listens on.
_BASE = "http://127.0.0.1:8080"
_WARM_UP = 40
_BARE_MORE = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A hotline on one database: its web server, and our own hands on its rows and its queue."""

    server: Server
    hotline: Hotline
    redis: Redis

    def take(self, requests: list[bytes]) -> float:
        """Let some phones text once; returns the seconds of the web's processor time that took."""
        before = self.server.cpu()
        self.server.take(requests)
        used = self.server.cpu() - before
        self._send()
        return used

    def _send(self) -> None:
        """What the workers would do between two texts: whatever was queued has reached the carrier."""
        queued = update(outbox).where(outbox.c.state == "queued")
        with self.hotline.db.begin() as conn:
            conn.execute(queued.values(state="sent", handed_at=outbox.c.created_at))

    def check(self) -> None:
        """No text was cheap because it was not heard, not answered as it is to be, or its answer has no job."""
        with self.hotline.db.begin() as conn:
            heard = conn.scalar(select(func.count()).where(inbound.c.state == "handled")) or 0
            unheard = conn.scalar(select(func.count()).where(inbound.c.state != "handled"))
            answers = conn.scalar(select(func.count()).select_from(outbox)) or 0
        jobs = sum(Queue(lane, connection=self.redis).count for lane in LANES)
        if unheard or jobs != answers or answers != texts.answers_to(heard):
            raise RuntimeError(f"{heard} texts were heard, {unheard} were not; {answers} answers, {jobs} jobs")

    def check_calls(self, turns: int) -> None:
        """No turn of a call was cheap because it was not taken: the newest calls all stand at their last question."""
        with self.hotline.db.begin() as conn:
            newest = conn.scalars(
                select(talk.c.turn).where(talk.c.channel != "sms").order_by(talk.c.id.desc()).limit(20)
            )
            if set(newest) != {turns}:
                raise RuntimeError("calls did not come to their last question")


def measure(folder: Path) -> Iterator[Figure]:
    """The cost of a text on each database and the memory of a web process after it; four interleaved repetitions."""
    with ExitStack() as stack:
        redis = embedded.start(folder / "redis")
        stack.callback(redis.stop)
        bare = stack.enter_context(_bare(folder))
        lines = {kind: stack.enter_context(_line(kind, folder, redis.url)) for kind in databases.KINDS}
        _repetition(bare, lines, range(texts.PHONES, texts.PHONES + _WARM_UP))
        share = texts.PHONES // REPETITIONS
        rows = [_repetition(bare, lines, range(number * share, (number + 1) * share)) for number in range(REPETITIONS)]
        for kind, line in lines.items():
            yield _figure(kind, rows)
            yield _of_calls(kind, rows)
            yield from _memory(kind, line.server)


def _repetition(bare: Server, lines: Mapping[str, Line], numbers: range) -> dict[str, float]:
    """Milliseconds of processor time for each text of these phones' talks, on each line and where nothing is done.

    All take turns with every round of texts, so that a machine that turns slow or fast does so for all of them.
    """
    used = dict.fromkeys(["bare", *lines], 0.0)
    for number in range(texts.LENGTH):
        for kind, line in lines.items():
            used[kind] += line.take(texts.round_of(_BASE, numbers, number))
        used["bare"] += _cost_of_bare(bare, texts.round_of(_BASE, numbers, number))
    for line in lines.values():
        line.check()
    called = _called(lines, numbers)
    found = {name: seconds * 1000 / (len(numbers) * texts.LENGTH) for name, seconds in used.items()}
    return found | {_call(kind): seconds * 1000 / (len(numbers) * calls.LENGTH) for kind, seconds in called.items()}


def _called(lines: Mapping[str, Line], numbers: range) -> dict[str, float]:
    """Seconds of processor time for one call of each of these phones, on each line."""
    used = dict.fromkeys(lines, 0.0)
    for number in range(calls.LENGTH):
        for kind, line in lines.items():
            used[kind] += line.take(calls.round_of(_BASE, numbers, number))
    for line in lines.values():
        line.check_calls(calls.LENGTH)
    return used


def _call(kind: str) -> str:
    return f"call {kind}"


def _cost_of_bare(bare: Server, requests: list[bytes]) -> float:
    """Seconds of processor time for these requests where nothing is done with them, on average over several tries."""
    before = bare.cpu()
    for _ in range(_BARE_MORE):
        bare.take(requests)
    return (bare.cpu() - before) / _BARE_MORE


def _figure(kind: str, rows: list[dict[str, float]]) -> Figure:
    ratios = [row[kind] / row["bare"] for row in rows]
    own, bare = median(row[kind] for row in rows), median(row["bare"] for row in rows)
    spread = f"{min(ratios):.1f} to {max(ratios):.1f}; {own:.2f} ms against {bare:.2f} ms"
    return Figure(f"CPU of the web per text, {kind}", median(ratios), "x bare Flask", BARS[kind], spread)


def _of_calls(kind: str, rows: list[dict[str, float]]) -> Figure:
    ratios = [row[_call(kind)] / row[kind] for row in rows]
    call, text = median(row[_call(kind)] for row in rows), median(row[kind] for row in rows)
    spread = f"{min(ratios):.2f} to {max(ratios):.2f}; {call:.2f} ms against {text:.2f} ms"
    return Figure(f"CPU of the web per turn of a call, {kind}", median(ratios), "x a text", CALL_BAR, spread)


def _memory(kind: str, server: Server) -> Iterator[Figure]:
    resident, own = server.memory()
    yield Figure(f"memory of a web process, {kind}", resident, "MB RSS", MEMORY_BAR, f"{own:.0f} MB of it its own")


@contextmanager
def _bare(folder: Path) -> Iterator[Server]:
    environ = {**os.environ, **settings(folder, _BASE, free_port())}
    with serving("tests.bench.bare:from_environment()", environ, folder / "bare.log") as server:
        yield server


@contextmanager
def _line(kind: str, folder: Path, redis_url: str) -> Iterator[Line]:
    """A hotline's web on a fresh database of this kind, with everybody on it."""
    with databases.fresh(kind) as url:
        # Each database counts its own jobs, in a Redis database of its own where there are several on the server.
        chosen = f"{redis_url}?db={databases.KINDS.index(kind)}"
        given = settings(folder, _BASE, free_port(), DATABASE_URL=url, REDIS_URL=chosen)
        hotline = wiring.build(load(given))
        people.put(hotline, range(texts.PHONES + _WARM_UP))
        application = "hotline.web.app:from_environment()"
        with serving(application, {**os.environ, **given}, folder / f"{kind}.log") as server:
            yield Line(server, hotline, Redis.from_url(chosen))
        hotline.db.close()
