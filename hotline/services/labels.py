"""By what somebody tells their chats apart: the tag of each, the number of its case, and the names in a list."""

from hotline.services.work import Work
from hotline.store import offers, people, relays
from hotline.store.people import Person
from hotline.store.relays import Relay


def several(work: Work, relay: Relay, person_id: int) -> bool:
    """Whether a person has other chats at the number this one goes by, and needs tags."""
    return sum(one.number == relay.number for one in relays.open_of(work.tx, person_id)) > 1


def code_of(work: Work, relay: Relay) -> str:
    """The case number the helper knows it by; whoever came to it unasked reads the one the others were given."""
    return offers.code_of(work.tx, relay.request_id, relay.helper_id)


def listed(work: Work, helper: Person, chats: list[Relay]) -> str:
    """Chats of a helper, each with its tag: "1: Jo. 2: Lee."."""
    found = sorted((one.tag, work.listed(helper, people.get(work.tx, one.participant_id))) for one in chats)
    return " ".join(f"{tag}: {name}." for tag, name in found[:8])
