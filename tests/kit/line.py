"""A whole hotline for stories: people text it over signed HTTP, its real workers send, its clock is moved by hand."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import requests
from cryptography.fernet import Fernet
from flask import Flask
from redis import Redis
from rq import Queue
from rq.job import Job
from twilio.request_validator import RequestValidator
from werkzeug.serving import make_server

from config import memory
from config.settings import Settings, load
from hotline import wiring
from hotline.clock import now
from hotline.domain.circle_csv import read_circle
from hotline.domain.roster import read_roster
from hotline.queue import LANES
from hotline.services import roster, sweeps
from hotline.services.hotline import Hotline
from hotline.store import people, pins
from hotline.store.base import Tx
from hotline.web.app import create_app
from tests.kit import carrier as carriers
from tests.kit import databases, deadlines, leaks
from tests.kit.clock import Clock
from tests.kit.waiting import PATIENCE

NUMBER = "+16125550100"
PEOPLE = {
    "jo": "+16125550101",
    "sam": "+16125550102",
    "pat": "+16125550103",
    "rosa": "+16125550104",
    "ana": "+16125550105",
    "max": "+16125550106",
    "eve": "+16125550109",
}
ROSTER = """name,phone,roles,language,time_zone,shifts,skills,consented_on,consent_how
Jo K,+16125550101,participant,en,America/Chicago,,,2026-01-01,paper
Sam S,+16125550102,supporter,en,America/Chicago,,,2026-01-01,paper
Pat P,+16125550103,supporter,en,America/Chicago,,,2026-01-01,paper
Rosa R,+16125550104,supporter,en,America/Chicago,Daily 00:00-24:00,crisis,2026-01-01,paper
Ana A,+16125550105,coordinator,en,America/Chicago,,lead;crisis,2026-01-01,paper
Max M,+16125550106,participant,es,America/Chicago,,,2026-01-01,paper
"""
CIRCLE = """participant_phone,supporter_phone,relation,rank,hears,consented_on
+16125550101,+16125550102,sponsor,1,craving;crisis,2026-01-01
+16125550101,+16125550103,friend,2,craving,2026-01-01
"""


class Line:
    """One hotline on one database, with the carrier and the phones around it."""

    def __init__(self, database_url: str, redis_url: str, folder: Path, carrier: carriers.Carrier) -> None:
        self.carrier = carrier
        self.clock = Clock()
        self._read: dict[str, int] = {}
        self._usual: databases.Rows = {}
        self._given: tuple[tuple[str, str], ...] | None = None
        self._built: dict[tuple[tuple[str, str], ...], tuple[Settings, Hotline, Flask]] = {}
        self.server = make_server("127.0.0.1", 0, self._wsgi, threaded=True)
        self.base = f"http://127.0.0.1:{self.server.server_port}"
        self.environ = {
            "DATABASE_URL": database_url,
            "REDIS_URL": redis_url,
            "PUBLIC_BASE_URL": self.base,
            "TWILIO_ACCOUNT_SID": carriers.ACCOUNT,
            "TWILIO_AUTH_TOKEN": carriers.TOKEN,
            "TWILIO_API_BASE_URL": carrier.url,
            "HOTLINE_NUMBERS": NUMBER,
            "HOTLINE_NAME": "Harbor Line",
            "HOTLINE_CONTACT": "Ana 612-555-0199",
            "HOTLINE_TIME_ZONE": "America/Chicago",
            "HOTLINE_SECRET_KEYS": Fernet.generate_key().decode(),
            "HOTLINE_VAR": str(folder),
            "HOTLINE_PACE": "10000",
        }
        self.redis_url, connection = redis_url, Redis.from_url(redis_url)
        self._redis, self._workers = connection, [_Worker(Queue(lane, connection=connection)) for lane in LANES]
        carrier.moment = now
        carrier.watch = self._watch
        # Numbers that reached a phone and are not its own, ours or public: no story may end with one.
        self.leaks: list[str] = []
        self.hotline: Hotline
        self.signer = RequestValidator(carriers.TOKEN)
        self._web = requests.Session()
        # No proxy stands between a test and its own machine; to look for one takes longer than to sign a form.
        self._web.trust_env = False
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def build(self, **settings: str) -> "Line":
        """Wire the hotline, with other settings where a story needs them; the same ones are not wired twice."""
        given = tuple(sorted(settings.items()))
        if given not in self._built:
            found = load({**self.environ, **settings})
            hotline = deadlines.patient(wiring.build(found))
            self._built[given] = found, hotline, create_app(hotline, wiring.checker(found))
        if given != self._given:
            self.close()
            self._given = given
        self.settings, self.hotline, self.app = self._built[given]
        return self

    def close(self) -> None:
        """Let go of every connection to the database; whoever works on makes a new one."""
        for _, hotline, _ in self._built.values():
            hotline.db.close()
        self._redis.close()

    def reset(self) -> None:
        """An empty line, at the present time."""
        self.carrier.clear()
        self._read.clear()
        self.leaks.clear()
        self.clock.begin()
        databases.wipe(self.hotline.db)
        self._redis.flushall()

    def people(self, roster_csv: str = ROSTER, circle_csv: str = CIRCLE) -> None:
        """Put people on the line; the usual ones are imported once, and put back from then on."""
        usual = (roster_csv, circle_csv) == (ROSTER, CIRCLE)
        if usual and self._usual and databases.put_back(self.hotline.db, self._usual):
            return
        rows = read_roster(roster_csv, "America/Chicago", ("en", "es"))
        roster.import_roster(self.hotline, rows)
        if circle_csv:
            roster.import_circles(self.hotline, read_circle(circle_csv))
        self.work()
        if usual and not self._usual:
            self._usual = databases.taken(self.hotline.db)

    def post(
        self, path: str, form: dict[str, str], *, signature: str | None = None, **extra: object
    ) -> requests.Response:
        """Post a form as the carrier does, signed."""
        form = {"AccountSid": carriers.ACCOUNT, "ApiVersion": "2010-04-01", **form}
        signed = self.signer.compute_signature(self.base + path, form) if signature is None else signature
        answer = self._web.post(
            self.base + path, data=form, headers={"X-Twilio-Signature": signed}, timeout=PATIENCE, **extra
        )
        self._hear(form, answer.text)
        return answer

    def get(self, path: str) -> requests.Response:
        """Fetch a page, as whoever watches over the line does."""
        return self._web.get(self.base + path, timeout=PATIENCE)

    def _hear(self, form: dict[str, str], document: str) -> None:
        """The leak test for calls: what is read out, and whose number a phone that is dialled shows."""
        own = (form.get("From", ""), form.get("To", ""), *self._public)
        found = leaks.foreign(leaks.spoken(document), own)
        if found and not {one[-10:] for one in found} <= {one[-10:] for one in self._revealed(form.get("From", ""))}:
            self.leaks += found
        self.leaks += leaks.foreign(leaks.addressed(document), ())
        self.leaks += [shown for shown in leaks.shown_as(document) if shown not in self.settings.numbers]

    @property
    def _public(self) -> tuple[str, ...]:
        return (*self.settings.numbers, self.settings.contact)

    def _watch(self, sent: carriers.Sent) -> None:
        """The leak test for texts: no number but the reader's own, ours and public ones, REVEAL excepted."""
        if sent.sender not in self.settings.numbers:
            self.leaks.append(f"sent from {sent.sender}")
        found = leaks.foreign(f"{sent.body} {sent.callback}", (sent.to, *self._public))
        if found and not set(found) <= self._revealed(sent.to):
            self.leaks += [f"{number} in: {sent.body}" for number in found]

    def _revealed(self, phone: str) -> set[str]:
        """The numbers that whoever has this phone was given by REVEAL, as the rows have it."""
        with self.hotline.db.read() as conn:
            tx = Tx(conn, self.hotline.vault)
            helper = people.by_phone(tx, phone)
            given = people.many(tx, pins.given(tx, helper.id)) if helper else {}
            return {leaks.digits_of(one.phone) for one in given.values()}

    def text(
        self, who: str, body: str, *, sid: str | None = None, work: bool = True, **fields: str
    ) -> requests.Response:
        """Somebody texts the line; the workers do their work, unless told not to."""
        sid = sid or self.carrier.new_id()
        phone = PEOPLE.get(who, who)
        answer = self.post(
            "/twilio/sms",
            {"MessageSid": sid, "From": phone, "To": self.hotline.line, "Body": body, "NumMedia": "0", **fields},
        )
        if work:
            self.work()
        return answer

    def says(self, who: str, body: str, **fields: str) -> str:
        """Somebody texts the line, and reads what comes back."""
        self.text(who, body, **fields)
        return self.reads(who)

    def reads(self, who: str) -> str:
        """The texts somebody got since they last looked, one after the other; empty for none."""
        found = self.carrier.to(PEOPLE.get(who, who))
        fresh = found[self._read.get(who, 0) :]
        self._read[who] = len(found)
        return "\n---\n".join(text.body for text in fresh)

    def work(self) -> None:
        """The workers take what is in the queues, as the real ones do."""
        from workers import process

        process.hotline.cache_clear()
        process.hotline = _Always(self.hotline)  # type: ignore[assignment]
        process.senders = _Always(self._senders)  # type: ignore[assignment]
        for worker in self._workers:
            worker.work_off()

    def later(self, *, sweep: bool = True, **span: float) -> None:
        """Time passes; the clock process makes its round, and the workers work."""
        self.clock.later(timedelta(**span))
        if sweep:
            sweeps.run(self.hotline)
            self.work()

    def at(self, moment: datetime) -> None:
        """It is that moment."""
        self.clock.at(moment)

    @property
    def _senders(self) -> object:
        from workers.process import Senders

        return Senders(self.hotline, 0)

    def _wsgi(self, environ: dict[str, object], start_response: object) -> object:
        return self.app(environ, start_response)


class _Worker:
    """Works off a lane as RQ's worker does: each job by the name it carries, the oldest first, and none is kept.

    RQ's own writes some thirty commands to Redis about itself and each step of a job, which takes longer than most
    jobs; every demo under test runs that one.
    """

    def __init__(self, queue: Queue) -> None:
        self._lane, self._redis = queue.key, queue.connection

    def work_off(self) -> None:
        """Do all that is in the lane; a job that fails fails the story."""
        while job_id := self._redis.lpop(self._lane):
            job = Job.fetch(job_id.decode(), connection=self._redis)
            self._redis.delete(job.key)
            job.perform()


class _Always:
    """A cached function that always gives the same."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __call__(self) -> object:
        return self._value

    def cache_clear(self) -> None:
        """Nothing is cached."""


@contextmanager
def opened(database_url: str, redis_url: str, folder: Path) -> Iterator[Line]:
    """A line that is shut down afterwards."""
    carrier = carriers.Carrier()
    carrier_server = carriers.serve(carrier)
    line = Line(database_url, redis_url, folder, carrier).build()
    memory.keep_what_is_loaded()
    try:
        yield line
    finally:
        line.server.shutdown()
        carrier_server.shutdown()
        line.close()
