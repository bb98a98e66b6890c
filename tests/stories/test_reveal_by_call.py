"""REVEAL by voice: whoever took a crisis calls, presses their PIN, and hears the number; and nobody else does."""

import pytest

from hotline.services import reveals
from hotline.services.work import working
from tests.kit.calls import Call, calling
from tests.kit.line import Line

JO_ALOUD = "6 1 2, 5 5 5, 0 1 0 1"


@pytest.fixture
def taken(line: Line) -> Line:
    """Rosa has a PIN, and took the crisis of Jo."""
    line.says("rosa", "PIN 4719")
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.reads("ana")
    return line


def asking(line: Line, who: str = "rosa") -> Call:
    """A helper calls, and presses the key for a number."""
    call = calling(line, who)
    call.press("4")
    return call


def test_the_number_is_read_digit_by_digit_for_the_pin(taken: Line) -> None:
    call = asking(taken)
    assert "press your PIN" in call.heard and call.gather.attrib["input"] == "dtmf"
    assert call.press("4719").count(JO_ALOUD) == 2


def test_it_is_recorded_and_the_lead_is_told(taken: Line) -> None:
    asking(taken).press("4719")
    assert "Rosa was given the number" in taken.reads("ana")
    with working(taken.hotline) as work:
        assert [(one.helper, one.about) for one in reveals.listed(work)] == [("Rosa", "suicide")]


def test_a_wrong_pin_gives_nothing_and_the_third_locks(taken: Line) -> None:
    call = asking(taken)
    assert "not your PIN" in call.press("1111") and "not your PIN" in call.press("2222")
    assert "Too many wrong PINs" in call.press("3333")
    assert "three wrong PINs" in taken.reads("ana")
    assert JO_ALOUD not in asking(taken).press("4719")


def test_a_tone_that_is_fetched_twice_is_one_reveal(taken: Line) -> None:
    call = asking(taken)
    address = call.action
    call.fetch(address, Digits="4719")
    call.fetch(address, Digits="4719")
    assert taken.reads("ana").count("was given the number") == 1


def test_after_the_chat_it_can_be_had_for_a_day(taken: Line) -> None:
    taken.says("rosa", "DONE")
    taken.later(hours=3)
    call = calling(taken, "rosa")
    assert "You took case" in call.heard
    call.press("4")
    assert JO_ALOUD in call.press("4719")


def test_whoever_took_no_crisis_is_offered_no_number(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    call = calling(line, "sam")
    assert "their number, so that help" not in call.heard
    call.press("4")
    assert JO_ALOUD not in call.heard


def test_without_a_pin_it_is_said_how_to_have_one(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    assert "no PIN yet" in asking(line).heard


@pytest.fixture
def without_a_pin(line: Line) -> Line:
    """Rosa took the crisis of Jo, and has no PIN."""
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    return line


def test_and_nobody_is_hung_up_on_for_having_none(without_a_pin: Line) -> None:
    call = asking(without_a_pin)
    assert "To be connected with them now, press 1" in call.heard and "For a person, press 0" in call.heard


def test_without_a_pin_they_are_connected_in_the_same_call(without_a_pin: Line) -> None:
    call = asking(without_a_pin)
    call.press("1")
    assert call.rings == {"jo"}


def test_without_a_pin_zero_is_a_person(without_a_pin: Line) -> None:
    call = asking(without_a_pin)
    call.press("0")
    assert call.dial is not None


def test_a_pin_that_is_set_in_the_meantime_counts_in_the_same_call(without_a_pin: Line) -> None:
    call = asking(without_a_pin)
    without_a_pin.says("rosa", "PIN 4719")
    call.press("4")
    assert JO_ALOUD in call.press("4719")


def test_in_spanish_nobody_without_a_pin_is_hung_up_on_either(line: Line) -> None:
    line.says("rosa", "español")
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    call = asking(line)
    assert "No tienes PIN" in call.heard and "Para hablar con una persona, oprime 0" in call.heard and not call.over


def locked(line: Line) -> Call:
    """Rosa has pressed three wrong PINs."""
    call = asking(line)
    call.press("1111", "2222", "3333")
    return call


def test_whose_pin_is_locked_goes_back_to_the_choices(taken: Line) -> None:
    call = locked(taken)
    call.press("1")
    assert call.rings == {"jo"}


def test_whose_pin_is_locked_after_the_chat_is_not_hung_up_on(taken: Line) -> None:
    taken.says("rosa", "DONE")
    call = locked(taken)
    assert "For a person, press 0" in call.heard and "For anything else, press 3" in call.heard


def test_zero_is_a_person_where_a_pin_is_asked_for(taken: Line) -> None:
    call = asking(taken)
    call.press("0")
    assert call.dial is not None
