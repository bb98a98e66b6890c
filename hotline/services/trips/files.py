"""The files of drivers as a coordinator keeps them: who wants to drive, whose papers lack, who is suspended."""

from dataclasses import dataclass
from datetime import date

from hotline.domain.trips.drivers import Papers
from hotline.domain.trips.papers import Due, due
from hotline.domain.trips.trip import UNDER_WAY
from hotline.services.trips import desk
from hotline.services.trips.applying import DRIVER
from hotline.services.trips.desk import Refused
from hotline.services.work import Work
from hotline.store import abilities, drivers, people, rosters, trips
from hotline.store.people import Person

_DATES = ("license_until", "insurance_until", "background_until", "trained_on")


@dataclass(frozen=True, slots=True)
class File:
    """One driver: what must be seen to in their papers, why they are suspended, whether they only want to drive yet.

    `agreed` is False for somebody on the roster who has not said yet that they may be texted.
    """

    name: str
    due: tuple[Due, ...]
    suspended_for: str | None
    wants_to: bool
    agreed: bool

    @property
    def fine(self) -> bool:
        """Whether there is nothing to see to."""
        return not self.due and not self.suspended_for and not self.wants_to and self.agreed


def all_of(work: Work) -> list[File]:
    """Everybody who drives or wants to, by name; what is wrong with each as of today."""
    wanting = drivers.wanting(work.tx)
    ids = _all(work)
    agreed, today = rosters.consented(work.tx, ids), work.at.astimezone(work.hotline.zone).date()
    why = drivers.suspended(work.tx)
    found = [
        File(
            person.name or person.called or "?",
            tuple(due(_papers(work, person.id), today)),
            why.get(person.id),
            wants_to=person.id in wanting,
            agreed=person.id in agreed,
        )
        for person in people.many(work.tx, ids).values()
    ]
    return sorted(found, key=lambda one: one.name.casefold())


def named(work: Work, said: str) -> Person:
    """Who drives or wants to, by phone number, name or first name. Raises Refused for nobody, and for several."""
    return desk.one_of(work, _all(work), said)


def file(work: Work, person: Person, given: dict[str, object]) -> list[Due]:
    """Write what was given of a driver's papers and car over what is known; returns what is to be seen to still.

    Whoever wants to drive is a driver from the moment that nothing bars them, and reads so.
    """
    known = rosters.driver_of(work.tx, person.id)
    now: dict[str, object] = {**known, **{name: value for name, value in given.items() if value is not None}}
    dates: dict[str, date | None] = {name: now.get(name) for name in _DATES}  # type: ignore[misc] # the columns of these names are days
    rosters.set_driver(work.tx, person.id, now.get("seats"), now.get("car"), now.get("plate"), dates)  # type: ignore[arg-type] # as above
    left = due(_papers(work, person.id), work.at.astimezone(work.hotline.zone).date())
    if person.id in drivers.wanting(work.tx) and not any(one.bars for one in left):
        abilities.set_roles(work.tx, person.id, person.roles | {DRIVER}, abilities.skills_of(work.tx, person.id))
        work.notice(person, "drive_ready", "notice")
    return left


def suspend(work: Work, person: Person) -> int:
    """Offer a driver nothing until they are reinstated; returns how many trips they have that somebody must see to."""
    if not drivers.suspend(work.tx, person.id, "other", work.at):
        raise Refused("They are suspended already, or have no papers here.")
    return len(trips.of_driver(work.tx, person.id, UNDER_WAY))


def reinstate(work: Work, person: Person) -> None:
    """A coordinator has looked into it: the driver is offered trips again, and reads so. Raises Refused for no need."""
    if person.id not in drivers.suspended(work.tx):
        raise Refused("They are not suspended.")
    drivers.change(work.tx, person.id, suspended_at=None, suspended_for=None)
    work.notice(person, "drive_reinstated", "notice")


def _all(work: Work) -> list[int]:
    return sorted({*abilities.with_role(work.tx, DRIVER), *drivers.wanting(work.tx)})


def _papers(work: Work, person_id: int) -> Papers:
    known = rosters.driver_of(work.tx, person_id)
    return Papers(*(known.get(name) for name in _DATES))
