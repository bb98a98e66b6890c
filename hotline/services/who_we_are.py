"""Whoever texts for the first time reads who we are, a way to a person, and how to join, whatever they asked for."""

from hotline.domain.segments import to_gsm
from hotline.services.work import Work
from hotline.store import said
from hotline.store.people import Person


def is_new(work: Work, person: Person) -> bool:
    """Whether the line knows nobody at this number, and has never texted there."""
    return not person.roles and not said.anything_to(work.tx, person.id)


def tell(work: Work, person: Person) -> None:
    """Say it after the answer, where that does not; nothing where there was no answer, as when the carrier gave it."""
    answers = said.all_to(work.tx, person.id)
    if answers and not any(to_gsm(work.hotline.name) in to_gsm(answer) for answer in answers):
        work.notice(person, "who_we_are", "reply")
