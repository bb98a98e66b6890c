"""Whether a driver's yes hangs on something: "i can if its after 5". Politeness does not: "i can if you need me"."""

import re

from hotline.domain.hearing.phrases import Words

_LIGHT = (
    r"(?:needed|possible|necessary|so|anything"
    r"|(?:they|she|he|you|u|yall|anyone|anybody|someone|somebody|it|ya)(?: (?:all|still|guys|really))?"
    r" (?:need|needs|want|wants|like|helps?|works|wish)"
    r"|(?:its|it is|thats|that is|that|still)(?: (?:is|still))?"
    r" (?:ok|okay|alright|all right|fine|cool|good|open|available|needed|helps|works|helpful))\b"
)
_CONDITION = re.compile(
    rf"\b(?:if(?! {_LIGHT})|unless(?! (?:someone|somebody|anyone|anybody) )|as long as|so long as|provided"
    r"|but (?:not|only)|pero (?:no|solo|nomas)|siempre y cuando|a menos que|solo si)\b"
)
_LIGHT_SI = (
    r"(?:me|nos|lo|la|los|las) (?:necesitan?|quieren?)|quieren?|quieres|gustan?|gustas|hace falta|es necesario"
    r"|(?:aun|todavia) |necesitan?|necesitas|claro|gracias|señora?|por favor|se puede|puedo|esta bien"
)
# "Si" is "if" after the yes, and "yes" before it: "yo si puedo", "claro que si puedo".
_SI = re.compile(
    r"\b(?:puedo|voy|hago|llevo|tomo|agarro|encargo|apunto|manejo|doy|acepto|recojo|ayudo|ir|hacerlo"
    rf"|llevarl[oa]s?|recogerl[oa]s?)(?: (?!que )\w+){{0,2}} si (?!{_LIGHT_SI})\w"
)


def is_conditional(said: Words) -> bool:
    """Whether a yes hangs on what is not known yet, so that it must be asked about."""
    spaced = " ".join(said)
    return bool(_CONDITION.search(spaced) or _SI.search(spaced))
