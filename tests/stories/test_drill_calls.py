"""The weekly drill reaches whoever is only called, and drivers; whoever it cannot ask is never said to be silent."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hotline.services import drilling
from hotline.services.work import working
from hotline.store import drivers, people
from tests.kit.calls import paged
from tests.kit.line import PEOPLE, Line

CHICAGO = ZoneInfo("America/Chicago")
DEE = "+16125550107"
AGREED = "2026-01-01,paper"
ROSTER = f"""name,phone,roles,language,shifts,skills,consented_on,consent_how,reach
Rosa R,{PEOPLE["rosa"]},supporter,en,Daily 00:00-24:00,crisis,{AGREED},call
Dee D,{DEE},driver,en,,,{AGREED},
Ana A,{PEOPLE["ana"]},coordinator,en,,lead;crisis,{AGREED},
"""


@pytest.fixture
def drilled(empty_line: Line) -> Line:
    """Wednesday noon: Rosa has a landline, Dee drives, Ana leads; the test has begun."""
    empty_line.people(ROSTER, "")
    empty_line.at(datetime(2026, 12, 2, 12, 0, tzinfo=CHICAGO))
    return begun(empty_line)


def begun(line: Line) -> Line:
    with working(line.hotline) as work:
        drilling.begin(work)
    line.later(seconds=1)
    return line


def told(line: Line) -> str:
    """What Ana reads when the drill is over, who has answered herself."""
    line.says("ana", "1")
    line.reads("ana")
    line.later(hours=24)
    return line.reads("ana")


def test_a_landline_rings_and_says_that_it_is_a_test(drilled: Line) -> None:
    assert "weekly test call. No one is waiting" in paged(drilled, "rosa").heard


def test_one_pressed_is_an_answer(drilled: Line) -> None:
    assert "Your phone works" in paged(drilled, "rosa").press("1")
    drilled.says(DEE, "1")
    assert "all 3 answered" in told(drilled)


def test_a_landline_that_nobody_picks_up_rings_again_and_then_no_more(drilled: Line) -> None:
    for _ in range(6):
        drilled.later(hours=2, seconds=1)
    assert len(drilled.carrier.calls) == 3


def test_a_landline_that_was_answered_does_not_ring_again(drilled: Line) -> None:
    paged(drilled, "rosa").press("1")
    drilled.later(hours=3)
    assert len(drilled.carrier.calls) == 1


def test_a_machine_is_no_answer(drilled: Line) -> None:
    paged(drilled, "rosa").silence()
    drilled.says(DEE, "1")
    assert "No answer: Rosa" in told(drilled)


def test_a_driver_is_asked_too(drilled: Line) -> None:
    assert "this is a test" in drilled.reads(DEE)


def test_a_driver_who_wants_no_offers_is_left_alone(empty_line: Line) -> None:
    empty_line.people(ROSTER, "")
    with working(empty_line.hotline) as work:
        dee = people.find_or_make(work.tx, DEE, work.at)
        drivers.change(work.tx, dee.id, resting_at=work.at - timedelta(days=1))
    assert "test" not in begun(empty_line).reads(DEE)


def test_whoever_could_not_be_asked_is_told_of_apart(empty_line: Line) -> None:
    empty_line.people(ROSTER, "")
    empty_line.at(datetime(2026, 12, 2, 4, 0, tzinfo=CHICAGO))
    begun(empty_line).says(DEE, "STOP")
    empty_line.at(datetime(2026, 12, 2, 12, 0, tzinfo=CHICAGO))
    empty_line.later(seconds=1)
    read = told(empty_line)
    assert "I could not ask these people: Dee" in read and "No answer: Rosa." in read
