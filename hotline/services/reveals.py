"""REVEAL: whoever took a crisis may have the person's number, for their PIN; it is recorded and the lead is told.

It is the only way a number ever leaves.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from hotline.domain.phone import e164
from hotline.engine.reveals import Revealing, revealing, too_easy
from hotline.services import team
from hotline.services.helpers import CRISIS
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import inbound, offers, people, pins, requests
from hotline.store.inbound import Incoming
from hotline.store.people import Person
from hotline.store.pins import Pin
from hotline.store.requests import Request

# Whoever may have a PIN.
HELPING = frozenset({"supporter", "driver", "facilitator", "coordinator"})
# So long after they took it: a chat closes after half an hour of silence, when help may be needed most.
_ENTITLED = timedelta(hours=24)
_AWAITED = timedelta(minutes=10)
# For so long four bare digits of a helper's are taken for a PIN and passed on to nobody.
_REMEMBERED = timedelta(hours=1)
_TRIES = 3
_LOCKED = timedelta(minutes=30)


def meant(work: Work, person: Person, text: str) -> Revealing | None:
    """What a text like REVEAL or a PIN is for; None where its writer is no helper or means something else."""
    if not person.roles & HELPING:
        return None
    awaited = pins.asked(work.tx, person.id, work.at - _REMEMBERED) is not None
    return revealing(text, awaited=awaited)


def take(work: Work, helper: Person, what: Revealing, text: Incoming) -> None:
    """Do what a helper asks for; a PIN does not stay among the texts."""
    if what.new is not None:
        _set(work, helper, what.new, what.old)
    elif what.pin is None:
        _ask(work, helper, what.code)
    elif _awaited(work, helper, what.code) or _ask(work, helper, what.code, at_once=True):
        _try(work, helper, what.pin)
    if what.new is not None or what.pin is not None:
        inbound.blank(work.tx, text.carrier_id)


def _awaited(work: Work, helper: Person, code: str | None) -> bool:
    """Whether a PIN is awaited, and not for another case than the one that came with it."""
    return code is None and pins.asked(work.tx, helper.id, work.at - _AWAITED) is not None


def _ask(work: Work, helper: Person, code: str | None, *, at_once: bool = False) -> bool:
    """A helper wants the number of somebody whose crisis they took: await their PIN; False where there is none to get.

    With `at_once` they gave the PIN in the same text, and need not be asked for it.
    """
    taken = cases(work, helper)
    wanted = {one: taken[one] for one in taken if one == code} if code else _meant(taken)
    if not wanted:
        work.notice(helper, "reveal_none", "ask")
    elif len(wanted) > 1:
        work.notice(helper, "reveal_which", "ask", list=", ".join(list(wanted)[:8]), code=next(iter(wanted)))
    elif (kept := pins.of(work.tx, helper.id)) is None:
        work.notice(helper, "pin_none", "ask")
    elif _is_locked(work, kept):
        work.notice(helper, "reveal_locked", "ask")
    else:
        chosen, request = next(iter(wanted.items()))
        pins.ask(work.tx, request.id, helper.id, request.person_id, work.at)
        if not at_once:
            work.notice(helper, "reveal_pin", "ask", code=chosen)
        return True
    return False


def cases(work: Work, helper: Person) -> dict[str, Request]:
    """The crises a helper took lately, by the number of the case: those still open first, and the newest of each.

    Once a case is over its number may be that of another, which is then the one that is meant.
    """
    found = requests.taken_by(work.tx, helper.id, CRISIS, work.at - _ENTITLED)
    known: dict[str, Request] = {}
    for one in sorted(found, key=lambda one: not _is_open(one)):
        known.setdefault(offers.code_of(work.tx, one.id, helper.id), one)
    return known


def _meant(taken: dict[str, Request]) -> dict[str, Request]:
    """What REVEAL alone may mean of the cases a helper took: those still open, or else the one taken last."""
    still = {code: one for code, one in taken.items() if _is_open(one)}
    return still or dict(list(taken.items())[:1])


def _is_open(request: Request) -> bool:
    return request.state == "claimed"


def _try(work: Work, helper: Person, digits: str) -> None:
    """A PIN for the number that was asked for: the right one gives it, the third wrong one locks."""
    asked = pins.asked(work.tx, helper.id, work.at - _AWAITED)
    if asked is None or not _fits(work, helper, digits):
        return
    if (given := give(work, helper, asked.request_id)) is None:
        return
    code, phone = given
    if e164(phone) is None:
        work.notice(helper, "reveal_unknown", "ask", code=code)
    else:
        work.notice(helper, "reveal_number", "ask", code=code, number=phone)


def give(work: Work, helper: Person, request_id: int) -> tuple[str, str] | None:
    """Write down that a number was told, once for each time it was asked for, and tell the lead; the case and it."""
    asked = pins.asked(work.tx, helper.id, work.at - _AWAITED)
    if asked is None or asked.request_id != request_id or not pins.give(work.tx, asked.id, work.at):
        return None
    request = requests.get(work.tx, request_id)
    code = offers.code_of(work.tx, request.id, helper.id)
    for lead in team.leads(work, but=helper.id):
        work.notice(lead, "reveal_told", "ask", helper=helper.called, code=code)
    return code, people.get(work.tx, request.person_id).phone


def _fits(work: Work, helper: Person, digits: str) -> bool:
    """Whether a PIN is right; whoever texted another one hears so."""
    found = check(work, helper, digits)
    if found == "wrong":
        kept = pins.of(work.tx, helper.id)
        work.notice(helper, "pin_wrong", "ask", count=str(_TRIES - (kept.failures if kept else 0)))
    elif found == "locked":
        work.notice(helper, "reveal_locked", "ask")
    elif found == "none":
        work.notice(helper, "pin_none", "ask")
    return found == "fits"


def check(work: Work, helper: Person, digits: str) -> str:
    """Whether a PIN "fits", is "wrong" or "locked", or there is "none"; of the third wrong one the lead hears."""
    kept = pins.of(work.tx, helper.id)
    if kept is None:
        return "none"
    if _is_locked(work, kept):
        return "locked"
    if kept.fits(digits, work.hashes.tried):
        pins.count(work.tx, helper.id, 0, None)
        return "fits"
    failures = kept.failures + 1
    locks = failures >= _TRIES
    pins.count(work.tx, helper.id, 0 if locks else failures, work.at + _LOCKED if locks else None)
    if not locks:
        return "wrong"
    for lead in team.leads(work, but=helper.id):
        work.notice(lead, "pin_tried", "ask", helper=helper.called)
    return "locked"


def _is_locked(work: Work, kept: Pin) -> bool:
    return kept.locked_until is not None and kept.locked_until > work.at


def _set(work: Work, helper: Person, new: str, old: str | None) -> None:
    """A helper chooses a PIN; whoever has one needs it to change it, for the phone may be in other hands."""
    if too_easy(new):
        work.notice(helper, "pin_easy", "reply")
    elif pins.of(work.tx, helper.id) is None:
        pins.set_pin(work.tx, helper.id, new, work.at, work.hashes.new)
        work.notice(helper, "pin_set", "reply")
    elif old is None:
        work.notice(helper, "pin_there", "reply")
    elif _fits(work, helper, old):
        pins.set_pin(work.tx, helper.id, new, work.at, work.hashes.new)
        work.notice(helper, "pin_set", "reply")


@dataclass(frozen=True, slots=True)
class Listed:
    """A number that was given out: to whom, when, in which case, for which danger; never the number."""

    helper: str
    given_at: datetime
    case: str
    about: str


def listed(work: Work) -> list[Listed]:
    """Every number that was given out by REVEAL, oldest first."""
    found = []
    for one in pins.all_given(work.tx):
        helper, request = people.get(work.tx, one.helper_id), requests.get(work.tx, one.request_id)
        found.append(
            Listed(
                helper.called,
                one.given_at,
                offers.code_of(work.tx, request.id, helper.id),
                request.about or request.kind,
            )
        )
    return found


def forget_pin(hotline: Hotline, phone: str) -> bool:
    """Take away the PIN of whoever has this number (E.164); False where there is none."""
    with working(hotline) as work:
        helper = people.by_phone(work.tx, phone)
        return helper is not None and pins.forget(work.tx, helper.id)
