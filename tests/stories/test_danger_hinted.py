"""Danger that no phrase of danger.toml names is heard by what it is like, and everyday words are not."""

import pytest

from tests.kit.line import Line

HINTED = {
    "belt snapped. should be dead by now": "call 988",
    "cuiden a mi nena, yo ya no voy a estar": "llama al 988",
    "HELP hes got me pinned down and im hiding my phone": "Is it safe to text?",
    "pulse is real slow he was doing tranq": "Narcan",
}
EVERYDAY = (
    "my phone is dead, text me after 5",
    "we got killed 4 to 1 but what a game",
    "leaving the house now, save me a seat",
)


@pytest.mark.parametrize("words", HINTED)
def test_what_only_sounds_like_danger_gets_the_script_of_its_kind(line: Line, words: str) -> None:
    assert HINTED[words] in line.says("jo", words)


@pytest.mark.parametrize("words", EVERYDAY)
def test_everyday_words_page_nobody(line: Line, words: str) -> None:
    line.says("jo", words)
    assert line.reads("rosa") == ""
