"""Proofs about asking again: it is no second greeting, and it says what kind of answer is wanted."""

import re
from collections.abc import Iterator

from hotline.engine.checks.texts import file_of
from hotline.engine.facts import CONSTANTS
from hotline.engine.faults import Fault
from hotline.engine.flow import Book
from hotline.engine.walkable import met

_BLANK = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"\d+")


def says_what_is_wanted(book: Book) -> Iterator[Fault]:
    """What a text asks again with leaves out who we are, and names both ends where it wants a number."""
    asked = [(flow, step) for flow in book.flows.values() if not flow.spoken for step in met(flow, "sms")]
    for flow, step in asked:
        if step.verb == "ask" and step.tries:
            for language, words in book.words.items():
                base = f"{flow.name}/{step.name}"
                said = words.get(f"{base}/reask") or words.get(f"{base}/ask") or ""
                if what := _greets(said) or _says_no_number(said, step.number):
                    yield Fault(file_of(language, flow.name), step.name, what)


def _greets(said: str) -> str | None:
    told = [blank for blank in _BLANK.findall(said) if blank in CONSTANTS]
    return f"tells {{{told[0]}}} once more where it asks again; give it a short reask without" if told else None


def _says_no_number(said: str, number: tuple[int, int] | None) -> str | None:
    if number is None or {str(end) for end in number} <= set(_NUMBER.findall(said)):
        return None
    return f"does not say where it asks again that a number from {number[0]} to {number[1]} is wanted; give it a reask"
