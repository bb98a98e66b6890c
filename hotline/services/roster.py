"""The roster and the circles, taken from a file: all or nothing, and one invitation to whoever gave no consent."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from hotline.domain.circle_csv import CircleRow
from hotline.domain.events import Began
from hotline.domain.roster import CALL, RosterRow
from hotline.domain.sheet import Fault, RosterFaults
from hotline.services import hours, turns
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import abilities, circles, people, rosters
from hotline.store.people import Person


@dataclass(slots=True)
class Report:
    """What an import did, or would do.

    `by_hand` are the names of those who agreed to nothing yet and cannot be invited by text, `taken_off` those whom a
    participant took off their circle by text, and who stay off it.
    """

    added: int = 0
    updated: int = 0
    invited: int = 0
    by_hand: list[str] = field(default_factory=list)
    taken_off: list[str] = field(default_factory=list)


class DryRun(Exception):
    """No error: it takes back a transaction that only tried."""


def import_roster(hotline: Hotline, rows: tuple[RosterRow, ...], *, dry_run: bool = False) -> Report:
    """Put these people on the line, by their number; who is there already is updated."""
    report = Report()
    with suppress(DryRun), working(hotline) as work:
        for row in rows:
            known = people.by_phone(work.tx, row.phone) is not None
            _count(report, known=known)
            if _put(work, row):
                _ask(work, people.find_or_make(work.tx, row.phone, work.at), report)
        _take_back(dry_run)
    return report


def import_circles(hotline: Hotline, rows: tuple[CircleRow, ...], *, dry_run: bool = False) -> Report:
    """Put supporters into circles; both sides must be on the roster. Raises RosterFaults naming who is not."""
    report = Report()
    with suppress(DryRun), working(hotline) as work:
        for row, participant, supporter in _pairs(work, rows):
            known = {one.supporter_id: one.consented_on for one in circles.of(work.tx, participant.id)}
            _count(report, known=supporter.id in known)
            # A yes they gave before stands: to this circle, or to our invitation, which names no circle.
            said_yes = known.get(supporter.id) or rosters.said_yes_on(work.tx, supporter.id)
            consent = row.consented_on or said_yes
            if _stays_off(work, participant, supporter, row):
                report.taken_off.append(f"{supporter.called} for {participant.called}")
                continue
            circles.put(work.tx, participant.id, supporter.id, row.relation, row.rank, row.hears, consent)
            _may_hear(work, participant, supporter, row)
            if consent is None:
                _ask(work, supporter, report)
        _take_back(dry_run)
    return report


def _stays_off(work: Work, participant: Person, supporter: Person, row: CircleRow) -> bool:
    """Whether the participant took them off by text, and the row tells of no consent that is newer."""
    off = rosters.taken_off(work.tx, participant.id).get(supporter.id)
    return off is not None and (row.consented_on is None or row.consented_on <= off)


def _count(report: Report, *, known: bool) -> None:
    if known:
        report.updated += 1
    else:
        report.added += 1


def _may_hear(work: Work, participant: Person, supporter: Person, row: CircleRow) -> None:
    """What the participant agreed that this supporter may hear, as it stands now; another list takes its place."""
    words = ";".join(sorted(row.hears))
    if rosters.words_about(work.tx, participant.id, supporter.id) != words:
        rosters.revoke_about(work.tx, participant.id, supporter.id, work.at)
        given_on = row.consented_on or hours.today(work, participant)
        rosters.give_consent(
            work.tx, participant.id, rosters.HEARS, "paper", given_on, work.at, words=words, about_id=supporter.id
        )


def _take_back(dry_run: bool) -> None:
    if dry_run:
        raise DryRun


def _pairs(work: Work, rows: tuple[CircleRow, ...]) -> list[tuple[CircleRow, Person, Person]]:
    found, faults = [], []
    for row in rows:
        participant, supporter = (
            people.by_phone(work.tx, row.participant_phone),
            people.by_phone(work.tx, row.supporter_phone),
        )
        for column, person in (("participant_phone", participant), ("supporter_phone", supporter)):
            if person is None or not person.roles:
                faults.append(Fault(row.line, column, "Nobody on the roster has this number. Import the roster first."))
        if participant and supporter:
            found.append((row, participant, supporter))
    if faults:
        raise RosterFaults(faults)
    return found


def _put(work: Work, row: RosterRow) -> bool:
    """Write one person; returns whether they have yet to say that they agree."""
    tx = work.tx
    person = people.find_or_make(tx, row.phone, work.at)
    people.rename(tx, person.id, row.name)
    if not person.roles:
        # Known only by a call so far, which does not tell whether their phone takes texts; now they agreed to get some.
        people.save(tx, person.id, can_text=1)
    people.save(tx, person.id, language=row.language, time_zone=row.time_zone, zip=row.zip)
    rosters.reach(tx, person.id, by_call=row.reach == CALL)
    abilities.set_roles(tx, person.id, row.roles, row.skills)
    rosters.set_shifts(tx, person.id, row.shifts)
    if "driver" in row.roles:
        dates: dict[str, date | None] = {
            "license_until": row.license_until,
            "insurance_until": row.insurance_until,
            "background_until": row.background_until,
            "trained_on": row.trained_on,
        }
        rosters.set_driver(tx, person.id, row.seats, row.car, row.plate, dates)
    if row.consented_on is None:
        return not rosters.consents(tx, person.id)
    for role in sorted(row.roles):
        rosters.give_consent(tx, person.id, role, row.consent_how or "paper", row.consented_on, work.at)
    return False


def _ask(work: Work, person: Person, report: Report) -> None:
    """Ask once whether we may text; whoever was asked before is not asked again, and whoever gets no text is named."""
    if person.stopped:
        return
    if not person.can_text:
        name = person.name or person.called
        report.by_hand += [] if name in report.by_hand else [name]
    elif people.invite(work.tx, person.id, work.at):
        turns.happen(work, person, Began(work.at, "invitation"))
        report.invited += 1
