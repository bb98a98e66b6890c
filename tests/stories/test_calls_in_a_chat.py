"""Who is in a chat and calls gets whoever is in that chat first, and their one chat goes on after it."""

from tests.kit.calls import Call, calling
from tests.kit.line import Line
from tests.kit.talking import chatting


def asking(line: Line) -> Call:
    """Jo calls and asks for a person."""
    call = calling(line, "jo")
    call.press("0")
    return call


def talked(line: Line) -> None:
    """Jo called, Sam came to the phone, and they are done."""
    call = asking(line)
    call.picked_up("sam").press("1")
    call.rung_out("completed", bridged=True)
    call.hang_up()


def test_whoever_is_in_the_chat_is_rung_first(line: Line) -> None:
    chatting(line)
    call = asking(line)
    assert call.rings == {"sam"} and "I'm ringing Sam now" in call.heard


def test_then_the_others(line: Line) -> None:
    chatting(line)
    call = asking(line)
    call.rung_out()
    assert call.rings == {"pat"}


def test_whoever_has_their_case_is_rung_too(line: Line) -> None:
    chatting(line)
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.later(minutes=1)
    assert asking(line).rings == {"sam", "rosa"}


def test_after_the_call_the_one_chat_goes_on(line: Line) -> None:
    chatting(line)
    talked(line)
    assert "closed" not in line.reads("jo") + line.reads("sam")
    line.says("jo", "thank you")
    assert line.says("sam", "any time") == "Jo: thank you" and line.reads("jo") == "Sam: any time"


def test_and_ends_as_one(line: Line) -> None:
    chatting(line)
    talked(line)
    assert "How did it go?" in line.says("sam", "DONE") and "How are you now?" in line.reads("jo")
    line.later(seconds=5)
    line.says("jo", "talk")
    assert "Jo asked for a person" in line.reads("sam")


def test_a_chat_does_not_fall_silent_while_its_two_talk_on_the_phone(line: Line) -> None:
    chatting(line)
    asking(line).picked_up("sam").press("1")
    line.later(minutes=31)
    assert line.reads("jo") == "" and line.reads("sam") == ""


def test_who_hung_up_before_they_spoke_has_the_chat_they_had(line: Line) -> None:
    chatting(line)
    call = asking(line)
    helper = calling(line, "sam")
    helper.press("1")
    call.hang_up()
    line.reads("sam")
    line.says("jo", "are you there")
    assert line.reads("sam") == "Jo: are you there"


def test_whoever_is_in_the_chat_is_asked_first_to_call_back(line: Line) -> None:
    chatting(line)
    asking(line).hang_up()
    assert "Jo asked for a call" in line.reads("sam") and line.reads("pat") == ""


def test_and_then_the_others(line: Line) -> None:
    chatting(line)
    asking(line).hang_up()
    line.later(minutes=2, seconds=1)
    assert "Jo asked for a call" in line.reads("pat")


def test_their_yes_leads_to_a_call_and_their_one_chat_goes_on(line: Line) -> None:
    chatting(line)
    asking(line).hang_up()
    line.reads("jo")
    assert "press 1" in line.says("sam", "1") and "Sam" in line.reads("jo")
    call = calling(line, "sam")
    call.press("1")
    assert call.rings == {"jo"}
    line.says("jo", "thank you")
    assert line.reads("sam") == "Jo: thank you"


def test_a_caller_in_danger_whom_nobody_new_has_reached_hears_who_is_there(line: Line) -> None:
    chatting(line)
    call = calling(line, "jo")
    call.say("i want to kill myself")
    line.later(seconds=241, sweep=False)
    told = call.silence()
    assert "Sam is in a chat with you" in told and "get through" not in told and not call.over


def test_nobody_else_coming_is_said_with_who_is_there(line: Line) -> None:
    chatting(line)
    asking(line).hang_up()
    line.reads("jo")
    for _ in range(5):
        line.later(minutes=5)
    told = line.reads("jo")
    assert "Sam is still here" in told and "No one could answer yet" not in told
