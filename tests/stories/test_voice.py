"""Calls: the same flows by keypad and voice, for whoever has no minutes to lose and no eyes for a screen."""

import pytest

from tests.kit.calls import Call, calling
from tests.kit.line import PEOPLE, Line


def test_a_call_is_answered_with_who_we_are_and_the_rating(line: Line) -> None:
    heard = calling(line, "jo").heard
    assert all(part in heard for part in ("Harbor Line", "automated", "9 1 1", "zero to ten"))


def test_the_craving_check_in_by_keypad(line: Line) -> None:
    call = calling(line, "jo")
    assert "What set it off?" in call.press("7")
    assert "What would help" in call.press("3")
    assert "zero to ten" in call.press("1")
    assert "came down" in call.press("0")
    assert "hard thing" in call.say("the walk") and call.over


def test_the_same_in_spanish_to_somebody_who_speaks_it(line: Line) -> None:
    call = calling(line, "max")
    assert call.languages == {"es-US"}
    for keys in ("7", "3", "1"):
        call.press(keys)
    assert "cero a diez" in call.heard


def test_choices_are_read_out_with_their_keys(line: Line) -> None:
    call = calling(line, "jo")
    call.press("7")
    assert "For people, press 1." in call.heard and call.gather.attrib["numDigits"] == "1"


def test_a_number_ends_with_pound(line: Line) -> None:
    assert calling(line, "jo").gather.attrib["finishOnKey"] == "#"


def test_spoken_answers_are_heard(line: Line) -> None:
    call = calling(line, "jo")
    assert "What set it off?" in call.say("about a seven")
    assert "What would help" in call.say("stress")


def test_words_of_danger_are_not_starred_out(line: Line) -> None:
    assert calling(line, "jo").gather.attrib["profanityFilter"] == "false"


def test_silence_repeats_the_question_once(line: Line) -> None:
    call = calling(line, "jo")
    first = call.heard
    assert call.silence() == first


def test_silence_twice_ends_the_call_kindly(line: Line) -> None:
    call = calling(line, "jo")
    call.silence()
    assert "any time" in call.silence() and call.over


def test_a_wrong_key_is_asked_again_and_then_leads_to_people(line: Line) -> None:
    call = calling(line, "jo")
    assert "zero to ten" in call.press("77")
    call.press("88")
    assert "asking our people" in call.press("99")


def test_a_turn_fetched_twice_gets_the_same_document(line: Line) -> None:
    call = calling(line, "jo")
    address = call.action
    call.fetch(address, Digits="9")
    first = call.document
    call.fetch(address, Digits="9")
    assert call.document == first


def test_so_does_the_beginning(line: Line) -> None:
    call = calling(line, "jo")
    first = call.document
    call.answer()
    assert call.document == first


def test_so_does_the_end(line: Line) -> None:
    call = calling(line, "jo")
    call.silence()
    address = call.action
    call.fetch(address, Digits="")
    first = call.document
    call.fetch(address, Digits="")
    assert call.document == first


def test_a_turn_answered_twice_is_counted_once(line: Line) -> None:
    call = calling(line, "jo")
    call.press("9")
    address = call.action
    call.fetch(address, Digits="1")
    call.fetch(address, Digits="1")
    assert line.reads("sam").count("called") == 1


def test_to_talk_opens_a_request_to_be_called_back(line: Line) -> None:
    call = calling(line, "jo")
    call.press("9")
    assert "asking our people" in call.press("1")
    assert "Jo called and asked for a person" in line.reads("sam")


@pytest.mark.parametrize("words", ["talk to someone", "i want my sponsor", "person"])
def test_a_person_can_be_asked_for_at_any_question(line: Line, words: str) -> None:
    call = calling(line, "jo")
    assert "asking our people" in call.say(words)


def test_who_calls_back_is_connected_by_text(line: Line) -> None:
    call = calling(line, "jo")
    call.press("9")
    call.press("1")
    line.says("sam", "1")
    assert "Sam is here" in line.reads("jo")


def test_hanging_up_ends_the_talk_and_texts_nothing(line: Line) -> None:
    call = calling(line, "jo")
    call.press("7")
    assert call.hang_up() == 204
    line.later(minutes=40)
    assert line.reads("jo") == ""


def test_a_call_leaves_the_texts_alone(line: Line) -> None:
    line.says("jo", "HELP")
    call = calling(line, "jo")
    call.press("9")
    call.hang_up()
    assert "What set it off?" in line.says("jo", "4")


def test_a_withheld_caller_is_helped_like_anybody(line: Line) -> None:
    call = calling(line, "anonymous")
    assert "What set it off?" in call.press("7")


def test_two_withheld_callers_are_two_people(line: Line) -> None:
    first, second = calling(line, "anonymous"), calling(line, "anonymous")
    first.press("7")
    assert "What set it off?" in second.press("4") and "What would help" in first.press("3")


def test_a_withheld_caller_is_promised_no_call_that_cannot_be_made(line: Line) -> None:
    call = calling(line, "anonymous")
    call.press("9")
    call.press("1")
    assert "at this number" not in call.heard and "Ana" in call.heard
    assert line.reads("sam") == line.reads("rosa") == ""


def test_somebody_who_stopped_texts_can_still_call(line: Line) -> None:
    line.says("jo", "STOP")
    line.reads("jo")
    assert "zero to ten" in calling(line, "jo").heard


def test_what_helped_before_is_said_on_the_next_call(line: Line) -> None:
    for words in ("HELP", "6", "3", "2", "0", "cold water"):
        line.says("jo", words)
    call = calling(line, "jo")
    call.press("5")
    assert "cold water" in call.press("3")


def test_a_page_is_fetched_twice_and_answered_once(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    made = line.carrier.calls[-1]
    page = Call(line, PEOPLE["rosa"], first=made.body)
    assert page.answer() == page.answer()
    address = page.action
    assert page.fetch(address, Digits="1") == page.fetch(address, Digits="1")
