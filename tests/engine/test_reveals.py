"""REVEAL and PIN as they are texted."""

import pytest

from hotline.engine.reveals import Revealing, revealing, too_easy


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("REVEAL", Revealing()),
        ("reveal 34", Revealing(code="34")),
        ("Reveal 34 4821", Revealing(code="34", pin="4821")),
        ("REVEAL 4821", Revealing(pin="4821")),
        ("PIN 4821", Revealing(new="4821")),
        ("my pin: 48213", Revealing(new="48213")),
        ("PIN 4821 9034", Revealing(new="9034", old="4821")),
        ("4821", None),
        ("i will reveal it later", None),
        ("PIN 12", None),
    ],
)
def test_what_is_meant(text: str, what: Revealing | None) -> None:
    assert revealing(text, awaited=False) == what


@pytest.mark.parametrize("text", ["4821", " 4821 ", "PIN 4821", "4821."])
def test_digits_are_the_pin_while_it_is_awaited(text: str) -> None:
    assert revealing(text, awaited=True) == Revealing(pin="4821")


def test_digits_in_a_sentence_are_none() -> None:
    assert revealing("room 4821 please", awaited=True) is None


@pytest.mark.parametrize(
    ("pin", "easy"), [("1234", True), ("7777", True), ("98765", True), ("4821", False), ("1235", False)]
)
def test_what_anybody_would_guess_is_too_easy(pin: str, easy: bool) -> None:
    assert too_easy(pin) is easy
