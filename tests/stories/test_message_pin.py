"""A recorded message is played for the PIN of a helper: a number that a call shows is no proof of who calls."""

import pytest

from tests.kit.calls import PIN, Call, calling
from tests.kit.line import Line

SOUND = b"RIFF the sound of a message"
LEADS, ASKED = "ana", "sam"


@pytest.fixture
def left(line: Line) -> Line:
    """Jo left a message, and Sam was asked to take it."""
    leaves_one(line, "jo", "RE" + "1" * 32)
    return line


def leaves_one(line: Line, who: str, recording: str) -> None:
    line.carrier.recordings[recording] = SOUND
    call = calling(line, who)
    call.press("4")
    call.press("1")
    call.leaves_a_message(recording)
    line.later(seconds=5)


def with_pin(line: Line, who: str) -> Call:
    """A helper with a PIN calls, and presses the key for messages."""
    line.says(who, f"PIN {PIN}")
    call = calling(line, who)
    call.press("2")
    return call


def plays(call: Call) -> bool:
    return "<Play" in call.document


@pytest.mark.parametrize("who", [LEADS, ASKED])
def test_it_is_played_for_the_pin(left: Line, who: str) -> None:
    call = with_pin(left, who)
    assert "press your PIN" in call.heard and not plays(call) and call.gather.attrib["input"] == "dtmf"
    call.press(PIN)
    assert plays(call)


def test_a_slow_hand_has_ten_seconds_for_each_key_of_a_pin(left: Line) -> None:
    asked = with_pin(left, ASKED).gathers
    assert [one.attrib["timeout"] for one in asked] == ["10", "10"] and asked[0].attrib["finishOnKey"] == "#"


@pytest.mark.parametrize("who", [LEADS, ASKED])
def test_in_the_same_call_it_is_asked_for_once(left: Line, who: str) -> None:
    call = with_pin(left, who)
    call.press(PIN)
    call.press("2")
    assert plays(call)


@pytest.mark.parametrize("who", [LEADS, ASKED])
def test_in_another_call_it_is_asked_for_again(left: Line, who: str) -> None:
    with_pin(left, who).press(PIN)
    leaves_one(left, "max", "RE" + "2" * 32)
    call = calling(left, who)
    call.press("2")
    assert "press your PIN" in call.heard and not plays(call)


@pytest.mark.parametrize("who", [LEADS, ASKED])
def test_a_wrong_pin_plays_nothing_and_the_third_locks(left: Line, who: str) -> None:
    call = with_pin(left, who)
    for wrong in ("1111", "2222"):
        assert "not your PIN" in call.press(wrong) and not plays(call)
    assert "Too many wrong PINs" in call.press("3333") and not plays(call)
    assert "For a person, press 0" in call.heard and "For anything else, press 3" in call.heard


@pytest.mark.parametrize(("who", "said"), [(LEADS, "no PIN yet"), (ASKED, "no PIN yet")])
def test_whoever_has_none_hears_how_to_set_one_and_reads_it(left: Line, who: str, said: str) -> None:
    left.reads(who)
    call = calling(left, who)
    assert said in call.press("2") and not plays(call)
    assert "Text PIN and 4 to 8 digits" in left.reads(who)


@pytest.mark.parametrize("who", [LEADS, ASKED])
def test_whoever_has_none_can_go_on_in_the_same_call(left: Line, who: str) -> None:
    call = calling(left, who)
    call.press("2")
    call.press("0")
    assert not plays(call) and call.waits and "no PIN yet" not in call.heard


def test_in_spanish_too(left: Line) -> None:
    left.says("sam", "español")
    assert "Oprime tu PIN" in with_pin(left, "sam").heard


@pytest.mark.parametrize("who", [LEADS, ASKED])
def test_zero_is_a_person_there_too_and_silence_the_menu(left: Line, who: str) -> None:
    assert with_pin(left, who).silence() != ""
    call = with_pin(left, who)
    call.press("0")
    assert not plays(call) and call.waits


def test_to_be_connected_needs_no_pin(left: Line) -> None:
    call = calling(left, "sam")
    call.press("1")
    assert call.rings == {"jo"}
