"""The number of a case: it keeps the one that helpers know it by, unless another goes by that meanwhile."""

from datetime import timedelta

from hotline.domain.trips.trip import Trip
from hotline.services.work import Work, working
from hotline.store import numbering, offers, people, requests, trips
from tests.kit.line import PEOPLE, Line

CODE = 14


def declined(work: Work) -> int:
    """Pat was asked for Jo and cannot, so nobody is being asked for the case now; returns its id."""
    jo, pat = (people.find_or_make(work.tx, PEOPLE[one], work.at).id for one in ("jo", "pat"))
    case = requests.open_request(work.tx, "talk", jo, work.at, about=None, talk_id=None, turn=None)
    offers.answer(work.tx, offers.add(work.tx, case, pat, 1, CODE, work.at), "declined", work.at)
    return case


def ride_of_eve(work: Work, state: str) -> None:
    """Eve's ride goes by the number that was free, and Max, who helps as well, has said yes to it."""
    eve, driver = (people.find_or_make(work.tx, PEOPLE[one], work.at).id for one in ("eve", "max"))
    ride = requests.open_request(work.tx, "ride", eve, work.at, about=None, talk_id=None, turn=None)
    trip = Trip(ride, "ride", eve, "a", "b", None, None, work.at + timedelta(hours=3), "America/Chicago", code=CODE)
    trips.add(work.tx, trip, work.at)
    offers.answer(work.tx, offers.add(work.tx, ride, driver, 1, CODE, work.at), "accepted", work.at)
    requests.claim(work.tx, ride, driver, work.at)
    if state != "claimed":
        requests.move(work.tx, ride, ["claimed"], state=state)


def test_a_case_keeps_its_number_while_nothing_else_goes_by_it(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        assert numbering.code_for(work.tx, declined(work)) == CODE


def test_it_is_given_another_where_a_ride_that_was_taken_goes_by_it_now(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        case = declined(work)
        ride_of_eve(work, "claimed")
        assert numbering.code_for(work.tx, case) != CODE


def test_it_has_its_own_back_once_that_ride_is_over(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        case = declined(work)
        ride_of_eve(work, "closed")
        assert numbering.code_for(work.tx, case) == CODE


def test_whoever_is_asked_later_knows_it_by_the_number_that_it_was_given_then(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        case = declined(work)
        ride_of_eve(work, "claimed")
        sam, given = people.find_or_make(work.tx, PEOPLE["sam"], work.at), numbering.code_for(work.tx, case)
        offers.add(work.tx, case, sam.id, 2, given, work.at)
        assert numbering.code_for(work.tx, case) == given
