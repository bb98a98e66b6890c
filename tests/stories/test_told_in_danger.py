"""What somebody in danger reads while one after the other is paged for them: it is said each time that more are."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line

SUICIDE = "i want to kill myself"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (SUICIDE, "I'm still here. I've now asked one more of our people to reach you."),
        ("quiero morirme", "Aqui sigo. Ya le pedi a alguien mas de los nuestros que te busque."),
        ("i took all my pills", "Please don't wait for us. Danger now: 911."),
    ],
)
def test_when_the_next_is_paged_they_read_so(line: Line, words: str, told: str) -> None:
    line.says("jo", words)
    line.later(minutes=2, seconds=1)
    assert told in line.reads("jo")


def test_where_one_says_no_the_next_is_paged_and_they_read_so_at_once(line: Line) -> None:
    line.says("jo", SUICIDE)
    line.says("rosa", "3")
    assert "I've now asked one more of our people" in line.reads("jo")


def test_where_only_the_same_are_paged_again_nothing_new_is_said(line: Line) -> None:
    line.says("jo", SUICIDE)
    line.later(minutes=2, seconds=1)
    line.reads("jo")
    line.later(minutes=3, seconds=1)
    assert "AGAIN" in line.reads("rosa") and line.reads("jo") == ""


def test_once_somebody_is_with_them_they_read_of_nobody_else(line: Line) -> None:
    line.says("jo", SUICIDE)
    line.says("rosa", "1")
    line.reads("jo")
    line.later(minutes=6)
    assert "I've now asked" not in line.reads("jo")


def test_where_texts_may_be_seen_by_who_hurts_them_nothing_is_said(line: Line) -> None:
    line.says("jo", "he hit me and i cant get out")
    line.later(minutes=2, seconds=1)
    assert "URGENT" in line.reads("ana") and line.reads("jo") == ""


def test_after_stop_nothing_is_said(line: Line) -> None:
    line.says("jo", "stop")
    line.says("jo", SUICIDE)
    line.later(minutes=2, seconds=1)
    assert "URGENT" in line.reads("ana") and line.reads("jo") == ""


def test_on_a_call_they_hear_there_how_it_stands(line: Line) -> None:
    calling(line, "jo").say(SUICIDE)
    line.later(minutes=2, seconds=1)
    assert "URGENT" in line.reads("ana") and "I've now asked" not in line.reads("jo")
