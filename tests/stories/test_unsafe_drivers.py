"""Somebody is not safe with their driver: whom it is about, and who is kept out of it."""

from hotline.domain.roster import read_roster
from hotline.services import roster
from tests.kit.driving import RIDE, drive, number_of
from tests.kit.line import Line
from tests.kit.rides import before, suspended, taken

# Rosa is on call day and night, and drives.
ROSA = """name,phone,roles,language,time_zone,zip,shifts,skills,consented_on,consent_how,seats,car,plate,license_until,insurance_until,background_until,trained_on
Rosa R,+16125550104,supporter;driver,en,America/Chicago,55404,Daily 00:00-24:00,crisis,2026-01-01,paper,4,red Kia,ABC1,2099-01-01,2099-01-01,2099-01-01,2020-01-01
"""  # noqa: E501 - a roster is a table


def driven_by_rosa(line: Line) -> None:
    """Rosa drives Jo, and waits for her."""
    drive(line, "lou")
    roster.import_roster(line.hotline, read_roster(ROSA, "America/Chicago", ("en", "es")))
    line.says("jo", RIDE)
    line.says("jo", "1")
    line.says("rosa", f"YES {number_of(line)}")
    before(line, minutes=1)
    line.says("rosa", f"HERE {number_of(line)}")
    for who in ("jo", "rosa", "ana", "sam"):
        line.reads(who)


def test_a_driver_is_not_paged_for_whoever_is_not_safe_with_them(line: Line) -> None:
    driven_by_rosa(line)
    line.says("jo", "UNSAFE")
    line.later(minutes=6)
    assert line.reads("rosa") == "" and "may be in DANGER now" in line.reads("ana")


def test_nor_asked_for_anybody_else_until_a_coordinator_has_looked_into_it(line: Line) -> None:
    driven_by_rosa(line)
    line.says("jo", "UNSAFE")
    line.says("max", "quiero matarme")
    assert line.reads("rosa") == ""


def test_a_ride_that_was_given_up_is_not_what_it_is_about(line: Line) -> None:
    taken(line, "dee", "lou")
    line.says("jo", "ride to 123 Main St 55404 sat noon from 500 E Lake St 55407")
    line.says("jo", "1")
    later = number_of(line)
    line.says("lou", f"YES {later}")
    line.says("jo", f"DROP {later}")
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("jo", "UNSAFE")
    assert suspended(line, "dee") and not suspended(line, "lou")


def test_nor_is_one_that_is_still_to_come(line: Line) -> None:
    taken(line, "dee", "lou")
    line.says("jo", "ride to 123 Main St 55404 sat noon from 500 E Lake St 55407")
    line.says("jo", "1")
    line.says("lou", f"YES {number_of(line)}")
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("jo", "UNSAFE")
    assert suspended(line, "dee") and not suspended(line, "lou")
