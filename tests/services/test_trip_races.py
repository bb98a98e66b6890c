"""Two drivers say yes to the same ride at the same instant: one has it, a thousand times over."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy import func, select

from hotline.domain.hearing.offers import OfferReply
from hotline.domain.trips.trip import Trip
from hotline.services import answering
from hotline.services.work import working
from hotline.store import offers, people, requests, trips
from hotline.store.offers import offer
from hotline.store.requests import request
from tests.kit.driving import DRIVERS, drive
from tests.kit.line import PEOPLE, Line

RACES = 1000
YES = OfferReply("accept", None, None)


def test_of_a_thousand_rides_claimed_twice_at_once_each_has_one_driver(line: Line) -> None:
    drive(line, "dee", "lou")
    offered = races(line)
    run_both(line, offered)
    assert winners(line) == (RACES, RACES, RACES)


def races(line: Line) -> list[tuple[int, int]]:
    """A thousand rides two hours apart, each offered to Dee and to Lou: the ids of the two offers."""
    found = []
    with working(line.hotline) as work:
        ids = [people.find_or_make(work.tx, one, work.at).id for one in (PEOPLE["jo"], DRIVERS["dee"], DRIVERS["lou"])]
        jo, dee, lou = ids
        for number in range(RACES):
            ride = requests.open_request(work.tx, "ride", jo, work.at, about=None, talk_id=None, turn=None)
            at, zone = work.at + timedelta(hours=2 * number + 3), "America/Chicago"
            trips.add(work.tx, Trip(ride, "ride", jo, "a", "b", None, None, at, zone, code=number + 10), work.at)
            found.append(tuple(offers.add(work.tx, ride, one, 1, number + 10, work.at) for one in (dee, lou)))
    return found


def run_both(line: Line, offered: list[tuple[int, int]]) -> None:
    """Both say yes to every ride, each in a thread of their own that waits for the other before each yes."""
    gate = threading.Barrier(2)

    def say_yes(side: int) -> None:
        for pair in offered:
            gate.wait(60)
            with working(line.hotline) as work:
                asked = offers.get(work.tx, pair[side])
                answering.answer(work, people.get(work.tx, asked.helper_id), asked.id, YES)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(say_yes, (0, 1)))


def winners(line: Line) -> tuple[int, int, int]:
    """How many rides are taken, how many by somebody, and how many offers were accepted."""
    with line.hotline.db.read() as conn:
        taken = conn.scalar(select(func.count()).where(request.c.kind == "ride", request.c.state == "claimed"))
        owned = conn.scalar(select(func.count()).where(request.c.kind == "ride", request.c.helper_id.is_not(None)))
        accepted = conn.scalar(select(func.count()).where(offer.c.state == "accepted"))
    return taken, owned, accepted
