"""Who may be asked: the helpers of a rung who are there, willing, free and allowed."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from hotline.domain import shifts
from hotline.domain.ladders import Rung
from hotline.domain.shifts import Shift
from hotline.services.work import Work
from hotline.store import circles, people, requests, rosters
from hotline.store.people import Person
from hotline.store.requests import Request

# What a supporter must have agreed to hear before they are asked for a kind of request.
_HEARD = {"talk": "craving", "callback": "craving", "crisis": "crisis", "join": "", "message": "craving"}
CRISIS = "crisis"
LEAD = "lead"


def of_rung(work: Work, request: Request, rung: Rung, *, asked: set[int], by_call: bool = False) -> list[Person]:
    """The people of a rung who can be asked now, in order, without those asked already; a call needs no text phone."""
    found: dict[int, None] = {}
    for group in rung.who:
        found.update(dict.fromkeys(_group(work, request, group)))
    wanted = [one for one in found if one not in asked and one != request.person_id]
    known = people.many(work.tx, wanted)
    busy = requests.busy(work.tx, wanted) if request.kind != CRISIS else set()
    able = [known[one] for one in wanted if one in known and one not in busy and _can_be_asked(known[one], by_call)]
    return able[: rung.most]


def anyone_on_call(work: Work, kind: str, *, but: int | None = None) -> bool:
    """Whether somebody could be asked for this kind of request right now; nobody is asked for themselves (`but`)."""
    return not uncovered(work, kind, [work.at], but=but)


def uncovered(work: Work, kind: str, moments: Iterable[datetime], *, but: int | None = None) -> list[datetime]:
    """Those of these moments at which nobody on call (except `but`) could be asked for this kind of request."""
    hours = _hours(work, kind)
    able = [hours[one.id] for one in people.many(work.tx, hours).values() if _can_be_asked(one) and one.id != but]
    return [at for at in moments if not any(shifts.on(mine, at, zone) for mine, zone in able)]


def _group(work: Work, request: Request, group: str) -> Iterable[int]:
    match group:
        case "sponsor":
            return _circle(work, request, sponsor=True)
        case "circle":
            return _circle(work, request, sponsor=False)
        case "on_call":
            return _on_call(work, request.kind)
        case "lead":
            return _consenting(work, people.with_skill(work.tx, LEAD))
        case _:
            return _consenting(work, people.with_role(work.tx, "coordinator"))


def _circle(work: Work, request: Request, *, sponsor: bool) -> list[int]:
    """Those of the person's circle who agreed to hear of this kind of event; a therapist is never asked."""
    return [
        one.supporter_id
        for one in circles.of(work.tx, request.person_id)
        if one.consented_on is not None
        and one.relation != "therapist"
        and (one.relation == "sponsor") is sponsor
        and _HEARD[request.kind] in one.hears
    ]


def _on_call(work: Work, kind: str) -> list[int]:
    """Supporters and coordinators whose shift covers now; for a crisis only those with the skill for it."""
    hours = _hours(work, kind)
    return [one for one in sorted(hours) if shifts.on(hours[one][0], work.at, hours[one][1])]


def _hours(work: Work, kind: str) -> dict[int, tuple[list[Shift], ZoneInfo]]:
    """The shifts, each in its own zone, of whoever is ever on call for this kind of request."""
    tx = work.tx
    able = set(people.with_role(tx, "supporter")) | set(people.with_role(tx, "coordinator"))
    if kind == CRISIS:
        able &= set(people.with_skill(tx, CRISIS))
    hours = rosters.shifts_of(tx, _consenting(work, able))
    zones = {
        one.id: ZoneInfo(one.time_zone) if one.time_zone else work.hotline.zone
        for one in people.many(tx, hours).values()
    }
    return {one: (hours[one], zones[one]) for one in hours}


def _can_be_asked(person: Person, by_call: bool = False) -> bool:
    return (person.can_text or by_call) and not person.stopped and not person.hushed


def _consenting(work: Work, ids: Iterable[int]) -> list[int]:
    """Those who agreed to be asked, on paper or by text."""
    return sorted(rosters.consented(work.tx, ids))
