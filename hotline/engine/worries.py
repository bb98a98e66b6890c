"""What a helper says of danger to the one they help, or have just helped, or of them: it may not be their own."""

from dataclasses import dataclass

from hotline.domain.danger import Danger, Kind
from hotline.domain.hearing.guiding import guides
from hotline.domain.hearing.oneself import of_ones_own, speaks_of_oneself, wants_it_now
from hotline.domain.hearing.phrases import phrases
from hotline.domain.words import words
from hotline.engine.sender import Standing

# What advice about a body in danger names: who is to come, or whose body it is.
_ADVISED = phrases("""
    911, ambulance, hospital, er, doctor, nurse, clinic, ambulancia, medico, clinica, panic, panico, anxiety, ansiedad,
    you, your, youre, u, ur, tu, te, ti, su, le
""")


@dataclass(frozen=True, slots=True)
class Worried:
    """A helper asks somebody of danger whose chat with them has just been closed."""

    person_id: int


def asks_other(text: str, danger: Danger) -> bool:
    """Whether danger is asked of whoever reads it, or they are told what to do about it ("call 911 jo")."""
    advice = danger.kind is Kind.MEDICAL and not speaks_of_oneself(text) and not _ADVISED.isdisjoint(words(text))
    return danger.about == "reader" or advice or guides(text)


def of_themselves(text: str, danger: Danger) -> bool:
    """Whether a helper who is with somebody in danger tells of danger of their own: nobody else knows of that.

    Not every word of danger they write is: what they say to comfort, and what they ask, is full of it.
    """
    if not danger.sure or danger.about != "writer" or danger.threat:
        return False
    return of_ones_own(text) if danger.kind in {Kind.MEDICAL, Kind.VIOLENCE} else wants_it_now(text)


def in_no_chat(standing: Standing, text: str, danger: Danger) -> bool:
    """Whether a helper who is in no chat may write of danger to whoever they help: it may be their own all the same.

    Of an overdose, of a body in danger and of violence the usual words are right, whoever it is about.
    """
    of_other = danger.about == "other" and danger.kind is Kind.SUICIDE
    another = danger.about == "reader" or of_other or guides(text)
    return standing.is_helper and not standing.relays and another and not danger.threat


def worried(standing: Standing, text: str, danger: Danger) -> Worried | None:
    """The worry of a helper whose chat has just been closed; None where they are in one, or speak of themselves."""
    if standing.just_with is None or standing.relays or not asks_other(text, danger):
        return None
    return Worried(standing.just_with)
