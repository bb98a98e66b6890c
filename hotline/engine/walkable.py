"""Which exits can be taken on a channel, read off the graph alone: what a whole tour must have walked."""

from hotline.engine.flow import Book, Flow, Step
from hotline.engine.graph import ANY, Exit, current, exits

Way = tuple[str, str, str]
_CHANNEL_FACT = "on_the_phone"


def walkable(book: Book, channel: str) -> set[Way]:
    """Flow, step and way of every exit that somebody can take on this channel ("sms" or "voice")."""
    return {
        (flow.name, step.name, way)
        for flow in book.flows.values()
        if channel == "voice" or not flow.spoken
        for step in met(flow, channel)
        for exit_ in _open(step, channel)
        for way in _named(book, step, exit_, channel)
    }


def _named(book: Book, step: Step, exit_: Exit, channel: str) -> list[str]:
    """The names an exit has in the record of passages: one that runs a flow is named by its result."""
    if step.verb != "run":
        return [exit_.way]
    ends = {inner.target for inner in met(book.flows[step.target], channel) if inner.verb == "end"}
    return sorted(ends if exit_.way == ANY else ends & {exit_.way})


def met(flow: Flow, channel: str) -> list[Step]:
    """The steps that can be come to on this channel."""
    found: dict[str, Step] = {}
    todo = [flow.first]
    while todo:
        name = current(flow, todo.pop())
        if name is not None and name not in found:
            found[name] = flow.steps[name]
            todo.extend(exit_.to for exit_ in _open(flow.steps[name], channel))
    return list(found.values())


def _open(step: Step, channel: str) -> list[Exit]:
    """The ways out of a step, less the one that only the other channel takes."""
    if step.verb != "decide" or step.target != _CHANNEL_FACT:
        return list(exits(step))
    taken = "yes" if channel == "voice" else "no"
    return [exit_ for exit_ in exits(step) if exit_.way == taken]
