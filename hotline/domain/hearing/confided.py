"""What people tell with nothing asked: that they quit, want to, or are in recovery, or how tired they are."""

import re
from typing import Literal

from hotline.domain.hearing.respelling import twice
from hotline.domain.words import spaced

Confided = Literal["good", "tired"]

# Longer texts are stories, and may tell of anything.
_LONGEST = 9
_RECOVERY = "recover?y|recovry|recovary|recovrey|recuperacion|rehab|aa|na"
_GOOD = re.compile(
    r"(?:(?:hi|hey|hello|hola|well|and|just|ya|yo|so) )*(?:"
    r"(?:i|ive|i have|i just|i finally) (?:quit|stopped|gave up|given up|got off|kicked) (?!on\b|it\b|trying\b|now\b).+"
    r"|(?:im|i am|ive been|i been|been) (?:(?:now|still|finally|new|back|\d+ \w+) )*"
    rf"(?:in (?:{_RECOVERY})|clean|sober|limpio)(?: .*)?"
    r"|deje (?:de (?:tomar|usar|beber|fumar|consumir)|la|el|las) ?.*"
    rf"|(?:estoy|ando|sigo|llevo \w+ \w+) (?:en (?:{_RECOVERY})|limpi[oa]|sobri[oa])(?: .*)?)"
)
_WANTS = re.compile(
    r"(?:(?:hi|hey|hello|hola|i|im|we|just|really|so|bad|badly|ya|yo|solo|de verdad) )*(?:"
    r"(?:want|wanna|need|trying|tryna|gonna|going|ready|hoping|like) (?:(?:to|my best|so|hard|bad) )*"
    r"(?:(?:stop|quit|get off|give up|kick) (?:the )?(?:drinking|using|smoking|drugs|dope|pills|booze|alcohol|weed|meth"
    r"|crack|coke|heroin|fentanyl|fent|opioids|oxys|benzos)|quit(?= for| now| today| so|$)"
    r"|(?:get|be|stay|come|go) (?:clean|sober))"
    r"|(?:quiero|kiero|necesito|trato de|estoy tratando de|intento|voy a|me gustaria) dejar"
    r" (?:de (?:tomar|usar|beber|fumar|consumir)|la|el|las|los|esto)"
    r"|(?:quiero|kiero|necesito) (?:estar|seguir|vivir) (?:limpi[oa]|sobri[oa])"
    r"|me quiero (?:rehabilitar|recuperar)|quiero (?:rehabilitarme|recuperarme))(?: .*)?"
)
_TIRED = re.compile(
    r"(?:(?:im|i am|i feel|feel|feeling|just|so|very|really|dead|dog|bone|super|too|beyond|estoy|ando|toy|bien|muy"
    r"|tan|ya|man|ugh|lol|me siento) )+(?:tired|exhausted|worn out|wiped out|wiped|drained|beat|cansad[oa]|agotad[oa]"
    r"|rendid[oa])(?: (?:lol|man|today|tonight|rn|now|hoy|ahorita|ugh|af))*"
)
# What takes it back, or asks: it is no good news then.
_DENIED = frozenset(
    (
        "not dont didnt cant wont never but relapsed slipped how no nunca pero recai job my the this number line phone"
        " app life living vida trabajo"
    ).split()
)


@twice
def confided(text: str) -> Confided | None:
    """What somebody tells of themselves in a short text: "good" of recovery or the wish for it, "tired", or None."""
    said = spaced(text)
    if len(said.split()) > _LONGEST or not _DENIED.isdisjoint(said.split()):
        return None
    if _GOOD.fullmatch(said) or _WANTS.fullmatch(said):
        return "good"
    return "tired" if _TIRED.fullmatch(said) else None
