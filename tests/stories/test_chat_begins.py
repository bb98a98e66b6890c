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
