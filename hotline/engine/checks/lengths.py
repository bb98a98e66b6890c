"""The proof that texts are short: every text of the tour and every notice, with each blank at its longest."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from hotline.domain.effects import Ask
from hotline.domain.segments import segments, to_gsm, units
from hotline.engine.checks.texts import file_of, of_book, of_notices
from hotline.engine.facts import LONGEST
from hotline.engine.faults import Fault
from hotline.engine.flow import Book
from hotline.engine.notices import Notices
from hotline.engine.tour import Visit, tour

Walks = Mapping[str, list[Visit]]

ELSEWHERE = 2
# What an urgent text ends in that goes out again because nobody knows whether it arrived.
NUMBERED = " (3)"
_CASE = re.compile(r"\b(case|caso) \{code\}", re.IGNORECASE)
_BLANK = re.compile(r"\{(\w+)\}")


def walked(book: Book) -> Walks:
    """The whole tour by text in every language, with every blank as long as it may get."""
    full = replace(book, words={language: _longest(words) for language, words in book.words.items()})
    return {language: list(tour(full, "sms", language)) for language in book.words}


def alone(book: Book) -> Iterator[Fault]:
    """No text of a flow is by itself longer than one segment in a crisis, or than two elsewhere.

    Only words that have others beside them for the phone are sure to be texted: the rest may be heard alone.
    """
    for text in of_book(book):
        most = 1 if book.flows[text.flow].crisis else ELSEWHERE
        spoken = f"{text.flow}/{text.step}/voice_{text.key}"
        if spoken in book.words[text.language] and segments(fully(text.text)) > most:
            full = units(fully(text.text))
            yield text.fault(f"has {full} characters when its blanks are full; {most} of 160 may be sent")


def short(book: Book, walks: Walks) -> Iterator[Fault]:
    """No text is longer than one segment in a crisis, with a choice or asking again, or than two elsewhere."""
    for language, visits in walks.items():
        longest: dict[tuple[str, str], Visit] = {}
        for visit in visits:
            spot = _spot(visit)
            if _over(book, visit) and (spot not in longest or len(visit.text) > len(longest[spot].text)):
                longest[spot] = visit
        for (flow, step), visit in longest.items():
            most, said = _limit(book, visit), visit.text
            what = f'the text that leads here has {units(said)} characters, and {most} of 160 may be sent: "{said}"'
            yield Fault(file_of(language, flow), step, what)


def notices_short(notices: Notices) -> Iterator[Fault]:
    """No notice is longer than it says: one segment unless its `segments` is 2, which one about a case may not have.

    Whatever may go out again leaves room for its number; what is heard is as short.
    """
    for text in of_notices(notices):
        # The accents of what is only heard cost nothing.
        heard = text.step.startswith("voice_")
        full = to_gsm(fully(text.text)) if heard else fully(text.text) + NUMBERED
        most = notices.documents[text.step].segments if text.step in notices.documents else 1
        if most > 1 and _CASE.search(text.text):
            yield text.fault("is about a case, so one text of 160 must do; remove segments")
        elif segments(full) > most:
            yield text.fault(f"has {units(full)} characters when its blanks are full; {most} of 160 may be sent")


def fully(text: str) -> str:
    """A text with every blank as long as it may get."""
    return _BLANK.sub(lambda blank: "x" * LONGEST.get(blank[1], 0), text)


def _longest(words: Mapping[str, str]) -> dict[str, str]:
    return {path: fully(text) for path, text in words.items()}


def _over(book: Book, visit: Visit) -> bool:
    numbered = NUMBERED if _crisis(book, visit) else ""
    return bool(visit.text) and segments(visit.text + numbered) > _limit(book, visit)


def _limit(book: Book, visit: Visit) -> int:
    choice = any(isinstance(effect, Ask) and effect.labels for effect in visit.effects)
    return 1 if _crisis(book, visit) or choice or asks_again(visit) else ELSEWHERE


def _crisis(book: Book, visit: Visit) -> bool:
    return any(book.flows[flow].crisis for flow in visit.flows)


def asks_again(visit: Visit) -> bool:
    """Whether a turn asks the very question again that its text did not answer."""
    before, after = visit.talk.place, visit.after.place
    return before is not None and after is not None and after.step == before.step and after.tries > before.tries


def _spot(visit: Visit) -> tuple[str, str]:
    """The step that a turn led to, or the last one it left."""
    if visit.after.place:
        return visit.after.place.flow, visit.after.place.step
    return (visit.exits[-1][0], visit.exits[-1][1]) if visit.exits else ("", "")
