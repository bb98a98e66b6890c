"""Proofs about languages: each has all the words and no others, in letters that cost no extra."""

from collections.abc import Iterable, Iterator

from hotline.domain.segments import offenders
from hotline.engine.checks.texts import Text, of_book
from hotline.engine.facts import CONSTANTS
from hotline.engine.faults import Fault
from hotline.engine.flow import Book


def complete(book: Book) -> Iterator[Fault]:
    """Every language has words wherever English has, and nowhere else."""
    english = {_place(text): text for text in of_book(book, "en")}
    for language in book.words.keys() - {"en"}:
        here = {_place(text): text for text in of_book(book, language)}
        for place in sorted(english.keys() - here.keys()):
            yield Text(language, *place, text="").fault("is missing; say it in this language too")
        for place in sorted(here.keys() - english.keys()):
            yield here[place].fault("is not there in English; remove it here, or add it there")


def same_constants(texts: Iterable[Text]) -> Iterator[Fault]:
    """A translation names the line and its human contact wherever the English does: the carriers ask for both."""
    found = list(texts)
    english = {_place(text): text for text in found if text.language == "en"}
    for text in found:
        original = english.get(_place(text))
        for blank in CONSTANTS:
            if original and blank in original.blanks and blank not in text.blanks:
                yield text.fault(f"lacks {{{blank}}}, which the English has")


def cheap_letters(texts: Iterable[Text]) -> Iterator[Fault]:
    """Every word is written in the GSM-7 alphabet: a single other letter halves what fits a text."""
    for text in texts:
        if found := offenders(text.text):
            yield text.fault(f"has {' '.join(found)}, which doubles the price; write plain letters, quotes and dashes")


def _place(text: Text) -> tuple[str, str, str]:
    return text.flow, text.step, text.key
