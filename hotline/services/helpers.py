"""Who may be asked: the helpers of a rung who are there, willing, free and allowed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from hotline.domain import duty
from hotline.domain.duty import Hours
from hotline.domain.ladders import Rung
from hotline.domain.shifts import Stretch
from hotline.services import already, hours
from hotline.services.work import Work
from hotline.store import abilities, cases, circles, drivers, loads, people, requests, rosters, rotation
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request

# What a supporter must have agreed to hear before they are asked for a kind of request.
_HEARD = {
    "talk": "craving",
    "callback": "craving",
    "message": "craving",
    "crisis": "crisis",
    "join": "",
    "new_phone": "",
    "followup": "crisis",
    "arrange": "",
    "meeting": "",
}
# Without it nobody is asked to talk.
TALK_NEEDS = _HEARD["talk"]
CRISIS = "crisis"
CALL = "call"
_A_HARD_DAY = timedelta(hours=12)
LEAD, CHAT = "lead", "chat"
YOUTH = "youth"
# Those on call are asked for these only if they were trained for a crisis.
_TRAINED = frozenset({CRISIS, "followup"})


def of_rung(work: Work, request: Request, rung: Rung, *, asked: set[int], by_call: bool = False) -> list[Person]:
    """The people of a rung who can be asked now, in order, without those asked already.

    Where they are called as well, or `by_call` alone, a phone that gets no texts will do. In a crisis whoever is with
    somebody else, or paged for somebody else, comes last, and is left out no more than any other; where nobody is
    free, the rung says who else.
    """
    able = _able_of(work, request, rung, asked=asked, by_call=by_call)
    if not (rung.busy and able) or _free(work, able):
        return able[: rung.most]
    others = _able_of(work, request, replace(rung, who=rung.busy), asked=asked, by_call=by_call)
    more = [one for one in _free(work, others) if one not in able]
    return able[: rung.most] + more[: rung.most]


def by_name(work: Work, request: Request, helper_id: int, *, asked: set[int], by_call: bool = False) -> Person | None:
    """The one of a person's circle whom they name, where they can be asked now as well as anybody of it."""
    circle = Rung(("sponsor", "circle"), ("text",), timedelta(0))
    able = _able_of(work, request, circle, asked=asked, by_call=by_call)
    return next((one for one in able if one.id == helper_id), None)


def _free(work: Work, found: list[Person]) -> list[Person]:
    """Those who are with nobody else, and not being paged for anybody else."""
    ids = [one.id for one in found]
    held = loads.of(work.tx, ids).keys() | loads.paged(work.tx, ids).keys()
    return [one for one in found if one.id not in held]


def _able_of(work: Work, request: Request, rung: Rung, *, asked: set[int], by_call: bool) -> list[Person]:
    """All of a rung who can be asked now, whoever is free first."""
    found: dict[int, None] = {}
    for group in rung.who:
        found.update(dict.fromkeys(_group(work, request, group)))
    # Nor whom they took off their circle, in whatever part somebody would be asked.
    not_theirs = {request.person_id, *rosters.taken_off(work.tx, request.person_id)}
    wanted = [one for one in found if one not in asked and one not in not_theirs]
    if people.get(work.tx, request.person_id).minor:
        wanted = _fit_for_minors(work, wanted)
    known = people.many(work.tx, wanted)
    # Whoever is in a chat with this very person is busy with nobody else.
    passed_over = () if request.kind == CRISIS else set(wanted) - _in_chat(work, request, rung)
    busy = loads.busy(work.tx, list(passed_over))
    not_now = busy | hours.off_now(work, wanted) | rotation.out(work.tx, wanted).keys() | in_danger_today(work, wanted)
    free = [known[one] for one in wanted if one in known and one not in not_now]
    able = [one for one in free if _can_be_asked(one, by_call or CALL in rung.by)]
    if request.kind == CRISIS:
        # Nobody in danger waits for somebody who is with another, or whose phone rings for another, while somebody
        # else is free.
        held, paged = loads.of(work.tx, wanted), loads.paged(work.tx, wanted)
        able.sort(key=lambda one: (held.get(one.id, loads.FREE), paged.get(one.id, 0)))
    return able


def _in_chat(work: Work, request: Request, rung: Rung) -> set[int]:
    """The helpers in a chat with the person of a request, where the rung asks them."""
    return {one.id for one in already.with_them(work, request.person_id)} if CHAT in rung.who else set()


def somebody_to_ask(work: Work, person: Person, kind: str, *, but: Iterable[int] = ()) -> bool:
    """Whether there is anybody at this hour who could be asked for this, besides those of `but`."""
    imagined = Request(0, kind, None, person.id, "open", None, 0, None, None, False, work.at, None)
    return any(of_rung(work, imagined, rung, asked=set(but)) for rung in work.hotline.ladders[kind].rungs)


def called_too(work: Work, offer: Offer) -> bool:
    """Whether the helper of an offer was called about it as well, or is about to be."""
    ladder = work.hotline.ladders.get(requests.get(work.tx, offer.request_id).kind)
    if ladder is None:
        # For a trip nobody is rung.
        return False
    rungs = ladder.rungs
    # Whoever was named stands before the first rung, and is texted.
    return offer.rung > 0 and CALL in rungs[min(offer.rung, len(rungs)) - 1].by


def anyone_on_call(work: Work, kind: str, *, but: int | None = None) -> bool:
    """Whether somebody could be asked for this kind of request right now; nobody is asked for themselves (`but`)."""
    there = [one for one, mine in _able(work, kind).items() if one != but and mine.on(work.at)]
    return bool(set(there) - in_danger_today(work, there))


def in_danger_today(work: Work, ids: list[int]) -> set[int]:
    """Those who were in danger themselves today: nobody is asked to carry somebody else on such a day."""
    return cases.in_crisis(work.tx, ids, work.at - _A_HARD_DAY)


def uncovered(work: Work, kind: str, window: Stretch, *, but: int | None = None) -> list[Stretch]:
    """The times within a window in which nobody on call (except `but`) could be asked for this kind of request."""
    start, end = window
    able = [mine.stretches(start, end - start) for one, mine in _able(work, kind).items() if one != but]
    return duty.uncovered(able, window)


def takes(work: Work, person: Person, kind: str) -> bool:
    """Whether somebody is asked for this kind of request when they are on call."""
    return person.id in _consenting(work, _skilled(work, kind))


def coordinators(work: Work, *, but: int | None = None) -> list[Person]:
    """The coordinators who read what happens to shifts and numbers, except one who did it."""
    found = people.many(work.tx, _consenting(work, abilities.with_role(work.tx, "coordinator")))
    return [one for one in found.values() if one.id != but and _can_be_asked(one)]


def other_leads(work: Work, person: Person, at: datetime) -> list[Person]:
    """The leads besides this one who can be asked, and have not said that they are off at a moment."""
    ids = _consenting(work, abilities.with_skill(work.tx, LEAD))
    out, mine = rotation.out(work.tx, ids), hours.of(work, ids)
    there = [one for one in ids if one != person.id and one not in out and not (one in mine and mine[one].off(at))]
    return [one for one in people.many(work.tx, there).values() if _can_be_asked(one)]


def trained_now(work: Work, *, but: int) -> list[Person]:
    """Whoever would be paged in a crisis right now, except one."""
    there = [one for one, mine in _able(work, CRISIS).items() if one != but and mine.on(work.at)]
    return list(people.many(work.tx, there).values())


def may_be_asked(work: Work, ids: list[int]) -> set[int]:
    """Those of these people who can be texted an ask now: there, willing, reachable, and not in danger themselves."""
    not_now = hours.off_now(work, ids) | rotation.out(work.tx, ids).keys() | in_danger_today(work, ids)
    known = people.many(work.tx, [one for one in ids if one not in not_now])
    return {one.id for one in known.values() if _can_be_asked(one)}


def pageable(work: Work) -> list[Person]:
    """Everybody on the roster who takes pages, by text or by call, whether on call now or not."""
    return _reached(work, _skilled(work, "talk"))


def rostered(work: Work) -> list[Person]:
    """Everybody on the roster whom anything is asked of: whoever takes pages, and the drivers who are offered trips."""
    drive = set(abilities.with_role(work.tx, "driver")) - drivers.offered_none(work.tx)
    return _reached(work, _skilled(work, "talk") | drive)


def _reached(work: Work, ids: Iterable[int]) -> list[Person]:
    found = people.many(work.tx, _consenting(work, ids))
    return [one for one in found.values() if _can_be_asked(one, by_call=True)]


def _able(work: Work, kind: str) -> dict[int, Hours]:
    """The hours of whoever is ever on call for this kind of request and can be reached."""
    found = _hours(work, kind)
    out = rotation.out(work.tx, found)
    known = people.many(work.tx, found)
    by_call = any(CALL in rung.by and "on_call" in rung.who for rung in work.hotline.ladders[kind].rungs)
    return {one: found[one] for one in known if one not in out and _can_be_asked(known[one], by_call)}


def _group(work: Work, request: Request, group: str) -> Iterable[int]:
    match group:
        case "chat":
            return [one.id for one in already.with_them(work, request.person_id)]
        case "sponsor":
            return _circle(work, request, sponsor=True)
        case "circle":
            return _circle(work, request, sponsor=False)
        case "on_call":
            return _on_call(work, request.kind)
        case "lead":
            return _consenting(work, abilities.with_skill(work.tx, LEAD))
        case _:
            return _consenting(work, abilities.with_role(work.tx, "coordinator"))


def _fit_for_minors(work: Work, ids: list[int]) -> list[int]:
    """Somebody under 18 talks with people trained for that, or with the lead, who knows whom the law wants told."""
    fit = {*abilities.with_skill(work.tx, YOUTH), *abilities.with_skill(work.tx, LEAD)}
    return [one for one in ids if one in fit]


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
    found = _hours(work, kind)
    return [one for one in sorted(found) if found[one].on(work.at)]


def _hours(work: Work, kind: str) -> dict[int, Hours]:
    """The hours of whoever is ever on call for this kind of request."""
    return hours.of(work, _consenting(work, _skilled(work, kind)))


def _skilled(work: Work, kind: str) -> set[int]:
    """Whoever may be on call for this kind of request."""
    able = set(abilities.with_role(work.tx, "supporter")) | set(abilities.with_role(work.tx, "coordinator"))
    return able & set(abilities.with_skill(work.tx, CRISIS)) if kind in _TRAINED else able


def agrees(work: Work, person: Person) -> bool:
    """Whether somebody has agreed to be asked, and an ask gets through to them, by text or by call."""
    return bool(_consenting(work, [person.id])) and _can_be_asked(person, by_call=True)


def _can_be_asked(person: Person, by_call: bool = False) -> bool:
    """Whether an ask gets through to somebody, and they never told us to stop; `by_call`: they would be called too."""
    # Whose number turned out to be somebody else's has none to be called on.
    rung = by_call and person.number_known and (person.call_only or not person.stopped)
    return (person.takes_texts or rung) and not person.hushed


def _consenting(work: Work, ids: Iterable[int]) -> list[int]:
    """Those who agreed to be asked, on paper or by text."""
    return sorted(rosters.consented(work.tx, ids))
