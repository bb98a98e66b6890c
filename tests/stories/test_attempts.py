"""What somebody has taken or done already: 911 comes first, for them, for who helps them and for who is paged."""

from tests.kit.line import Line
from tests.stories.test_danger_in_a_chat import chatting

TAKEN = "i just took all my pills i want to die"


def test_who_has_taken_them_hears_911_before_anything_else(line: Line) -> None:
    answer = line.says("jo", TAKEN)
    assert "911" in answer and "988" not in answer.split("911")[0] and "URGENT" in line.reads("rosa")


def test_who_told_of_the_wish_before_hears_911_once_it_is_done(line: Line) -> None:
    line.says("jo", "i want to die")
    line.later(minutes=1)
    assert "Call 911 NOW" in line.says("jo", "i did it i took all my pills")


def test_who_was_paged_for_the_wish_is_paged_again_once_it_is_done(line: Line) -> None:
    line.says("jo", "i want to die")
    line.reads("rosa")
    line.later(minutes=1)
    line.says("jo", TAKEN)
    assert "DANGER" in line.reads("rosa")


def test_more_words_while_people_are_paged_are_answered_by_what_to_do_now(line: Line) -> None:
    line.says("jo", TAKEN)
    line.later(seconds=20, sweep=False)
    assert line.says("jo", "i feel ok so far").startswith("Call 911 now")


def test_whoever_is_in_a_chat_with_them_reads_what_to_ask_them(line: Line) -> None:
    chatting(line)
    line.says("jo", TAKEN)
    assert "is 911 called?" in line.reads("sam")
