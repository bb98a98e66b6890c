"""Whether a helper who has just said that they go says that they stay after all: "nah ill stay", "mejor me quedo"."""

import re

from hotline.domain.hearing.respelling import respelled
from hotline.domain.hearing.takingback import takes_back

_LEAD = (
    r"no|nah|na|nope|naw|nvm|never ?mind|nm|actually|wait|jk|(?:just )?kidding|ok|okay|oh|sorry|oops|my bad|hey|yo|well"
    r"|um|lol|scratch that|forget (?:it|that)|(?:i )?changed my mind|on second thoughts?|disregard(?: that)?"
    r"|ignore that|but|and|i guess|i think|siempre|mejor|olvidal[oa]|olvidenlo|perdon|espera|esperen"
    r"|cambie de (?:opinion|idea)|pensandolo bien|bueno|pues|lo siento|que|dejalo|y|creo"
)
_I = (
    r"(?:(?:i|im|ill|id|am|will|can|could|going|to|be|imma|ima|decided|rather|just|still|better|yo|si|puedo|voy|a|ya|al"
    r"|final|prefiero|would|want|might as well) )*"
)
_STAY = (
    r"(?:stay(?:ing)?|stick(?:ing)? around|keep(?:ing)? (?:my|the) (?:shift|hours)|not (?:going|leaving|off)"
    r"|me quedo|me voy a quedar|quedarme|aqui sigo|sigo(?: aqui)?|no me voy|no salgo)"
)
# These say it only after what takes it back.
_ABLE = r"(?:here|on|do it|make it|work(?:ing)?|cover it|available|puedo|si voy|aqui estoy|trabajo|trabajar)"
_TAIL = (
    r"(?: (?:on|put|here|around|tonight|today|now|then|after all|anyways?|all the same|sorry|thanks|thank you|lol"
    r"|for now|call|duty|shift|my|de turno|en turno|aqui|hoy|ahora|gracias|perdon|con ustedes))*"
)
_STAYS = re.compile(
    rf"(?:(?:{_LEAD}) )*{_I}{_STAY}{_TAIL}|(?:(?:{_LEAD}) )+{_I}{_ABLE}{_TAIL}"
    r"|(?:(?:jk|wait|no|oh|oops|sorry) )*(?:(?:i )?changed my mind|just kidding|scratch that"
    r"|cambie de (?:opinion|idea))"
)
_MOST = 12


def stays(text: str) -> bool:
    """Whether a text, from somebody who has just said that they go, takes that back and says nothing else."""
    said = " ".join(re.sub(r"[^a-zñ0-9']+", " ", respelled(text)).replace("'", "").split())
    if len(said.split()) > _MOST:
        return False
    return takes_back(text) or _STAYS.fullmatch(said) is not None
