"""Which places of a talk stay open when somebody leaves behind what was asked before."""

from collections.abc import Callable, Sequence

from hotline.domain.talk import Place
from hotline.engine.flow import Book


def for_the_menu(book: Book, places: Sequence[Place]) -> tuple[Place, ...]:
    """What stays for whoever begins anew: what is being done for them, and what the line began without them."""
    return _open(book, places, lambda place: not (book.flows[place.flow].starts or book.flows[place.flow].means))


def parted(book: Book, places: Sequence[Place], flow: str | None) -> tuple[Place, ...]:
    """What stays where all that was asked is left behind, or what was asked in `flow` alone if that is named.

    What is being done for them goes on, with whatever had it done.
    """
    return _open(book, places, lambda place: flow is not None and place.flow != flow)


def _open(book: Book, places: Sequence[Place], stays: Callable[[Place], bool]) -> tuple[Place, ...]:
    kept: list[Place] = []
    for place in reversed(places):
        step = book.step(place.flow, place.step)
        had_it_done = kept and step.verb == "run" and step.target == kept[0].flow
        if step.verb == "do" or had_it_done or stays(place):
            kept.insert(0, place)
    return tuple(kept)
