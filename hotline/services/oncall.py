"""Who is on call now and when nobody is, for the command line, the doctor and whoever plans shifts."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from hotline.services import gaps, helpers, hours
from hotline.services.work import Work
from hotline.store import people, requests, rotation

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
    lead = set(people.with_skill(work.tx, helpers.LEAD))
    ids = [one.id for one in known]
    out, busy = rotation.out(work.tx, ids), requests.busy(work.tx, ids)
    found = []
    for one in known:
        kinds = tuple(kind for kind in gaps.KINDS if helpers.takes(work, one, kind))
        hindered = "unreachable" if one.id in out or not one.can_text else "in a chat" if one.id in busy else ""
        found.append(
            OnCall(one.name or one.called, kinds, one.id in lead, hours.of_one(work, one).until(work.at), hindered)
        )
    return found


def missing(work: Work, ahead: timedelta = WEEK) -> list[Gap]:
    """The hours of the coming days in which nobody could be asked, for each kind, in order."""
    window = (work.at, work.at + ahead)
    found = [Gap(kind, *gap) for kind in gaps.KINDS for gap in helpers.uncovered(work, kind, window)]
    return sorted(found, key=lambda gap: (gap.start, gap.kind))


def uncovered_now(work: Work) -> list[str]:
    """The kinds of request for which nobody could be asked at this moment."""
    return [kind for kind in gaps.KINDS if not helpers.anyone_on_call(work, kind)]
