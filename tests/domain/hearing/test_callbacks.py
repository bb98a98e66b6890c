"""A call is wanted, and not only a person."""

import pytest

from hotline.domain.hearing.callbacks import wants_call


@pytest.mark.parametrize(
    "text",
    [
        "can someone call me",
        "me pueden llamar",
        "i need a phone call",
        "que alguien me llame",
        "pls call me back",
        "can u call",
        "could someone call please",
        "plz cal me",
        "yamenme",
        "pueden llamar",
        "puedes marcar por favor",
    ],
)
def test_a_call_is_wanted(text):
    assert wants_call(text)


@pytest.mark.parametrize(
    "text",
    [
        "talk",
        "i need to talk to someone",
        "can i call someone",
        "quiero hablar",
        "call",
        "can you call sam",
        "pueden llamar a sam",
    ],
)
def test_a_person_is_wanted(text):
    assert not wants_call(text)


@pytest.mark.parametrize(
    "text",
    [
        "i need to talk to someone but dont call me",
        "can someone text me, dont call me",
        "please do not call me i need help",
        "i dont want a call just a person",
        "need someone but i cant take a call",
        "quiero hablar con alguien pero no me llamen",
        "no quiero que me llamen, necesito a alguien",
        "talk but no phone call",
    ],
)
def test_whoever_must_not_be_rung_wants_no_call(text):
    assert not wants_call(text)


@pytest.mark.parametrize(
    "text", ["no, call me", "i cant text call me", "no llamame mejor", "nobody is home call me", "why dont you call me"]
)
def test_a_no_to_something_else_still_wants_one(text):
    assert wants_call(text)
