"""START from somebody whose danger is open: the first words are warm, and nothing is said of rides until it is over."""

from tests.kit.driving import ask
from tests.kit.line import Line


def stopped_in_danger(line: Line) -> None:
    """Dee was to drive Jo, who stopped our texts in danger; nobody has taken the case."""
    number = ask(line, "dee")
    line.says("dee", f"yes {number}")
    line.says("jo", "i want to kill myself")
    line.says("jo", "STOP")
    for who in ("jo", "rosa", "dee"):
        line.reads(who)
    line.later(seconds=5, sweep=False)


def test_the_first_words_are_warm_and_say_nothing_of_a_ride(line: Line) -> None:
    stopped_in_danger(line)
    said = line.says("jo", "START")
    assert "I'm glad you're back" in said and "988" in said
    assert "dropped" not in said and "RIDE" not in said and "welcome back" not in said


def test_what_was_dropped_is_told_when_the_danger_is_over(line: Line) -> None:
    stopped_in_danger(line)
    line.says("jo", "START")
    line.says("rosa", "1")
    line.later(minutes=11)
    assert "dropped" not in line.reads("jo")
    line.says("rosa", "DONE")
    line.later(minutes=11)
    assert "this was dropped: ride" in line.reads("jo")
    line.later(minutes=11)
    assert "dropped" not in line.reads("jo")


def test_in_spanish_too(line: Line) -> None:
    line.says("jo", "español")
    line.says("jo", "me quiero morir")
    line.says("jo", "STOP")
    line.later(seconds=5, sweep=False)
    assert "me alegra que sigas aqui" in line.says("jo", "START")
