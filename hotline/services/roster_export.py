"""The roster as it stands, as rows of the file it is imported from."""

from hotline.domain.roster import CALL, RosterRow
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import abilities, people, rosters
from hotline.store.people import Person


def export(hotline: Hotline) -> list[RosterRow]:
    """Everybody with a role whose number is known, in the order they came; importing them again changes nothing."""
    with working(hotline) as work:
        called = rosters.by_call(work.tx)
        everyone = [one for one in people.everyone(work.tx) if one.number_known]
        return [_row(work, one, by_call=one.id in called) for one in everyone]


def _row(work: Work, person: Person, *, by_call: bool) -> RosterRow:
    agreed_on, how = rosters.first_consent(work.tx, person.id)
    return RosterRow(
        name=person.name or "",
        phone=person.phone,
        roles=person.roles,
        language=work.language(person),
        time_zone=person.time_zone or work.hotline.zone.key,
        zip=people.zip_of(work.tx, person.id),
        reach=CALL if by_call else None,
        shifts=tuple(rosters.shifts_of(work.tx, [person.id]).get(person.id, ())),
        skills=abilities.skills_of(work.tx, person.id),
        consented_on=agreed_on,
        consent_how=how,
        **rosters.driver_of(work.tx, person.id),
    )
