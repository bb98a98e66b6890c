"""Two who talked by phone are each asked one question, and what either texts meanwhile reaches the other."""

import pytest

from tests.kit.calls import Call, calling
from tests.kit.line import Line
from tests.stories.test_after_a_chat import notes
from tests.stories.test_rooms import fetching, leaves, meet


def talking(line: Line, who: str = "jo") -> Call:
    """Somebody called, and is on the phone with Sam; both have read everything."""
    call = calling(line, who)
    call.press("0")
    call.picked_up("sam").press("1")
    line.reads("jo")
    line.reads("sam")
    return call


def over(call: Call, **fields: str) -> str:
    """The two are done."""
    return call.rung_out("completed", bridged=True, **fields)


def in_danger(line: Line, words: str = "i want to kill myself") -> Call:
    """Jo called in danger, and is on the phone with Rosa."""
    call = calling(line, "jo")
    call.say(words)
    line.says("rosa", "1")
    call.silence()
    call.picked_up("rosa").press("1")
    line.reads("jo")
    line.reads("rosa")
    return call


def test_both_are_asked_one_question_when_the_call_is_over(line: Line) -> None:
    over(talking(line))
    assert "Your call with Sam is over. How are you now?" in line.reads("jo")
    assert "Your call with Jo is over. How did it go?" in line.reads("sam")


def test_the_helper_s_answer_is_the_note(line: Line) -> None:
    over(talking(line))
    assert "noted" in line.says("sam", "1")
    assert ("helped", None) in notes(line)


def test_so_they_are_when_the_caller_hung_up(line: Line) -> None:
    over(talking(line), CallStatus="completed")
    assert "How are you now?" in line.reads("jo") and "How did it go?" in line.reads("sam")


def test_so_they_are_when_the_carrier_tells_only_that_the_caller_hung_up(line: Line) -> None:
    talking(line).hang_up()
    line.later(seconds=61)
    assert "How are you now?" in line.reads("jo") and "How did it go?" in line.reads("sam")


def test_so_they_are_after_a_helper_called_in_to_a_caller_who_waited(line: Line) -> None:
    caller = calling(line, "jo")
    caller.press("0")
    helper = fetching(line)
    caller.rung_out()
    meet(caller, helper)
    line.reads("sam")
    leaves(caller, "bridged")
    helper.rung_out("completed", bridged=True)
    assert line.reads("jo").count("How are you now?") == 1 and line.reads("sam").count("How did it go?") == 1


def test_after_a_masked_call_they_are_asked_when_the_chat_is_over(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    helper = calling(line, "sam")
    helper.press("1")
    helper.picked_up("jo").press("1")
    helper.rung_out("completed", bridged=True)
    line.reads("jo")
    line.reads("sam")
    line.later(minutes=31)
    assert "How are you now?" in line.reads("jo") and "How did it go?" in line.reads("sam")


def test_how_a_call_in_danger_ended_is_asked_too(line: Line) -> None:
    over(in_danger(line))
    assert "how did it end?" in line.reads("rosa") and "How are you?" in line.reads("jo")


def test_after_violence_nothing_is_texted_to_the_phone(line: Line) -> None:
    over(in_danger(line, "my husband hits me"))
    line.later(minutes=31)
    assert line.reads("jo") == "" and "how did it end?" in line.reads("rosa")


def test_a_phone_that_takes_no_texts_gets_none(line: Line) -> None:
    stranger = "+16125559999"
    call = calling(line, stranger)
    call.press("0")
    helper = min(call.rings)
    call.picked_up(helper).press("1")
    over(call)
    assert line.reads(stranger) == "" and "How did it go?" in line.reads(helper)


def test_what_either_texts_during_the_call_reaches_the_other(line: Line) -> None:
    talking(line)
    line.says("jo", "hello by text")
    assert line.reads("sam") == "Jo: hello by text"
    line.says("sam", "the bus is number 4")
    assert line.reads("jo") == "Sam: the bus is number 4"


def test_a_long_call_is_no_quiet_chat(line: Line) -> None:
    call = talking(line)
    line.later(minutes=31)
    line.later(minutes=31)
    assert line.reads("jo") + line.reads("sam") == ""
    over(call)
    assert "How did it go?" in line.reads("sam")


def test_done_by_text_while_they_talk_is_asked_once_and_the_call_ends_well(line: Line) -> None:
    call = talking(line)
    line.says("sam", "DONE")
    assert "That call is over" in over(call)
    assert line.reads("sam").count("How did it go?") + line.reads("jo").count("How are you now?") == 1


def test_a_helper_who_stops_texts_while_they_talk_leaves_nobody_alone(line: Line) -> None:
    call = talking(line)
    line.says("sam", "STOP")
    assert line.reads("jo") == "" and line.reads("pat") == ""
    assert "That call is over" in over(call)


@pytest.mark.parametrize("who", ["jo", "sam"])
def test_words_after_the_call_get_the_truth(line: Line, who: str) -> None:
    over(talking(line))
    line.reads(who)
    assert "That talk is over" in line.says(who, "see you sunday then")


def test_two_who_did_not_get_to_speak_have_each_other_by_text(line: Line) -> None:
    call = talking(line)
    call.rung_out("completed", CallStatus="completed")
    assert "Sam has your ask" in line.reads("jo")
    line.says("sam", "i am here")
    assert line.reads("jo") == "Sam: i am here"


def test_in_spanish_too(line: Line) -> None:
    call = calling(line, "max")
    call.press("0")
    call.picked_up("rosa").press("1")
    over(call)
    assert "La llamada con Rosa termino. Como estas ahora?" in line.reads("max")


def test_whoever_was_reached_on_a_second_call_needs_no_call_back_from_others(line: Line) -> None:
    first = calling(line, "jo")
    first.press("0")
    first.hang_up()
    assert "Jo asked for a call" in line.reads("sam")
    over(talking(line))
    line.says("jo", "1")
    line.later(minutes=30)
    assert line.reads("rosa") == "" and "asking" not in line.reads("jo")
