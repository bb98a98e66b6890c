"""Whoever is in a chat with somebody in danger hears who took the case, and that it closed: once, and no more."""

from tests.kit.calls import calling
from tests.kit.line import Line
from tests.kit.talking import case_in

LEE = "+16125550107"


def told(line: Line, who: str = "jo", words: str = "i want to kill myself") -> str:
    """Somebody in a chat with Sam tells of danger there, and Sam has read that others are paged; the number of it."""
    line.says(who, "talk")
    line.says("sam", "1")
    line.later(seconds=5, sweep=False)
    line.says(who, words)
    assert "I'm paging our people" in line.reads("sam")
    return case_in(line.reads("rosa"))


def taken(line: Line) -> str:
    """Rosa has taken the case, and everybody has read everything; its number."""
    code = told(line)
    line.says("rosa", f"1 {code}")
    for one in ("jo", "sam", "rosa", "ana"):
        line.reads(one)
    return code


def test_the_sponsor_hears_who_took_the_case(line: Line) -> None:
    code = told(line)
    line.says("rosa", f"1 {code}")
    assert line.reads("sam") == (
        "Harbor Line: Rosa, one of our people, has Jo's case now. Your chat goes on: stay with them if you can. "
        "911 and 988: any hour."
    )


def test_they_hear_once_that_it_closed_and_not_how_it_ended(line: Line) -> None:
    taken(line)
    line.says("rosa", "DONE")
    line.says("rosa", "2")
    line.later(minutes=20)
    read = line.reads("sam")
    assert read.count("Jo's case, which Rosa had, is closed now") == 1 and "answer" not in read


def test_they_hear_it_when_the_chat_of_the_case_falls_silent_too(line: Line) -> None:
    taken(line)
    for _ in range(2):
        line.later(minutes=16)
        line.text("sam", "still here")
    assert "Jo's case, which Rosa had, is closed now" in line.reads("sam")


def test_whoever_took_it_by_calling_us_is_named_too(line: Line) -> None:
    told(line)
    calling(line, "rosa").press("1")
    line.work()
    assert "Rosa, one of our people, has Jo's case now" in line.reads("sam")


def test_whoever_took_it_and_can_text_no_more_has_left_it(line: Line) -> None:
    taken(line)
    line.says("rosa", "STOP")
    read = line.reads("sam")
    assert "Rosa had to leave Jo's case. I'm paging our people too." in read and "closed" not in read


def test_that_nobody_could_take_it_is_said_too(line: Line) -> None:
    told(line)
    line.says("rosa", "3")
    line.says("ana", "3")
    for _ in range(4):
        line.later(hours=8)
    assert line.reads("sam").count("none of our people could take Jo's case") == 1


def test_a_sponsor_whose_chat_is_over_by_then_hears_it_as_well(line: Line) -> None:
    code = told(line)
    line.says("sam", "DONE")
    line.says("rosa", f"1 {code}")
    assert "Rosa, one of our people, has Jo's case now. Thank you for being there" in line.reads("sam")


def test_and_the_chat_does_go_on(line: Line) -> None:
    taken(line)
    line.text("sam", "im still with you")
    assert "Sam: im still with you" in line.reads("jo")


def test_the_sponsor_who_takes_the_case_hears_nothing_of_others(line: Line) -> None:
    line.says("sam", "ON")
    taken(line)
    assert "one of our people, has" not in line.says("sam", "how are you") + line.reads("rosa")


def test_whoever_was_in_no_chat_with_them_hears_nothing(line: Line) -> None:
    taken(line)
    line.says("rosa", "DONE")
    assert line.reads("pat") == ""


def test_a_chat_that_was_over_before_the_danger_hears_nothing_of_it(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("sam", "DONE")
    line.says("sam", "1")
    line.later(hours=1)
    line.says("jo", "i want to kill myself")
    line.reads("sam")
    line.says("rosa", "1")
    assert line.reads("sam") == ""


def test_whoever_worries_after_their_chat_hears_who_took_it(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("sam", "DONE")
    line.later(seconds=5, sweep=False)
    assert "I'm paging our on-call people about Jo" in line.says("sam", "are you thinking of killing yourself")
    line.says("rosa", "1")
    assert "Rosa, one of our people, has Jo's case now" in line.reads("sam")


def test_in_spanish(line: Line) -> None:
    line.says("sam", "español")
    line.says("jo", "talk")
    line.says("sam", "1")
    line.later(seconds=5, sweep=False)
    line.says("jo", "i want to kill myself")
    line.reads("sam")
    line.says("rosa", "1")
    assert "Rosa, de los nuestros, ya tiene el caso de Jo" in line.reads("sam")
