"""No way to write a number lets it through in a chat, and no words that only have numbers in them are touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.hiding import HIDDEN, without_numbers

MINE = "+16125550101"
DIGITS = "6125550101"
ENGLISH = "zero one two three four five six seven eight nine".split()
SPANISH = "cero uno dos tres cuatro cinco seis siete ocho nueve".split()
CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨"
# What people put between digits so that a machine does not see the number.
BETWEEN = (
    "",
    " ",
    "-",
    ".",
    " . ",
    "/",
    "_",
    "*",
    "😀",
    "\ufe0f\u20e3",
    "\u200b",
    ", ",
    " then ",
    " y luego ",
    " dash ",
)


def hidden(words: str, before: str = "") -> str:
    return without_numbers(words, (MINE,), before=before)


def ways(digit: str) -> list[str]:
    value = int(digit)
    return [digit, chr(ord("０") + value), CIRCLED[value], f" {ENGLISH[value]} ", f" {SPANISH[value].upper()} "]


@given(st.data())
def test_no_mixture_of_signs_and_words_lets_it_through(data: st.DataObject) -> None:
    parts = [data.draw(st.sampled_from(ways(digit))) + data.draw(st.sampled_from(BETWEEN)) for digit in DIGITS]
    said = hidden("txt me " + "".join(parts))
    assert HIDDEN in said and not any(way.strip() in said for way in (*ENGLISH[1:], "612", "555"))


@pytest.mark.parametrize(
    "words",
    [
        "６１２-５５５-０１０１",
        "six one two five five five zero one zero one",
        "six one two, triple five, oh one oh one",
        "six twelve five fifty five oh one oh one",
        "seis doce cinco cincuenta y cinco cero uno cero uno",
        "612 then 555 then 0101",
        "6😀1😀2😀5😀5😀5😀0😀1😀0😀1",
        "6l2-555-O1O1",
        "+1 (612) five five five 0101",
        "five five five oh one oh one",
    ],
)
def test_it_is_hidden_whole(words: str) -> None:
    assert hidden(f"my cell: {words} ok") == f"my cell: {HIDDEN} ok"


@pytest.mark.parametrize(
    "words",
    [
        "see you at 7",
        "step 12",
        "90 meetings in 90 days",
        "one two three breathe",
        "in 4, out 6, ten times. then again",
        "call 988 or 911 or 800-799-7233",
        "my clinic is 651-555-0177",
        "i won one of six, and no two are alike",
        "uno dos tres, respira",
        "I have 5 kids and 5 jobs and 5 bills since 2001",
        "order 205550101",
        "my case is 55501018",
    ],
)
def test_harmless_words_stay_as_they_are(words: str) -> None:
    assert hidden(words) == words


@given(st.lists(st.integers(0, 9999), max_size=12), st.sampled_from((" and ", " ", ", then ", " - ")))
def test_other_numbers_stay_as_they_are(numbers: list[int], between: str) -> None:
    words = between.join(map(str, numbers))
    only = "".join(char for char in words if char.isdigit())
    assert hidden(words) == words or DIGITS[3:] in only


@given(st.text(alphabet=st.characters(exclude_categories=("N", "Cs")), max_size=60))
def test_words_without_numbers_of_any_script_stay(words: str) -> None:
    assert hidden(words) == words


@pytest.mark.parametrize(("before", "words"), [("Jo: 612 555", "0101"), ("Jo: my number is six one two", "5550101 ok")])
def test_of_a_number_in_two_texts_the_rest_is_hidden(before: str, words: str) -> None:
    assert hidden(words, before).startswith(HIDDEN)


def test_what_was_hidden_before_hides_nothing_more() -> None:
    assert hidden("see you at 7", "Jo: 612-555-0101") == "see you at 7"
