"""Texts that fail for a reason that a coordinator can do something about: they hear it, once a day."""

from datetime import timedelta

from hotline.domain.delivery import Meaning
from hotline.services import helpers
from hotline.services.work import Work
from hotline.store import attempts
from hotline.store.people import Person

_A_DAY = timedelta(days=1)


def tell(work: Work, person: Person, meaning: Meaning) -> None:
    """Tell the coordinators of a helper whom the carrier lets nothing through to, or that our own account is at fault.

    Dead phones are told by the rotation; what fails for the moment is tried again and told to nobody.
    """
    if meaning.what == "opted_out" and person.on_roster and _first_today(work, f"opted_out {person.id}"):
        for one in helpers.coordinators(work, but=person.id):
            work.notice(one, "helper_barred", person=person.called)
    elif meaning.what == "account" and _first_today(work, "account"):
        for one in helpers.coordinators(work):
            work.notice(one, "line_fails")


def _first_today(work: Work, what: str) -> bool:
    """Whether this has not been told for a day; from now on it has. Telling it may fail for the same reason."""
    key = work.tx.vault.index(f"told {what}")
    if attempts.count(work.tx, key, work.at - _A_DAY):
        return False
    attempts.add(work.tx, key, work.at)
    return True
