"""What people tell with nothing asked: that they have quit or are in recovery, or how tired they are."""

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
_TIRED = re.compile(
    r"(?:(?:im|i am|i feel|feel|feeling|just|so|very|really|dead|dog|bone|super|too|beyond|estoy|ando|toy|bien|muy"
    r"|tan|ya|man|ugh|lol|me siento) )+(?:tired|exhausted|worn out|wiped out|wiped|drained|beat|cansad[oa]|agotad[oa]"
    r"|rendid[oa])(?: (?:lol|man|today|tonight|rn|now|hoy|ahorita|ugh|af))*"
)
# What takes it back, or asks: it is no good news then.
_DENIED = frozenset("not dont didnt cant wont never but relapsed slipped how no nunca pero recai job my the".split())


@twice
def confided(text: str) -> Confided | None:
    """What somebody tells of themselves in a short text: "good" for recovery, "tired"; None for anything else."""
    said = spaced(text)
    if len(said.split()) > _LONGEST or not _DENIED.isdisjoint(said.split()):
        return None
    if _GOOD.fullmatch(said):
        return "good"
    return "tired" if _TIRED.fullmatch(said) else None
