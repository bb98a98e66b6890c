"""The day of food or an errand: nobody sits in a car, and whatever is said to anybody names what it is."""

import pytest

from tests.kit.calls import calling
from tests.kit.driving import drive, number_of
from tests.kit.line import PEOPLE, Line
from tests.kit.rides import before
from tests.stories.test_ride_desk import puts_in

# What a text of the day must not say of something that is brought.
RIDING = ("ride", "picked you up", "drove on", "sits", "home safe", "viaje")


def taken(line: Line, kind: str = "food") -> str:
    """Dee has food or laundry to bring to Jo on Friday at noon; returns its number."""
    drive(line, "dee", kinds="ride,food,errand")
    put = puts_in(line, phone=PEOPLE["jo"], kind=kind, thing="laundry")
    line.says("dee", f"YES {put.code}")
    for who in ("jo", "dee", "ana", "rosa"):
        line.reads(who)
    return number_of(line)


def test_a_whole_errand_from_on_my_way_to_done(line: Line) -> None:
    taken(line, "errand")
    before(line, minutes=30)
    line.says("dee", "ON MY WAY")
    assert line.reads("jo").startswith("Dee is on the way: blue Ford")
    assert "Text DONE once they have it" in line.says("dee", "HERE")
    assert "Dee is there: blue Ford" in line.reads("jo")
    assert "Text DONE once Jo has it" in line.says("dee", "picked up")
    assert "Thank you for doing this for Jo" in line.says("dee", "DONE")
    assert line.reads("jo") == "Dee says it is done. Something not right? Ana 612-555-0199"


@pytest.mark.parametrize(("kind", "name"), [("food", "food"), ("errand", "errand")])
def test_coordinators_read_what_it_is(line: Line, kind: str, name: str) -> None:
    code = taken(line, kind)
    before(line, minutes=1)
    line.says("dee", "LATE 40")
    line.later(minutes=51)
    read = line.reads("ana")
    assert f"40 min late for Jo, {name} {code}" in read and f"not said HERE for Jo, {name} {code}" in read
    assert not any(word in read for word in RIDING)


def test_unsafe_names_it_too(line: Line) -> None:
    code = taken(line)
    before(line, minutes=1)
    line.says("jo", "UNSAFE")
    assert f"Jo does not feel safe with Dee, food {code}" in line.reads("ana")


def test_trouble_names_it_too(line: Line) -> None:
    code = taken(line)
    before(line, minutes=1)
    line.says("dee", "accident")
    assert f"food {code}, with Jo" in line.reads("ana")


def test_at_a_shop_nobody_is_told_that_the_driver_waits_for_them(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.reads("jo")
    line.later(minutes=6)
    line.later(minutes=6)
    assert line.reads("jo") == "" and line.reads("dee") == ""


def test_where_the_driver_never_says_done_it_is_not_said_that_they_did(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.reads("jo")
    line.later(minutes=92)
    assert "Does Jo have it by now?" in line.reads("dee")
    told = line.reads("jo")
    assert told.startswith("You should have it from Dee by now.") and "says" not in told


def test_nobody_came_for_it_and_what_to_text_is_named(line: Line) -> None:
    drive(line, kinds="food")
    puts_in(line, phone=PEOPLE["jo"], kind="food")
    line.reads("jo")
    before(line, minutes=0)
    line.later(minutes=1)
    assert "Text RIDE, FOOD or ERRAND" in line.carrier.to(PEOPLE["jo"])[-1].body


def test_on_a_call_of_that_day_it_is_no_ride(line: Line) -> None:
    taken(line)
    before(line, minutes=30)
    assert "Dee drives for you today" in calling(line, "jo").heard
    assert "You drive for Jo today" in calling(line, "dee").heard
