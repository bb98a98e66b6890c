"""Of what they were given to do people say that they are at it, that they did it, or how it goes."""

import pytest

from hotline.domain.hearing.doing import doing

DONE = ("ok did it", "done", "I did!", "tried it", "ya lo hice", "hecho", "ya camine", "prayd")
AT_IT = (
    "ok ill try",
    "walking now",
    "im outside",
    "lo voy a intentar",
    "estoy respirando",
    "give me a minute",
    "k doin it",
    "breathin",
    "haciendolo",
)
HOW = (
    "better",
    "still bad",
    "about the same",
    "did it, no change",
    "sigo igual",
    "un poco mejor",
    "gettin better",
    "ya voy mejor",
)
NEITHER = ("7", "talk", "i did a line", "i tried to call him", "walking to the bar", "still want to die", "no", "ok")


@pytest.mark.parametrize("said", DONE)
def test_that_it_is_done(said: str) -> None:
    assert doing(said) == "done"


@pytest.mark.parametrize("said", AT_IT)
def test_that_they_are_at_it(said: str) -> None:
    assert doing(said) == "at_it"


@pytest.mark.parametrize("said", HOW)
def test_how_it_goes_without_a_number(said: str) -> None:
    assert doing(said) == "how"


@pytest.mark.parametrize("said", NEITHER)
def test_a_text_that_says_anything_else_is_none_of_these(said: str) -> None:
    assert doing(said) is None
