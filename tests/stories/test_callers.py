"""Who calls: somebody whose call broke off, who withholds their number, who stopped texts, who rings and hangs up."""

import pytest

from tests.kit.calls import Call, asking, calling
from tests.kit.line import PEOPLE, Line

STRANGER = "+16125550177"


def craving(line: Line, who: str = "jo") -> Call:
    """Somebody calls, and chooses the craving check-in."""
    call = calling(line, who)
    call.press("2")
    return call


def test_a_call_leaves_the_texts_alone(line: Line) -> None:
    line.says("jo", "HELP")
    call = craving(line)
    call.press("9")
    call.hang_up()
    assert "What set it off?" in line.says("jo", "4")


def test_hanging_up_in_the_check_in_texts_nothing(line: Line) -> None:
    call = craving(line)
    call.press("7")
    assert call.hang_up() == 204
    line.later(minutes=40)
    assert line.reads("jo") == ""


def test_a_call_that_broke_off_can_go_on_and_nothing_is_named(line: Line) -> None:
    call = craving(line)
    call.press("7")
    call.hang_up()
    line.later(minutes=9)
    again = calling(line, "jo")
    assert "broke off" in again.heard and "craving" not in again.heard
    assert "What set it off?" in again.press("1")


def test_after_ten_minutes_it_begins_anew(line: Line) -> None:
    call = craving(line)
    call.press("7")
    call.hang_up()
    line.later(minutes=11)
    assert "How can I help?" in calling(line, "jo").heard


def test_whoever_rings_back_may_begin_anew(line: Line) -> None:
    call = craving(line)
    call.press("7")
    call.hang_up()
    assert "How can I help?" in calling(line, "jo").press("2")


def test_a_withheld_caller_is_helped_like_anybody(line: Line) -> None:
    call = calling(line, "anonymous")
    call.press("1")
    call.press("2")
    assert "What set it off?" in call.press("7")


def test_two_withheld_callers_are_two_people(line: Line) -> None:
    first, second = calling(line, "anonymous"), calling(line, "anonymous")
    for call in (first, second):
        call.press("1")
        call.press("2")
    first.press("7")
    assert "What set it off?" in second.press("4") and "What would help" in first.press("3")


def test_a_withheld_caller_is_promised_no_call_that_cannot_be_made(line: Line) -> None:
    call = calling(line, "anonymous")
    call.press("0")
    while call.dial is not None:
        call.rung_out()
    assert "on this number" not in call.heard and "leave a message" in call.heard


def test_nothing_is_texted_to_a_number_that_cannot_read(line: Line) -> None:
    call = calling(line, "anonymous")
    call.press("0")
    call.hang_up()
    line.later(minutes=10)
    assert {text.to for text in line.carrier.texts} <= set(PEOPLE.values())


def test_somebody_who_stopped_texts_can_still_call(line: Line) -> None:
    line.says("jo", "STOP")
    line.reads("jo")
    assert "How can I help?" in calling(line, "jo").heard


def test_what_helped_before_is_said_on_the_next_call(line: Line) -> None:
    for words in ("HELP", "6", "3", "2", "0", "cold water"):
        line.says("jo", words)
    call = craving(line)
    call.press("5")
    assert "cold water" in call.press("3")


def test_a_page_is_fetched_twice_and_answered_once(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    made = line.carrier.calls[-1]
    page = Call(line, PEOPLE["rosa"], first=made.body)
    assert page.answer() == page.answer()
    address = page.action
    assert page.fetch(address, Digits="1") == page.fetch(address, Digits="1")


def test_callme_by_text_opens_a_call_back(line: Line) -> None:
    assert "call you on this number" in line.says("jo", "CALLME")
    assert "Jo asked for a call" in line.reads("sam")


@pytest.mark.parametrize("words", ["can someone call me", "i need a phone call", "me pueden llamar"])
def test_whoever_asks_to_be_called_in_other_words_is_called(line: Line, words: str) -> None:
    line.says("jo", words)
    assert "asked for a call" in line.reads("sam")


def test_who_takes_a_call_back_hears_how_to_call(line: Line) -> None:
    line.says("jo", "call me")
    line.reads("sam")
    assert "Call 612-555-0100 and press 1" in line.says("sam", "1")
    assert "Sam has your ask, and can call you" in line.reads("jo")
    helper = calling(line, "sam")
    helper.press("1")
    assert helper.rings == {"jo"}


@pytest.mark.parametrize("chosen", ["1", "2"])
def test_whoever_chooses_a_call_back_or_a_message_in_a_call_is_one_ask(line: Line, chosen: str) -> None:
    call = asking(line)
    while call.dial is not None:
        call.rung_out()
    line.reads("sam")
    call.press(chosen)
    if chosen == "2":
        call.leaves_a_message("RE1")
    read = line.reads("sam")
    assert read.count("Reply") == 1 and "Reply 1 yes" in read


def test_and_they_are_called_back_by_whoever_says_yes_to_it(line: Line) -> None:
    call = asking(line)
    while call.dial is not None:
        call.rung_out()
    call.press("1")
    call.hang_up()
    line.says("sam", "1")
    helper = calling(line, "sam")
    helper.press("1")
    assert helper.rings == {"jo"}


def test_to_ring_and_hang_up_asks_for_a_call_back(line: Line) -> None:
    calling(line, "jo").hang_up()
    assert "I saw your call" in line.reads("jo") and "Jo asked for a call" in line.reads("sam")


@pytest.mark.parametrize("first", ["HELP", "hola"])
def test_a_stranger_who_has_texted_us_rings_and_hangs_up_to_be_called(line: Line, first: str) -> None:
    line.says("eve", first)
    calling(line, "eve").hang_up()
    assert "asked for a call" in line.reads("rosa")


def test_whoever_wants_no_texts_and_is_nobody_here_is_not_called_for_a_ring(line: Line) -> None:
    line.says("eve", "STOP")
    calling(line, "eve").hang_up()
    assert line.reads("rosa") == ""


def test_a_stranger_who_hangs_up_at_once_has_dialled_wrong(line: Line) -> None:
    calling(line, STRANGER).hang_up()
    assert line.carrier.texts == []


def test_to_talk_is_still_to_talk(line: Line) -> None:
    assert "asking Sam" in line.says("jo", "talk")


@pytest.mark.parametrize("words", ["can u call", "plz cal me", "can someone call please", "pueden llamar"])
def test_a_call_may_be_asked_for_by_text_in_other_words(line: Line, words: str) -> None:
    line.says("jo", words)
    assert "asked for a call" in line.reads("sam")
