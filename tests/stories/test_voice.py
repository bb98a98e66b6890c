"""Calls: the same flows by keypad and voice, for whoever has no minutes to lose and no eyes for a screen."""

import re

import pytest

from tests.kit.calls import Call, calling
from tests.kit.line import Line

STRANGER = "+16125550177"


def craving(line: Line, who: str = "jo") -> Call:
    """Somebody calls, and chooses the craving check-in."""
    call = calling(line, who)
    call.press("2")
    return call


def test_a_call_is_answered_with_who_we_are_and_what_there_is(line: Line) -> None:
    heard = calling(line, "jo").heard
    assert all(part in heard for part in ("Harbor Line", "automated", "9 1 1", "For talking to someone now, press 1."))


def test_language_comes_first_for_whoever_has_told_none_each_in_its_own(line: Line) -> None:
    call = calling(line, STRANGER)
    assert "For English, press 1." in call.heard and "oprime 2." in call.heard
    assert call.languages == {"en-US", "es-US"}


def test_the_language_chosen_is_spoken_and_remembered(line: Line) -> None:
    call = calling(line, STRANGER)
    assert "¿Cómo te ayudo?" in call.press("2") and call.languages == {"es-US"}
    assert calling(line, STRANGER).languages == {"es-US"}


def test_whoever_speaks_spanish_is_spoken_to_in_it(line: Line) -> None:
    call = calling(line, "max")
    assert call.languages == {"es-US"} and "¿Cómo te ayudo?" in call.heard


def test_from_the_menu_star_leads_to_the_languages(line: Line) -> None:
    assert "For English, press 1." in calling(line, "jo").press("*")


def test_from_anywhere_else_star_leads_to_the_menu(line: Line) -> None:
    call = craving(line)
    call.press("7")
    assert "How can I help?" in call.press("*")


def test_nine_says_it_again(line: Line) -> None:
    call = calling(line, "jo")
    call.press("3")
    first = call.heard
    assert call.press("9") == first


@pytest.mark.parametrize("keys", ["", "1", "2", "27", "273", "3", "31", "315", "*"])
def test_zero_reaches_a_person_from_everywhere(line: Line, keys: str) -> None:
    call = calling(line, "jo")
    for key in keys:
        call.press(key)
    call.press("0")
    assert call.rings == {"sam"}


def test_no_menu_has_more_than_four_choices(line: Line) -> None:
    book = line.hotline.book
    spoken = [flow for flow in book.flows.values() if flow.spoken]
    assert spoken and all(len(step.answers) <= 4 for flow in spoken for step in flow.steps.values())


def test_the_craving_check_in_by_keypad(line: Line) -> None:
    call = craving(line)
    assert "What set it off?" in call.press("7")
    assert "What would help" in call.press("3")
    assert "one to ten" in call.press("1")
    assert "riding it out" in call.press("1")


@pytest.mark.parametrize("who", ["jo", "max"])
def test_what_set_it_off_is_asked_with_four_choices(line: Line, who: str) -> None:
    call = craving(line, who)
    call.press("7")
    keys = re.findall(r"(?:press|oprime) (\d)", call.heard)
    assert keys == ["1", "2", "3", "4"]


@pytest.mark.parametrize("unsure", ["", "i am not sure"])
def test_whoever_cannot_tell_what_set_it_off_goes_on(line: Line, unsure: str) -> None:
    call = craving(line)
    call.press("7")
    assert "What would help" in (call.say(unsure) if unsure else call.silence())


def test_hunger_is_asked_about_on_a_call_too(line: Line) -> None:
    call = craving(line)
    call.press("7")
    assert "Which one most?" in call.press("4")


def test_the_craving_check_in_by_voice(line: Line) -> None:
    call = craving(line)
    assert "What set it off?" in call.say("about a seven")
    assert "What would help" in call.say("stress")
    call.say("walk")
    assert "came down" in call.say("gone")
    assert "hard thing" in call.say("the walk") and "anything else" in call.heard


def test_the_same_in_spanish_to_somebody_who_speaks_it(line: Line) -> None:
    call = craving(line, "max")
    assert "uno a diez" in call.press("7", "3", "1")


def test_choices_are_read_out_with_the_thing_before_its_key(line: Line) -> None:
    call = craving(line)
    call.press("7")
    assert "For people, press 1." in call.heard and call.gather.attrib["numDigits"] == "1"


def test_a_number_ends_with_pound(line: Line) -> None:
    assert craving(line).gather.attrib["finishOnKey"] == "#"


def test_whoever_forgets_the_pound_is_heard_all_the_same_after_seconds(line: Line) -> None:
    asked = craving(line).gathers
    assert {one.attrib["timeout"] for one in asked} == {"5"} and len(asked) > 1


def test_only_the_last_asking_tells_of_silence(line: Line) -> None:
    asked = craving(line).gathers
    assert [one.attrib["actionOnEmptyResult"] for one in asked] == ["false"] * (len(asked) - 1) + ["true"]


def test_pound_finishes_where_words_are_asked_for(line: Line) -> None:
    call = craving(line)
    call.say("about a seven")
    call.say("stress")
    call.say("walk")
    call.say("gone")
    assert call.gather.attrib["finishOnKey"] == "" and "hard thing" in call.press("#")


def test_keys_and_speech_are_both_heard_and_words_of_danger_are_not_starred_out(line: Line) -> None:
    gather = calling(line, "jo").gather.attrib
    assert gather["input"] == "dtmf speech" and gather["profanityFilter"] == "false"


def test_an_exercise_takes_minutes_and_most_of_it_is_silence(line: Line) -> None:
    call = calling(line, "jo")
    for exercise in ("1", "2", "3"):
        call.press("*") if exercise != "1" else None
        call.press("3")
        call.press(exercise)
        pauses = [int(pause.attrib["length"]) for pause in call.gather.iter("Pause")]
        assert sum(pauses) > 110, exercise


def test_any_key_moves_an_exercise_on(line: Line) -> None:
    call = calling(line, "jo")
    call.press("3")
    call.press("2")
    assert call.gather.attrib["numDigits"] == "1"
    assert "How are you now?" in call.press("5")


def test_an_exercise_that_was_heard_to_its_end_goes_on_by_itself(line: Line) -> None:
    call = calling(line, "jo")
    call.press("3")
    call.press("1")
    assert "How are you now?" in call.silence()


def test_silence_repeats_the_question_once_then_offers_a_person_then_rings_one(line: Line) -> None:
    call = calling(line, "jo")
    first = call.gather.attrib["action"]
    call.silence()
    assert call.gather.attrib["action"] == first.replace("again=0", "again=1")
    call.silence()
    call.silence()
    call.silence()
    assert call.rings == {"sam"}


def test_silence_in_the_check_in_offers_a_person_too(line: Line) -> None:
    call = craving(line)
    call.silence()
    assert "still here" in call.silence()


def test_no_silence_ends_a_call_before_a_person_was_rung(line: Line) -> None:
    call = calling(line, STRANGER)
    for _ in range(12):
        assert call.waits
        if call.dial is not None:
            return
        call.silence()
    raise AssertionError("nobody was rung")


def test_a_wrong_key_is_asked_again_and_then_leads_to_people(line: Line) -> None:
    call = calling(line, "jo")
    assert "How can I help?" in call.press("7")
    call.press("6")
    assert call.rings == {"sam"}


def test_a_turn_fetched_twice_gets_the_same_document(line: Line) -> None:
    call = craving(line)
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


def test_so_does_a_wave(line: Line) -> None:
    call = calling(line, "jo")
    call.press("0")
    address = call.dial.attrib["action"]  # type: ignore[union-attr] # it rings
    call.fetch(address, DialCallStatus="no-answer", DialBridged="false")
    first = call.document
    call.fetch(address, DialCallStatus="no-answer", DialBridged="false")
    assert call.document == first and call.rings == {"pat"}


@pytest.mark.parametrize("words", ["talk to someone", "i want my sponsor", "person"])
def test_a_person_can_be_asked_for_at_any_question(line: Line, words: str) -> None:
    call = craving(line)
    call.say(words)
    assert call.rings == {"sam"}


def test_danger_is_heard_on_a_call_and_whoever_takes_the_page_is_rung(line: Line) -> None:
    call = calling(line, "jo")
    assert "9 8 8" in call.say("i want to kill myself")
    line.says("rosa", "1")
    call.silence()
    assert call.rings == {"rosa"}
    assert "in danger" in call.picked_up("rosa").heard
