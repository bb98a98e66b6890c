"""A call is wanted, and not only a person."""

import pytest

from hotline.domain.hearing.callbacks import wants_call


@pytest.mark.parametrize(
    "text",
    ["can someone call me", "me pueden llamar", "i need a phone call", "que alguien me llame", "pls call me back"],
)
def test_a_call_is_wanted(text):
    assert wants_call(text)


@pytest.mark.parametrize("text", ["talk", "i need to talk to someone", "can i call someone", "quiero hablar", "call"])
def test_a_person_is_wanted(text):
    assert not wants_call(text)
