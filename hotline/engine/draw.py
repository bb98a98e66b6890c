"""Flows as drawings, in the language of Mermaid, which code hosts and many editors show as pictures."""

from collections.abc import Iterator, Mapping

from hotline.engine.flow import Book, Flow, Step
from hotline.engine.graph import ANY, SILENCE, UNCLEAR, exits

# How each verb is drawn: a question as a hexagon, a decision as a diamond, an action as a box with double sides,
# another flow as a stadium, an end as a circle, plain words as a box.
_SHAPES: Mapping[str, tuple[str, str]] = {
    "ask": ("{{", "}}"),
    "decide": ("{", "}"),
    "do": ("[[", "]]"),
    "run": ("([", "])"),
    "end": ("((", "))"),
    "say": ("[", "]"),
}
_ESCAPED = {char: f"#{ord(char)};" for char in '#"<>{}[]()|`\\'}
_LONGEST_LINE = 36
_LEGEND = (
    "A hexagon asks, a diamond decides, double sides do something, rounded ends run another flow, a circle ends, "
    "a plain box only speaks. Dotted ways are silence and muddle."
)


def draw(book: Book, flow: Flow, language: str = "en") -> str:
    """One flow as a Mermaid flow chart, with its words in one language."""
    nodes = [_node(step, _words(book, flow, step, language)) for step in flow.steps.values()]
    edges = [edge for step in flow.steps.values() for edge in _edges(flow, step)]
    return "\n    ".join(["flowchart TD", *_begins(flow), *nodes, *edges])


def page(book: Book) -> str:
    """All flows on one page of Markdown, each with its drawing."""
    parts = [
        "# The flows, drawn",
        "Made by `python -m hotline flows draw > docs/flows.md`. Edit the flows, not this page.",
        _LEGEND,
    ]
    for flow in book.flows.values():
        parts.append(f"## {flow.name}")
        parts.append(f"```mermaid\n{draw(book, flow)}\n```")
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """A text in which nothing is left that Mermaid would read as its own."""
    return "".join(_ESCAPED.get(char, char) for char in text)


def _begins(flow: Flow) -> Iterator[str]:
    """What begins this flow, as a node before its first step."""
    said = sorted({*flow.means, *flow.starts})
    begun = [*said, *([f"danger: {flow.danger}"] if flow.danger else [])]
    if begun:
        yield f'begins[/"{_wrapped(", ".join(begun))}"/] --> {_id(flow.first)}'


def _node(step: Step, words: str) -> str:
    left, right = _SHAPES[step.verb]
    title = step.name if step.verb in {"ask", "say"} else f"{step.name}: {step.verb} {step.target}"
    text = "<br/>".join(part for part in (f"<b>{escaped(title)}</b>", words) if part)
    return f'{_id(step.name)}{left}"{text}"{right}'


def _words(book: Book, flow: Flow, step: Step, language: str) -> str:
    said = [book.text(language, f"{flow.name}/{step.name}/{key}") for key in ("say", "ask")]
    return "<br/>".join(_wrapped(text) for text in said if text)


def _edges(flow: Flow, step: Step) -> Iterator[str]:
    labels: dict[tuple[str, bool], list[str]] = {}
    for exit_ in exits(step):
        quiet = exit_.way in {SILENCE, UNCLEAR}
        labels.setdefault((exit_.to, quiet), []).append(exit_.way)
    for (to, quiet), ways in labels.items():
        arrow = "-.->" if quiet else "-->"
        said = ", ".join(way for way in ways if way not in {ANY, "then"})
        label = f'|"{escaped(said)}"|' if said else ""
        yield f"{_id(step.name)} {arrow}{label} {_id(flow.renamed.get(to, to) if to not in flow.steps else to)}"


def _id(name: str) -> str:
    """A name that Mermaid takes for a node: `end` alone it would not."""
    return f"s_{name}"


def _wrapped(text: str) -> str:
    """The text escaped, on lines short enough for a drawing."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= _LONGEST_LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "<br/>".join(escaped(line) for line in lines)
