"""Where in a message a time stands: "ride to the clinic *fri noon* from home", so that the rest of it is places."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from hotline.domain.hearing.placewords import ORDINAL, TYPES
from hotline.domain.hearing.timepieces import read
from hotline.domain.hearing.times import Heard, when

_LONGEST = 10
# Letters of a reading that are a time or a day by themselves, and those that only hang on to one.
_TELLING = frozenset("NMCAnkTWGSIOmpuwHDYb")
_HANGING = frozenset("eizxorPl&aqhtsdv")
_DAYS = frozenset("TWGSIOm")
# What can be nothing but a time or a day.
_SURE = frozenset("CAnkTWSIm")
_GONE = frozenset({"yesterday", "ayer"})
# Spanish small words of a time; alone they are small words of places too.
_SMALL = frozenset({"de", "el", "la", "las", "los", "the", "of", "del", "por", "en"})
_TOO_LONG = re.compile(r"\d{5,}")
_HOUSE = re.compile(r"\d{1,6}[a-d]?")
_NUMBERED = re.compile(ORDINAL)
_POINTS = frozenset("n s e w ne nw se sw north south east west".split())
_STREET = 4
_JOINS, _LEADS = frozenset({"and", "&", "y", "@"}), frozenset({"on", "at", "en"})


@dataclass(frozen=True, slots=True)
class Span:
    """The words from `begin` up to `end` are about time: `at` as heard, or only a `day` in the words for it.

    `lost` are words that are a time by their looks, and none that is still to come: "today 8am" in the afternoon.
    """

    begin: int
    end: int
    at: Heard | None = None
    day: str | None = None
    lost: str | None = None


def time_in(words: Sequence[str], now: datetime) -> Span | None:
    """The time in a message, else the day it names; `now` is aware and in the zone that is meant."""
    kinds = _kinds(words)
    best: tuple[tuple[int, int], Span] | None = None
    for begin in range(len(words)):
        for end in range(begin + 1, min(len(words), begin + _LONGEST) + 1):
            if kinds[end - 1] == "no":
                break
            if kinds[begin] == "small" or kinds[end - 1] != "tells" or "tells" not in kinds[begin:end]:
                continue
            heard = _heard(words[begin:end], now)
            if heard is None:
                continue
            # The most that can be told counts first: "tomorrow at 5 pm", not "at 5".
            rank = (kinds[begin:end].count("tells"), end - begin)
            if best is None or rank > best[0]:
                best = (rank, Span(begin, end, heard))
    lost = _lost_in(words, kinds)
    if best is None:
        return _day_in(words, kinds, now) or lost
    found = best[1]
    beside = [*words[lost.begin : found.begin], *words[found.end : lost.end]] if lost else []
    # "feb 30 at 9am" must not be heard as the next nine o'clock.
    return lost if any(_names_day(word) for word in beside) else found


def _heard(said: Sequence[str], now: datetime) -> Heard | None:
    """The time some words say; "thursday the 11th" where that is a Thursday is the 11th."""
    found = when(" ".join(said), now)
    if found is not None or not any(_NUMBERED.fullmatch(word) for word in said):
        return found
    weekdays = [word for word in said if "W" in read(word).letters]
    found = when(" ".join(word for word in said if word not in weekdays), now) if len(weekdays) == 1 else None
    named = read(weekdays[0]).values[0] if found else ()
    return found if found and named and found.at.weekday() == named[0] else None


def has_day(said: str) -> bool:
    """Whether words name a day: "fri", "tomorrow", "3/7"."""
    return bool(_DAYS & set(read(said).letters))


def days_in(words: Sequence[str]) -> int:
    """How many days of the week a message names."""
    return len({value for word in words for letter, value in _pieces(word) if letter == "W"})


def _pieces(word: str) -> list[tuple[str, tuple[int, ...]]]:
    reading = read(word)
    return list(zip(reading.letters, reading.values, strict=True))


def _day_in(words: Sequence[str], kinds: list[str], now: datetime) -> Span | None:
    """A day without a time of day, such as "tomorrow" or "on friday"."""
    for size in (4, 3, 2, 1):
        for begin in range(len(words) - size + 1):
            said = " ".join(words[begin : begin + size])
            known = kinds[begin] != "small" and "no" not in kinds[begin : begin + size]
            known = known and kinds[begin + size - 1] == "tells"
            if known and _DAYS & set(read(said).letters) and when(f"{said} noon", now) is not None:
                return Span(begin, begin + size, day=said)
    return None


def _names_day(word: str) -> bool:
    return word in _GONE or bool(_DAYS & set(read(word).letters))


def _lost_in(words: Sequence[str], kinds: list[str]) -> Span | None:
    """The longest run of words about time, where at least one of them can be nothing else."""
    best: Span | None = None
    for begin in range(len(words)):
        for end in range(begin + 1, len(words) + 1):
            if kinds[end - 1] == "no":
                break
            said = " ".join(words[begin:end])
            sure = _SURE & set(read(said).letters) or _GONE & set(words[begin:end])
            if kinds[begin] == "small" or kinds[end - 1] != "tells" or not sure:
                continue
            if best is None or end - begin > best.end - best.begin:
                best = Span(begin, end, lost=said)
    return best


def _kinds(words: Sequence[str]) -> list[str]:
    """Of each word whether it "tells" a time, "hangs" on to one, is "small", or is "no" part of any."""
    kinds = [_kind(word) for word in words]
    for at, word in enumerate(words):
        for taken in range(at, at + _street(words, at)):
            kinds[taken] = "no"
        if _NUMBERED.fullmatch(word) and _of_a_street(words[max(0, at - 1) : at], words[at + 1 : at + 2]):
            kinds[at] = "no"
    return kinds


def _of_a_street(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether "3rd" is a street by the words around it: "on 3rd", "3rd and pine", but not "on 3rd at 5pm"."""
    if _JOINS & {*before, *after}:
        return True
    return bool(_LEADS & set(before)) and after[:1] != ["at"]


def _kind(word: str) -> str:
    if _TOO_LONG.search(word) or word in {"from", "desde", "to"}:
        return "no"
    if word in _GONE:
        return "tells"
    letters = set(read(word).letters)
    if word in _SMALL:
        return "small"
    if letters and letters <= _TELLING | _HANGING:
        return "tells" if letters & _TELLING else "hangs"
    return "hangs" if word in {"at", "by", "in", "on", "a", "para", "for", "around", "about", "right", "rite"} else "no"


def _street(words: Sequence[str], at: int) -> int:
    """How many words from here on are a street with its house number: its number is no time of day; 0 if none are."""
    if not _HOUSE.fullmatch(words[at]):
        return 0
    for size in range(2, _STREET + 2):
        street = words[at + 1 : at + size]
        named = street[-1:] and (street[-1] in TYPES or (street[0] in _POINTS and street[1:]))
        if len(street) == size - 1 and named:
            return size if not {"from", "to", "at", "on"} & set(street) else 0
    return 0
