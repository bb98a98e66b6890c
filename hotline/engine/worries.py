"""What a helper says of danger to the one they help, or have just helped, or of them: it may not be their own."""

from dataclasses import dataclass

from hotline.domain.danger import Danger, Kind
from hotline.domain.words import words
from hotline.engine.sender import Standing

# Words by which somebody speaks of themselves, in both languages.
_OWN = frozenset("i im ive my me myself mine yo mi mis me estoy tengo siento puedo".split())


@dataclass(frozen=True, slots=True)
class Worried:
    """A helper asks somebody of danger whose chat with them has just been closed."""

    person_id: int


def asks_other(text: str, danger: Danger) -> bool:
    """Whether danger is asked of whoever reads it, or they are told what to do about it ("call 911 jo")."""
    advice = danger.kind is Kind.MEDICAL and _OWN.isdisjoint(words(text))
    return danger.about == "reader" or advice


def in_no_chat(standing: Standing, danger: Danger) -> bool:
    """Whether a helper who is in no chat may write of danger to whoever they help: it may be their own all the same.

    Of an overdose, of a body in danger and of violence the usual words are right, whoever it is about.
    """
    another = danger.about == "reader" or (danger.about == "other" and danger.kind is Kind.SUICIDE)
    return standing.is_helper and not standing.relays and another and not danger.threat


def worried(standing: Standing, text: str, danger: Danger) -> Worried | None:
    """The worry of a helper whose chat has just been closed; None where they are in one, or speak of themselves."""
    if standing.just_with is None or standing.relays or not asks_other(text, danger):
        return None
    return Worried(standing.just_with)
