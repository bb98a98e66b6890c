"""What somebody tells who craves, and has the drink or the pill at hand, is no danger; what sounds like it may be."""

import pytest

from tests.kit.screening import SCREEN


@pytest.mark.parametrize(
    "text",
    [
        "theres a beer on my table and i havent touched it",
        "one drink poured. somebody talk me out of it",
        "ok ill do it now",
        "im holding a pill but i will not take it",
        "no quiero nada gracias",
        "i dont want to be here everybody is drinking",
        "no quiero estar aqui todos estan tomando",
    ],
)
def test_a_craving_with_the_thing_at_hand_is_no_danger(text):
    assert SCREEN(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "i carry narcan now",
        "we have narcan training tuesday",
        "my chest hurts from laughing",
        "my heart is pounding from the craving",
        "that song about jumping off a bridge came on",
        "hace 10 años intente quitarme la vida y hoy doy gracias",
    ],
)
def test_what_is_told_of_elsewhere_or_long_ago_is_no_danger(text):
    assert SCREEN(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "theres a bottle of pills in front of me and i dont want to wake up",
        "pills in my hand. i dont want to live",
        "tengo las pastillas en la mano y ya no quiero vivir",
        "no quiero estar aqui ya no quiero vivir",
        "i dont want to be here anymore",
        "i used my narcan kit and hes still blue",
        "my chest hurts and my arm is numb",
        "he wont wake up and i dont have narcan",
    ],
)
def test_danger_in_words_much_like_those_is_heard(text):
    assert SCREEN(text)
