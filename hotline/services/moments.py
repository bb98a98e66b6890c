"""How moments and hours are written in texts: in the reader's zone and language, with the day where it is not today."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from hotline.domain.shifts import DAY, HOUR, Shift
from hotline.services.hours import zone_of
from hotline.services.work import Work
from hotline.store.people import Person

_A_WEEK = timedelta(days=6)
_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def until(work: Work, reader: Person, at: datetime) -> str:
    """A moment: "6:00 PM" today, "Sat 6:00 PM" within the week, "Sat Dec 5 6:00 PM" beyond it."""
    clock = work.hotline.clock_text(at, reader.time_zone)
    same_day = at.astimezone(zone_of(work, reader)).date() == work.at.astimezone(zone_of(work, reader)).date()
    return clock if same_day else f"{_day(work, reader, at)} {clock}"


def hours(work: Work, reader: Person, start: datetime, end: datetime) -> str:
    """Hours from one moment to another: "Sat 6:00 PM-11:00 PM"; the last day too where they are longer than a night."""
    if min(start - work.at, end - start) >= _A_WEEK:
        # Which week either day is in is told by its date alone: both with their weekday would not fit.
        return "-".join(
            f"{_date(work, reader, at)} {work.hotline.clock_text(at, reader.time_zone)}" for at in (start, end)
        )
    begin = f"{_day(work, reader, start)} {work.hotline.clock_text(start, reader.time_zone)}"
    over = work.hotline.clock_text(end, reader.time_zone)
    if end - start >= timedelta(days=1):
        # One day with its date is enough to tell which week is meant, and as much as fits.
        named = _day if start - work.at < _A_WEEK else _weekday
        over = f"{named(work, reader, end)} {over}"
    return f"{begin}-{over}"


def weekly(work: Work, reader: Person, shifts: Iterable[Shift]) -> str:
    """Hours that come again each week, as people read them: "Mon-Fri 8AM-5PM, Sat 10AM-2PM"."""
    return ", ".join(f"{_days(work, reader, one)} {_times(work, reader, one)}" for one in shifts)


def _days(work: Work, reader: Person, shift: Shift) -> str:
    """The days of a shift in the reader's language."""
    written, _, _ = str(shift).rpartition(" ")
    if written == "Daily":
        return work.words(reader, "every_day")
    for english, name in zip(_NAMES, work.words(reader, "weekdays").split(), strict=True):
        written = written.replace(english, name)
    return written


def _times(work: Work, reader: Person, shift: Shift) -> str:
    if shift.start == time() and shift.end == DAY:
        return work.words(reader, "all_day")
    return f"{_clock(shift.start)}-{_clock(time(shift.end % DAY // HOUR, shift.end % HOUR))}"


def _clock(at: time) -> str:
    return at.strftime("%I:%M%p").lstrip("0").replace(":00", "")


def _day(work: Work, reader: Person, at: datetime) -> str:
    name = _weekday(work, reader, at)
    if at - work.at < _A_WEEK:
        return name
    return f"{name} {_date(work, reader, at)}"


def _date(work: Work, reader: Person, at: datetime) -> str:
    local = at.astimezone(zone_of(work, reader))
    return f"{work.words(reader, 'months').split()[local.month - 1]} {local.day}"


def _weekday(work: Work, reader: Person, at: datetime) -> str:
    return work.words(reader, "weekdays").split()[at.astimezone(zone_of(work, reader)).weekday()]
