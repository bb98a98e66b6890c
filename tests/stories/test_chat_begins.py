"""How a chat begins: whatever was open before waits until it is over."""

from tests.kit.line import Line


def test_nothing_else_is_asked_while_a_person_comes(line: Line) -> None:
    line.says("eve", "hello")
    line.says("eve", "HELP")
    line.says("eve", "9")
    line.says("eve", "1")
    line.says("rosa", "1")
    read = line.reads("eve")
    assert "Rosa is here" in read and "How can I help?" not in read


def test_a_question_that_a_person_came_before_is_asked_again_afterwards(line: Line) -> None:
    line.says("eve", "join")
    line.says("eve", "talk")
    line.says("rosa", "1")
    assert "Why would you like" not in line.reads("eve")
    line.says("eve", "1")
    assert line.reads("rosa").endswith("1")
    line.says("eve", "DONE")
    assert "like to join?" in line.says("eve", "better")


def test_nothing_is_made_of_their_silence_to_it_while_they_text_with_a_person(line: Line) -> None:
    line.says("eve", "talk")
    line.says("eve", "CRAVE")
    line.says("rosa", "1")
    line.reads("eve")
    for minute in range(3):
        line.later(minutes=10)
        line.text("eve", f"we are at {minute}")
    assert line.reads("eve") == "" and line.reads("rosa").endswith("we are at 2")


def test_danger_they_were_asked_about_is_not_put_off_by_it(line: Line) -> None:
    line.says("jo", "talk")
    line.says("jo", "i cant do this anymore")
    line.says("sam", "1")
    line.later(minutes=6)
    assert "URGENT" in line.reads("rosa")
