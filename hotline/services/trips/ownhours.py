"""The hours at which a driver wants to be offered trips: set by text, and read back as people read hours."""

from datetime import time

from hotline.domain.hearing.driving import DrivingWish
from hotline.domain.shifts import DAY, HOUR, Shift
from hotline.services.work import Work
from hotline.store import drivers
from hotline.store.people import Person

_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def hear(work: Work, driver: Person, wish: DrivingWish) -> None:
    """Write down the hours that were named, and say which hold now; how to write them where they cannot be read."""
    if wish.unclear:
        work.notice(driver, "drive_hours_how", "reply")
        return
    if wish.hours is not None:
        written = ";".join(map(str, wish.hours)) or None
        drivers.change(work.tx, driver.id, hours=written)
    shifts = drivers.offer_hours(work.tx, driver.id)
    if shifts:
        work.notice(driver, "drive_hours", "reply", list=read(work, driver, shifts))
    else:
        work.notice(driver, "drive_hours_usual", "reply")


def read(work: Work, reader: Person, shifts: tuple[Shift, ...]) -> str:
    """Hours as people read them: "Mon-Fri 8AM-5PM, Sat 10AM-2PM"."""
    return ", ".join(f"{_days(work, reader, one)} {_clock(one.start)}-{_until(one.end)}" for one in shifts)


def _days(work: Work, reader: Person, shift: Shift) -> str:
    """The days of a shift in the reader's language."""
    written, _, _ = str(shift).rpartition(" ")
    if written == "Daily":
        return work.words(reader, "every_day")
    for english, name in zip(_NAMES, work.words(reader, "weekdays").split(), strict=True):
        written = written.replace(english, name)
    return written


def _clock(at: time) -> str:
    return at.strftime("%I:%M%p").lstrip("0").replace(":00", "")


def _until(minutes: int) -> str:
    return _clock(time(minutes % DAY // HOUR, minutes % HOUR))
