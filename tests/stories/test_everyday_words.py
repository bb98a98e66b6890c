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


@pytest.mark.parametrize("words", ["got a new fone", "this is my new number"])
def test_a_new_phone_is_the_way_back(line: Line, words: str) -> None:
    assert "What was your old number?" in line.says("eve", words)


def test_a_new_phone_is_told_in_spanish(line: Line) -> None:
    assert "Cual era tu numero?" in line.says("eve", "tengo telefono nuevo")


@pytest.mark.parametrize(
    ("words", "said"), [("who do u think i am", "Here you are Jo"), ("quien soy yo", "Aqui eres Jo")]
)
def test_who_they_are_here(line: Line, words: str, said: str) -> None:
    assert said in line.says("jo", words)


@pytest.mark.parametrize(
    ("words", "said"), [("wat do u know about me", "I keep"), ("ke saben de mi", "Guardo tu nombre")]
)
def test_what_is_kept_of_them(line: Line, words: str, said: str) -> None:
    assert said in line.says("jo", words)
