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


@pytest.mark.parametrize(
    "text", ["i'd rather have a woman", "i would rather have my mom", "no id rather have another woman instead"]
)
def test_whom_they_would_rather_have_is_no_danger(text, screen):
    assert screen(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "id rather be dead",
        "id rather have my life end",
        "i cant go on id rather have a woman",
        "id rather have my mom dead",
    ],
)
def test_what_else_they_would_rather_have_is_still_heard(text, screen):
    assert screen(text) is not None
