"""Whether a helper who has just said that they go says that they stay after all: "nah ill stay", "mejor me quedo"."""

import re

from hotline.domain.hearing.respelling import respelled
from hotline.domain.hearing.takingback import takes_back
from hotline.domain.words import plain

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
_BARE_NO = re.compile(
    r"(?:(?:oh|ok|wait|hey|actually|sorry|espera|perdon|ay) )*(?:no|nah|na|nope|naw|nel|nop)"
    r"(?: (?:no|nah|sorry|sry|thanks|thank you|ty|lol|wait|actually|gracias|perdon|espera|mejor))*"
)
_MOST = 12


def stays(text: str) -> bool:
    """Whether a text, from somebody who has just said that they go, takes that back and says nothing else."""
    return takes_back(text) or says_so(text)


def may_stay(text: str) -> bool:
    """Whether they may mean by it that they stay: a bare no may as well."""
    return only_no(text) or stays(text)


def says_so(text: str) -> bool:
    """Whether it can be said of nothing but their hours: "never mind" may be the no to an ask as well."""
    said = _bare(respelled(text))
    return len(said.split()) <= _MOST and _STAYS.fullmatch(said) is not None


def only_no(text: str) -> bool:
    """Whether a text is a no and nothing else."""
    return _BARE_NO.fullmatch(_bare(plain(text))) is not None


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[^a-zñ0-9']+", " ", text).replace("'", "").split())
