"""Which answers still matter where: what a later step decides on. It keeps the tour short without leaving out a way."""

from collections.abc import Mapping

from hotline.domain.talk import Talk
from hotline.engine.facts import SAVED_FACTS
from hotline.engine.flow import Book, Flow, Step
from hotline.engine.graph import SILENCE, UNCLEAR, Known, current, exits, steps

Matters = Mapping[tuple[str, str], Known]


class _Recording(dict[str, str]):
    """Saved answers that note which of them are looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.read: set[str] = set()

    def get(self, key: str, default: str | None = None) -> str | None:  # type: ignore[override] # one kind of default
        self.read.add(key)
        return default


def reads(fact: str) -> Known:
    """The saved answers that a fact is read off; none for a fact of the host."""
    if fact not in SAVED_FACTS:
        return frozenset()
    saved = _Recording()
    SAVED_FACTS[fact](Talk(saved=saved))
    return frozenset(saved.read)


def matters(book: Book) -> dict[tuple[str, str], Known]:
    """For every flow and step, the names of saved answers that a decision there or further on depends on."""
    found = {(flow.name, step.name): _own(step) for flow, step in steps(book)}
    changed = True
    while changed:
        changed = False
        for flow, step in steps(book):
            more = found[flow.name, step.name] | _ahead(book, found, flow, step)
            changed = changed or more != found[flow.name, step.name]
            found[flow.name, step.name] = more
    return found


def _own(step: Step) -> Known:
    return reads(step.target) if step.verb == "decide" else frozenset()


def _ahead(book: Book, found: Matters, flow: Flow, step: Step) -> Known:
    """What matters after this step, less what an answer to it replaces, and what matters in the flow it runs."""
    names: set[str] = set()
    for exit_ in exits(step):
        to = current(flow, exit_.to)
        replaced = {step.save} if exit_.way not in {SILENCE, UNCLEAR} else set()
        names |= (found[flow.name, to] if to else frozenset()) - replaced
    if step.verb == "run" and step.target in book.flows:
        names |= found[step.target, book.flows[step.target].first]
    return frozenset(names)
