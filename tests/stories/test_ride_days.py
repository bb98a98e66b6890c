"""Whole days of rides: nobody comes out twice, a driver falls silent on the way, the clocks change in the night."""

from datetime import UTC, datetime, timedelta

from hotline.store import trips
from hotline.store.base import Tx
from tests.kit.calls import calling
from tests.kit.driving import MORNING, drive
from tests.kit.line import Line
from tests.kit.rides import NOON, ONE, before, code_of, stage, suspended, taken

SPRING = datetime(2027, 3, 14, 14, 0, tzinfo=UTC)
# Half past one in the night in which it is that twice, for the first time.
AUTUMN = datetime(2027, 11, 7, 6, 30, tzinfo=UTC)


def over(line: Line) -> None:
    """Dee was there in time, and says now that the ride is over."""
    before(line, minutes=1)
    line.says("dee", "here")
    line.later(minutes=20)
    line.says("dee", "done")
    line.later(seconds=5)


def numbers_of_rides(line: Line) -> set[str]:
    """The short numbers that rides have, and nothing else may go by."""
    with line.hotline.db.read() as conn:
        return {str(one) for one in trips.codes(Tx(conn, line.hotline.vault))}


def missed(line: Line) -> None:
    """Dee waits ten minutes, and nobody comes out."""
    line.says("dee", "here")
    line.later(minutes=12)
    line.says("dee", "no show")


def test_after_two_rides_in_vain_somebody_calls_and_nobody_is_shut_out(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    missed(line)
    assert "Please see how Jo is" in line.reads("ana")
    line.later(hours=3)
    line.says("jo", ONE.replace("fri noon", "sat noon"))
    line.says("jo", "1")
    line.says("dee", "yes")
    line.at(NOON + timedelta(hours=24))
    line.later(seconds=1)
    line.reads("ana")
    missed(line)
    assert "again within 30 days. Please call Jo" in line.reads("ana")


def test_a_driver_who_falls_silent_on_the_way_is_missed_and_told_truly(line: Line) -> None:
    taken(line)
    before(line, minutes=20)
    line.says("dee", "on my way")
    line.reads("jo")
    line.later(minutes=31)
    assert "Please call Dee now" in line.reads("ana") and "has not told me they are there" in line.reads("jo")
    line.says("dee", "here")
    assert "Dee is here" in line.reads("jo")


def test_whoever_was_never_met_is_not_asked_whether_they_are_home(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.later(minutes=15)
    line.reads("jo")
    line.later(minutes=110)
    assert "there safe" not in line.reads("jo") and stage(line) == "unmet"


def test_not_yet_is_asked_no_more_than_once_and_then_somebody_looks_in(line: Line) -> None:
    taken(line)
    over(line)
    line.reads("ana")
    assert "When you are there, text 1" in line.says("jo", "2")
    line.later(minutes=31)
    assert "Please look in on Jo" in line.reads("ana")


def test_not_yet_and_then_home(line: Line) -> None:
    taken(line)
    over(line)
    line.says("jo", "not yet")
    assert "Good to know" in line.says("jo", "home now")
    line.later(minutes=40)
    assert stage(line) == "home" and "look in on" not in line.reads("ana")


def test_a_ride_of_which_nobody_said_they_are_home_gives_its_number_back(line: Line) -> None:
    code = taken(line)
    over(line)
    assert code in numbers_of_rides(line)
    line.later(hours=3)
    assert numbers_of_rides(line) == set()


def test_not_safe_when_it_is_over_pages_a_human_and_stops_the_driver(line: Line) -> None:
    taken(line)
    over(line)
    line.reads("rosa")
    assert "Is it safe to text?" in line.says("jo", "3")
    assert "may be in DANGER now" in line.reads("rosa") and suspended(line, "dee")


def test_not_safe_is_about_the_ride_asked_about_and_no_earlier_one_that_was_never_answered(line: Line) -> None:
    taken(line, "dee", "lou")
    over(line)
    line.later(hours=3)
    line.says("jo", ONE.replace("fri noon", "sat noon"))
    line.says("jo", "1")
    line.says("lou", f"YES {code_of(line)}")
    line.at(NOON + timedelta(hours=24))
    line.says("lou", "here")
    line.later(minutes=20)
    line.says("lou", "done")
    line.later(seconds=5)
    line.reads("ana")
    line.says("jo", "3")
    assert suspended(line, "lou") and not suspended(line, "dee") and "Lou" in line.reads("ana")


def test_in_a_crisis_nobody_is_asked_whether_they_are_home(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("dee", "picked up")
    line.says("jo", "i might kill myself tonight")
    line.reads("jo")
    line.says("dee", "done")
    line.later(seconds=5)
    assert "there safe" not in line.reads("jo")


def test_a_craving_on_the_way_goes_on_when_home_is_answered(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("jo", "CRAVE")
    line.says("dee", "done")
    line.later(seconds=5)
    line.reads("jo")
    assert line.says("jo", "yes").startswith("Good to know")
    assert "What set it off?" in line.says("jo", "6")


def test_a_ride_on_the_day_the_clocks_change(line: Line) -> None:
    taken(line, words="ride to 123 Main St 55404 3/14 9am from 500 E Lake St 55407")
    # At six in the evening, fourteen hours before nine in the morning: one of the fifteen is left out that night.
    line.at(SPRING - timedelta(hours=14))
    line.later(seconds=1)
    assert "Sun Mar 14, 9:00 AM" in line.reads("jo")
    line.at(SPRING - timedelta(hours=1))
    line.later(seconds=1)
    assert "at 9:00 AM" in line.reads("jo")
    line.at(SPRING)
    assert "wait until 9:10 AM" in line.says("dee", "HERE")


def test_whoever_is_rung_by_the_other_side_hears_no_name(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    call = calling(line, "dee")
    call.press("1")
    other = call.picked_up("jo")
    assert "Here is a call about today" in other.heard and "Dee" not in other.heard


def test_a_driver_with_two_riders_is_asked_for_whom(line: Line) -> None:
    code = taken(line)
    line.says("max", "ride to 12 Oak St 55404 fri 1:45pm from 500 E Lake St 55407")
    line.says("max", "1")
    assert "It's yours" in line.says("dee", "yep")
    before(line, minutes=10)
    line.reads("max")
    assert f"{code}: Jo." in line.says("dee", "i have a red scarf")
    line.says("dee", f"{code} i have a red scarf")
    assert line.reads("jo") == "Dee: i have a red scarf" and line.reads("max") == ""


def test_the_day_begins_when_a_driver_says_yes_late(line: Line) -> None:
    line.build(HOTLINE_TRIPS="ride")
    taken(line, words=ONE.replace("fri noon", "today 10:40am"))
    line.at(MORNING + timedelta(minutes=30))
    line.later(seconds=1)
    assert "On your way?" in line.reads("dee")


def test_a_ride_in_the_night_that_has_an_hour_twice(line: Line) -> None:
    drive(line, "dee")
    line.at(AUTUMN - timedelta(days=1, hours=14))
    line.says("jo", "ride to 123 Main St 55404 11/7 1:30am from 500 E Lake St 55407")
    line.says("jo", "1")
    line.says("dee", "yes")
    line.reads("jo")
    line.at(AUTUMN)
    # The first of the two half past ones.
    assert "wait until 1:40 AM" in line.says("dee", "HERE")


def test_a_time_there_is_not_in_that_night_is_read_back_as_the_clock_will_show_it(line: Line) -> None:
    drive(line, "dee")
    line.at(SPRING - timedelta(days=2))
    said = line.says("jo", "ride to 123 Main St 55404 3/14 2:30am from 500 E Lake St 55407")
    assert "3:30 AM" in said and "Right?" in said
