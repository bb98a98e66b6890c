"""When a chat is over, and when it is not yet: what falls silent, what goes on, and what its helper hears."""

from tests.kit.calls import Call, calling
from tests.kit.line import Line
from tests.kit.talking import case_ended_beside_a_chat, chatting
from tests.stories.test_after_a_call import over


def read_by_all(line: Line) -> None:
    """Everybody has read everything, and a moment passes."""
    for who in ("jo", "sam", "pat", "rosa", "ana"):
        line.reads(who)
    line.later(seconds=5, sweep=False)


def test_a_chat_in_which_somebody_writes_is_not_closed_after_half_an_hour(line: Line) -> None:
    chatting(line)
    for _ in range(3):
        line.later(minutes=20)
        line.says("jo", "still here")
    assert line.reads("sam") == "\n---\n".join(["Jo: still here"] * 3)


def test_nor_is_it_while_only_the_helper_writes(line: Line) -> None:
    chatting(line)
    for _ in range(3):
        line.later(minutes=20)
        line.says("sam", "take your time")
    assert line.reads("jo") == "\n---\n".join(["Sam: take your time"] * 3)


def test_half_an_hour_after_the_last_word_it_is(line: Line) -> None:
    chatting(line)
    line.later(minutes=20)
    line.says("jo", "thanks")
    line.later(minutes=31)
    assert "quiet" in line.reads("jo")


def test_two_who_did_not_get_to_speak_have_a_chat_that_falls_silent_like_any_other(line: Line) -> None:
    caller = calling(line, "jo")
    caller.press("0")
    caller.picked_up("sam").press("1")
    caller.rung_out("completed", CallStatus="completed")
    read_by_all(line)
    line.later(minutes=31)
    assert "quiet" in line.reads("jo")


def test_a_case_is_not_told_as_closed_while_its_two_still_talk_on_the_phone(line: Line) -> None:
    chatting(line)
    caller = in_danger_on_the_phone(line)
    line.says("rosa", "DONE")
    assert "case" not in line.reads("sam")
    over(caller)
    assert "closed" in line.reads("sam")


def test_a_helper_who_ends_a_chat_with_somebody_in_danger_hears_that_nobody_has_the_case(line: Line) -> None:
    chatting(line)
    line.says("jo", "i want to kill myself")
    line.reads("sam")
    assert "no one has the case" in line.says("sam", "DONE")


def test_so_does_one_whose_chat_with_them_fell_silent(line: Line) -> None:
    chatting(line)
    line.says("jo", "i want to kill myself")
    line.later(minutes=31)
    assert "no one has the case" in line.reads("sam")


def test_one_who_ends_it_while_somebody_has_the_case_hears_no_such_thing(line: Line) -> None:
    chatting(line)
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    read_by_all(line)
    assert "no one has the case" not in line.says("sam", "DONE")


def test_the_lead_does_not_hear_that_it_could_not_be_asked_yet_before_half_an_hour(line: Line) -> None:
    case_ended_beside_a_chat(line)
    line.later(minutes=11)
    line.says("rosa", "i am here")
    assert "could not ask" not in line.reads("ana")


def in_danger_on_the_phone(line: Line) -> Call:
    """Jo called in danger, and is on the phone with Rosa, who took the case; everybody has read everything."""
    caller = calling(line, "jo")
    caller.say("i want to kill myself")
    line.says("rosa", "1")
    for _ in range(4):
        if "rosa" in caller.rings:
            break
        caller.silence()
    caller.picked_up("rosa").press("1")
    read_by_all(line)
    return caller


def test_after_a_stop_in_their_chat_its_helper_is_free_to_be_asked_again(line: Line) -> None:
    chatting(line)
    line.says("jo", "STOP")
    line.later(minutes=1)
    line.says("jo", "START")
    line.reads("sam")
    line.says("jo", "talk")
    assert "Jo asked" in line.reads("sam")


def test_a_helper_who_stopped_and_came_back_is_free_to_be_asked_again(line: Line) -> None:
    chatting(line)
    line.says("sam", "STOP")
    line.says("jo", "never mind")
    line.later(minutes=1)
    line.says("sam", "START")
    line.says("jo", "talk")
    assert "Jo asked" in line.reads("sam")
