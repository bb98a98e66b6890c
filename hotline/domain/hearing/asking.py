"""What a sentence asks for or confides, found by patterns over its kinds of words (see `askingwords`)."""

import re

from hotline.domain.hearing.askingwords import ASKING
from hotline.domain.hearing.keywordlists import Name
from hotline.domain.hearing.phrases import Words

# Between asking and what is asked for stand only small words: "need a really big ride" is a ride, "need you to ride" is not.
_S = "[liaEt]*"
_RULES: tuple[tuple[Name, re.Pattern[str]], ...] = (
    ("RIDE", re.compile(rf"r|[WazKbH]{_S}[gb]?{_S}R|^[liH]*R(?:[tE]|$)")),
    ("SPONSOR", re.compile(rf"[KWab]{_S}[KbgW]?{_S}P")),
    ("CALL", re.compile(rf"k|[WaH]{_S}[gb]?{_S}K(?!{_S}[h?BFD])|^K$")),
    ("SLIP", re.compile(r"(?:^|[ilyEaHg])(?:u|v(?=$|E|l*B|[lt]E)|dl*B)")),
    (
        "CRAVE",
        re.compile(
            rf"W{_S}[gb]?{_S}B(?!w)|[WG]{_S}(?:U|V(?=$|[EylBoHPtK](?!w)(?!tw))|[gb]{_S}B(?!w))|[Wgbil]{_S}C(?!l*[tla]*[?wF])|^C[Eil]*|Gl*B(?!w)"
        ),
    ),
    ("ERRAND", re.compile(rf"[Wabz]{_S}[bgW]?{_S}D|^D[Eia]*$")),
    ("GROCERY", re.compile(rf"[Wabzn]{_S}[bgW]?{_S}F|^F[Eia]*$")),
    ("MOOD", re.compile(r"^[ilgbEaty]*O[ilgEOyat]*$")),
    ("HELP", re.compile(rf"^[lia]*H|[Wag]{_S}H")),
)
_DENIED = re.compile(r"n|h|o")
_YET = re.compile(r"y")


def asked(said: Words) -> Name | None:
    """The part of the line a sentence asks for, or None: what is denied, past, or about somebody else asks for nothing."""
    letters = ASKING.read(said)
    for name, rule in _RULES:
        if (found := rule.search(letters)) and not _is_denied(name, letters, found.start()):
            return name
    return None


def _is_denied(name: Name, letters: str, start: int) -> bool:
    """Whether a negation, another person or an end stands in the way of what was found at `start`."""
    if name == "GROCERY":
        return "h" in letters[:start]
    if name in {"SLIP", "CRAVE"}:
        return (
            "o" in letters or "h" in letters[: start + 1] or ("n" in letters[: start + 2] and not _YET.search(letters))
        )
    return "n" in letters[: start + 1] or "h" in letters[: start + 1]
