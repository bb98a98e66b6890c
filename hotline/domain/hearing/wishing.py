"""Who somebody would rather talk to: "can i talk to a woman", "quiero hablar con alguien que hable español"."""

import re
from typing import Literal

from hotline.domain.hearing.phrases import heard
from hotline.domain.hearing.respelling import twice

Wish = Literal["woman", "man", "es"]

_LEAD = (
    r"(?:(?:hi|hey|hello|yes|please|um|can i|could i|may i|can we|i want to|i want|i need to|i need"
    r"|i would like to|id like to|i would like|id like|i would rather|id rather|i prefer to"
    r"|i prefer|let me|is there|get me|give me|can you get me"
    r"|could you get me|do you have|i have to|hola|por favor|puedo|quiero|necesito|quisiera|me gustaria|prefiero"
    r"|podria|puedo yo|hay|tienen|comunicame con|pasame con|pasame a) )*"
)
_TALK = (
    r"(?:(?:talk|talking|speak|speaking|chat|text) (?:to|with|w) |hablar con |platicar con |habla con |que me atienda "
    r"|ask for |connect me (?:to|with) )"
)
_ONE = {
    "woman": r"(?:(?:a|another|some|only|una|otra|con una) )*"
    r"(?:woman|women|female|lady|girl|mujer|muchacha|dama|senora|señora)"
    r"(?: (?:counselor|helper|volunteer|person|peer|instead|consejera))?",
    "man": r"(?:(?:a|another|some|only|un|otro) )*(?:man|male|guy|dude|hombre|muchacho|senor|señor|varon)"
    r"(?: (?:counselor|helper|volunteer|person|peer|instead|consejero))?",
    "es": r"(?:(?:a|some) )?(?:(?:someone|somebody|anyone|anybody|one|person) (?:(?:who|that) )?"
    r"(?:(?:can )?(?:speaks?|talks?) )?(?:in )?spanish|spanish (?:speaker|speaking person)"
    r"|(?:alguien|una persona) (?:que (?:hable|habla|sepa)|en) (?:espanol|español))",
}
_TAIL = r"(?: (?:please|now|right now|tonight|if possible|thanks|por favor|porfa|ahora|gracias|there))*"


def _rules(talk: str) -> dict[Wish, re.Pattern[str]]:
    return {name: re.compile(f"{_LEAD}{talk}{one}{_TAIL}") for name, one in _ONE.items()}  # type: ignore[misc]


_ASKED, _NAMED = _rules(_TALK), _rules(f"{_TALK}?")


@twice
def wished(text: str) -> Wish | None:
    """Whom somebody asks to talk to: a woman, a man, or one who speaks Spanish; None for whatever else they say."""
    return _found(text, _ASKED)


@twice
def wished_aloud(text: str) -> Wish | None:
    """The same on a call, where "a woman please" is enough."""
    return _found(text, _NAMED)


def _found(text: str, rules: dict[Wish, re.Pattern[str]]) -> Wish | None:
    said = " ".join(heard(text))
    return next((name for name, rule in rules.items() if rule.fullmatch(said)), None)
