"""Somebody joins to drive: what they and the coordinators read of what is missing; nothing is offered before."""

from hotline.services import team
from hotline.services.work import Work
from hotline.store.people import Person

DRIVER = "driver"


def wants_to_drive(work: Work, person: Person) -> None:
    """Somebody joined to drive: they hear what is needed, and the coordinators what is missing in their file."""
    work.notice(person, "drive_needs", "reply")
    for one in team.coordinators(work) or team.leads(work):
        work.notice(one, "drive_wanted", "ask", person=person.called)
