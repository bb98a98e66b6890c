"""What a text costs: which alphabet it needs, how many parts it is sent in, and how to keep it cheap.

The alphabets and lengths are those of 3GPP TS 23.038 and 23.040, which carriers bill by: in GSM-7 160 units alone or
153 a part, in UCS-2 70 or 67.
"""

import re
import unicodedata

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}[]~\\|€\f")
_GSM = _BASIC | _EXTENDED

_BEYOND_BMP = 0xFFFF

_LOOKALIKES = str.maketrans(
    dict.fromkeys("‘’‚‛′ʹʻʼˈ`´", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−•‣", "-")
    | dict.fromkeys("\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " ")
    | dict.fromkeys("\u202f\u205f\u3000", " ")
    | dict.fromkeys("\u000b\u0085\u2028\u2029", "\n")
    # Soft hyphen, zero-width space, directions, byte order mark: none is seen, each doubles the bill.
    | dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\ufeff", "")
    | {"…": "...", "·": ".", "‹": "<", "›": ">", "×": "x", "⁄": "/", "¦": "|", "ˆ": "^", "˜": "~"}
    | {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "œ": "oe", "Œ": "OE", "ẞ": "SS"}
)

# What is left of an accent that no single character could carry, behind a letter this line can send.
_LOOSE_ACCENTS = re.compile(r"(?<=[A-Za-zÀ-ÿ])[\u0300-\u036f]+")


def gsm7(text: str) -> bool:
    """Whether every character of the text is in the GSM-7 alphabet or its extension table."""
    return _GSM.issuperset(text)


def offenders(text: str) -> tuple[str, ...]:
    """The characters that force a text out of GSM-7, each once, in the order they come."""
    return tuple(dict.fromkeys(c for c in text if c not in _GSM))


def units(text: str) -> int:
    """The length of a text as the carrier counts it: septets in GSM-7, 16-bit units in UCS-2."""
    return sum(_sizes(text))


def segments(text: str) -> int:
    """How many parts a text is sent and billed in; an empty text is one.

    Neither a GSM-7 character of two units (brackets, braces, caret, tilde, bar, backslash, €, form feed) nor a
    surrogate pair (an emoji) is ever cut in two, so a part may hold one unit less than it could.
    """
    sizes = _sizes(text)
    alone, each = (160, 153) if gsm7(text) else (70, 67)
    if sum(sizes) <= alone:
        return 1
    parts, used = 1, 0
    for size in sizes:
        if used + size > each:
            parts, used = parts + 1, 0
        used += size
    return parts


def to_gsm(text: str) -> str:
    """The text with look-alikes (curly quotes, dashes, odd spaces, …) and accents outside GSM-7 (á í ó ú) folded.

    Letters of other scripts and emoji stay as they are; so do ² and ½, which flattened mean another number.
    """
    if gsm7(text):
        return text
    composed = unicodedata.normalize("NFC", text).translate(_LOOKALIKES)
    return _LOOSE_ACCENTS.sub("", "".join(_folded(c) for c in composed))


def _sizes(text: str) -> list[int]:
    if gsm7(text):
        return [2 if c in _EXTENDED else 1 for c in text]
    return [2 if ord(c) > _BEYOND_BMP else 1 for c in text]


def _folded(char: str) -> str:
    """One character without its accent, if that turns it into plain letters or digits; else itself."""
    if char in _GSM or unicodedata.category(char)[0] not in "LN" or unicodedata.category(char) == "No":
        return char
    bare = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))
    return bare if bare.isascii() and bare.isalnum() else char
