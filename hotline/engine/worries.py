"""What a helper says of danger to the one they help, or have just helped, or of them: it may not be their own."""

import re
from dataclasses import dataclass

from hotline.domain.danger import Danger, Kind
from hotline.domain.words import spaced, words
from hotline.engine.sender import Standing

# Words by which somebody speaks of themselves, in both languages.
_OWN = frozenset("i im ive my me myself mine yo mi mis me estoy tengo siento puedo".split())
_OURS = frozenset("my me mi".split())
# What advice about a body in danger names: who is to come, or whose body it is.
_ADVISED = frozenset(
    "911 ambulance hospital er doctor nurse clinic ambulancia medico clinica panic panico anxiety ansiedad you your"
    " youre u ur tu te ti su le".split()
)
_YOU = frozenset("you your youre u ur tu te ti contigo".split())
# How somebody in the middle of helping speaks of themselves and of now. "I wanted to die once", "I know what it is to
# want to die", "I won't let you die" and "how many pills did you take" comfort or ask.
_NOW = re.compile(
    r"\b(?:i (?:really |just |also |still |think i )?(?:want to|wanna|need to|will|am|took|feel like)"
    r"|im (?:going to|gonna|about to|suicidal)|ill|me too|i (?:dont|do not) want to (?:live|be here|be alive)"
    r"|quiero|voy a|(?:yo )?me tome)\b(?! (?:call|calling|llamar|help|be here for))"
)
_THEN = re.compile(r"\b(?:once(?! and for all)|years? ago|back then|used to|when i was|cuando (?:era|tenia)|una vez)\b")


# What whoever calms somebody tells them to do, said to them alone: of nobody else, and not of themselves.
_GUIDES = re.compile(
    r"(?:(?:ok|okay|just|now|hey|please|pls|then|first|and|so|yes|yeah|oye|ahora|primero|mejor|solo|y) )*"
    r"(?:lie|lay|sit|stay|breathe|breath|take|close|put|drink|sip|go|keep|hold|count|name|look|listen|slow|try|lets|relax"
    r"|rest|wash|splash|walk|call|text|tell|pray|eat|get|play|stand|open|squeeze|step|focus|think|sleep"
    r"|(?:dont|do not|never)(?! (?:wanna|want|feel|think|care|know|have|see|need|like|even))"
    r"|respira|acuestate|sientate|cierra|toma|tomate|quedate|ponte|pon|mira|cuenta|escucha|camina|aguanta|sal|vete|ve"
    r"|descansa|reza|come|llama|calmate|tranquil[oa]|recuestate|parate|lavate|abre|date|echate"
    r"|no (?:tomes|uses|hagas|te|salgas|manejes|fumes|le))\b.*"
)
_OF_OTHERS = frozenset(
    "he hes she shes they theyre his her him them someone somebody friend ella ellos alguien amigo amiga".split()
)
# "El" is "he" before what somebody does, and "the" elsewhere.
_EL = re.compile(r"\bel (?:no|se|esta|ya|tiene|tomo|dejo|quiere|me|la|lo)\b")
_TO_ME = re.compile(
    r"\b(?:with|wit|w|for|4|to|2|call|text|txt|tell|give|trust|promise) me\b"
    r"|\b(?:im|i am) (?:omw|otw|on my way|coming|here|right here|with you|listening|up|awake)\b"
    r"|\b(?:estoy|aqui estoy|ya voy|voy) (?:contigo|aqui|para alla|en camino)\b"
)


@dataclass(frozen=True, slots=True)
class Worried:
    """A helper asks somebody of danger whose chat with them has just been closed."""

    person_id: int


def asks_other(text: str, danger: Danger) -> bool:
    """Whether danger is asked of whoever reads it, or they are told what to do about it ("call 911 jo")."""
    advice = danger.kind is Kind.MEDICAL and _OWN.isdisjoint(words(text)) and not _ADVISED.isdisjoint(words(text))
    return danger.about == "reader" or advice or _guides(text)


def _guides(text: str) -> bool:
    """Whether a text only tells its reader what to do ("lie down, breathe slow with me"): nobody's danger is told."""
    said = _TO_ME.sub(" ", spaced(text))
    others = _EL.search(said) is not None or not _OF_OTHERS.isdisjoint(said.split())
    return _GUIDES.fullmatch(said) is not None and not others and _OWN.isdisjoint(said.split())


def of_themselves(text: str, danger: Danger) -> bool:
    """Whether a helper who is with somebody in danger tells of danger of their own: nobody else knows of that.

    Not every word of danger they write is: what they say to comfort, and what they ask, is full of it.
    """
    if not danger.sure or danger.about != "writer" or danger.threat:
        return False
    if danger.kind in {Kind.MEDICAL, Kind.VIOLENCE}:
        said = set(words(text))
        return not _OURS.isdisjoint(said) and _YOU.isdisjoint(said)
    said_so = spaced(text)
    return _NOW.search(said_so) is not None and _THEN.search(said_so) is None


def in_no_chat(standing: Standing, text: str, danger: Danger) -> bool:
    """Whether a helper who is in no chat may write of danger to whoever they help: it may be their own all the same.

    Of an overdose, of a body in danger and of violence the usual words are right, whoever it is about.
    """
    of_other = danger.about == "other" and danger.kind is Kind.SUICIDE
    another = danger.about == "reader" or of_other or _guides(text)
    return standing.is_helper and not standing.relays and another and not danger.threat


def worried(standing: Standing, text: str, danger: Danger) -> Worried | None:
    """The worry of a helper whose chat has just been closed; None where they are in one, or speak of themselves."""
    if standing.just_with is None or standing.relays or not asks_other(text, danger):
        return None
    return Worried(standing.just_with)
