"""What a sentence asks for or confides, found by patterns over its kinds of words (see `askingwords`)."""

import re

from hotline.domain.hearing.askingwords import ASKING
from hotline.domain.hearing.keywordlists import Name
from hotline.domain.hearing.phrases import Words

# Only small words stand between asking and what is asked for: "need a really big ride", not "need you to ride".
_S = "[liaEt]*"
_CRAVING = (
    f"W{_S}[gb]?{_S}B(?!w)",  # want to have a drink
    f"[WG]{_S}(?:U|V(?=$|[EylBoHPtK](?!w)(?!tw))|[gb]{_S}B(?!w))",  # about to use, but not to use the phone
    "Gl*B(?!w)",  # dying for a drink
    f"[Wgbil]{_S}C(?![tla]*[?wF])|^C[Eil]*",  # fighting a craving, but not for pizza
)
_PATTERNS: tuple[tuple[Name, str], ...] = (
    ("RIDE", rf"r|[WazKbH]{_S}[gb]?{_S}R|^[liH]*R(?:[tE]|$)"),
    ("SPONSOR", rf"[KTWab]{_S}[KTbgW]?{_S}P"),
    ("CALL", rf"k|[WaH]{_S}[gb]?{_S}K(?!{_S}[h?bBFD])|^K$"),
    ("SLIP", r"(?:^|[ilyEaHg])(?:u|v(?=$|E|[lt]*B|[lt]E)|d[lt]*B|p[lt]*[VU](?=$|[ElB]))"),
    ("CRAVE", "|".join(_CRAVING)),
    ("ERRAND", rf"^{_S}b{_S}D|[Waz]{_S}K?{_S}[bgW]?{_S}D|^[lia]*D[DEial]*$|D.{{0,6}}[Wa]{_S}b"),
    ("GROCERY", rf"^{_S}b{_S}F|[WazN]{_S}K?{_S}[bgW]?{_S}F|^[lia]*F[FEial]*$"),
    ("MOOD", r"^[ilgbEaty]*O[ilgEOyat]*$"),
    ("DELETE", "^[lia]*x[lt]*X"),
    ("DAYS", "^[lia]*q[liaEt]*(?:Q|o)"),
    ("HELP", rf"^{_S}H|[Wabg]{_S}H"),
)
_RULES = tuple((name, re.compile(pattern)) for name, pattern in _PATTERNS)
_REPEATED = re.compile(r"([liaEt])\1+")


def asked(said: Words) -> Name | None:
    """The part of the line a sentence asks for; None where that is denied, over, or about somebody else."""
    letters = _REPEATED.sub(r"\1", ASKING.read(tuple("5" if word.isdigit() else word for word in said)))
    for name, rule in _RULES:
        if (found := rule.search(letters)) and not _is_denied(name, letters, found.start()):
            return name
    return None


def _is_denied(name: Name, letters: str, start: int) -> bool:
    """Whether a negation, another person or an end stands in the way of what was found at `start`."""
    before = set(letters[: start + 1])
    if name in {"DELETE", "DAYS"}:
        return False
    if name in {"SLIP", "CRAVE"}:
        negated = set(letters[: start + 2]) & {"n", "N"}
        return "o" in letters or "h" in before or bool(negated and "y" not in letters)
    return bool(before & {"n", "h"}) or ("N" in before and name != "GROCERY")
