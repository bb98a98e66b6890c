"""What a sentence asks for or confides, found by patterns over its kinds of words (see `askingwords`)."""

import re

from hotline.domain.hearing.askingwords import ASKING
from hotline.domain.hearing.cravingwords import DRUGS
from hotline.domain.hearing.keywordlists import Name
from hotline.domain.hearing.phrases import Words

# Only small words stand between asking and what is asked for: "need a really big ride", not "need you to ride".
_S = "[liaEt]*"
_CRAVING = (
    f"W{_S}[gb]?{_S}B(?!w)",  # want to have a drink
    f"[WG]{_S}g?{_S}(?:U|V(?=$|[EylBoHPtK](?!w)(?!tw))|[gb]{_S}B(?!w))",  # about to use, but not to use the phone
    "Gl*B(?!w)",  # dying for a drink
    "c",  # the bottle is calling my name
    f"[WgbilHZ]{_S}C(?![tla]*[?wF])|^C|(?<![aNndWz])C(?![tla]*[wFO])",  # fighting a craving, but not for pizza
)
_PATTERNS: tuple[tuple[Name, str], ...] = (
    ("RIDE", rf"r|[WazKbHZ]{_S}[gb]?{_S}R|^t?[liH]*Ra?(?:[tE]|$)"),
    ("SPONSOR", rf"k[liE]*P|P[liaE]*[Kk]|[KTWabZ]{_S}[KTbgW]?{_S}P"),
    ("CALL", rf"k|[WaHZ]{_S}[gb]?{_S}K(?!{_S}[h?bBFDHZ])|^[alE]*(?:K[aEl]*)+$"),
    ("SLIP", r"(?:^|[ilyEaHg])(?:u|v(?=$|E|[lt]*B|[lt]E)|d[lt]*B|p[lt]*[VU](?=$|[ElB]))"),
    ("CRAVE", "|".join(_CRAVING)),
    ("ERRAND", rf"^{_S}b{_S}D|[WazZ]{_S}K?{_S}[bgW]?{_S}D|^[lia]*D[DEialW]*b?$|D.{{0,6}}[Wa]{_S}b"),
    ("GROCERY", rf"^{_S}b{_S}F|[WazNZ]{_S}K?{_S}[bgW]?{_S}F|^[lia]*F[FEialw]*$"),
    ("MOOD", r"^[ilgbEaty]*O[ilgEOyatH]*$"),
    ("DELETE", "^[lia]*x[lti]*[XD]"),
    ("DAYS", "^[lia]*q[liaEt]*(?:Q|o)"),
    ("HELP", rf"Z$|^{_S}K?{_S}[HZ]|[Wabg]{_S}K?{_S}[HZ]"),
)
_RULES = tuple((name, re.compile(pattern)) for name, pattern in _PATTERNS)
# What dwells on a drink or a drug is short, and has nothing else in it.
_DWELLING = 14
_LEFT = frozenset("quit quitting stop stopped deje dejar dejando batter soap data bathroom".split())
_ELSEWHERE = frozenset("nNhozRrDFwxqPkuvdp")
# What says a craving by itself.
_BY_ITSELF = "c"
_ANY_NUMBER = "5"
_REPEATED = re.compile(r"([liaEt])\1+")


def asked(said: Words) -> Name | None:
    """The part of the line a sentence asks for; None where that is denied, over, or about somebody else."""
    letters = _REPEATED.sub(r"\1", ASKING.read(tuple(map(_counted, said))))
    for name, rule in _RULES:
        if (found := rule.search(letters)) and not _is_denied(name, letters, found.start()):
            return name
    return "CRAVE" if _dwells(said, letters) else None


def _dwells(said: Words, letters: str) -> bool:
    """Whether a short text dwells on a drink or a drug, and neither denies it, nor asks, nor speaks of others."""
    dwells = len(said) <= _DWELLING and not DRUGS.isdisjoint(said) and _LEFT.isdisjoint(said)
    return dwells and _ELSEWHERE.isdisjoint(letters)


def _counted(word: str) -> str:
    """The word, or one number for all: how many are asked for does not matter here, but "2" may be "to"."""
    return _ANY_NUMBER if word.isdigit() and word not in ASKING.letter_of else word


def _is_denied(name: Name, letters: str, start: int) -> bool:
    """Whether a negation, another person or an end stands in the way of what was found at `start`."""
    # "My boss yelled at me and i want a beer": whoever was spoken of before, it is their own.
    own = letters.rfind("i", 0, start) + 1 if name == "CRAVE" else 0
    before = set(letters[own : start + 1])
    if name in {"DELETE", "DAYS"}:
        return False
    if name in {"SLIP", "CRAVE"}:
        if name == "CRAVE" and letters[start] == _BY_ITSELF:
            # "My ex is here with a case of beer": whoever else is in it, it is their own.
            return letters[:start].endswith("n")
        negated = set(letters[own : start + 2]) & {"n", "N"}
        ended = {"o", "S"} if name == "SLIP" else {"o"}
        return not ended.isdisjoint(letters) or "h" in before or bool(negated and "y" not in letters)
    return bool(before & {"n", "h"}) or ("N" in before and name != "GROCERY")
