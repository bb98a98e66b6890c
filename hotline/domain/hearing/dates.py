"""Since when somebody is sober, as people text it: a date, a length of time, a day; never in the future."""

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from hotline.domain.hearing.days import full_year, month_day_year, month_first, on
from hotline.domain.hearing.respelling import twice
from hotline.domain.hearing.timepieces import Reading, read

_LONGEST_LIFE = relativedelta(years=90)
# "6 months", "a year and a half", "2 and a half years", "1 year 3 months and 2 days".
_SPAN = re.compile(r"(?:&?[NMaD]?(?:&?a?h)?a?[udjy](?:&a?h(?![udjya]))?)+")
_STEP = re.compile(r"&?(?P<count>[NMaD])?(?P<before>&?a?h)?a?(?P<unit>[udjy])(?P<after>&a?h(?![udjya]))?")
_CALENDAR = re.compile(r"I|L?S|[SR]|m[NO][YNM]?|[NO]m[YNM]?|NNY|NNN")
_MOST_COUNTED = 40_000
_MINUTES_A_DAY = 24 * 60
_YEAR_FIRST = re.compile("(?:19|20)[0-9]{6}")
_COMPACT = {8: ((0, 2), (2, 4), (4, 8)), 6: ((0, 2), (2, 4), (4, 6))}


@twice
def sober_date(text: str, today: date) -> date | None:
    """The date a text gives as the start of sobriety, on or before `today`; None where vague or in the future."""
    reading = read(text).dropping("fe?rz~")
    letters = reading.letters
    if not letters or any(spoilt in letters for spoilt in "!ilx"):
        return None
    found = _found(reading.dropping("cg"), today)
    return found if found and today - _LONGEST_LIFE <= found <= today else None


def _found(reading: Reading, today: date) -> date | None:
    reading = reading.dropping("p") if len(reading.letters) > 1 else reading
    counted = _counted_on(reading)
    if counted is not None:
        return _found(reading.dropping("T"), today + timedelta(days=counted))
    letters = reading.letters
    if _SPAN.fullmatch(letters):
        return _before(reading, today)
    if _CALENDAR.fullmatch(letters):
        return _on_calendar(reading, today)
    if letters in {"L" + "W", "W", "WL"}:
        return _last_weekday(reading.values[letters.index("W")][0], today)
    return _by_one_piece(reading, today)


def _counted_on(reading: Reading) -> int | None:
    """How many days from today a length of time is counted on: "30 days tomorrow" is 1."""
    if reading.letters.count("T") != 1 or not _SPAN.fullmatch(reading.letters.replace("T", "")):
        return None
    return reading.values[reading.letters.index("T")][0]


def _by_one_piece(reading: Reading, today: date) -> date | None:
    letters, values = reading.letters, reading.values
    if letters in {"w", "p"}:
        return today if letters == "w" else None
    if letters in {"T", "G", "Tp"}:
        return today + timedelta(days=values[0][0])
    if letters in {"O", "LO"}:
        return _last_such_day(values[-1][0], today)
    if letters in {"B", "M"}:
        return _compact(values[0], today)
    if letters == "dN" and values[0] == (1,) and values[1][0] > 0:
        # The first day without is day 1, so that on day 1 the date is today's.
        return today - timedelta(days=values[1][0] - 1)
    return None


def _before(reading: Reading, today: date) -> date | None:
    """Today less a length of time."""
    span = relativedelta()
    for step in _STEP.finditer(reading.letters):
        part = _length(step, reading.values)
        if part is None:
            return None
        span += part
    try:
        return today - span
    except (ValueError, OverflowError):
        return None


def _length(step: re.Match[str], values: tuple[tuple[int, ...], ...]) -> relativedelta | None:
    if step["count"] is None and step["before"] is None:
        return None if step["after"] is None else _times(1.5, step, values)
    count = values[step.start("count")] if step["count"] else (0,)
    whole = float(f"{count[0]}.{count[1]}") if step["count"] == "D" else float(count[0])
    return _times(whole + (0.5 if step["before"] or step["after"] else 0), step, values)


def _times(count: float, step: re.Match[str], values: tuple[tuple[int, ...], ...]) -> relativedelta | None:
    """A count of hours, days, weeks, months or years; half a year is six months, half a month fifteen days."""
    if count > _MOST_COUNTED:
        return None
    size = values[step.start("unit")][0]
    match step["unit"]:
        case "u":
            return relativedelta(days=int(count * size) // _MINUTES_A_DAY) if count * size >= _MINUTES_A_DAY else None
        case "d":
            return relativedelta(days=int(count * size))
        case "j":
            return relativedelta(months=int(count), days=15 if count % 1 else 0)
        case _:
            return relativedelta(months=round(count * 12))


def _on_calendar(reading: Reading, today: date) -> date | None:
    letters, values = reading.dropping("L").letters, reading.dropping("L").values
    if letters in {"NNY", "NNN"}:
        return _dated((values[0][0], values[1][0]), values[2][0], today)
    year = values[2][0] if letters[2:] else None
    month_day, said = month_day_year(letters[:2], values[:2])
    return _dated(month_day, said if year is None else year, today) if month_day else None


def _dated(month_day: tuple[int, int], year: int | None, today: date) -> date | None:
    """A month and day in the year that was said, or in the last year in which it is not in the future."""
    month, day = month_first(*month_day)
    if year is not None:
        return on(full_year(year), month, day)
    this_year = on(today.year, month, day)
    if this_year and this_year <= today:
        return this_year
    return on(today.year - 1, month, day)


def _last_weekday(weekday: int, today: date) -> date:
    """The last such weekday before today: on a friday, "friday" is a week ago, else they had said today."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _last_such_day(day: int, today: date) -> date | None:
    for months in range(3):
        first = today.replace(day=1) - relativedelta(months=months)
        found = on(first.year, first.month, day)
        if found and found <= today:
            return found
    return None


def _compact(value: tuple[int, ...], today: date) -> date | None:
    """A date in eight or six digits: 01052025, 20250105, 010525."""
    digits = str(value[0]).zfill(value[-1])
    if _YEAR_FIRST.fullmatch(digits):
        return on(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if len(digits) not in _COMPACT:
        return None
    month, day, year = (int(digits[a:b]) for a, b in _COMPACT[len(digits)])
    return _dated((month, day), year, today)
