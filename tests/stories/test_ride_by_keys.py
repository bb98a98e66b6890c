"""A ride asked for on a call by keys: a place they have a name for, a day, an hour, read back and confirmed by 1."""

from datetime import timedelta

import pytest

from hotline.store import people, places, trips
from hotline.store.base import Tx
from tests.kit.calls import Call, calling
from tests.kit.driving import MORNING, drive, number_of
from tests.kit.line import PEOPLE, Line
from tests.kit.rides import code_of, stage

LANDLINE = "+16125550177"
_WHERE = {
    "home": ("500 E Lake St", "55407"),
    "clinic": ("123 Main St", "55404"),
    "last": ("40 Pine St", "55404"),
}
RECORDING = "RE" + "4" * 32


def knows(line: Line, who: str, *names: str) -> None:
    """A person has names for these places."""
    with line.hotline.db.begin() as conn:
        tx = Tx(conn, line.hotline.vault)
        found = people.by_phone(tx, PEOPLE.get(who, who))
        assert found is not None
        for name in names:
            places.keep(tx, found.id, places.Place(name, *_WHERE[name]), MORNING)


def wanting(line: Line, who: str = "jo", *names: str) -> Call:
    """Somebody who has names for places calls on a Wednesday at ten, and wants a ride; Dee drives."""
    drive(line, "dee")
    if who not in PEOPLE:
        calling(line, who).hang_up()
    knows(line, who, *(names or ("home", "clinic")))
    return to_rides(calling(line, who))


def to_rides(call: Call) -> Call:
    """On to the menu, and the key for a ride."""
    if "For English" in call.heard:
        call.press("1")
    call.press("4", "2")
    return call


def to_the_hour(line: Line, who: str = "jo") -> Call:
    """To the clinic, tomorrow."""
    call = wanting(line, who)
    call.press("2", "2")
    return call


def to_the_date(line: Line) -> Call:
    """To the clinic, another day than today or tomorrow."""
    call = wanting(line)
    call.press("2", "3")
    return call


def asked(line: Line, who: str = "jo") -> Call:
    """To the clinic tomorrow at half past nine in the morning, with no ride back; it is right."""
    call = to_the_hour(line, who)
    call.press("0930", "1", "1", "2")
    return call


def test_the_places_they_have_names_for_are_read_out(line: Line) -> None:
    heard = wanting(line).heard
    assert "Where do you want to go? For home, press 1. For the clinic, press 2. For somewhere else, press 3." in heard


def test_of_three_places_it_is_asked_from_which_of_the_others(line: Line) -> None:
    call = wanting(line, "jo", "home", "clinic", "last")
    assert "For the last place, press 3. For somewhere else, press 4." in call.heard
    heard = call.press("2")
    assert "And from where? For home, press 1. For the last place, press 2." in heard


@pytest.mark.parametrize("names", [("home",), ("clinic",)])
def test_whoever_has_one_place_alone_says_it_after_the_tone(line: Line, names: tuple[str, ...]) -> None:
    call = wanting(line, "jo", *names)
    assert "After the tone" in call.heard and "<Record" in call.document


def test_somewhere_else_is_said_after_the_tone_and_a_person_puts_it_in(line: Line) -> None:
    call = wanting(line)
    line.carrier.recordings[RECORDING] = b"RIFF where from and where to"
    assert "After the tone" in call.press("3")
    assert "about a ride" in call.leaves_a_message(RECORDING)
    assert "asks for a ride" in line.reads("ana")


def test_day_hour_and_half_are_read_back_in_words(line: Line) -> None:
    call = to_the_hour(line)
    assert "press 0 9 3 0" in call.heard and 'numDigits="4"' in call.document
    assert "For the morning, press 1." in call.press("0930")
    assert "Thursday, March 4, 9:30 AM, from home to the clinic. Is that right?" in call.press("1")


@pytest.mark.parametrize(("keys", "read"), [("0305", "Friday, March 5"), ("0303", "Wednesday, March 3")])
def test_another_day_is_four_keys(line: Line, keys: str, read: str) -> None:
    assert read in to_the_date(line).press(keys, "2000")


def test_a_day_months_ahead_is_too_far(line: Line) -> None:
    assert "too far ahead" in to_the_date(line).press("0101", "2000")


def test_a_day_and_a_time_can_be_said(line: Line) -> None:
    call = to_the_date(line)
    call.say("friday")
    assert "Friday, March 5, 12:00 PM" in call.say("noon")


def test_a_day_that_never_comes_is_asked_again_and_then_said_to_a_person(line: Line) -> None:
    call = to_the_date(line)
    assert "There is no such day. Press two keys" in call.press("0230")
    assert "After the tone" in call.press("0231")


def test_a_time_that_has_passed_is_asked_again(line: Line) -> None:
    assert "That time has passed. Which day?" in wanting(line).press("2", "1", "0900", "1")


def test_nothing_is_asked_of_drivers_before_it_is_right(line: Line) -> None:
    call = to_the_hour(line)
    call.press("0930", "1")
    assert line.reads("dee") == ""
    assert "Which day?" in call.press("2")


def test_a_driver_is_asked_and_a_caller_who_reads_texts_hears_so(line: Line) -> None:
    heard = asked(line).heard
    assert "I am asking drivers now. I text you" in heard and "Is there anything else?" in heard
    assert "Thu Mar 4, 9:30 AM. ZIP 55407 to 55404" in line.reads("dee")
    line.says("dee", f"YES {code_of(line)}")
    assert "Dee drives you Thu Mar 4, 9:30 AM" in line.reads("jo")


def test_a_ride_back_is_offered_and_read_back(line: Line) -> None:
    call = to_the_hour(line)
    heard = call.press("0930", "1", "1")
    assert "Do you want a ride back, that same day? For a ride back, press 1." in heard
    assert "And back at 3:00 PM. Is that right?" in call.press("1", "0300", "2")
    assert "I ask for your ride back too." in call.press("1")


def test_a_ride_back_before_the_ride_there_is_asked_again(line: Line) -> None:
    heard = to_the_hour(line).press("0930", "1", "1", "1", "0800", "1")
    assert "The ride back has to be after the ride there." in heard


def test_another_ride_in_the_same_call_begins_anew(line: Line) -> None:
    call = asked(line)
    heard = call.press("1", "4", "2")
    assert "You asked for a ride on Thursday, March 4, 9:30 AM. No driver has it yet." in heard
    assert "Where do you want to go?" in call.press("1")


def test_nought_is_a_person_nine_says_it_again_and_star_goes_back(line: Line) -> None:
    call = wanting(line)
    assert "Where do you want to go?" in call.press("9")
    call.press("2")
    assert "How can I help?" in call.press("*")
    to_rides(call)
    call.press("0")
    assert call.dial is not None


@pytest.mark.parametrize("before", [(), ("2",), ("2", "3"), ("2", "2")])
def test_silence_says_it_again_and_then_leads_to_a_person(line: Line, before: tuple[str, ...]) -> None:
    call = wanting(line)
    asked_before = call.press(*before)
    assert call.silence() == asked_before
    assert "still here" in call.silence()


def test_whoever_presses_keys_that_mean_nothing_says_it_to_a_person(line: Line) -> None:
    call = wanting(line)
    assert "missed that" in call.press("7") and "missed that" in call.press("7")
    assert "After the tone" in call.press("7")


def test_in_spanish(line: Line) -> None:
    call = wanting(line, "max")
    assert "¿A dónde quieres ir?" in call.heard and "la clínica, oprime 2" in call.heard
    heard = call.press("2", "2", "0930", "1")
    assert "jueves, 4 de marzo, 9:30 AM, de casa a la clínica. ¿Está bien?" in heard
    assert "Estoy preguntando a los choferes" in call.press("1", "2")


def test_a_landline_is_told_that_it_will_ring_and_never_texted(line: Line) -> None:
    heard = asked(line, LANDLINE).heard
    assert "Your phone gets no texts from me. So I ring it when one says yes" in heard
    line.says("dee", f"YES {number_of(line)}")
    assert line.reads(LANDLINE) == ""


def test_whoever_reads_no_texts_hears_who_drives_when_they_call(line: Line) -> None:
    asked(line, LANDLINE).hang_up()
    line.says("dee", f"YES {number_of(line)}")
    heard = to_rides(calling(line, LANDLINE)).heard
    assert "Dee drives you. Look for: blue Ford. The plate ends in 7 K 2." in heard


def test_on_the_day_the_car_is_said_first(line: Line) -> None:
    asked(line, LANDLINE)
    line.says("dee", f"YES {number_of(line)}")
    line.later(hours=23)
    call = calling(line, LANDLINE)
    assert "Dee drives for you today. Look for: blue Ford. The plate ends in 7 K 2." in call.heard


def test_a_hidden_number_is_offered_a_person(line: Line) -> None:
    drive(line, "dee")
    call = to_rides(calling(line, "anonymous"))
    assert "number is hidden" in call.heard and "<Record" not in call.document


def test_whoever_has_a_ride_can_have_it_changed_by_a_person(line: Line) -> None:
    asked(line)
    call = to_rides(calling(line, "jo"))
    call.press("2")
    assert call.dial is not None and stage(line) == "waiting"


def test_food_or_an_errand_is_said_after_the_tone(line: Line) -> None:
    call = calling(line, "jo")
    assert "For food or an errand, press 4." in call.press("4")
    assert "For leaving a message about it, press 1." in call.press("4")
    line.carrier.recordings[RECORDING] = b"RIFF milk and bread"
    call.press("1")
    assert "<Record" in call.document
    assert "I have your message" in call.leaves_a_message(RECORDING)


def test_more_people_and_a_wheelchair_are_said_by_keys_and_read_back(line: Line) -> None:
    call = to_the_hour(line)
    assert "For more people, a wheelchair, or who drives, press 3." in call.press("0930", "1")
    assert "How many people ride, with you?" in call.press("3")
    assert "Does a wheelchair or a small child ride along?" in call.press("3")
    assert "Who should drive? For any driver, press 1." in call.press("2")
    assert "from home to the clinic, 3 riders, wheelchair. Is that right?" in call.press("1")
    call.press("1", "2")
    with line.hotline.db.read() as conn:
        (one,) = trips.between(Tx(conn, line.hotline.vault), MORNING, MORNING + timedelta(days=2))
    assert (one.riders, one.wheelchair, one.child) == (3, True, False)


def test_only_a_car_that_fits_is_asked_for_them(line: Line) -> None:
    call = to_the_hour(line)
    call.press("0930", "1", "3", "6", "1", "1", "1", "2")
    assert line.reads("dee") == ""
    with line.hotline.db.read() as conn:
        found = trips.between(Tx(conn, line.hotline.vault), MORNING, MORNING + timedelta(days=2))
    assert [one.riders for one in found] == [6]


@pytest.mark.parametrize(("key", "read", "asked_too"), [("2", "woman driver", True), ("3", "man driver", False)])
def test_a_woman_or_a_man_is_wished_for_by_key(line: Line, key: str, read: str, asked_too: bool) -> None:
    call = to_the_hour(line)
    heard = call.press("0930", "1", "3", "1", "1", key)
    assert f"from home to the clinic, 1 rider, {read}. Is that right?" in heard
    call.press("1", "2")
    assert ("1 rider, woman driver" in line.reads("dee")) == asked_too


def test_who_should_not_drive_is_said_to_a_person(line: Line) -> None:
    call = to_the_hour(line)
    assert "After the tone" in call.press("0930", "1", "3", "1", "1", "4")


def test_of_another_ride_nobody_remembers_who_rode_along(line: Line) -> None:
    call = to_the_hour(line)
    call.press("0930", "1", "3", "2", "3", "1", "1", "2")
    call.press("1", "4", "2", "1", "2", "2", "0930")
    assert "from home to the clinic. Is that right?" in call.press("1")
