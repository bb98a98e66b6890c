"""The proof that nobody talks to a wall: whoever texts something gets words back, or an action that speaks."""

from collections.abc import Iterator

from hotline.domain.effects import Do
from hotline.domain.events import Heard
from hotline.engine.actions import ACTIONS
from hotline.engine.checks.lengths import Walks
from hotline.engine.checks.texts import file_of
from hotline.engine.faults import Fault
from hotline.engine.flow import Book
from hotline.engine.tour import Visit


def answered(book: Book, walks: Walks) -> Iterator[Fault]:
    """Every text on the tour is answered; in a crisis flow silence may be what keeps somebody safe."""
    for language, visits in walks.items():
        walls = {visit.exits[0] for visit in visits if _is_wall(book, visit)}
        for flow, step, way in sorted(walls):
            yield Fault(file_of(language, flow), step, f"{way} leads to nothing that is said; lead it to some words")


def _is_wall(book: Book, visit: Visit) -> bool:
    if not isinstance(visit.event, Heard) or visit.text or not visit.exits:
        return False
    spoken_for = any(isinstance(effect, Do) and ACTIONS[effect.action].speaks for effect in visit.effects)
    return not spoken_for and not any(book.flows[flow].crisis for flow in visit.flows)
