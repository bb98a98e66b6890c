"""The hours at which a driver wants to be offered trips: set by text, and read back as people read hours."""

from hotline.domain.hearing.driving import DrivingWish
from hotline.domain.trips.drivers import AT_ANY_HOUR
from hotline.services import moments
from hotline.services.work import Work
from hotline.store import drivers
from hotline.store.people import Person


def hear(work: Work, driver: Person, wish: DrivingWish) -> None:
    """Write down the hours that were named, and say which hold now; how to write them where they cannot be read."""
    if wish.unclear:
        work.notice(driver, "drive_hours_how", "reply")
        return
    if wish.hours is not None:
        written = ";".join(map(str, wish.hours)) or None
        drivers.change(work.tx, driver.id, hours=written)
    shifts = drivers.offer_hours(work.tx, driver.id)
    if shifts == (AT_ANY_HOUR,):
        work.notice(driver, "drive_hours_any", "reply")
    elif shifts:
        work.notice(driver, "drive_hours", "reply", list=moments.weekly(work, driver, shifts))
    else:
        work.notice(driver, "drive_hours_usual", "reply")
