"""A helper moves an hour that was agreed: it is agreed anew, or others are asked, and what was promised stays true."""

from tests.kit.line import Line
from tests.stories.test_ladder import named_an_hour


def moved_the_hour(line: Line) -> None:
    """Jo waits for Sam's hour, and Sam can only be there an hour later than that."""
    named_an_hour(line)
    line.says("jo", "1")
    line.later(minutes=5)
    line.says("sam", "2 in 2 hours")
    assert "Wait for Sam?" in line.reads("jo")


def test_a_helper_may_move_the_hour_that_was_agreed(line: Line) -> None:
    moved_the_hour(line)
    assert "I'll ask Sam" in line.says("jo", "1") and "would like" in line.reads("sam")
    line.later(minutes=57)
    assert line.reads("jo") == ""
    line.later(minutes=64)
    assert "the time you gave" in line.reads("sam")


def test_who_does_not_say_whether_the_new_hour_suits_is_looked_for_further(line: Line) -> None:
    moved_the_hour(line)
    line.later(minutes=11, seconds=5)
    assert "Jo asked" in line.reads("rosa")


def test_and_reads_how_it_stands_when_it_was_promised(line: Line) -> None:
    moved_the_hour(line)
    read = ""
    for _ in range(80):
        line.later(minutes=1)
        read += line.reads("jo")
    assert "asking one more" in read and "I said I'd have word" not in read


def test_who_would_not_wait_for_the_new_hour_has_others_asked(line: Line) -> None:
    moved_the_hour(line)
    line.says("jo", "2")
    line.later(minutes=12)
    assert "Jo asked" in line.reads("rosa")


def test_who_cannot_come_at_the_agreed_hour_after_all_leaves_nobody_waiting_for_it(line: Line) -> None:
    named_an_hour(line)
    line.says("jo", "1")
    line.later(minutes=5)
    line.says("sam", "3")
    assert "asking one more" in line.reads("jo") and "Jo asked" in line.reads("rosa")


def test_who_asks_how_long_keeps_the_hour_they_were_offered(line: Line) -> None:
    line.says("jo", "TALK")
    line.says("sam", "in 20")
    line.later(seconds=20, sweep=False)
    for _ in range(2):
        line.says("jo", "how long")
        line.later(seconds=9, sweep=False)
    line.reads("sam")
    line.later(minutes=21)
    assert "it is the time you gave" in line.reads("sam")


def test_k_is_a_yes_to_waiting(line: Line) -> None:
    line.says("jo", "TALK")
    line.says("sam", "in 20")
    line.later(seconds=20, sweep=False)
    assert "I'll ask Sam" in line.says("jo", "k")
