"""Whether a text greets one person, or says to them who it is: "hey jo rosa here" is for somebody, and no command."""

import re

from hotline.domain.words import plain

_HELLO = r"(?:hey+|hi+|hiya|hello|helo|yo|sup|hola|ola|oye|good (?:morning|evening|afternoon)|buen[oa]s(?: \w+)?)"
# What may follow a greeting, or stand before "here", and is nobody's name.
_NO_NAME = (
    r"(?:im|i|am|ill|id|ive|its|is|it|this|that|there|here|right|still|just|now|ok|okay|yes|yeah|yep|not|no|on|out|over"
    r"|in|up|at|be|been|get|got|almost|already|was|were|are|you|u|who|what|whats|when|where|wheres|how|hows|why|can|cant"
    r"|could|do|did|does|dont|will|need|want|have|guys|all|yall|everyone|everybody|everybodys|team|folks|again|back|from"
    r"|hey|hi|hello|hola|the|a|my|me|for|to|so|and|please|pls|sorry|nobody|someone|somebody|anyone|anybody|people|stuck"
    r"|ride|rider|driver|waiting|outside|ya|estoy|ando|aqui|aca|ahi|yo|soy|sigo|llegue|que|como|donde|a todos|todos|no"
    r"|si|hay|alguien|nadie|todo|gente|equipo|he|she|they|we|hes|shes|theyre|were|off|shift|swap|done|help|none|one)\b"
)
_NAME = rf"(?!{_NO_NAME})[a-zñáéíóú]{{2,15}}"
_TO_THEM = re.compile(
    rf"{_HELLO} {_NAME}(?: (?:{_NAME} (?:here|aqui)|here|aqui|im|i|its|this|how|hows|r|are|you|u|did|just|soy|como|te"
    r"|habla|sorry|thanks|hope|checking)\b.*)?"
    rf"|{_NAME} (?:im|ya estoy) (?:here|aqui)"
    rf"|(?:{_NAME} )?{_NAME} (?:here|aqui)(?: (?:how|hows|are|r|you|u|checking|just|como|te)\b.*)?"
)


def greets_one(text: str) -> bool:
    """Whether somebody greets a person, or says to them who writes: by a name, whoever's that is."""
    return (
        _TO_THEM.fullmatch(" ".join(re.sub(r"[^a-zñáéíóú0-9 ]+", " ", plain(text).replace("'", "")).split()))
        is not None
    )
