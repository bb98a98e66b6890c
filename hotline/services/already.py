"""Whoever is in a chat with somebody already: on a call their phone rings first, and their one chat goes on."""

from hotline.services.work import Work
from hotline.store import people, relays
from hotline.store.people import Person
from hotline.store.relays import Relay


def with_them(work: Work, person_id: int) -> list[Person]:
    """The helpers a person is in a chat with, the latest first."""
    chats = [one for one in relays.open_of(work.tx, person_id) if one.participant_id == person_id]
    return [people.get(work.tx, one.helper_id) for one in chats]


def chat(work: Work, person_id: int, helper_id: int) -> Relay | None:
    """The open chat of these two, whatever it came of."""
    chats = relays.open_of(work.tx, person_id)
    return next((one for one in chats if (one.participant_id, one.helper_id) == (person_id, helper_id)), None)
