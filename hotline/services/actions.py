"""What flows have done: each action of `engine/actions.py`, carried out as rows in the open transaction."""

from hotline.domain.effects import Do
from hotline.services.acting import asks, duty, oneself, rides, safety
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store.people import Person
from hotline.store.talks import Kept

_ACTIONS = asks.ACTIONS | safety.ACTIONS | oneself.ACTIONS | duty.ACTIONS | rides.ACTIONS


def carry_out(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    """Carry out one action for a person. KeyError for an action that does not exist."""
    return _ACTIONS[do.action](work, person, kept, do)
