"""They were silent when they were asked whether they are in danger, and say later that they are not."""

import pytest

from tests.kit.line import Line


@pytest.fixture(name="paged")
def _paged(line: Line) -> Line:
    """A line that has paged Rosa, for Jo was asked whether they are in danger, and said nothing."""
    line.says("jo", "i cant do this anymore")
    line.later(minutes=5, seconds=5)
    line.reads("jo")
    assert "URGENT" in line.reads("rosa")
    return line


@pytest.mark.parametrize("words", ["no im fine jus tired", "no", "nah, im ok lol"])
def test_a_clear_no_is_taken_as_one(paged: Line, words: str) -> None:
    assert "Thank you for telling me" in paged.says("jo", words)


def test_whoever_was_paged_hears_that_it_is_over_and_is_paged_no_more(paged: Line) -> None:
    paged.says("jo", "no im fine jus tired")
    assert "That ask is closed" in paged.reads("rosa")
    paged.later(minutes=20)
    assert paged.reads("rosa") == ""


@pytest.mark.parametrize(
    "words", ["no i cant do this anymore", "no but i wanna die", "no one cares", "not yet", "tired"]
)
def test_what_is_no_clear_no_ends_nothing(paged: Line, words: str) -> None:
    paged.says("jo", words)
    assert "closed" not in paged.reads("rosa")


def test_nor_does_a_no_once_they_have_told_of_danger(paged: Line) -> None:
    paged.says("jo", "i took all my pills to die")
    paged.says("jo", "no im fine")
    assert "closed" not in paged.reads("rosa")
