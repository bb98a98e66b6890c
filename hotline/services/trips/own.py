"""Drivers run themselves by text: their hours, how far they go, seats, their rides, miles, and a stop of offers."""

from datetime import timedelta

from hotline.domain.hearing.driving import DrivingWish
from hotline.domain.trips.trip import UNDER_WAY, Trip
from hotline.services.trips import desk, ownhours, wording
from hotline.services.work import Work
from hotline.store import drivers, offers, people, triplists, trips, zips
from hotline.store.people import Person
from hotline.store.rosters import driver_of

_SHOWN = 4
_SEATS = range(1, 9)
_AREA = range(1, 101)
_MILES = range(1, 1000)
# Miles are told for a trip of the last days.
_LATELY = timedelta(days=14)


def hear(work: Work, driver: Person, wish: DrivingWish) -> None:
    """Do what a driver wants of their driving, and read it back."""
    match wish.kind:
        case "hours":
            ownhours.hear(work, driver, wish)
        case "area":
            _area(work, driver, wish)
        case "seats":
            _seats(work, driver, wish)
        case "mine":
            _mine(work, driver, wish)
        case "miles":
            _miles(work, driver, wish)
        case "rest":
            _rest(work, driver)
        case _:
            drivers.change(work.tx, driver.id, resting_at=None)
            work.notice(driver, "drive_again", "reply")


def _area(work: Work, driver: Person, wish: DrivingWish) -> None:
    if (wish.count is not None and wish.count not in _AREA) or (wish.zip and not zips.spots(work.tx, [wish.zip])):
        work.notice(driver, "drive_area_how", "reply")
        return
    if wish.count is not None:
        drivers.change(work.tx, driver.id, area=wish.count)
    if wish.zip:
        people.save(work.tx, driver.id, zip=wish.zip)
    where = people.zip_of(work.tx, driver.id) or work.words(driver, "zip_unknown")
    reach = drivers.area_of(work.tx, driver.id) or work.hotline.waves.near
    work.notice(driver, "drive_area", "reply", count=str(reach), start=where)


def _seats(work: Work, driver: Person, wish: DrivingWish) -> None:
    if wish.count is not None and wish.count in _SEATS:
        drivers.change(work.tx, driver.id, seats=wish.count)
    seats = driver_of(work.tx, driver.id).get("seats")
    if seats is None or (wish.count is not None and wish.count not in _SEATS):
        work.notice(driver, "drive_seats_how", "reply")
    else:
        work.notice(driver, "drive_seats", "reply", count=str(seats))


def _mine(work: Work, driver: Person, wish: DrivingWish) -> None:
    """The trips they have yet to drive; one by its number with where from and where to."""
    found = trips.of_driver(work.tx, driver.id, UNDER_WAY)
    named = [one for one in found if one.code == wish.code] or (found if len(found) == 1 else [])
    if named:
        trip, rider = named[0], people.get(work.tx, named[0].person_id)
        day, riding = wording.day_of(work, driver, trip), wording.riding(work, driver, trip)
        start, end, who, code = trip.start, trip.end, rider.called, str(trip.code)
        what = wording.numbered(work, driver, trip)
        words = work.words(
            driver, "drive_mine", what=what, person=who, day=day, riding=riding, start=start, end=end, code=code
        )
        work.text(driver, "reply", words)
    elif found:
        listed = ", ".join(
            f"{wording.numbered(work, driver, one)} {wording.day_of(work, driver, one)}" for one in found[:_SHOWN]
        )
        work.notice(driver, "drive_mine_list", "reply", list=listed, count=str(len(found)), code=str(found[0].code))
    else:
        work.notice(driver, "drive_mine_none", "reply")


def _miles(work: Work, driver: Person, wish: DrivingWish) -> None:
    """The miles of the trip they drove last and told none of yet, or of the one they name."""
    trip = _drove(work, driver, wish.code)
    if trip is None:
        work.notice(driver, "drive_miles_none", "reply")
    elif wish.count not in _MILES:
        work.notice(driver, "drive_miles_how", "reply", day=wording.day_of(work, driver, trip), code=str(trip.code))
    else:
        triplists.tell_miles(work.tx, trip.id, wish.count or 0)
        day, code = wording.day_of(work, driver, trip), str(trip.code)
        work.notice(driver, "drive_miles", "reply", all=str(wish.count), day=day, code=code)


def _drove(work: Work, driver: Person, code: int | None) -> Trip | None:
    found = triplists.driven(work.tx, work.at - _LATELY, work.at + _LATELY, helper_id=driver.id)
    if code is not None:
        found = [(trip, told) for trip, told in found if trip.code == code]
    untold = [trip for trip, told in found if told is None]
    return untold[0] if untold else found[-1][0] if found else None


def _rest(work: Work, driver: Person) -> None:
    """No offers from now on; what they are being asked is over, and what they took stays theirs."""
    drivers.change(work.tx, driver.id, resting_at=work.at)
    for offer in offers.to(work.tx, driver.id):
        if trips.find(work.tx, offer.request_id) is not None:
            desk.pass_over(work, offer)
    mine = trips.of_driver(work.tx, driver.id, UNDER_WAY)
    work.notice(driver, "drive_rest_has" if mine else "drive_rest", "reply")
