"""Proofs about languages: each has all the words and no others, in letters that cost no extra."""

from collections.abc import Iterable, Iterator

from hotline.domain.segments import offenders
from hotline.engine.checks.texts import NOTICES, Text, of_book
from hotline.engine.facts import CONSTANTS
from hotline.engine.faults import Fault
from hotline.engine.flow import Book
from hotline.engine.walkable import met

_HEARD = "voice_"


def complete(book: Book) -> Iterator[Fault]:
    """Every language has words wherever English has, and nowhere else.

    But a translation may have words of its own for a call, where the English says the same in a text and on a call:
    Spanish is spelled for the ear there.
    """
    english = {_place(text): text for text in of_book(book, "en")}
    for language in book.words.keys() - {"en"}:
        here = {_place(text): text for text in of_book(book, language)}
        for place in sorted(english.keys() - here.keys()):
            yield Text(language, *place, text="").fault("is missing; say it in this language too")
        for place in sorted(here.keys() - english.keys()):
            flow, step, key = place
            if key.startswith(_HEARD) and (flow, step, key.removeprefix(_HEARD)) in english:
                continue
            yield here[place].fault("is not there in English; remove it here, or add it there")


def same_constants(texts: Iterable[Text]) -> Iterator[Fault]:
    """A translation names the line and its human contact wherever the English does: the carriers ask for both."""
    found = list(texts)
    english = {_place(text): text for text in found if text.language == "en"}
    for text in found:
        original = english.get(_place(text))
        for blank in CONSTANTS:
            if original and blank in original.blanks and blank not in text.blanks:
                yield text.fault(f"lacks {{{blank}}}, which the English has; say it here too")


def cheap_letters(book: Book, texts: Iterable[Text]) -> Iterator[Fault]:
    """Every word that may be texted is written in the GSM-7 alphabet: a single other letter halves what fits a text.

    What is only ever heard may have any letter: a voice stresses "numero" wrongly and "número" right.
    """
    read = {(flow.name, step.name) for flow in book.flows.values() if not flow.spoken for step in met(flow, "sms")}
    for text in texts:
        told = not text.step.startswith(_HEARD) if text.flow == NOTICES else (text.flow, text.step) in read
        if told and not text.spoken and (found := offenders(text.text)):
            yield text.fault(f"has {' '.join(found)}, which doubles the price; write plain letters, quotes and dashes")


def _place(text: Text) -> tuple[str, str, str]:
    return text.flow, text.step, text.key
