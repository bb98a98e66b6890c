"""Which flow a text asks for: by a start word, or by what it means."""

from hotline.domain.hearing.keywords import keyword
from hotline.domain.ladders import NEEDS
from hotline.domain.words import spaced
from hotline.engine.flow import Book


def wanted(book: Book, text: str) -> str | None:
    """The flow that a text asks for by a start word or by its meaning."""
    if flow := book.starts.get(spaced(text)):
        return flow
    found = keyword(text)
    return book.meanings.get(found.name) if found else None


def tells_more(book: Book, flow: str, text: str) -> bool:
    """Whether somebody who is asked about a ride or a meeting says more of it: "ride to the clinic fri at 5"."""
    return flow in NEEDS and wanted(book, text) in NEEDS and spaced(text) not in book.starts
