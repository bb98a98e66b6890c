"""The rotation: a number that fails is asked no more before a caller meets it, and a sign of life brings it back."""

import structlog

from hotline.domain.delivery import NOT_CONNECTED, Meaning
from hotline.services import helpers
from hotline.services.work import Work
from hotline.store import drills, rotation
from hotline.store.people import Person

log = structlog.get_logger()
# What a failure says of the phone; others are about our words, our account or the carrier.
_DEAD = "unusable"
_OF_THE_PHONE = frozenset({"unreachable", "unknown", "blocked"})


def text_failed(work: Work, person: Person, meaning: Meaning) -> None:
    """A text did not reach a helper: a dead number leaves at once, one that only fails after two texts in a row."""
    if not person.on_roster or meaning is NOT_CONNECTED:
        return
    if meaning.what == _DEAD:
        _leave(work, person, "dead")
    elif meaning.what in _OF_THE_PHONE and rotation.failed_twice(work.tx, person.id):
        _leave(work, person, "undelivered")


def heard_from(work: Work, person: Person) -> None:
    """A helper texted us: their phone works, whatever they say."""
    drills.heard_from(work.tx, person.id, work.at)
    if rotation.come_back(work.tx, person.id):
        log.info("helper_back", person=person.id)
        for one in helpers.coordinators(work, but=person.id):
            work.notice(one, "helper_in", person=person.called)


def _leave(work: Work, person: Person, why: str) -> None:
    if rotation.leave(work.tx, person.id, why, work.at):
        log.warning("helper_out", person=person.id, why=why)
        for one in helpers.coordinators(work, but=person.id):
            work.notice(one, "helper_out", person=person.called)
