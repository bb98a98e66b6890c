"""What people ask for in words of every day, with no talk open: nobody gets the menu for it."""

import pytest

from tests.kit.line import Line


@pytest.fixture(autouse=True)
def _people(line: Line) -> None:
    line.people()


@pytest.mark.parametrize("words", ["i cant stop drinkin", "cant quit using"])
def test_who_cannot_stop_is_asked_how_strong_it_is(line: Line, words: str) -> None:
    assert "How strong is it, 0 to 10?" in line.says("jo", words)


@pytest.mark.parametrize("words", ["no puedo dejar de tomar", "no se como dejar de consumir"])
def test_so_are_they_in_spanish_and_no_emergency_is_made_of_it(line: Line, words: str) -> None:
    assert "0 a 10" in line.says("max", words)


@pytest.mark.parametrize("words", ["my husband cant stop drinking", "i cant stop drinking coffee"])
def test_somebody_else_or_coffee_is_no_craving(line: Line, words: str) -> None:
    assert "0 to 10" not in line.says("jo", words)
