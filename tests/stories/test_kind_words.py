"""Whoever is scared, calls out or does not know gets kind words in the place of "Sorry", and a person by one digit."""

import pytest

from hotline.domain.segments import segments
from tests.kit.line import Line


def doing_something(line: Line, who: str) -> None:
    """Breathing, while the line waits to ask how it is."""
    for words in ("ganas" if who == "max" else "CRAVE", "5", "5", "2"):
        line.says(who, words)
        line.later(seconds=6, sweep=False)


@pytest.mark.parametrize(
    ("who", "said", "kind", "person"),
    [
        ("jo", "im scared", "I'm glad you told me", "1 Ask a person"),
        ("jo", "this sucks", "I'm glad you told me", "1 Ask a person"),
        ("jo", "u there", "It is a program, not a person", "1 Ask a person"),
        ("max", "tengo miedo", "que bueno que me lo dices", "1 Una persona"),
        ("max", "estas ahi", "la linea esta aqui", "1 Una persona"),
    ],
)
def test_kind_words_and_a_person_by_one_digit(line: Line, who: str, said: str, kind: str, person: str) -> None:
    doing_something(line, who)
    told = line.says(who, said)
    assert kind in told and person in told and segments(told) == 1
    assert "Sorry" not in told and "Perdon" not in told


def test_that_digit_asks_a_person(line: Line) -> None:
    doing_something(line, "jo")
    line.says("jo", "im scared")
    line.says("jo", "1")
    assert "Jo" in line.reads("sam")


def test_whoever_would_rather_go_on_does_so_without_hearing_it_all_again(line: Line) -> None:
    doing_something(line, "jo")
    line.says("jo", "u there")
    told = line.says("jo", "2")
    assert "15 min" in told and "Feel your feet" not in told
    line.later(seconds=6, sweep=False)
    assert "5 to 3" in line.says("jo", "3")


def test_whoever_says_it_once_more_is_heard_and_then_asked_for(line: Line) -> None:
    doing_something(line, "jo")
    line.says("jo", "im scared")
    assert line.says("jo", "im so scared").startswith("I hear you.")
    line.says("jo", "this is so hard")
    assert "Jo" in line.reads("sam")


def test_not_to_know_is_all_right(line: Line) -> None:
    line.says("jo", "CRAVE")
    assert line.says("jo", "idk").startswith("It's OK not to know.")


def test_it_is_heard_with_no_question_open_too(line: Line) -> None:
    told = line.says("eve", "im scared")
    assert "I'm glad you told me" in told and "2 Something to do" in told


def test_while_people_are_asked_the_words_of_waiting_are_said(line: Line) -> None:
    line.says("jo", "talk")
    assert "glad you told me" not in line.says("jo", "im scared")


def test_to_are_you_in_danger_fear_is_no_no(line: Line) -> None:
    line.says("jo", "i cant do this anymore")
    line.says("jo", "im scared")
    assert "CASE" in line.reads("rosa").upper() or "danger" in line.reads("ana")


def test_a_digit_in_a_sentence_reaches_a_person_and_no_exercise(line: Line) -> None:
    for words in ("CRAVE", "5", "5"):
        line.says("jo", words)
        line.later(seconds=6, sweep=False)
    told = line.says("jo", "tlak 2 sum1")
    assert "Feel your feet" not in told and "Jo" in line.reads("sam")


def test_after_never_mind_what_is_not_understood_is_asked_again_first(line: Line) -> None:
    doing_something(line, "jo")
    line.says("jo", "blue hats")
    line.says("jo", "green hats")
    line.says("jo", "never mind")
    assert line.says("jo", "red hats").startswith("Sorry, I missed that.")
    assert line.reads("sam") == ""


def test_a_question_asked_again_repeats_no_number(line: Line) -> None:
    line.says("jo", "CRAVE")
    line.says("jo", "7")
    again = line.says("jo", "purple hats")
    assert again.startswith("Sorry, I missed that. What set it off?") and "7." not in again
