"""A helper who asked for cover, or went off, takes it back: it is undone, they read so, and it is no no to an ask."""

import pytest

from tests.kit.line import Line
from tests.stories.test_swaps import ROSTER, THURSDAY


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """Thursday afternoon; Sam has Saturday evening; Pat and Rosa have other days."""
    empty_line.people(ROSTER, "")
    empty_line.at(THURSDAY)
    return empty_line


@pytest.fixture
def declined(crew: Line) -> Line:
    """Pat, who is on, was asked for Jo a while ago and could not."""
    crew.says("jo", "talk")
    crew.says("pat", "3")
    return crew


@pytest.mark.parametrize("words", ["nah ill stay", "no", "nah", "nvm", "mejor me quedo"])
def test_whoever_asked_for_cover_keeps_their_shift(declined: Line, words: str) -> None:
    declined.says("pat", "can someone cover")
    assert declined.says("pat", words) in {
        "OK. I ask nobody to take it, and Thu 3:00 PM-8:00 PM stays yours. If you can't after all, text SWAP.",
        "Bien. Ya no pregunto a nadie, y jue 3:00 PM-8:00 PM sigue siendo tuyo. Si al final no puedes, manda CAMBIO.",
    }


def test_and_whoever_was_asked_cannot_take_it_any_more(crew: Line) -> None:
    crew.says("sam", "SWAP SAT")
    crew.says("sam", "no")
    assert "it is not needed any more" in crew.says("pat", "yes")


def test_whoever_went_off_is_on_again(declined: Line) -> None:
    declined.says("pat", "OFF")
    declined.says("pat", "1")
    assert "You are on call until 8:00 PM" in declined.says("pat", "nah ill stay")


def test_also_while_they_are_asked_for_somebody(crew: Line) -> None:
    crew.says("jo", "talk")
    crew.says("pat", "off saturday")
    assert "You are on call until 8:00 PM" in crew.says("pat", "nah ill stay")


def test_a_no_to_back_sooner_leaves_them_off_and_says_how_to_be_on(declined: Line) -> None:
    declined.says("sam", "off saturday")
    declined.says("sam", "OFF")
    assert "text ON" in declined.says("sam", "no")


def test_a_no_to_what_they_are_asked_stays_one(crew: Line) -> None:
    crew.says("pat", "swap thu")
    crew.says("jo", "talk")
    assert "That's fine. Thank you for telling us." in crew.says("pat", "no")
