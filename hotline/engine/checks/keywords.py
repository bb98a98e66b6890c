"""Proofs about words people text: none is a danger, none belongs to the carrier, and each means one thing."""

from collections.abc import Callable, Iterator

from hotline.domain.danger import Danger
from hotline.domain.hearing.keywords import keyword
from hotline.domain.stopping import CARRIER_STARTS, CARRIER_STOPS, stop_wish
from hotline.engine.faults import Fault
from hotline.engine.flow import Book
from hotline.engine.graph import steps
from hotline.engine.hearts import HARD

Hears = Callable[[str], Danger | None]

# A YES reaches the line from everybody who has not opted out, so it may answer a question, but never begin a flow.
ANSWER_ONLY = frozenset({"yes"})
# The carrier may answer these itself, so they may begin a flow, but an answer would get lost.
BEGIN_ONLY = frozenset({"help", "info"})


def carrier_words(book: Book) -> Iterator[Fault]:
    """No start word and no word of an answer is one that opts people out or in, in either language."""
    for flow in book.flows.values():
        for start in sorted(flow.starts):
            if start in ANSWER_ONLY or _is_taken(start):
                yield Fault(
                    f"{flow.name}.toml", "", f'starts has "{start}", which opts people out or in; choose another'
                )
    for flow, step in steps(book):
        for phrase in step.heard:
            if phrase in BEGIN_ONLY or _is_taken(phrase):
                yield Fault(
                    f"{flow.name}.toml",
                    step.name,
                    f'hears "{phrase}", which the carrier keeps for itself; choose another',
                )


def danger_words(book: Book, hears: Hears) -> Iterator[Fault]:
    """No start word and no word of an answer sounds like danger: it would never come to mean anything else.

    Answers within crisis flows may: there it is what they are about.
    """
    for flow in book.flows.values():
        for start in sorted(flow.starts):
            if hears(start):
                yield Fault(f"{flow.name}.toml", "", f'starts has "{start}", which is heard as danger; choose another')
    for flow, step in steps(book):
        for phrase in step.heard:
            if not flow.crisis and hears(phrase):
                yield Fault(f"{flow.name}.toml", step.name, f'hears "{phrase}", which is heard as danger; remove it')


def one_meaning(book: Book) -> Iterator[Fault]:
    """A start word, and a meaning such as HELP, begins one flow."""
    for flow in book.flows.values():
        for start in sorted(flow.starts):
            found = keyword(start)
            # How somebody feels is heard last: any flow may begin by such words.
            meant = book.meanings.get(found.name) if found and found.name != HARD else None
            other = book.starts[start] if book.starts[start] != flow.name else meant
            if other not in {None, flow.name, flow.before}:
                yield Fault(f"{flow.name}.toml", "", f'starts has "{start}", which begins {other}; let it begin one')
        for meaning in sorted(flow.means):
            if book.meanings[meaning] != flow.name:
                other = book.meanings[meaning]
                yield Fault(f"{flow.name}.toml", "", f"means has {meaning}, which begins {other}; let it begin one")


def _is_taken(phrase: str) -> bool:
    wish = stop_wish(phrase)
    stops = wish is not None and wish.action == "STOP" and wish.topic is None
    return stops or phrase in CARRIER_STOPS | CARRIER_STARTS
