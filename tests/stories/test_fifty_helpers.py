"""Fifty helpers of ordinary diligence, a night and a day of requests: a human comes soon, and nobody is left untold."""

import heapq
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hotline import clock
from hotline.domain.ledger import share
from hotline.services import inbound, sweeps
from hotline.store.inbound import Incoming
from tests.kit import databases
from tests.kit.carrier import Sent
from tests.kit.line import NUMBER, Line, opened

CHICAGO = ZoneInfo("America/Chicago")
BEGIN = datetime(2026, 12, 2, 6, 0, tzinfo=CHICAGO)
SEED = 20261202
HELPERS, PARTICIPANTS, REQUESTS = 50, 60, 120
# One request every twelve minutes or so, day and night.
SPAN = timedelta(hours=24)

# Ordinary diligence. Of the texts that ask, a helper sees so many at all (the phone lies elsewhere for the others),
# and whoever sees one answers after a while that is short for most and long for some. A call wakes more of those
# on call, and sooner.
SEES_TEXT, SEES_CALL = 0.65, 0.80
HALF_ANSWER_WITHIN = timedelta(seconds=75)
SAYS_YES, SAYS_LATER = 0.80, 0.05  # the others can't
TALKS_FOR = timedelta(minutes=20)
# Three in four participants have a sponsor and two more people in their circle, as roster and ladder know them.
HAS_CIRCLE = 0.75

# What tells a person that a human is there, and what tells them that none is yet, or came at all.
HERE, TOLD = "is here for you", ("No one could answer yet", "on duty now", "No one could answer you")


@dataclass
class World:
    """The people around one line, who text when they do, and what the participants read."""

    line: Line
    chance: random.Random
    diligence: float = 1.0
    due: list[tuple[datetime, int, str, str]] = field(default_factory=list)
    order: Iterator[int] = field(default_factory=itertools.count)
    asked_at: dict[str, datetime] = field(default_factory=dict)
    reached: list[timedelta] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    with_somebody: set[str] = field(default_factory=set)
    seen: tuple[int, int] = (0, 0)

    def later(self, wait: timedelta, phone: str, body: str) -> None:
        heapq.heappush(self.due, (clock.now() + wait, next(self.order), phone, body))

    def run(self, until: datetime) -> None:
        """Whatever happens next: a text, or a round of the clock, each twenty seconds while somebody waits."""
        while clock.now() < until:
            coming = self.due[0][0] if self.due else until
            step = timedelta(seconds=20) if self.asked_at else timedelta(minutes=3)
            self.line.at(max(clock.now(), min(coming, clock.now() + step)))
            while self.due and self.due[0][0] <= clock.now():
                _, _, phone, body = heapq.heappop(self.due)
                self._text(phone, body)
            self._round()

    def _text(self, phone: str, body: str) -> None:
        if body == "talk":
            if phone in self.asked_at or phone in self.with_somebody:
                return  # they wait already, or have a human and say it to them
            self.asked_at[phone] = clock.now()
            self.told.discard(phone)
        sid = self.line.carrier.new_id()
        incoming = Incoming(sid, phone, NUMBER, body, 0, None, clock.now())
        inbound.receive(self.line.hotline, incoming)

    def _round(self) -> None:
        sweeps.run(self.line.hotline, sweeps.ROWS)
        for lane in ("urgent", "ordinary"):
            while sweeps.drain(self.line.hotline, lane):
                pass
        texts, calls = self.line.carrier.texts, self.line.carrier.calls
        before, self.seen = self.seen, (len(texts), len(calls))
        for sent in texts[before[0] :]:
            self._read(sent)
        for sent in calls[before[1] :]:
            self._answer(sent.to, SEES_CALL)

    def _read(self, sent: Sent) -> None:
        if sent.to.startswith(PARTICIPANT):
            if "is closed" in sent.body:
                self.with_somebody.discard(sent.to)
            elif HERE in sent.body and sent.to in self.asked_at:
                self.with_somebody.add(sent.to)
                self.reached.append(clock.now() - self.asked_at.pop(sent.to))
            elif any(words in sent.body for words in TOLD):
                self.told.add(sent.to)
        elif "asked for a person" in sent.body:
            self._answer(sent.to, SEES_TEXT)
        elif "You are with" in sent.body:
            self.later(TALKS_FOR, sent.to, "DONE")

    def _answer(self, phone: str, sees: float) -> None:
        if self.chance.random() < sees * self.diligence:
            wait = self.chance.expovariate(0.693 / HALF_ANSWER_WITHIN.total_seconds())
            said = self.chance.choices(["1", "2", "3"], [SAYS_YES, SAYS_LATER, 1 - SAYS_YES - SAYS_LATER])[0]
            self.later(timedelta(seconds=5 + wait), phone, said)


PARTICIPANT = "+1612556"


def participant(number: int) -> str:
    return f"{PARTICIPANT}{number:04}"


def helper(number: int) -> str:
    return f"+1612557{number:04}"


def roster(chance: random.Random) -> tuple[str, str]:
    """Sixty participants; fifty helpers on five shifts over the day, ten at a time; circles for most."""
    rows = ["name,phone,roles,language,time_zone,shifts,skills,consented_on"]
    rows += [f"P{n},{participant(n)},participant,en,America/Chicago,,,2026-01-01" for n in range(PARTICIPANTS)]
    shifts = ["06:00-11:00", "11:00-16:00", "16:00-21:00", "21:00-02:00", "02:00-06:00"]
    for n in range(HELPERS):
        role, skills = ("coordinator", "lead;crisis") if n == 0 else ("supporter", "crisis" if n % 2 else "")
        hours = f"Daily {shifts[n % len(shifts)]}"
        rows.append(f"H{n},{helper(n)},{role},en,America/Chicago,{hours},{skills},2026-01-01")
    circle = ["participant_phone,supporter_phone,relation,rank,hears,consented_on"]
    for n in range(PARTICIPANTS):
        if chance.random() < HAS_CIRCLE:
            for rank, one in enumerate(chance.sample(range(HELPERS), 3), 1):
                relation = "sponsor" if rank == 1 else "friend"
                circle.append(f"{participant(n)},{helper(one)},{relation},{rank},craving,2026-01-01")
    return "\n".join(rows) + "\n", "\n".join(circle) + "\n"


@pytest.fixture(scope="module")
def fifty(redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    """A line with fifty helpers; on SQLite, for the database decides nothing here."""
    folder = tmp_path_factory.mktemp("fifty")
    with databases.fresh("sqlite") as url, opened(url, redis_url, folder) as line, line.clock.told():
        yield line


@pytest.fixture(scope="module")
def world(fifty: Line) -> World:
    """A day, lived through once."""
    return lived(fifty, REQUESTS, SPAN)


@pytest.fixture(scope="module")
def bad_hours(fifty: Line) -> World:
    """Some hours in which hardly any helper looks at a phone."""
    return lived(fifty, 15, timedelta(hours=2), diligence=0.01)


def lived(line: Line, requests: int, span: timedelta, *, diligence: float = 1.0) -> World:
    """What comes of so many requests over a time, and of an hour more."""
    chance = random.Random(SEED)
    line.reset()
    line.people(*roster(chance))
    line.at(BEGIN)
    found = World(line, chance, diligence)
    for _ in range(requests):
        found.later(span * chance.random(), participant(chance.randrange(PARTICIPANTS)), "talk")
    found.run(BEGIN + span + timedelta(hours=1))
    return found


def test_the_median_time_to_a_human_is_under_three_minutes(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    half, most = share(world.reached, 0.5), share(world.reached, 0.95)
    unreached = len(world.asked_at)
    with capsys.disabled():
        print(  # noqa: T201 - the figures are what the test is for
            f"\n{len(world.reached)} of {len(world.reached) + unreached} requests reached a human: "
            f"half within {half.total_seconds():.0f} s, 95 % within {most.total_seconds():.0f} s, {unreached} never"
        )
    assert half < timedelta(minutes=3)


def test_95_in_100_have_one_within_fifteen_minutes(world: World) -> None:
    never = [timedelta.max] * len(world.asked_at)
    assert share([*world.reached, *never], 0.95) < timedelta(minutes=15)


def test_nobody_who_was_not_reached_was_left_untold(world: World) -> None:
    assert set(world.asked_at) - world.told == set()


def test_where_hardly_anybody_answers_all_who_wait_have_been_told(bad_hours: World) -> None:
    assert len(bad_hours.asked_at) > 5 and set(bad_hours.asked_at) - bad_hours.told == set()


def test_it_was_a_day_of_many_requests(world: World) -> None:
    assert len(world.reached) + len(world.asked_at) > REQUESTS * 0.8
