"""Whether a text that nobody waits for may go to a helper now: they are awake, and nothing else is asked of them."""

from hotline.services import turns
from hotline.services.hours import zone_of
from hotline.services.work import Work
from hotline.store import offers, relays
from hotline.store.people import Person


def to_be_texted(work: Work, person: Person) -> bool:
    """Awake, in no chat, asked for nobody and in the middle of nothing: an answer must not go to the wrong question."""
    awake = work.hotline.routine.awake(work.at, zone_of(work, person))
    return awake and not busy(work, person)


def busy(work: Work, person: Person) -> bool:
    """Whether something is asked of a person that they have not answered, or they are in a chat."""
    if offers.to(work.tx, person.id) or relays.open_of(work.tx, person.id):
        return True
    return turns.locked(work, person).talk.asking is not None
