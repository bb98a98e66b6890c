"""A cry for help in a language the line does not speak is heard as one, whatever question is open."""

import pytest

from tests.kit.line import Line

CRIES = ("救命", "помогите", "مساعدة")


@pytest.mark.parametrize("cry", CRIES)
@pytest.mark.parametrize("before", [("join",), ("food",), ("meeting",), ("not good",)])
def test_it_begins_the_check_in_whatever_was_asked(line: Line, cry: str, before: tuple[str, ...]) -> None:
    for words in before:
        line.says("jo", words)
    line.later(seconds=9)
    assert "How strong is it, 0 to 10?" in line.says("jo", cry)


@pytest.mark.parametrize("cry", CRIES)
def test_in_the_middle_of_the_check_in_a_person_is_asked(line: Line, cry: str) -> None:
    line.says("jo", "crave")
    line.later(seconds=9)
    assert "I'm asking Sam" in line.says("jo", cry)


def test_in_danger_it_is_answered_by_how_that_stands(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.later(seconds=9)
    read = line.says("jo", "救命")
    assert "988" in read and "0 to 10" not in read


def test_to_are_you_in_danger_it_is_a_yes(line: Line) -> None:
    line.says("jo", "i cant do this anymore")
    line.later(seconds=9)
    assert "I'm glad you told me" in line.says("jo", "помогите")


def test_a_helper_reads_what_there_is_for_helpers(line: Line) -> None:
    assert "for helpers" in line.says("rosa", "救命")
