"""Who is on call now and when nobody is, for the command line, the doctor and whoever plans shifts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from hotline.services import gaps, helpers, hours
from hotline.services.work import Work
from hotline.store import abilities, loads, rotation
from hotline.store.people import Person

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class OnCall:
    """One helper who is on call now: for what, until when (None: on and on), and what keeps them from being asked."""

    name: str
    kinds: tuple[str, ...]
    lead: bool
    until: datetime | None
    hindered: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Hours in which nobody is on call for a kind of request."""

    kind: str
    start: datetime
    end: datetime


def now(work: Work) -> list[OnCall]:
    """Everybody whose hours cover this moment, with what they are asked for."""
    known = [one for one in helpers.pageable(work) if hours.of_one(work, one).on(work.at)]
    lead = set(abilities.with_skill(work.tx, helpers.LEAD))
    ids = [one.id for one in known]
    out, busy = rotation.out(work.tx, ids), loads.busy(work.tx, ids)
    found = []
    for one in known:
        kinds = tuple(kind for kind in gaps.KINDS if helpers.takes(work, one, kind))
        until = hours.of_one(work, one).until(work.at)
        found.append(OnCall(one.name or one.called, kinds, one.id in lead, until, _hindered(one, out, busy)))
    return found


def _hindered(person: Person, out: Mapping[int, object], busy: set[int]) -> str:
    """What keeps somebody from being asked, or from being asked by text."""
    if person.id in out:
        return "unreachable"
    if person.id in busy:
        return "in a chat"
    return "" if person.takes_texts else "by call only"


def missing(work: Work, ahead: timedelta = WEEK) -> list[Gap]:
    """The hours of the coming days in which nobody could be asked, for each kind, in order."""
    window = (work.at, work.at + ahead)
    found = [Gap(kind, *gap) for kind in gaps.KINDS for gap in helpers.uncovered(work, kind, window)]
    return sorted(found, key=lambda gap: (gap.start, gap.kind))


def uncovered_now(work: Work) -> list[str]:
    """The kinds of request for which nobody could be asked at this moment."""
    return [kind for kind in gaps.KINDS if not helpers.anyone_on_call(work, kind)]
