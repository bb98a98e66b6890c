"""What answers the line's own questions, or asks for no more texts, is no cry for help."""

import pytest

from tests.kit.screening import SCREEN


@pytest.mark.parametrize(
    "text",
    [
        "id rather not",
        "i dont want to",
        "not for me",
        "might as well",
        "ill do it",
        "i want to",
        "no quiero",
        "mejor no",
    ],
)
def test_a_plain_answer_is_no_danger(text):
    assert SCREEN(text) is None


@pytest.mark.parametrize("text", ["no kiero mas mensajes", "kiero q ya no manden textos", "i dont want any more texts"])
def test_a_wish_for_no_more_texts_is_no_danger(text):
    assert SCREEN(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "no i dont want to be here anymore",
        "id rather not wake up",
        "i dont want to live",
        "no quiero vivir",
        "yes kill me",
    ],
)
def test_a_cry_that_begins_as_an_answer_does_is_heard(text):
    assert SCREEN(text)
