"""Somebody sends only a sad face: it is met warmly, and with what there is for a hard moment."""

import pytest

from tests.kit.line import Line

STRANGER = "+16125559977"


@pytest.mark.parametrize("face", ["😭", "😢😢", "💔", "😭 😭", ":(", "😞..."])
def test_a_face_and_nothing_more_is_offered_a_person_and_something_to_do(line: Line, face: str) -> None:
    said = line.says(STRANGER, face)
    assert "glad you wrote" in said and "TALK for a person" in said and "CRAVE" in said
    assert "I missed that" not in said and len(said) <= 160


def test_another_one_is_met_the_same_way(line: Line) -> None:
    line.says("jo", "hi")
    assert "glad you wrote" in line.says("jo", "😭")


def test_in_spanish_too(line: Line) -> None:
    said = line.says("max", "😭")
    assert "que bueno que escribes" in said and "HABLAR" in said


def test_a_question_that_is_open_stays_what_it_is_about(line: Line) -> None:
    asked = line.says("jo", "CRAVE")
    assert "glad you wrote" not in line.says("jo", "😭") and asked


def test_whoever_waits_for_a_person_hears_how_that_stands(line: Line) -> None:
    line.says("jo", "talk")
    assert "glad you wrote" not in line.says("jo", "😭")


def test_a_nod_is_no_cry(line: Line) -> None:
    assert "glad you wrote" not in line.says("jo", "👍")


def test_marks_alone_are_no_face(line: Line) -> None:
    assert "glad you wrote" not in line.says(STRANGER, "??")


def test_a_stop_sign_alone_hears_the_word_that_stops(line: Line) -> None:
    told = line.says("+16125550111", "🛑")
    assert "Text STOP" in told and "glad you wrote" not in told


def test_a_hand_in_any_colour_is_one_too(line: Line) -> None:
    assert "Text STOP" in line.says("jo", "✋🏽✋🏽")


def test_a_stop_sign_stops_nothing_by_itself(line: Line) -> None:
    line.says("jo", "🛑")
    line.later(seconds=10, sweep=False)
    assert "0 to 10" in line.says("jo", "CRAVE")


def test_what_a_stop_says_shows_our_number_as_people_write_it(line: Line) -> None:
    assert "call 612-555-0100" in line.says("jo", "STOP")
