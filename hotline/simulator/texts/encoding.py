"""How many segments a text takes on the air, and in which alphabet; counted here as a check on the hotline."""

from functools import lru_cache

_PLAIN = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_DOUBLE = frozenset("\f^{}\\[~]|€")


@lru_cache(maxsize=2048)
def encoding(text: str) -> str:
    """GSM-7 where every character is in that alphabet, else UCS-2."""
    return "GSM-7" if all(c in _PLAIN or c in _DOUBLE for c in text) else "UCS-2"


@lru_cache(maxsize=2048)
def segments(text: str) -> int:
    """The segments a text is billed as: 160 or 153 a part in GSM-7, 70 or 67 in UCS-2; an empty text takes one."""
    if encoding(text) == "GSM-7":
        return _parts([2 if c in _DOUBLE else 1 for c in text], 160, 153)
    return _parts([len(c.encode("utf-16-le")) // 2 for c in text], 70, 67)


def _parts(widths: list[int], alone: int, in_a_row: int) -> int:
    if sum(widths) <= alone:
        return 1
    parts, used = 1, 0
    for width in widths:
        if used + width > in_a_row:
            parts, used = parts + 1, 0
        used += width
    return parts
