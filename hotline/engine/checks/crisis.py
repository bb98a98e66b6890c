"""Proofs about crisis flows: each kind of danger has one, and a human or a number to call is never far."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import get_args

from hotline.engine.documents import Danger
from hotline.engine.faults import Fault
from hotline.engine.flow import Book, Flow, Step
from hotline.engine.graph import Known, heads, surely, waits

KINDS: tuple[str, ...] = get_args(Danger)
HUMAN_ACTIONS = frozenset({"page_human", "reach_someone", "ring_someone"})
TURNS = 2
_NUMBER = re.compile(r"\b(9 ?1 ?1|9 ?8 ?8)\b")
_HELP = "help"


def one_flow_each(book: Book) -> Iterator[Fault]:
    """Each kind of danger has exactly one flow, and that one is a crisis flow."""
    found = Counter(flow.danger for flow in book.flows.values() if flow.danger)
    for kind in KINDS:
        if found[kind] != 1:
            where = ", ".join(f"{flow.name}.toml" for flow in book.flows.values() if flow.danger == kind) or "flows/"
            yield Fault(where, "", f"danger {kind} has {found[kind] or 'no'} flows; give it exactly one")
    for flow in book.flows.values():
        if flow.danger and not flow.crisis:
            yield Fault(f"{flow.name}.toml", "", "answers danger, so write crisis = true")


def help_is_near(book: Book) -> Iterator[Fault]:
    """At every step of a crisis flow, a human was asked or 911 or 988 named before, or is within two turns."""
    for flow in book.flows.values():
        if flow.crisis:
            for name in _far(book, flow):
                yield Fault(
                    f"{flow.name}.toml", name, f"is more than {TURNS} turns from a human, 911 or 988; bring one nearer"
                )


def _far(book: Book, flow: Flow) -> list[str]:
    """The steps with no help behind them on every way, nor near on every way ahead."""

    def helped(held: Known, step: Step, _way: str) -> Known:
        return held | {_HELP} if _helps_here(book, flow, step) else held

    behind = surely(flow, frozenset(), helped)
    return [
        name
        for name, held in behind.items()
        if name in flow.steps and not held and not _near(book, flow, flow.steps[name], TURNS)
    ]


def _near(book: Book, flow: Flow, step: Step, turns: int, seen: Known = frozenset()) -> bool:
    """Whether all ways from a step come to help within so many turns."""
    if _helps_here(book, flow, step):
        return True
    left = turns - waits(step)
    ahead = heads(flow, step)
    if left < 0 or not ahead or step.name in seen:
        return False
    return all(_near(book, flow, flow.steps[name], left, seen | {step.name}) for name in ahead)


def _helps_here(book: Book, flow: Flow, step: Step) -> bool:
    """Whether this step itself asks a human, names a number, or runs a flow that surely does."""
    if step.verb == "do" and step.target in HUMAN_ACTIONS:
        return True
    if _names_a_number(book, flow.name, step.name):
        return True
    inner = book.flows.get(step.target) if step.verb == "run" else None
    return inner is not None and _first_helps(book, inner)


def _first_helps(book: Book, flow: Flow) -> bool:
    """Whether help comes within the first turn of a flow that another one runs."""
    step = flow.steps.get(flow.first)
    return step is not None and _near(book, flow, step, 0)


def _names_a_number(book: Book, flow: str, step: str) -> bool:
    """Whether the words of a step name 911 or 988 in every language."""
    texts = [" ".join(words.get(f"{flow}/{step}/{key}", "") for key in ("say", "ask")) for words in book.words.values()]
    return bool(texts) and all(_NUMBER.search(text) for text in texts)
