"""The day a reading names, looking ahead: "friday", "3/7", "the 7th", "in 2 days", "next monday"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from hotline.domain.hearing.timepieces import Reading

# A day much further off than this was surely meant for the past, or is a slip.
_FURTHEST = timedelta(days=300)
_MONTHS = range(1, 13)
_CENTURY = 100
# Two digits up to 59 are a year of this century.
_THIS_CENTURY = range(60)
_DAY = re.compile(r"I|S|m[NO]Y|[NO]mY|[NO]m(?![NO])|m[NO]|Om?|WN(?=e)|x?z?Wx?|i[Na]d|[Na]dl|T|G")


@dataclass(frozen=True, slots=True)
class Named:
    """The days a text may mean, soonest first, the part of day it names, and whether the day is a guess."""

    days: tuple[date, ...] = ()
    part: int | None = None
    guessed: bool = False


def named_in(reading: Reading, today: date) -> tuple[Named, Reading] | None:
    """The day a reading names and what is left of the reading; None where days or parts of day contradict."""
    found: list[Named] = []
    while match := _DAY.search(reading.letters):
        named = _named(match.group(), reading.values[match.start() : match.end()], today)
        if named is None:
            return None
        found.append(named)
        reading = reading.without(match.start(), match.end())
    found += [Named(part=v[0]) for letter, v in zip(reading.letters, reading.values, strict=True) if letter == "p"]
    merged = _agreed(found)
    return (merged, reading.dropping("p")) if merged else None


def _agreed(found: list[Named]) -> Named | None:
    """What several namings have in common: "fri 3/7" is one day, "fri 3/8" is none."""
    days: tuple[date, ...] | None = None
    for named in found:
        if named.days:
            days = named.days if days is None else tuple(d for d in days if d in named.days)
    parts = {n.part for n in found if n.part is not None}
    if days == () or len(parts) > 1:
        return None
    return Named(days or (), parts.pop() if parts else None, len(days or ()) > 1 and any(n.guessed for n in found))


def _named(letters: str, values: tuple[tuple[int, ...], ...], today: date) -> Named | None:
    if letters == "G":
        return Named((today,), part=values[0][1])
    if letters == "T":
        return Named((today + timedelta(days=values[0][0]),)) if values[0][0] >= 0 else None
    if letters[-1:] == "d" or letters[-2:] == "dl":
        count, unit = (values[1], values[2]) if letters[0] == "i" else (values[0], values[1])
        return Named((today + timedelta(days=count[0] * unit[0]),)) if count[0] * unit[0] < _FURTHEST.days else None
    if letters == "WN":
        found = _next_such_day(values[1][0], today)
        return Named((found,)) if found and found.weekday() == values[0][0] else None
    if "W" in letters:
        return _weekday(values[letters.index("W")][0], today, following="x" in letters)
    on = _on_calendar(letters, values, today)
    return Named((on,)) if on and today <= on <= today + _FURTHEST else None


def _weekday(weekday: int, today: date, *, following: bool) -> Named:
    """A weekday: the coming one, or, on that very day, perhaps today. "Next friday" skips the friday of this week."""
    ahead = (weekday - today.weekday()) % 7
    coming = today + timedelta(days=ahead)
    later = coming + timedelta(days=7)
    if following:
        # Weeks start on Sunday here: the next Sunday is the coming one, whatever day it is.
        this_week = (weekday + 1) % 7 > (today.weekday() + 1) % 7
        return Named((later, coming), guessed=True) if this_week or ahead == 0 else Named((coming,))
    return Named((coming, later), guessed=True) if ahead == 0 else Named((coming,))


def _on_calendar(letters: str, values: tuple[tuple[int, ...], ...], today: date) -> date | None:
    """A calendar date, in the year that was said or else the first that is not over."""
    if letters == "O":
        return _next_such_day(values[0][0], today)
    month_day, year = month_day_year(letters, values)
    if month_day is None:
        return None
    if year is not None:
        return on(year, *month_day)
    this_year = on(today.year, *month_day)
    return this_year if this_year and this_year >= today else on(today.year + 1, *month_day)


def month_day_year(letters: str, values: tuple[tuple[int, ...], ...]) -> tuple[tuple[int, int] | None, int | None]:
    """Month and day, month first unless only the other way makes sense, and the year if one was said."""
    if letters == "I":
        return (values[0][1], values[0][2]), values[0][0]
    if letters in {"S", "R"}:
        first, second, *year = values[0]
        return month_first(first, second), full_year(year[0]) if year else None
    month, day = (values[0], values[1]) if letters[0] == "m" else (values[1], values[0])
    return (month[0], day[0]), values[2][0] if letters.endswith("Y") else None


def full_year(year: int) -> int:
    """A year of two digits in full: 24 is 2024, 87 is 1987."""
    if year >= _CENTURY:
        return year
    return 2000 + year if year in _THIS_CENTURY else 1900 + year


def month_first(first: int, second: int) -> tuple[int, int]:
    """Month and day of two numbers: the month first, unless only the other way makes sense."""
    return (first, second) if first in _MONTHS else (second, first)


def on(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next_such_day(day: int, today: date) -> date | None:
    for months in range(3):
        ahead = today.month - 1 + months
        found = on(today.year + ahead // 12, ahead % 12 + 1, day)
        if found and found >= today:
            return found
    return None
