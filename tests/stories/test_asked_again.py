"""An answer that was not understood: what is asked again is short, is no second greeting, and says what is wanted."""

import pytest

from hotline.domain.segments import segments
from tests.kit.line import Line

MUDDLE = "blue seventeen hats"


@pytest.mark.parametrize(
    ("cry", "wanted"), [("HELP", "a number from 0 to 10"), ("tengo ganas de tomar", "un numero de 0 a 10")]
)
def test_how_strong_is_asked_again_in_one_short_text(line: Line, cry: str, wanted: str) -> None:
    line.says("eve", cry)
    again = line.says("eve", MUDDLE)
    assert wanted in again and "Harbor Line" not in again and segments(again) == 1


def test_the_answer_to_it_is_taken(line: Line) -> None:
    line.says("jo", "HELP")
    line.says("jo", MUDDLE)
    assert "What set it off" in line.says("jo", "5")


def test_whoever_does_something_meanwhile_is_not_told_it_all_again(line: Line) -> None:
    line.says("jo", "CRAVE")
    for words in ("5", "stress"):
        line.says("jo", words)
    line.says("jo", "calm")
    again = line.says("jo", MUDDLE)
    assert "Feel your feet" not in again and "a number from 0 to 10" in again


def test_the_menu_is_offered_again_without_its_greeting(line: Line) -> None:
    line.says("eve", "hello")
    again = line.says("eve", MUDDLE)
    assert "automated" not in again and "1 Craving" in again


@pytest.mark.parametrize("words", ["maybe a 7", "like a 7 i guess", "its a 7 rn", "un 7"])
@pytest.mark.parametrize("before", [(), ("hi",)], ids=["at rest", "at the menu"])
def test_how_strong_it_is_may_be_said_before_it_is_asked(line: Line, before: tuple[str, ...], words: str) -> None:
    for said in before:
        line.says("jo", said)
    answer = line.says("jo", words)
    assert answer.startswith("7.") and "1 " in answer


def test_a_digit_at_the_menu_is_a_choice(line: Line) -> None:
    line.says("jo", "hi")
    assert "I'm asking Sam" in line.says("jo", "like a 2 i guess")


def test_a_strong_one_is_offered_a_person(line: Line) -> None:
    assert "Yes, ask a person" in line.says("jo", "its a 9 rn")


def test_a_stranger_reads_who_we_are_first(line: Line) -> None:
    assert "0 to 10" in line.says("eve", "maybe a 7")
    assert "What set it off?" in line.says("eve", "7")
