"""Somebody asks for one of their own people by name: whom they mean, and that this one is asked before all others."""

from collections.abc import Mapping
from dataclasses import replace

from hotline.domain.effects import Do
from hotline.domain.hearing.callbacks import wants_call
from hotline.domain.hearing.naming import could_name, named
from hotline.domain.ladders import Rung
from hotline.domain.talk import Place, Talk
from hotline.domain.words import spaced
from hotline.engine import phrases, wanting
from hotline.engine.sender import ByName
from hotline.services import climbing, coming_back, helpers, waitwords
from hotline.services.work import Work
from hotline.store import circles, offers, people
from hotline.store.people import Person
from hotline.store.requests import Request

# What a talk knows of it until somebody is asked.
SAVED = "named"
# What it knows while they are asked whether somebody is to be asked again: whom, and what they wanted of them.
_TO_PUT_BACK, _WISH = "put_back", "wish_for"
_TALK, _CALL = "talk", "call"
_HOW = {"sms": "text", "voice": "call"}
# Two may go by the same name: the sponsor is meant before the others.
_SPONSOR = "sponsor"


def meant(work: Work, person: Person, talk: Talk, text: str) -> ByName | None:
    """Whom a text of somebody in recovery asks for by name; their circle is looked up only where it may be there."""
    if not person.is_participant or _answers(work, talk, text) or not could_name(text):
        return None
    circle = sorted(circles.of(work.tx, person.id), key=lambda one: one.relation != _SPONSOR)
    known = people.many(work.tx, [one.supporter_id for one in circle])
    found = named(text, [one.name or "" for one in known.values()])
    if found is None:
        return None
    if found.place is None:
        return ByName(None, found.alone)
    helper_id = list(known)[found.place]
    off = coming_back.may_come_back(work, person, known[helper_id])
    # Nobody who is not off has to be put back.
    return None if found.back and not off else ByName(helper_id, found.alone, off)


def _answers(work: Work, talk: Talk, text: str) -> bool:
    """Whether a text is a start word, or names one of the answers to the question that is open, and nothing else."""
    said, book = spaced(text), work.hotline.book
    here = book.step(talk.place.flow, talk.place.step).heard if talk.place else ()
    return said in book.starts or said in here


def saved(work: Work, whom: ByName | None, text: str) -> Mapping[str, str]:
    """What a flow begins with that asks for this person, in this text, or for nobody by name."""
    if whom is None or whom.helper_id is None:
        return {}
    if not whom.off:
        return {SAVED: str(whom.helper_id)}
    return {
        _TO_PUT_BACK: str(whom.helper_id),
        _WISH: _CALL if wants_call(text) else _TALK,
        "helper": people.get(work.tx, whom.helper_id).called,
    }


def put_back(work: Work, person: Person, talk: Talk, do: Do) -> tuple[str, Mapping[str, str]]:
    """They want whom they named asked again: write it down in the words they said yes to.

    Returns what they wanted of them, and what the talk knows of it from then on.
    """
    helper_id = int(do.saved[_TO_PUT_BACK])
    asked = Place(wanting.ASK_AGAIN, work.hotline.book.flows[wanting.ASK_AGAIN].first)
    words = phrases.text(work.hotline.book, replace(talk, saved=do.saved), asked, "ask") or ""
    coming_back.put_back(work, person, helper_id, words=words, how=_HOW[talk.channel])
    return do.saved[_WISH], {SAVED: str(helper_id)}


def of(do: Do) -> int | None:
    """Who was asked for by name, where an action asks for somebody."""
    return int(do.saved[SAVED]) if SAVED in do.saved else None


def first(work: Work, request: Request, helper_id: int) -> tuple[Rung, list[Person]] | None:
    """Ask them alone, before the ladder; None where they cannot be asked now."""
    helper = helpers.by_name(work, request, helper_id, asked=set())
    return climbing.ask_first(work, request, helper) if helper else None


def as_well(work: Work, person: Person, live: Request, helper_id: int, *, at_the_top: bool) -> str | None:
    """Ask them too where others are being asked already; the words for it, None where they have been asked."""
    asked = {one.helper_id for one in offers.of(work.tx, live.id)}
    if helper_id in asked:
        return None
    helper = helpers.by_name(work, live, helper_id, asked=asked)
    if helper is None:
        waiting = work.words(person, "ask_open" if at_the_top else "already_asking")
        return f"{cannot(work, person, helper_id)} {waiting}"
    return ask_too(work, person, live, helper, at_the_top=at_the_top)


def ask_too(work: Work, person: Person, live: Request, helper: Person, *, at_the_top: bool) -> str:
    """Ask one more where others are being asked, or have been asked in vain (`at_the_top`); the words for it."""
    if at_the_top:
        return waitwords.on_asking(work, person, live, *climbing.ask_first(work, live, helper))
    climbing.ask_as_well(work, live, helper)
    return work.words(person, "asking_too", helper=helper.called)


def cannot(work: Work, person: Person, helper_id: int) -> str:
    """That whom they named cannot be asked now."""
    return work.words(person, "cannot_ask", helper=people.get(work.tx, helper_id).called)
