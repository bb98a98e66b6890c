"""What an action is: it is carried out for a person in the open transaction, and tells what came of it."""

from collections.abc import Callable

from hotline.domain.effects import Do
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store.people import Person
from hotline.store.talks import Kept

Action = Callable[[Work, Person, Kept, Do], Told]
