"""A claim said again: what of a text is the claim, and what is for whoever is there."""

import pytest

from hotline.domain.hearing.claims import Claim, claim


@pytest.mark.parametrize("text", ["1", " 1 ", "1!", "i got it", "1 lo tomo", "Yes I take it", "me toca"])
def test_claims(text: str) -> None:
    assert claim(text) == Claim()


@pytest.mark.parametrize("text", ["yes", "Si", "ok", "yes please"])
def test_may_be_claims(text: str) -> None:
    assert claim(text) == Claim(sure=False)


@pytest.mark.parametrize(
    ("text", "rest"), [("1 Tell him i come", "Tell him i come"), ("1: soy Ana", "soy Ana"), ("1 ya voy", "ya voy")]
)
def test_words_beside_one(text: str, rest: str) -> None:
    assert claim(text) == Claim(rest)


@pytest.mark.parametrize(
    "text",
    ["1 day at a time", "1 step more", "1 dia a la vez", "1.5 hours", "1/2 hour", "11", "15 min", "1 hour", "no", "3"],
)
def test_no_claims(text: str) -> None:
    assert claim(text) is None
