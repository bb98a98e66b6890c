"""Proofs about what flows call by name: actions, facts and other flows exist, and all they come to is handled."""

from collections.abc import Iterator, Mapping

from hotline.engine.actions import ACTIONS, Action
from hotline.engine.facts import HOST_FACTS, SAVED_FACTS
from hotline.engine.faults import Fault
from hotline.engine.flow import Book, Flow, Step
from hotline.engine.graph import results, steps, waits


def actions(book: Book) -> Iterator[Fault]:
    """Every `do` names an action, gives it what it needs, and handles all that may come of it."""
    for flow, step in steps(book):
        if step.verb == "do":
            yield from (Fault(f"{flow.name}.toml", step.name, what) for what in _action(step))
            if waits(step) and f"{flow.name}/{step.name}/waiting" not in book.words["en"]:
                yield Fault(
                    f"{flow.name}.toml", step.name, "leaves whoever texts meanwhile without an answer; add waiting"
                )


def facts(book: Book) -> Iterator[Fault]:
    """Every `decide` names a fact and says where yes and no lead."""
    for flow, step in steps(book):
        if step.verb != "decide":
            continue
        if step.target not in SAVED_FACTS and step.target not in HOST_FACTS:
            known = ", ".join(sorted({*SAVED_FACTS, *HOST_FACTS}))
            yield Fault(f"{flow.name}.toml", step.name, f"{step.target} is no fact; there are {known}")
        if not isinstance(step.then, Mapping) or step.then.keys() != {"yes", "no"}:
            yield Fault(f"{flow.name}.toml", step.name, "needs then with yes and no, and nothing else")


def runs(book: Book) -> Iterator[Fault]:
    """Every `run` names a flow, and its table of `then` names every result of that flow and no other."""
    for flow, step in steps(book):
        if step.verb == "run":
            yield from _run(book, flow, step)


def plain(book: Book) -> Iterator[Fault]:
    """A step that only says something leads to one step."""
    for flow, step in steps(book):
        if step.verb == "say" and isinstance(step.then, Mapping):
            yield Fault(f"{flow.name}.toml", step.name, "only says something, so then is the name of one step")


def _action(step: Step) -> Iterator[str]:
    action = ACTIONS.get(step.target)
    if action is None:
        yield f"{step.target} is no action; there are {', '.join(sorted(ACTIONS))}"
        return
    for need in action.needs:
        if need not in step.args:
            yield f"{step.target} needs {need}; write it in with"
    kind = step.args.get("kind")
    if kind is not None and action.kinds and kind not in action.kinds:
        yield f"{step.target} knows no kind {kind}; there are {', '.join(action.kinds)}"
    if isinstance(step.then, Mapping):
        yield from _outcomes(step.target, action, step.then)


def _outcomes(name: str, action: Action, then: Mapping[str, str]) -> Iterator[str]:
    for outcome in action.outcomes:
        if outcome not in then:
            yield f"{name} may come to {outcome}; say in then where that leads"
    for way in then.keys() - set(action.outcomes):
        yield f"{name} never comes to {way}; it comes to {', '.join(action.outcomes) or 'nothing'}"


def _run(book: Book, flow: Flow, step: Step) -> Iterator[Fault]:
    file, inner = f"{flow.name}.toml", book.flows.get(step.target)
    if inner is None:
        yield Fault(file, step.name, f"runs {step.target}, which is no flow; use the name of a file in flows/")
    elif isinstance(step.then, Mapping):
        for result in sorted(results(inner) - step.then.keys()):
            yield Fault(file, step.name, f"{step.target} may end in {result}; say in then where that leads")
        for way in sorted(step.then.keys() - results(inner)):
            yield Fault(file, step.name, f"{step.target} never ends in {way}; remove it from then")
