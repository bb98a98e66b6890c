"""The timer of a wave and a driver's yes at the same instant: neither waits for the other for ever, nor fails."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy import func, select

from hotline.domain.hearing.offers import OfferReply
from hotline.domain.roster import read_roster
from hotline.domain.trips.trip import Trip
from hotline.services import answering, roster, timers
from hotline.services.trips import desk, offering, seeing_to
from hotline.services.work import working
from hotline.store import offers, people, requests, trips
from hotline.store import timers as rows
from hotline.store.requests import request
from hotline.store.timers import timer
from tests.kit.driving import DRIVERS, ask, drive, until_pickup
from tests.kit.line import PEOPLE, Line

TIMES = 150
YES = OfferReply("accept", None, None)
# Ana coordinates, and drives as well.
ANA = """name,phone,roles,language,time_zone,zip,skills,consented_on,consent_how,seats,car,plate,license_until,insurance_until,background_until,trained_on
Ana A,+16125550105,coordinator;driver,en,America/Chicago,55404,lead;crisis,2026-01-01,paper,4,red Kia,ABC1,2099-01-01,2099-01-01,2099-01-01,2020-01-01
"""  # noqa: E501 - a roster is a table


def test_a_wave_and_a_yes_at_once_never_wait_for_each_other(line: Line) -> None:
    drive(line, "dee")
    offered = waiting(line)
    run_both(line, offered)
    with line.hotline.db.read() as conn:
        taken = conn.scalar(select(func.count()).where(request.c.kind == "ride", request.c.state == "claimed"))
        failed = conn.scalar(select(func.sum(timer.c.failures)))
    assert (taken, failed) == (TIMES, 0)


def waiting(line: Line) -> list[tuple[int, int]]:
    """Rides two hours apart, each offered to Dee, whose next wave is due: the ids of the offer and of the timer."""
    found = []
    with working(line.hotline) as work:
        jo, dee = (people.find_or_make(work.tx, one, work.at).id for one in (PEOPLE["jo"], DRIVERS["dee"]))
        for number in range(TIMES):
            ride = requests.open_request(work.tx, "ride", jo, work.at, about=None, talk_id=None, turn=None)
            at, zone = work.at + timedelta(hours=2 * number + 3), "America/Chicago"
            trips.add(work.tx, Trip(ride, "ride", jo, "a", "b", None, None, at, zone, code=number + 10), work.at)
            offer = offers.add(work.tx, ride, dee, 1, number + 10, work.at)
            rows.arm(work.tx, offering.WAVE, ride, work.at)
            mine = (timer.c.kind == offering.WAVE, timer.c.subject_id == ride)
            found.append((offer, work.tx.conn.scalar(select(timer.c.id).where(*mine)) or 0))
    return found


def run_both(line: Line, offered: list[tuple[int, int]]) -> None:
    """One thread fires each timer while another says yes to the same ride."""
    gate = threading.Barrier(2)

    def fire() -> None:
        for _, timer_id in offered:
            gate.wait(60)
            timers.fire_one(line.hotline, timer_id)

    def say_yes() -> None:
        for offer_id, _ in offered:
            gate.wait(60)
            with working(line.hotline) as work:
                asked = offers.get(work.tx, offer_id)
                assert asked is not None
                answering.answer(work, people.get(work.tx, asked.helper_id), offer_id, YES)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(fire), pool.submit(say_yes)]:
            done.result()


def test_a_coordinator_who_is_given_a_ride_drives_it_and_does_not_see_to_it(line: Line) -> None:
    code = ask(line, "dee")
    until_pickup(line, minutes=60)
    roster.import_roster(line.hotline, read_roster(ANA, "America/Chicago", ("en", "es")))
    with working(line.hotline) as work:
        ana = people.by_phone(work.tx, PEOPLE["ana"])
        assert ana is not None
        desk.assign(work, int(code), ana)
        ride = trips.of_driver(work.tx, ana.id, ["taken"])[0]
        assert seeing_to.sees_to(work, ride.id) is None
