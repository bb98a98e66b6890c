"""Whoever begins with a craving in their own words is asked how strong it is; nobody is silenced by such words."""

from pathlib import Path

import pytest

from hotline.domain.stopping import stop_wish
from hotline.domain.talk import Talk
from hotline.engine import purposes
from hotline.engine.attention import attend
from hotline.engine.flow import Book
from hotline.engine.sender import Standing

OPENERS = [
    line
    for line in (Path(__file__).resolve().parents[1] / "data" / "craving_openers.txt").read_text().splitlines()
    if line and not line.startswith("#")
]
OTHER = (
    "my husband is drinking again", "he wants to drink", "no cravings today", "craving is gone", "i beat my craving",
    "ya no tengo ganas", "i dont drink anymore", "i quit drinking", "i stopped using", "i am clean and sober 90 days",
    "im 2 years sober", "need a ride to the liquor store", "i need a ride to my meeting", "i had a beer", "sin ganas",
    "que ganas de verte", "tengo ganas de dormir", "proud i didnt use", "i dont want to drink", "no me dejen solo",
    "when is the aa meeting", "do you do drug testing", "i need some groceries", "using the bathroom brb",
    "the rock climbing walls are closed", "my cat is climbing the walls lol", "signal is weak tonight", "want a churro",
    "playing the tape forward helps", "mom left a bag here for you", "necesito un foco para la sala", "bet on it lol",
    "no paro de pensar en mi hija", "quiero conectar el wifi", "se me hizo agua la boca con esos tacos", "didnt cave",
    "me esta ganando el sueño", "necesito un pase de autobus", "need a fix for my car", "i wanna pick up my kid",
    "im slipping on my shoes", "need a hit song", "about to hit up my mom", "my son is jonesing for pizza",
    "he is fiending for attention", "i could really go for a burger", "im weak from the flu", "i order milk online",
    "found an old bag of rice", "kiero tomar agua", "ando malito de la panza", "my skin is itchy", "the urge passed",
)  # fmt: skip


def begun(book: Book, text: str) -> str | None:
    """The flow that a text begins for somebody of whom nothing is asked."""
    purpose = attend(book, Talk(), Standing(), text, None)
    return purpose.flow if isinstance(purpose, purposes.Beginning) else None


def test_openers_reach_the_check_in(real: Book) -> None:
    assert len(OPENERS) > 400
    assert [text for text in OPENERS if begun(real, text) != "craving"] == []


def test_no_opener_opts_anybody_out() -> None:
    assert [text for text in OPENERS if stop_wish(text) is not None] == []


@pytest.mark.parametrize("text", OTHER)
def test_what_is_no_craving_begins_no_check_in(real: Book, text: str) -> None:
    assert begun(real, text) != "craving"
