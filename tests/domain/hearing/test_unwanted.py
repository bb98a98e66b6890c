"""Whom somebody wants not asked and not told: said in many ways in both languages; all else takes nobody off."""

import pytest

from hotline.domain.hearing.unwanted import SPONSOR, could_be, unwanted

NAMES = ("Sam", "Pat", *SPONSOR)


@pytest.mark.parametrize(
    "text",
    [
        "dont ask sam",
        "Please don't tell Sam about this!",
        "do not contact sam again",
        "stop asking sam",
        "I don't want Sam to know",
        "i dont want to talk to sam",
        "dont let sam know please",
        "take Sam off my list",
        "remove sam",
        "not sam",
        "no, not sam",
        "anyone but sam",
        "need to talk to somebody but not sam",
        "can i talk to a lady not sam",
        "kiero hablar con alguien pero no sam",
        "someone else, not sam",
        "no le digan a sam",
        "no le preguntes nada a Sam por favor",
        "no quiero que Sam sepa",
        "quita a sam de mi lista",
        "cualquiera menos sam",
        "a sam no",
    ],
)
def test_it_is_heard(text: str) -> None:
    assert could_be(text) and unwanted(text, NAMES) == {"Sam"}


@pytest.mark.parametrize(("text", "word"), [("not my sponsor", "my sponsor"), ("a mi padrino no", "mi padrino")])
def test_a_sponsor_needs_no_name(text: str, word: str) -> None:
    assert unwanted(text, NAMES) == {word}


def test_two_may_be_named_at_once() -> None:
    assert unwanted("dont ask sam or pat", NAMES) == {"Sam", "Pat"}


@pytest.mark.parametrize(
    "text",
    [
        "sam",
        "ask sam",
        "no sam",
        "i want sam",
        "im not sam",
        "sam is not answering",
        "is sam not there",
        "sam wont stop calling me",
        "tell sam i said hi",
        "dont ask",
        "dont ask rosa",
        "stop texting me",
        "i dont want to use and sam knows",
        "sam said dont drink",
        "take sam a coffee",
    ],
)
def test_whoever_says_something_else_takes_nobody_off(text: str) -> None:
    assert unwanted(text, NAMES) == frozenset()
