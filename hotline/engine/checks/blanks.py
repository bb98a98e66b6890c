"""The proof about blanks: whatever way somebody comes to a step, its words have every {blank} filled."""

import re
from collections.abc import Iterator

from hotline.engine.actions import ACTIONS
from hotline.engine.checks.texts import Text, of_book, of_notices
from hotline.engine.facts import CONSTANTS, GIVEN, LONGEST, TOLD
from hotline.engine.faults import Fault
from hotline.engine.flow import Book, Step
from hotline.engine.graph import SILENCE, UNCLEAR, Known, steps, surely
from hotline.engine.notices import Notices

_BRACE = re.compile(r"[{}]")


def filled(book: Book) -> Iterator[Fault]:
    """Every blank is a constant, saved on all ways to its step, or given by the host; and has a longest length."""
    known = {flow.name: surely(flow, frozenset(GIVEN.get(flow.name, ())), _saved) for flow in book.flows.values()}
    for text in of_book(book):
        held = known[text.flow].get(text.step)
        if held is not None:
            yield from _wrong(text, held)
    for flow, step in steps(book):
        held = known[flow.name].get(step.name)
        if step.verb == "run" and held is not None:
            for blank in set(GIVEN.get(step.target, ())) - held:
                yield Fault(
                    f"{flow.name}.toml", step.name, f"runs {step.target}, which needs {{{blank}}}; save it before"
                )


def notices_filled(notices: Notices) -> Iterator[Fault]:
    """Every blank of a notice is one the hotline knows, and other languages use those of the English words only."""
    english = {text.step: frozenset(text.blanks) for text in of_notices(notices) if text.language == "en"}
    for text in of_notices(notices):
        yield from _wrong(text, frozenset(LONGEST) if text.language == "en" else english.get(text.step, frozenset()))


def _saved(held: Known, step: Step, way: str) -> Known:
    """The blanks that are filled once a step is left this way."""
    if step.verb == "ask" and step.save and way not in {SILENCE, UNCLEAR}:
        return held | {step.save, f"{step.save}_said"}
    if step.verb == "do" and step.target in ACTIONS:
        return held | {*ACTIONS[step.target].gives}
    if step.verb == "decide" and way == "yes":
        return held | {*TOLD.get(step.target, ())}
    return held


def _wrong(text: Text, known: Known) -> Iterator[Fault]:
    if _BRACE.search(text.without_blanks()):
        yield text.fault("has a lone { or }; write a blank as {its_name}")
    for blank in text.blanks:
        if blank not in known and blank not in CONSTANTS:
            yield text.fault(
                f"{{{blank}}} is not known on every way to here; save it in a step before, or leave it out"
            )
        elif blank not in LONGEST:
            yield text.fault(f"{{{blank}}} may get too long for a text; leave it out, or give it a length in facts.py")
