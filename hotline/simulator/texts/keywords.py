"""The keywords a carrier listens to by itself, and what it answers where it does."""

import tomllib
from enum import StrEnum
from functools import cache
from pathlib import Path

from hotline.simulator.options import Keywords, Options


class Keyword(StrEnum):
    """What a keyword asks for, in the words of the OptOutType field."""

    STOP = "STOP"
    START = "START"
    HELP = "HELP"


_WORDS = {
    Keyword.STOP: frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}),
    Keyword.START: frozenset({"START", "UNSTOP", "YES"}),
    Keyword.HELP: frozenset({"HELP", "INFO"}),
}


def keyword_of(text: str, *, blocked: bool) -> Keyword | None:
    """The keyword a whole text is, in any case of letters; YES counts only where the phone is blocked now."""
    word = text.strip().upper()
    if word == "YES" and not blocked:
        return None
    return next((keyword for keyword, words in _WORDS.items() if word in words), None)


def stock_answer(keyword: Keyword, options: Options) -> str:
    """What the carrier texts back to a keyword it handles by itself."""
    if keyword is Keyword.HELP and options.keywords is Keywords.ADVANCED:
        return options.help_text or _stock()["advanced_help"]
    return _stock()[keyword.value.lower()]


@cache
def _stock() -> dict[str, str]:
    return tomllib.loads(Path(__file__).with_name("stock.toml").read_text(encoding="utf-8"))
