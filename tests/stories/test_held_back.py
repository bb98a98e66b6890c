"""What must not go out any more, or not to them: an ask that was answered, words that are not safe, numbers."""

from hotline.services import timers
from tests.kit.line import Line
from tests.kit.talking import chatting


def unsafe(line: Line) -> None:
    """Jo told of violence in the chat, and that it is not safe to text; all have read everything."""
    line.says("jo", "my husband is beating me")
    line.says("jo", "2")
    for who in ("jo", "sam"):
        line.reads(who)


def test_an_ask_that_has_not_gone_out_yet_does_not_go_out_once_somebody_has_come(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5, sweep=False)
    timers.fire_due(line.hotline)
    line.text("sam", "1", work=False)
    line.work()
    assert line.reads("pat") == ""


def test_what_a_helper_writes_is_held_back_until_they_say_that_it_is_safe_though_the_hush_is_over(line: Line) -> None:
    chatting(line)
    unsafe(line)
    line.later(hours=36, minutes=1, sweep=False)
    line.text("sam", "still there?")
    line.later(seconds=5)
    assert "NOT said it is safe" in line.says("sam", "are you ok?") and line.reads("jo") == ""


def test_a_number_given_in_two_texts_gets_through_in_neither(line: Line) -> None:
    chatting(line)
    line.says("jo", "my number is 612 555")
    line.says("jo", "0101")
    assert line.reads("sam").endswith("Jo: (number hidden)")
