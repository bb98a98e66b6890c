"""Hiding phone numbers in words that are passed on, however somebody writes them: signs, letters, words in between."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

# What stands in the place of a number where nobody says it in words of theirs.
HIDDEN: Final = "(number hidden)"
# So much may stand between two digits of one number, as in "612 then 555 then 1101".
_FARTHEST: Final = 24
# A number without its area code is shorter, and hidden only where its digits stand closer together.
_CLOSER: Final = 12
_NANP: Final = re.compile(r"1\d{10}")

_ONES: Final = {
    **dict.fromkeys(("zero", "cero", "oh", "o"), "0"),
    **dict.fromkeys(("one", "uno", "una", "won"), "1"),
    **dict.fromkeys(("two", "dos"), "2"),
    **dict.fromkeys(("three", "tres"), "3"),
    **dict.fromkeys(("four", "cuatro"), "4"),
    **dict.fromkeys(("five", "cinco"), "5"),
    **dict.fromkeys(("six", "seis"), "6"),
    **dict.fromkeys(("seven", "siete"), "7"),
    **dict.fromkeys(("eight", "ocho"), "8"),
    **dict.fromkeys(("nine", "nueve"), "9"),
}
_TEENS: Final = {
    word: str(number)
    for number, words in enumerate(
        (
            "ten diez", "eleven once", "twelve doce", "thirteen trece", "fourteen catorce", "fifteen quince",
            "sixteen dieciseis", "seventeen diecisiete", "eighteen dieciocho", "nineteen diecinueve",
            "veinte", "veintiuno", "veintidos", "veintitres", "veinticuatro", "veinticinco", "veintiseis",
            "veintisiete", "veintiocho", "veintinueve",
        ),
        10,
    )
    for word in words.split()
}  # fmt: skip
_TENS: Final = {
    word: str(number)
    for number, words in enumerate(
        (
            "twenty", "thirty treinta", "forty fourty cuarenta", "fifty cincuenta", "sixty sesenta", "seventy setenta",
            "eighty ochenta", "ninety noventa",
        ),
        2,
    )
    for word in words.split()
}  # fmt: skip
_TIMES: Final = {"double": 2, "doble": 2, "triple": 3}
# Letters that are drawn like digits, where they stand against one.
_DRAWN: Final = {"o": "0", "l": "1", "i": "1", "s": "5", "b": "8"}
_BETWEEN_TENS: Final = re.compile(r"[\s-]{0,3}(?:y\s+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Digit:
    """One digit of a text, and where what says it stands."""

    value: str
    start: int
    end: int


def without_numbers(words: str, numbers: Iterable[str], *, before: str = "", instead: str = HIDDEN) -> str:
    """The words with these E.164 numbers taken out, in whatever digits or words of English or Spanish they are written.

    A number is hidden with or without its first digits, with other signs or a few words between. `before` is what
    the same person wrote just before: of a number that began there the rest is hidden here. `instead` is read there.
    """
    seam = f"{before} " if before else ""
    text = seam + words
    found = [spot for number in numbers for written in _ways(number) for spot in _spots(text, written)]
    for start, end in reversed(_apart(found)):
        if end > len(seam):
            first = max(start, len(seam))
            text = f"{text[:first]}{instead}{text[end:]}"
    return text[len(seam) :]


def _apart(found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in their order, those that overlap as one."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def _ways(number: str) -> Iterator[str]:
    """How the digits of a number may be given: in North America without the country code, or the area code, as well."""
    digits = number.removeprefix("+")
    if digits.isdecimal():
        yield from (digits[1:], digits[4:]) if _NANP.fullmatch(digits) else (digits,)


def _spots(text: str, written: str) -> list[tuple[int, int]]:
    """Where in a text these digits stand one after the other, near enough to be one number."""
    digits = list(_digits(text))
    said = "".join(one.value for one in digits)
    farthest = _FARTHEST if len(written) > len("5550101") else _CLOSER
    spots = []
    for at in (found.start() for found in re.finditer(f"(?={written})", said)):
        mine = digits[at : at + len(written)]
        near = all(after.start - one.end <= farthest for one, after in pairwise(mine))
        if near and (farthest == _FARTHEST or not _touched(digits, at, len(written))):
            spots.append((_begin(text, digits, at), mine[-1].end))
    return spots


def _touched(digits: list[_Digit], at: int, size: int) -> bool:
    """Whether more digits stand right against these, which are then part of some other number."""
    before = at > 0 and digits[at - 1].end == digits[at].start
    after = at + size < len(digits) and digits[at + size].start == digits[at + size - 1].end
    return before or after


def _begin(text: str, digits: list[_Digit], at: int) -> int:
    """Where a number begins with what goes before it: its country code, a plus sign, a bracket."""
    start = digits[at].start
    if at and digits[at - 1].value == "1" and start - digits[at - 1].end <= len(" -("):
        start = digits[at - 1].start
    while start and text[start - 1] in "+(":
        start -= 1
    return start


def _digits(text: str) -> Iterator[_Digit]:
    """Every digit of a text in its order: those that are signs, and those that are words."""
    times, at = 1, 0
    while at < len(text):
        found = _sign(text, at) or _word(text, at)
        if found is None:
            word = _run(text, at)
            times = _TIMES.get(_folded(word), 1) if word else times
            at += max(1, len(word))
            continue
        values, end = found
        for value in values:
            yield from [_Digit(value, at, end)] * (times if len(values) == 1 else 1)
        times, at = 1, end


def _sign(text: str, at: int) -> tuple[str, int] | None:
    """A digit of any script, also full-width, raised or in a circle; or a letter drawn like one, against a digit."""
    value = unicodedata.digit(text[at], None)
    if value is not None:
        return str(value), at + 1
    drawn = _DRAWN.get(text[at].lower())
    beside = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return (drawn, at + 1) if drawn and any(unicodedata.digit(one, None) is not None for one in beside) else None


def _word(text: str, at: int) -> tuple[str, int] | None:
    """The digits that a number word says, with the ones that belong to its tens: "fifty five", "cincuenta y cinco"."""
    if at and text[at - 1].isalpha():
        return None
    word = _run(text, at)
    said, end = _folded(word), at + len(word)
    if said in _TENS:
        gap = _BETWEEN_TENS.match(text, end)
        follows = _run(text, gap.end()) if gap else ""
        ones = _ONES.get(_folded(follows), "0")
        return (_TENS[said] + ones, gap.end() + len(follows)) if gap and ones != "0" else (f"{_TENS[said]}0", end)
    value = _ONES.get(said) or _TEENS.get(said)
    return (value, end) if value else None


def _run(text: str, at: int) -> str:
    """The letters that stand together from here on."""
    end = at
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[at:end]


def _folded(word: str) -> str:
    bare = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in bare if not unicodedata.combining(char))
