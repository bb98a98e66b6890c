"""Which part of the line a text asks for: start words, the many ways to say them, and whole sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hotline.domain.hearing.asking import asked
from hotline.domain.hearing.hardnews import hard_news
from hotline.domain.hearing.keywordlists import ASKED, EXACT, POLITE, SMALL, Name
from hotline.domain.hearing.languages import language_wish
from hotline.domain.hearing.meetings import meeting_wish
from hotline.domain.hearing.nearly import nearly
from hotline.domain.hearing.phrases import Words, heard
from hotline.domain.hearing.respelling import twice

# Sentences longer than this are a story, in which no start word is looked for.
_LONGEST_SENTENCE = 40
_CLAUSES = re.compile(r"[.!?;,\n]+")
# "i want to relapse" tells of a wish, not of a slip.
_NEVER_ASKED_FOR = frozenset({"SLIP", "DONE", "SAFE"})


@dataclass(frozen=True, slots=True)
class Keyword:
    """A meaning a text starts, and for meetings what was said of ZIP, day and fellowship."""

    name: Name
    zip: str | None = None
    when: str | None = None
    fellowship: str | None = None


@twice
def keyword(text: str) -> Keyword | None:
    """The part of the line a text asks for, in either language; None where it asks for none.

    Whole messages are looked up first, then sentences; only a message of one word may be misspelt beyond the lists.
    """
    said = heard(text)
    if not said:
        return Keyword("MENU") if text.strip() and set(text.strip()) <= {"?", "¿", " "} else None
    if name := EXACT.get(" ".join(said)):
        return Keyword(name)
    if len(said) > _LONGEST_SENTENCE:
        return None
    if wish := meeting_wish(said):
        return Keyword("MEETING", wish.zip, wish.when, wish.fellowship)
    name = language_wish(said) or _trimmed(said) or _asked(text, said) or _misspelt(said)
    return Keyword(name) if name else Keyword("MOOD") if hard_news(said) else None


def _trimmed(said: Words) -> Name | None:
    """The meaning of a message once politeness and small words are gone: "hey can i get the menu please"."""
    content = tuple(w for w in said if w not in SMALL)
    if name := _first_known(POLITE.cores(content)):
        return name
    wanted = _first_known(ASKED.cores(content))
    return None if wanted in _NEVER_ASKED_FOR else wanted


def _first_known(cores: Iterator[Words]) -> Name | None:
    return next((name for core in cores if (name := EXACT.get(" ".join(core)))), None)


def _asked(text: str, said: Words) -> Name | None:
    """What the text asks for as one sentence, or else one of its clauses: "i used. im sorry"."""
    if name := asked(said):
        return name
    clauses = (heard(clause) for clause in _CLAUSES.split(text))
    return next((name for clause in clauses if clause not in {(), said} and (name := asked(clause))), None)


def _misspelt(said: Words) -> Name | None:
    if len(said) > 1:
        return None
    meant = nearly(said[0])
    if meant is None:
        return None
    wish = meeting_wish((meant,))
    return "MEETING" if wish else EXACT.get(meant)
