"""Whether somebody is old enough, by the age they tell: "im 34", "turned 21 last month", "tengo 16 años"."""

import re
from typing import Literal

from hotline.domain.hearing.numbers import COUNTING
from hotline.domain.hearing.phrases import Words, heard, phrases
from hotline.domain.hearing.respelling import twice

# A number outside these counts something else; what is lower is a choice.
_YOUNGEST, _OLDEST = 4, 110
_TEN = 10
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "treinta": 30, "trenta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90,
}  # fmt: skip
_WRITTEN_AS_ONE = {
    "veintiuno": 21, "veintiun": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veintiseis": 26,
    "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "dieciseis": 16, "diesiocho": 18, "diesisiete": 17,
    "diesiseis": 16,
}  # fmt: skip
_TELLING = re.compile(r"(\d{1,3})\s*(?:yrs?|years?|yo|y/o|yrs? old|anos|años|s)?$")
# Someone else's age, a time since something, or anything but an age is told with one of these.
_ELSE = phrases("""
    son, daughter, kid, kids, child, children, boy, girl, wife, husband, brother, sister, mom, dad, friend, hijo, hija,
    hijos, hijas, esposo, esposa, hermano, hermana, mama, papa, amigo, amiga, sober, clean, drinking, using, recovery,
    days, months, weeks, hours, limpio, limpia, sobrio, sobria, dias, meses, semanas, horas, ago, since, desde, when,
    cuando, he, she, hes, shes, they, el, ella, tiene, tienen
""")
# What makes the number a bound: "over 18", "mayor de 18", "under 18", "almost 18", "turning 18 in june".
_BOUND = r"(?: (?:of|the|a|los|de|que|yet|quite|than|to|be|turn))*$"
_ABOVE = re.compile(rf"\b(?:over|above|older|more|past|at least|mas|mayor|arriba){_BOUND}")
_NEARLY = re.compile(rf"\b(?:almost|nearly|about|bout|turning|be|turn|casi|cumplir|cumplo){_BOUND}")
_BELOW = re.compile(
    r"\b(?:under|below|younger|less|not|not even|aint|isnt|almost|nearly|bout to|about to|turning|be|turn|menor|menos"
    rf"|no tengo|no he cumplido|casi|voy a cumplir|cumplo|cumplire|por cumplir|voy para|until|till|til){_BOUND}"
)


@twice
def old_enough(text: str, least: int) -> Literal["yes", "no"] | None:
    """Whether somebody is `least` years old or older, by the age they tell of themselves; None where none is told.

    "17 almost 18" tells two ages that agree.
    """
    said = heard(text)
    if not _ELSE.isdisjoint(said):
        return None
    ages = [(at, age) for at, age in _numbers(said) if _YOUNGEST <= age <= _OLDEST]
    found = {_judged(said[:at], age, least) for at, age in ages}
    return found.pop() if len(found) == 1 else None


def _judged(before: Words, age: int, least: int) -> Literal["yes", "no"] | None:
    """What an age says by the words before it: "over 16" may be 18 or not, and nobody who is almost 18 is."""
    told = " ".join(before)
    if _BELOW.search(told):
        return "no" if age <= least else "yes" if _NEARLY.search(told) else None
    if _ABOVE.search(told):
        return "yes" if age >= least else None
    return "yes" if age >= least else "no"


def _numbers(said: Words) -> list[tuple[int, int]]:
    """The numbers in some words: where each stands, and its value."""
    found, at = [], 0
    while at < len(said):
        size, value = _number(said[at:])
        if value is not None:
            found.append((at, value))
        at += size
    return found


def _number(said: Words) -> tuple[int, int | None]:
    word = said[0]
    if digits := _TELLING.match(word):
        return 1, int(digits[1])
    if word in _TENS:
        rest = said[2:3] if said[1:2] == ("y",) else said[1:2]
        unit = COUNTING.get(rest[0], 0) if rest else 0
        return (said.index(rest[0], 1) + 1, _TENS[word] + unit) if 0 < unit < _TEN else (1, _TENS[word])
    return 1, _WRITTEN_AS_ONE.get(word, COUNTING.get(word))
