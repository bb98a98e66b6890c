"""A number that comes when the check-in is over: a kind word, something to do, or a person offered; nobody is asked."""

import pytest

from tests.kit.line import Line


@pytest.fixture(name="over")
def _over(line: Line) -> Line:
    """A line whose check-in with Max, and with Eve whom nobody knows, has ended in silence."""
    for who, word in (("max", "GANAS"), ("eve", "CRAVE")):
        line.says(who, word)
        line.says(who, "7")
    line.later(minutes=16)
    for who in ("max", "eve", "rosa"):
        line.reads(who)
    return line


@pytest.mark.parametrize(("who", "said", "thanks"), [("max", "un 2", "2. Gracias"), ("eve", "its a 2 now", "2. Thank")])
def test_a_low_one_is_thanked_for_and_nobody_is_asked(over: Line, who: str, said: str, thanks: str) -> None:
    assert thanks in over.says(who, said)
    assert over.reads("rosa") == ""


@pytest.mark.parametrize(
    ("who", "said", "asked"), [("max", "un 9", "Le pido a una"), ("eve", "its a 9", "Shall I ask")]
)
def test_a_high_one_leads_to_the_offer_of_a_person(over: Line, who: str, said: str, asked: str) -> None:
    assert asked in over.says(who, said)
    assert over.reads("rosa") == ""


def test_a_middling_one_leads_to_something_to_do(over: Line) -> None:
    assert "What set it off" in over.says("eve", "its a 6 now")
