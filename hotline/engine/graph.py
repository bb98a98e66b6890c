"""The graph that flows are: the ways out of each step, and what surely lies behind whoever stands at one."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from hotline.engine.flow import Book, Flow, Step

SILENCE = "silence"
UNCLEAR = "unclear"
ANSWERED = "answered"
ANY = "*"
_RANGE = re.compile(r"^(\d+)(?:\.\.(\d+))?$")

Known = frozenset[str]
Leave = Callable[[Known, Step, str], Known]


@dataclass(frozen=True, slots=True)
class Exit:
    """One way out of a step: its name as the record of passages has it, and the step it leads to."""

    way: str
    to: str


def exits(step: Step) -> tuple[Exit, ...]:
    """All ways out of a step; a `run` or `do` that goes on whatever comes has one, named ANY."""
    return (
        (*_ways(step), Exit(SILENCE, step.silence), Exit(UNCLEAR, step.unclear)) if step.verb == "ask" else _ways(step)
    )


def waits(step: Step) -> bool:
    """Whether the turn is over at this step until somebody answers or an action comes to something."""
    return step.verb == "ask" or (step.verb == "do" and isinstance(step.then, Mapping))


def heads(flow: Flow, step: Step) -> list[str]:
    """The steps that exist among those this one leads to, under the names they have today."""
    return [found for exit_ in exits(step) if (found := current(flow, exit_.to)) is not None]


def current(flow: Flow, name: str) -> str | None:
    """The name a step has today, also when asked for under one it had before; None where there is none."""
    name = name if name in flow.steps else flow.renamed.get(name, "")
    return name if name in flow.steps else None


def reachable(flow: Flow) -> set[str]:
    """The steps that can be come to from the first one."""
    found: set[str] = set()
    todo = [flow.first]
    while todo:
        name = todo.pop()
        if name not in found and name in flow.steps:
            found.add(name)
            todo.extend(heads(flow, flow.steps[name]))
    return found


def results(flow: Flow) -> set[str]:
    """The results this flow can end with."""
    return {flow.steps[name].target for name in reachable(flow) if flow.steps[name].verb == "end"}


def surely(flow: Flow, start: Known, leave: Leave) -> dict[str, Known]:
    """What holds on every path to each step, if `start` holds at the first.

    `leave` is given what holds at a step, the step and the way out of it, and says what holds after that.
    """
    held: dict[str, Known] = {flow.first: start}
    todo = [flow.first]
    while todo:
        name = todo.pop()
        if name not in flow.steps:
            continue
        step = flow.steps[name]
        for exit_ in exits(step):
            to = current(flow, exit_.to)
            brought = leave(held[name], step, exit_.way)
            if to is not None and (to not in held or not held[to] <= brought):
                held[to] = held[to] & brought if to in held else brought
                todo.append(to)
    return held


def steps(book: Book) -> Iterator[tuple[Flow, Step]]:
    """Every step of every flow, in the order of the files."""
    for flow in book.flows.values():
        for step in flow.steps.values():
            yield flow, step


def spans(then: Mapping[str, str]) -> dict[str, tuple[int, int]]:
    """First and last number of every range of a `then`; what is no range is left out."""
    found = {}
    for key in then:
        if match := _RANGE.match(key):
            found[key] = (int(match[1]), int(match[2] or match[1]))
    return found


def _ways(step: Step) -> tuple[Exit, ...]:
    if step.answers:
        plain = step.then if isinstance(step.then, str) else ""
        return tuple(Exit(answer.name, answer.then or plain) for answer in step.answers)
    if isinstance(step.then, Mapping):
        return tuple(Exit(way, to) for way, to in step.then.items())
    if step.then is None:
        return ()
    return (Exit({"ask": ANSWERED, "run": ANY}.get(step.verb, "then"), step.then),)
