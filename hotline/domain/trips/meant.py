"""The time a trip is meant for, from all that was said of it, and why a time that was said cannot be it."""

import calendar
import re
from datetime import datetime, timedelta
from typing import Final, Literal

from hotline.domain.hearing.times import Heard, when
from hotline.domain.trips.spans import has_day
from hotline.domain.words import words

Wrong = Literal["past", "no_day", "unclear"]
_MONTHS: Final = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
_MESES: Final = tuple("ene feb mar abr may jun jul ago sep oct nov dic".split())
# What "it has passed" is tried with: as if it were said this morning, or two months ago.
_BEFORE: Final = timedelta(days=60)
_GONE: Final = frozenset({"yesterday", "ayer", "ago", "anoche"})
_SLASHED: Final = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})(?!\d)")
_LEAP: Final = 2028
_NONE: Final = frozenset({"no", "none", "nope", "nah", "ninguno", "skip", "nevermind", "no thanks", "no gracias", "n"})


def heard_of(said: str, day: str | None, now: datetime) -> Heard | None:
    """The time that is said, on the day that was named before where it names none itself; `now` is aware."""
    if day and not has_day(said):
        for form in (f"{day} {said}", f"{day} at {said}"):
            if (found := when(form, now)) is not None:
                return found
    return when(said, now)


def wrong_with(said: str, now: datetime) -> Wrong:
    """Why a time that could not be heard is none that a driver could come at."""
    told = words(said)
    if _no_such_day(said, told):
        return "no_day"
    if _GONE & set(told):
        return "past"
    for then in (now.replace(hour=0, minute=0, second=0, microsecond=0), now - _BEFORE):
        found = when(said, then)
        if found is not None and found.at < now:
            return "past"
    return "unclear"


def _no_such_day(said: str, told: tuple[str, ...]) -> bool:
    """Whether a day of a month is named that the month never has: "feb 30", "2/30", "31 de junio"."""
    if (slashed := _SLASHED.search(said)) is not None:
        month, day = int(slashed[1]), int(slashed[2])
        return not (1 <= month <= len(_MONTHS) and 1 <= day <= _days(month))
    for at, word in enumerate(told):
        month = next((n + 1 for names in (_MONTHS, _MESES) for n, name in enumerate(names) if word[:3] == name), 0)
        if not month or len(word) < 3:  # noqa: PLR2004 - the shortest form of a month
            continue
        for near in (*told[at + 1 : at + 2], *told[max(0, at - 2) : at]):
            digits = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", near)
            if digits and int(digits[1]) > _days(month):
                return True
    return False


def _days(month: int) -> int:
    return calendar.monthrange(_LEAP, month)[1]


def no_back(said: str | None) -> bool:
    """Whether somebody who is asked when they ride back wants no ride back."""
    return " ".join(words(said or "")) in _NONE


def back_at(said: str | None, at: datetime) -> datetime | None:
    """When somebody wants to ride back from a trip at `at` (aware): within a day of it; None where that is unclear."""
    if not said:
        return None
    found = when(said, at) or when(f"at {said}", at)
    if found is None:
        return None
    later = [one for one in (found.at, *found.candidates) if at < one <= at + timedelta(days=1)]
    return min(later, default=None)
