"""A ride asked for on a call in one sentence: what it says is read back, and only what it leaves out is asked."""

import pytest

from tests.kit.calls import Call, calling
from tests.kit.driving import drive
from tests.kit.line import Line
from tests.stories.test_ride_by_keys import RECORDING, knows


def at_the_menu(line: Line, who: str = "jo") -> Call:
    """Somebody with names for home and the clinic calls on a Wednesday at ten; Dee drives."""
    drive(line, "dee")
    knows(line, who, "home", "clinic")
    return calling(line, who)


@pytest.mark.parametrize(
    ("who", "said", "read"),
    [
        (
            "jo",
            "I need a ride to the clinic friday at noon from home",
            "Friday, March 5, 12:00 PM, from home to the clinic. Is that right?",
        ),
        (
            "jo",
            "can I get a ride home from the clinic tomorrow at 5 pm",
            "Thursday, March 4, 5:00 PM, from the clinic to home. Is that right?",
        ),
        (
            "jo",
            "a ride to the clinic tomorrow 9am for me and my two kids with a woman driver",
            "Thursday, March 4, 9:00 AM, from home to the clinic, 3 riders, woman driver. Is that right?",
        ),
        (
            "max",
            "necesito un viaje a la clínica el viernes a las nueve de la mañana",
            "viernes, 5 de marzo, 9:00 AM, de casa a la clínica. ¿Está bien?",
        ),
    ],
)
def test_all_of_it_is_read_back(line: Line, who: str, said: str, read: str) -> None:
    assert read in at_the_menu(line, who).say(said)


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("I need a ride to the clinic", "Which day?"),
        ("I need a ride to the clinic on friday", "When should the driver pick you up?"),
        ("I need a ride to the clinic friday at nine", "Which half of the day is that?"),
        ("I need a ride", "Where do you want to go?"),
        ("I need a ride to my sister tomorrow at noon", "Where do you want to go?"),
        ("I need a ride to the clinic from my sister tomorrow at noon", "Where do you want to go?"),
        ("I need rides to the clinic monday and friday", "Where do you want to go?"),
    ],
)
def test_what_it_leaves_out_is_asked(line: Line, said: str, question: str) -> None:
    assert question in at_the_menu(line).say(said)


def test_after_a_yes_drivers_are_asked(line: Line) -> None:
    call = at_the_menu(line)
    call.say("I need a ride to the clinic friday at noon from home")
    call.press("1", "2")
    assert "Fri Mar 5, 12:00 PM. ZIP 55407 to 55404" in line.reads("dee")


def test_where_it_is_not_right_the_day_is_asked(line: Line) -> None:
    call = at_the_menu(line)
    call.say("I need a ride to the clinic friday at noon from home")
    assert "Which day?" in call.press("2")


def test_the_next_ride_of_that_call_begins_anew(line: Line) -> None:
    call = at_the_menu(line)
    call.say("I need a ride to the clinic friday at noon from home")
    call.press("1", "2")
    call.press("4", "2")
    assert "Where do you want to go?" in call.press("1")


def test_whoever_has_no_names_for_places_says_it_after_the_tone(line: Line) -> None:
    drive(line, "dee")
    call = calling(line, "jo")
    line.carrier.recordings[RECORDING] = b"RIFF where from and where to"
    assert "After the tone" in call.say("I need a ride to the clinic friday at noon from home")
