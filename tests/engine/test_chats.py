"""Which chat words are for: tags, the numbers of cases, and when neither is needed."""

import pytest

from hotline.engine.chats import OpenRelay, addressed, names_one

JO, LEE = OpenRelay(1, True, False, code=34, tag=1), OpenRelay(2, True, False, code=35, tag=2)
SAM, ROSA = OpenRelay(3, False, False, tag=1), OpenRelay(4, False, True, tag=2)


@pytest.mark.parametrize(
    ("text", "to", "words"),
    [
        ("2 on my way", LEE, "on my way"),
        ("1: hi", JO, "hi"),
        ("#2 hi", LEE, "hi"),
        ("35 hi", LEE, "hi"),
        ("DONE 2", LEE, "DONE"),
        ("2", LEE, ""),
        ("on my way", None, "on my way"),
        ("7 hi", None, "7 hi"),
        ("911 now", None, "911 now"),
    ],
)
def test_a_helper_of_two_names_one(text: str, to: OpenRelay | None, words: str) -> None:
    assert addressed((JO, LEE), None, text) == (to, words)


def test_the_last_one_holds_while_nobody_else_has_written() -> None:
    assert addressed((JO, LEE), JO.id, "hi") == (JO, "hi")
    assert addressed((LEE, JO), JO.id, "hi") == (None, "hi")


@pytest.mark.parametrize(
    ("text", "to", "words"),
    [
        ("2 of my friends died", SAM, "2 of my friends died"),
        ("2: hi", ROSA, "hi"),
        ("#2 hi", ROSA, "hi"),
        ("7", SAM, "7"),
    ],
)
def test_whoever_is_helped_by_two_writes_to_the_latest_unless_a_mark_names_one(
    text: str, to: OpenRelay, words: str
) -> None:
    assert addressed((SAM, ROSA), None, text) == (to, words)


@pytest.mark.parametrize(
    ("text", "chat"),
    [
        ("2 on my way", True),
        ("1 hello jo", True),
        ("1", False),
        ("2 in 1 hour", False),
        ("1 yes", False),
        ("1 42", False),
    ],
)
def test_an_ask_is_answered_only_where_the_words_fit_it(text: str, chat: bool) -> None:
    assert names_one((JO, LEE), text) is chat
