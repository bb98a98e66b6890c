"""A stop asked in words that may be danger as well: danger is asked about first, and once that is denied texts stop."""

from collections.abc import Mapping
from dataclasses import replace

from hotline.domain import language as languages
from hotline.domain.events import Heard as HeardEvent
from hotline.domain.stopping import StopWish, stop_beside
from hotline.engine import asked_once
from hotline.engine.sender import Standing
from hotline.services import stopping, turns
from hotline.services.talking import Heard, in_language

# What a talk notes while danger is being asked about.
_ASKED = "stop_too"


def noted(heard: Heard) -> dict[str, str]:
    """What the talk about a danger is to remember: that who is in it asked for no texts, now or a text before."""
    asked = stop_beside(heard.text.body) is not None or _ASKED in heard.kept.talk.saved
    return {_ASKED: "yes"} if asked else {}


def carried_out(heard: Heard, how: Standing, columns: Mapping[str, object]) -> bool:
    """Stop all texts where a clear no is said to whether they are in danger, and no texts were asked for before.

    In a chat it is asked whether that alone was meant. False where there is nothing to stop, or danger is not denied.
    """
    if _ASKED not in heard.kept.talk.saved or not _denies(heard):
        return False
    heard = in_language(heard, languages.spoken_in(heard.text.body))
    work, person, kept, text = heard.work, heard.person, heard.kept, heard.text
    taken = turns.take(work, person, kept, HeardEvent(work.at, text.body))
    if how.relays:
        turns.answer_by_text(work, person, kept, taken, columns=columns)
        stopping.ask_which(work, person, text.to)
        return True
    over = replace(kept, talk=taken.talk)
    gone = stopping.stop(work, person, over, StopWish("STOP"), opt_out=text.opt_out, to=text.to, denied=True)
    turns.keep(work, person, kept, gone, columns=columns)
    return True


def _denies(heard: Heard) -> bool:
    """Whether "are you in danger?" is open, and a text is the clear no to it."""
    book, talk = heard.work.hotline.book, heard.kept.talk
    return asked_once.open_in(book, talk, asked_once.IN_DANGER) and asked_once.says_no(
        book, heard.text.body, asked_once.IN_DANGER
    )
