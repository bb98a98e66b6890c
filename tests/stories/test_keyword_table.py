"""STOP, START and HELP in every mode, from a long code and a toll-free number, wherever somebody stands.

`we_say` is what this line texts itself. Where the carrier answers a keyword (`advanced`, `default`, and STOP at a
toll-free number in any mode) it has texted the person already, and ours beside it would be one too many.
"""

from collections.abc import Callable

import pytest

from tests.kit.calls import calling
from tests.kit.line import NUMBER, PEOPLE, Line

TOLL_FREE = "+18335550100"
MODES = ("app", "advanced", "default")
OUT, BACK, RATING = "you get no more texts from us", "welcome back", "How strong is it, 0 to 10?"
HAS_STOPPED, PAGED = "has stopped all texts", "URGENT, case"
PAGED_STOP, CASE_STOP = "they may be in danger and stopped our texts", "they stopped all texts from us"


def nothing(line: Line) -> None:
    """Nothing is open."""


def stopped(line: Line) -> None:
    line.says("jo", "STOP")


def talk(line: Line) -> None:
    """A question is open."""
    for words in ("CRAVE", "6"):
        line.says("jo", words)


def ask(line: Line) -> None:
    line.says("jo", "talk")


def chat(line: Line) -> None:
    ask(line)
    line.says("sam", "1")


def crisis(line: Line) -> None:
    line.says("jo", "i want to kill myself")


def case(line: Line) -> None:
    crisis(line)
    line.says("rosa", "1")


def call(line: Line) -> None:
    """They are on the phone with us, and phones ring for them."""
    calling(line, "jo").press("1")


Situation = Callable[[Line], None]
SITUATIONS = (nothing, stopped, talk, ask, chat, crisis, case, call)
# Whatever the mode: what others read.
OTHERS: dict[tuple[str, str], dict[str, str]] = {
    ("ask", "STOP"): {"sam": "Jo's ask is closed"},
    ("chat", "STOP"): {"sam": HAS_STOPPED},
    ("crisis", "STOP"): {"rosa": PAGED_STOP, "ana": PAGED},
    ("case", "STOP"): {"rosa": CASE_STOP},
    ("stopped", "HELP"): {"rosa": PAGED},
    ("talk", "HELP"): {"sam": "Jo asked for a person"},
    ("chat", "HELP"): {"sam": "Jo: HELP"},
    ("case", "HELP"): {"rosa": "Jo: HELP"},
}
# What we text to Jo, where the carrier answers nothing; by situation, for HELP.
HELPED = {
    "nothing": RATING,
    "stopped": "",
    "talk": "I'm asking Sam now",
    "ask": RATING,
    "chat": "You are in a chat: what you text goes to Sam",
    "crisis": "no one has said yes yet. Call or text 988 now",
    "case": "You are in a chat: what you text goes to Rosa",
    "call": RATING,
}
STARTED = {"ask": "your ask is open", "crisis": "glad you're back", "chat": "Sam is here", "case": "Rosa is here"}


def we_say(mode: str, number: str, at: str, word: str) -> str:
    """A part of what we ourselves text to Jo; nothing where that is empty."""
    if word == "STOP":
        return OUT if mode == "app" and number == NUMBER and at != "stopped" else ""
    if word == "START":
        return STARTED.get(at, BACK) if mode == "app" else ""
    # The carrier's own HELP text asks for the rating already, where Advanced Opt-Out has ours.
    return "" if mode == "advanced" and HELPED[at] == RATING else HELPED[at]


@pytest.fixture(params=[NUMBER, TOLL_FREE], ids=["long", "toll-free"])
def number(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("word", ["STOP", "START", "HELP"])
@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("mode", MODES)
def test_who_reads_what(empty_line: Line, mode: str, number: str, situation: Situation, word: str) -> None:
    line = empty_line
    line.build(HOTLINE_KEYWORDS=mode, HOTLINE_NUMBERS=number).people()
    situation(line)
    line.later(seconds=20, sweep=False)
    for who in PEOPLE:
        line.reads(who)
    line.text("jo", word, **({"OptOutType": word} if mode == "advanced" else {}))
    at = situation.__name__
    said, read = we_say(mode, number, at, word), line.reads("jo")
    assert said in read and bool(said) == bool(read)
    expected = OTHERS.get((at, word), {})
    for who in ("sam", "pat", "rosa", "ana"):
        read = line.reads(who)
        assert expected.get(who, "") in read and bool(expected.get(who)) == bool(read), who


@pytest.mark.parametrize(("number", "comes_back"), [(NUMBER, True), (TOLL_FREE, False)])
def test_yes_signs_up_again_only_where_the_carrier_takes_it_so(empty_line: Line, number: str, comes_back: bool) -> None:
    empty_line.build(HOTLINE_KEYWORDS="default", HOTLINE_NUMBERS=number).people()
    for words in ("STOP", "YES"):
        empty_line.says("jo", words)
        empty_line.later(seconds=20, sweep=False)
    assert (RATING in empty_line.says("jo", "CRAVE")) is comes_back


@pytest.mark.parametrize("mode", MODES)
def test_help_for_an_answer_whether_they_are_in_danger_pages_a_human(empty_line: Line, mode: str) -> None:
    empty_line.build(HOTLINE_KEYWORDS=mode).people()
    empty_line.says("jo", "i cant do this anymore")
    empty_line.later(seconds=20, sweep=False)
    empty_line.text("jo", "HELP", **({"OptOutType": "HELP"} if mode == "advanced" else {}))
    assert "988" in empty_line.reads("jo") and PAGED in empty_line.reads("rosa")


@pytest.mark.parametrize("words", ["TALK", "CRAVE", "MY DATA", "JOIN"])
def test_so_does_whatever_else_they_ask_for(line: Line, words: str) -> None:
    line.says("jo", "i cant do this anymore")
    line.later(seconds=20, sweep=False)
    line.says("jo", words)
    assert PAGED in line.reads("rosa")
