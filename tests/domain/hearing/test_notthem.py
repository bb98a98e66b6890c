import pytest

from hotline.domain.hearing.notthem import denies_being
from hotline.domain.stopping import stop_wish


@pytest.mark.parametrize(
    "text",
    [
        "this is not jo",
        "this isnt jo anymore",
        "im not jo sorry",
        "its not jo",
        "i dont know a jo",
        "theres no jo here",
        "jo changed her number",
        "i just got this number",
        "no soy jo",
        "este ya no es el numero de jo",
        "aqui no hay ninguna jo",
        "me acaban de dar este numero",
    ],
)
def test_whoever_has_the_number_now_is_heard_by_the_name_we_hold(text):
    assert denies_being(text, "Jo Smith")


@pytest.mark.parametrize(
    "text",
    [
        "im not ok",
        "im not joking",
        "im not jo anymore",
        "jo",
        "this is jo",
        "jo isnt here",
        "no sam here",
        "i just got this phone",
        "i just got this number from my sponsor",
        "no soy feliz",
    ],
)
def test_what_denies_no_name_is_no_wrong_number(text):
    assert denies_being(text, "Jo Smith") is None


@pytest.mark.parametrize(
    "text",
    [
        "nobody named mike here",
        "mike doesnt use this number anymore",
        "u hav the rong number",
        "este numero ya no es de raul",
        "no hay nadie que se llame mike",
    ],
)
def test_some_words_say_it_of_any_name(text):
    wish = stop_wish(text)
    assert wish is not None
    assert wish.reason == "wrong_number"


@pytest.mark.parametrize(
    "text", ["he doesnt have this number anymore", "nobody here for me", "este numero ya no es de confianza"]
)
def test_what_is_told_of_others_is_no_wrong_number(text):
    assert stop_wish(text) is None
