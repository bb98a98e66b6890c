"""Every proof that holds over the flows, gathered: what is wrong in which file and step, and what to do about it."""

from collections.abc import Callable, Iterable, Iterator

from hotline.engine.checks import (
    answered,
    blanks,
    calls,
    crisis,
    keywords,
    languages,
    lengths,
    paths,
    plain,
    promises,
    questions,
    reading,
    reasking,
    texts,
    wording,
)
from hotline.engine.faults import Fault
from hotline.engine.flow import Book
from hotline.engine.loader import GENERAL
from hotline.engine.notices import Notices

Proof = Callable[[Book], Iterator[Fault]]

# These say whether the flows hang together at all; all others take that for granted.
_FIRST: tuple[Proof, ...] = (
    paths.exits_exist,
    questions.silence_and_muddle,
    questions.answers,
    questions.ranges,
    calls.actions,
    calls.facts,
    calls.runs,
    calls.plain,
    paths.no_circles,
)
_THEN: tuple[Proof, ...] = (
    paths.all_reachable,
    questions.few_on_a_call,
    blanks.filled,
    languages.complete,
    reasking.says_what_is_wanted,
    promises.owned,
    promises.declared,
    promises.on_time,
    crisis.one_flow_each,
    crisis.help_is_near,
)
_HEARD: tuple[Proof, ...] = (questions.understood, keywords.carrier_words, keywords.one_meaning)


def check_structure(book: Book) -> list[Fault]:
    """The faults in what leads where and in who keeps what is said: quick enough for the start of every process."""
    return _sorted(_all(_FIRST, book)) or _sorted(_all(_THEN, book))


def check_quickly(book: Book, notices: Notices, hears_danger: keywords.Hears) -> list[Fault]:
    """Every fault but texts too long by what comes before them in a turn: a third of a second, for the start of a line.

    To see those too, every way is walked, which takes seconds: `check_all` does.
    """
    words = [*_words(book, notices), *_notices(notices), *lengths.alone(book)]
    return check_structure(book) or _sorted([*words, *_heard(book, hears_danger)])


def check_all(book: Book, notices: Notices, hears_danger: keywords.Hears) -> list[Fault]:
    """Every fault of the flows and notices: structure, words heard, words said, and every text's length.

    `hears_danger` is the danger screen, so that no word of a menu is taken for danger.
    """
    structure, alone = check_structure(book), [*lengths.alone(book)]
    words = [*_words(book, notices), *_notices(notices), *alone]
    if structure:
        return _sorted([*structure, *words])
    walks = lengths.walked(book)
    # A text too long by itself is too long on every way to it, and named once.
    short = [] if alone else lengths.short(book, walks)
    return _sorted([*words, *_heard(book, hears_danger), *short, *answered.answered(book, walks)])


def _heard(book: Book, hears_danger: keywords.Hears) -> Iterator[Fault]:
    yield from _all(_HEARD, book)
    yield from keywords.danger_words(book, hears_danger)


def _words(book: Book, notices: Notices) -> Iterator[Fault]:
    said = [*texts.of_book(book), *texts.of_notices(notices)]
    yield from languages.same_constants(said)
    yield from languages.cheap_letters(book, said)
    yield from wording.allowed_words(said)
    yield from wording.calm(book, said)
    yield from reading.easy(said)
    yield from plain.telling(book)
    yield from plain.notices_telling(said)


def _notices(notices: Notices) -> Iterator[Fault]:
    for name in GENERAL:
        if name not in notices.documents:
            yield Fault("notices.toml", name, "is missing, and any question may need it; say it there")
    yield from blanks.notices_filled(notices)
    yield from promises.notices_declared(notices)
    yield from lengths.notices_short(notices)


def _all(proofs: Iterable[Proof], book: Book) -> Iterator[Fault]:
    for proof in proofs:
        yield from proof(book)


def _sorted(faults: Iterable[Fault]) -> list[Fault]:
    return sorted(set(faults), key=str)
