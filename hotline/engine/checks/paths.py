"""Proofs about ways: each leads to a step, each step can be come to, and no circle goes round without waiting."""

from collections.abc import Iterator

from hotline.engine.faults import Fault
from hotline.engine.flow import Book, Flow, Step
from hotline.engine.graph import ANSWERED, exits, heads, reachable, steps, waits

_Spot = tuple[str, str]


def exits_exist(book: Book) -> Iterator[Fault]:
    """Every way out of every step, `again` and every renamed step lead to something that is there."""
    for flow, step in steps(book):
        yield from _exits_exist(flow, step)
    for flow in book.flows.values():
        yield from _heads_exist(book, flow)


def all_reachable(book: Book) -> Iterator[Fault]:
    """No step stands where nobody ever comes."""
    for flow in book.flows.values():
        for name in flow.steps.keys() - reachable(flow):
            yield Fault(f"{flow.name}.toml", name, "is never reached; lead a step here, or remove it")


def no_circles(book: Book) -> Iterator[Fault]:
    """No way leads round and round without ever waiting for somebody, across flows that run each other too."""
    graph = {(flow.name, step.name): _at_once(book, flow, step) for flow, step in steps(book)}
    done: set[_Spot] = set()
    for spot in graph:
        circle = _circle(graph, spot, done)
        if circle:
            way = " > ".join(f"{flow}/{step}" for flow, step in circle)
            yield Fault(f"{circle[0][0]}.toml", circle[0][1], f"goes round without waiting ({way}); put an ask between")


def _exits_exist(flow: Flow, step: Step) -> Iterator[Fault]:
    for exit_ in exits(step):
        if exit_.to in flow.steps:
            continue
        way = "then" if exit_.way == ANSWERED else exit_.way
        if not exit_.to:
            yield Fault(
                f"{flow.name}.toml", step.name, f"{way} leads nowhere; name a step, here or at the top of the file"
            )
        else:
            what = f"{way} leads to [{exit_.to}], which is no step of this flow; name one that is, or add it"
            yield Fault(f"{flow.name}.toml", step.name, what)


def _heads_exist(book: Book, flow: Flow) -> Iterator[Fault]:
    file = f"{flow.name}.toml"
    if flow.again is not None and flow.again not in book.flows:
        yield Fault(file, "", f"again names {flow.again}, which is no flow; use the name of a file in flows/")
    if (flow.again is None) != (not flow.again_within):
        yield Fault(file, "", "again and again_within need each other; write both, or neither")
    for old, new in flow.renamed.items():
        if new not in flow.steps:
            yield Fault(file, old, f"is renamed to [{new}], which is no step of this flow; name one that is")
        if old in flow.steps:
            yield Fault(file, old, "is renamed, but still stands in the file; remove one of the two")


def _at_once(book: Book, flow: Flow, step: Step) -> list[_Spot]:
    """Where a turn goes from this step without waiting for anybody."""
    if waits(step):
        return []
    if step.verb != "run":
        return [(flow.name, name) for name in heads(flow, step)]
    inner = book.flows.get(step.target)
    if inner is None:
        return []
    after = heads(flow, step) if _rushes_through(book, inner) else []
    return [(inner.name, inner.first), *((flow.name, name) for name in after)]


def _rushes_through(book: Book, flow: Flow, inside: frozenset[str] = frozenset()) -> bool:
    """Whether a flow can be gone through from its first step to an end without waiting."""
    if flow.name in inside:
        return False
    seen: set[str] = set()
    todo = [flow.first]
    while todo:
        name = todo.pop()
        step = flow.steps.get(name)
        if name in seen or step is None or waits(step):
            continue
        seen.add(name)
        if step.verb == "end":
            return True
        runs = book.flows.get(step.target) if step.verb == "run" else None
        if step.verb != "run" or (runs and _rushes_through(book, runs, inside | {flow.name})):
            todo.extend(heads(flow, step))
    return False


def _circle(graph: dict[_Spot, list[_Spot]], start: _Spot, done: set[_Spot]) -> tuple[_Spot, ...]:
    """The first circle met on the way from a spot, or nothing; what is free of circles is added to `done`."""
    trail: list[_Spot] = []
    todo: list[tuple[_Spot, bool]] = [(start, False)]
    while todo:
        spot, left = todo.pop()
        if left:
            done.add(trail.pop())
        elif spot in trail:
            done.update(trail)
            return (*trail[trail.index(spot) :], spot)
        elif spot not in done and spot in graph:
            trail.append(spot)
            todo.append((spot, True))
            todo.extend((to, False) for to in graph[spot])
    return ()
