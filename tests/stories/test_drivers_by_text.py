"""Drivers run themselves by text: hours, area, seats, their rides, miles, and an end of offers."""

from datetime import timedelta

import pytest

from hotline.domain.trips.plan import Spotted
from hotline.services.trips import putting_in
from hotline.services.work import working
from hotline.store import abilities, people, trips
from tests.kit.driving import DRIVERS, MORNING, drive
from tests.kit.line import PEOPLE, Line
from tests.kit.rides import ONE


def jos_ride(line: Line) -> int:
    """Jo asks for a ride on Friday at noon; returns its id."""
    line.says("jo", ONE)
    line.says("jo", "1")
    with working(line.hotline) as work:
        return trips.between(work.tx, MORNING, MORNING + timedelta(days=9))[-1].id


def driven(line: Line) -> int:
    """Dee has driven Jo on Friday; returns the number of the trip."""
    ride = jos_ride(line)
    line.says("dee", "yes")
    with working(line.hotline) as work:
        trips.move(work.tx, ride, ["taken"], "done", work.at)
        code = trips.get(work.tx, ride).code
    line.reads("dee")
    return code


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("HOURS weekdays 8am-5pm", "Mon-Fri 8AM-5PM"),
        ("hours usual", "7AM-9PM daily"),
        ("area 55901", "15 miles of ZIP 55901"),
        *((words, "AREA 20") for words in ("AREA 0", "AREA 400", "AREA 00000")),
        *((words, "1 to 8") for words in ("SEATS 0", "SEATS 50")),
    ],
)
def test_what_they_set_is_read_back_and_what_cannot_be_is_explained(line: Line, words: str, said: str) -> None:
    drive(line, "dee")
    line.says("dee", "hours sat 10-4")
    assert said in line.says("dee", words)


@pytest.mark.parametrize(("who", "words"), [("dee", "hours sat, sun 10-4"), ("lou", "AREA 2")])
def test_outside_what_they_set_nobody_is_offered_a_ride(line: Line, who: str, words: str) -> None:
    drive(line, who)
    line.says(who, words)
    jos_ride(line)
    assert line.reads(who) == ""


def test_hours_that_cannot_be_read_change_nothing(line: Line) -> None:
    drive(line, "dee")
    line.says("dee", "hours sat 10-4")
    said = line.says("dee", "hours 99 to 104")
    assert "can't read" in said and "Sat 10AM-4PM" in line.says("dee", "HOURS")


def test_in_spanish_they_are_read_back_in_spanish(line: Line) -> None:
    drive(line, "dee")
    with working(line.hotline) as work:
        people.save(work.tx, people.find_or_make(work.tx, DRIVERS["dee"], work.at).id, language="es")
    assert "a ninguna otra hora" in line.says("dee", "HORAS lun a vie 8am-5pm")


def test_with_fewer_seats_than_riders_they_are_not_asked(line: Line) -> None:
    drive(line, "dee")
    line.says("dee", "SEATS 2")
    line.reads("dee")
    with working(line.hotline) as work:
        home, clinic = Spotted("5 Oak St", "55407"), Spotted("9 Elm St", "55404")
        wanted = putting_in.Wanted("ride", home, clinic, "2027-03-05 12:00", riders=3)
        putting_in.add(work, wanted, putting_in.without_phone(work, "Rose"))
    line.work()
    assert line.reads("dee") == ""


def test_seats_and_the_number_of_a_ride_is_no_yes_to_it(line: Line) -> None:
    drive(line, "dee")
    ride = jos_ride(line)
    with working(line.hotline) as work:
        code = trips.get(work.tx, ride).code
    line.says("dee", f"SEATS {code}")
    with working(line.hotline) as work:
        assert trips.get(work.tx, ride).helper_id is None


def test_their_one_ride_is_told_with_where(line: Line) -> None:
    drive(line, "dee")
    jos_ride(line)
    line.says("dee", "yes")
    assert "Jo, 1 rider. From 500 E Lake St" in line.says("dee", "MY RIDES")


def test_several_rides_are_a_list_of_days(line: Line) -> None:
    drive(line, "dee")
    jos_ride(line)
    line.says("dee", "yes")
    line.later(seconds=5, sweep=False)
    line.says("jo", "ride to 123 Main St 55404 sat noon from 500 E Lake St 55407")
    line.says("jo", "1")
    line.later(seconds=5, sweep=False)
    line.says("dee", "yes")
    assert "You drive 2: " in line.says("dee", "my rides")


def test_without_a_ride_that_is_said(line: Line) -> None:
    drive(line, "dee")
    assert "no ride to drive" in line.says("dee", "my rides")


def test_miles_are_noted_for_the_ride_they_drove(line: Line) -> None:
    drive(line, "dee")
    code = driven(line)
    assert f"23 mi for number {code}" in line.says("dee", "MILES 23")


def test_miles_of_no_ride_are_of_no_ride(line: Line) -> None:
    drive(line, "dee")
    assert "no ride you drove" in line.says("dee", "MILES 23")


@pytest.mark.parametrize("words", ["STOP RIDES", "stop ride texts", "pause rides"])
def test_who_wants_no_offers_gets_none(line: Line, words: str) -> None:
    drive(line, "dee")
    line.says("dee", words)
    jos_ride(line)
    assert line.reads("dee") == ""


def test_a_stop_of_rides_stops_no_other_text(line: Line) -> None:
    drive(line, "dee")
    line.says("dee", "STOP RIDES")
    with working(line.hotline) as work:
        dee = people.by_phone(work.tx, DRIVERS["dee"])
    assert dee is not None and not dee.stopped


def test_who_drives_at_any_hour_reads_so(line: Line) -> None:
    drive(line, "dee")
    assert "at any hour, day and night" in line.says("dee", "HOURS ANY")


def test_who_stops_while_asked_leaves_the_ride_to_the_next(line: Line) -> None:
    drive(line, "dee", "lou")
    line.says("lou", "hours sat 10-4")
    jos_ride(line)
    line.says("lou", "HOURS ANY")
    line.says("dee", "STOP RIDES")
    assert "ZIP 55407 to 55404" in line.reads("lou")


def test_after_start_rides_they_are_asked_again(line: Line) -> None:
    drive(line, "dee")
    line.says("dee", "STOP RIDES")
    line.says("dee", "START RIDES")
    jos_ride(line)
    assert "ride" in line.reads("dee")


def test_what_they_took_stays_theirs(line: Line) -> None:
    drive(line, "dee")
    jos_ride(line)
    line.says("dee", "yes")
    assert "stay yours" in line.says("dee", "STOP RIDES")


@pytest.mark.parametrize("words", ["HOURS", "AREA 20", "SEATS 3", "MILES 23"])
def test_from_somebody_who_does_not_drive_it_is_not_about_driving(line: Line, words: str) -> None:
    drive(line, "dee")
    assert "offer you rides" not in line.says("jo", words) and "seats" not in line.says("sam", words)


@pytest.mark.parametrize("words", ["hours", "my rides", "miles"])
def test_words_for_a_chat_go_to_the_chat(line: Line, words: str) -> None:
    drive(line, "dee")
    with working(line.hotline) as work:
        sam = people.find_or_make(work.tx, PEOPLE["sam"], work.at).id
        abilities.set_roles(work.tx, sam, {"supporter", "driver"}, ())
    line.says("jo", "TALK")
    line.says("sam", "1")
    line.reads("jo")
    line.says("sam", words)
    assert words in line.reads("jo")


def test_a_command_is_no_place_that_a_driver_is_asked_for(line: Line) -> None:
    drive(line, "dee")
    line.says("dee", "STOP RIDES")
    line.says("dee", "ride")
    assert "RIDES" in line.says("dee", "START RIDES")
    assert "find" not in line.reads("dee")


def test_whoever_is_off_is_offered_nothing_until_they_are_on_again(line: Line) -> None:
    drive(line, "dee", "lou")
    line.says("dee", "OFF")
    line.says("jo", ONE)
    line.says("jo", "1")
    assert "YES" not in line.reads("dee") and "YES" in line.reads("lou")
    line.says("dee", "ON")
    line.says("max", ONE.replace("fri", "sat"))
    line.says("max", "1")
    assert "YES" in line.reads("dee")


@pytest.mark.parametrize("words", ["8 out of ten", "like an 8 out of 10", "its an 8 outta ten rn", "un 8 de diez"])
def test_how_strong_it_is_for_a_driver_is_nothing_of_a_ride(line: Line, words: str) -> None:
    drive(line, "dee")
    assert line.says("dee", words).startswith("8. ")
