"""The weekly drill: everybody on the roster answers a test text or call, and the coordinators read who did and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from hotline.domain.events import Began
from hotline.services import drill_calls, free, helpers, turns
from hotline.services.hours import zone_of
from hotline.services.work import Work
from hotline.store import drills, people, timers
from hotline.store.people import Person

DRILL, ASK, OVER = "drill", "drill_ask", "drill_over"
_BUSY = timedelta(minutes=30)
_A_MINUTE = timedelta(minutes=1)
_LIST = 110


@dataclass(frozen=True, slots=True)
class Result:
    """How a drill went: whom it asked, who answered and how fast, who did not, and who could not be asked."""

    began: datetime
    over: datetime | None
    answered: dict[str, timedelta]
    silent: tuple[str, ...]
    unasked: tuple[str, ...]

    @property
    def all(self) -> int:
        """How many were to answer: whoever was never asked is told of apart."""
        return len(self.answered) + len(self.silent)

    @property
    def half_within(self) -> timedelta | None:
        """Half of those who answered did so within this time; None when nobody did."""
        taken = [took.total_seconds() for took in self.answered.values()]
        return timedelta(seconds=median(taken)) if taken else None


def begin(work: Work) -> int:
    """Start a drill: everybody is asked now, or when they wake; returns its id."""
    wanted = helpers.rostered(work)
    drill_id, asks = drills.begin(work.tx, [one.id for one in wanted], work.at)
    for ask_id, person in zip(asks, wanted, strict=True):
        timers.arm(work.tx, ASK, ask_id, work.hotline.routine.next_waking(work.at, zone_of(work, person)))
    timers.arm(work.tx, OVER, drill_id, work.at + work.hotline.routine.drill_over)
    return drill_id


def ask(work: Work, ask_id: int) -> None:
    """Send one test text, or call whoever gets none; whoever is busy with a person is left alone until later."""
    found = drills.ask(work.tx, ask_id)
    if found is None or found.state != "waiting":
        return
    person = people.get(work.tx, found.person_id)
    if free.busy(work, person):
        zone = zone_of(work, person)
        timers.arm(work.tx, ASK, ask_id, work.hotline.routine.next_waking(work.at + _BUSY, zone))
    elif person.hushed or not (person.takes_texts or drill_calls.takes(person)):
        drills.move(work.tx, ask_id, "waiting", "unasked")
    elif drills.move(work.tx, ask_id, "waiting", "asked", asked_at=work.at):
        if person.takes_texts:
            turns.happen(work, person, Began(work.at, "drill"))
        else:
            drill_calls.ring(work, ask_id)


def close(work: Work, drill_id: int) -> None:
    """The time is up: the coordinators read how it went."""
    if not drills.close(work.tx, drill_id, work.at):
        return
    result = newest(work)
    if result is None:
        return
    for one in helpers.coordinators(work):
        if result.all:
            _tell(work, one, result)
        if result.unasked:
            work.notice(one, "drill_unasked", list=_listed(result.unasked))


def newest(work: Work) -> Result | None:
    """How the newest drill went so far; None before the first."""
    found = drills.newest(work.tx)
    if found is None:
        return None
    drill_id, began, over = found
    asks = drills.asks_of(work.tx, drill_id)
    known = people.many(work.tx, [one.person_id for one in asks])
    names = {one.id: known[one.person_id].called or "?" for one in asks}
    answered: dict[str, timedelta] = {}
    for one in asks:
        if one.answered_at and one.asked_at:
            answered[_unique(names[one.id], answered)] = one.answered_at - one.asked_at
    silent = tuple(names[one.id] for one in asks if one.state in {"silent", "asked"})
    unasked = tuple(names[one.id] for one in asks if one.state in {"unasked", "waiting"})
    return Result(began, over, answered, silent, unasked)


def _unique(name: str, taken: dict[str, timedelta]) -> str:
    """Two helpers of one first name are told apart by a number."""
    count = sum(other == name or other.startswith(f"{name} ") for other in taken)
    return f"{name} {count + 1}" if count else name


def _tell(work: Work, reader: Person, result: Result) -> None:
    half, alone = result.half_within, result.all == 1
    if half is None:
        work.notice(reader, "drill_none_alone" if alone else "drill_none", all=str(result.all))
        return
    minutes = str(max(1, round(half / _A_MINUTE)))[:4]
    if result.silent:
        count, listed = str(len(result.answered)), _listed(result.silent)
        work.notice(reader, "drill_over", count=count, all=str(result.all), minutes=minutes, list=listed)
    else:
        work.notice(reader, "drill_all_alone" if alone else "drill_all", all=str(result.all), minutes=minutes)


def _listed(names: Sequence[str]) -> str:
    """As many names as fit, and how many more."""
    shown: list[str] = []
    for name in names:
        if len(", ".join([*shown, name])) > _LIST:
            return f"{', '.join(shown)} +{len(names) - len(shown)}"
        shown.append(name)
    return ", ".join(shown)
