"""Whoever names one of their own people has that one asked first, wherever they stand."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import PEOPLE, ROSTER, Line

# What somebody is asked at that moment.
BEFORE = {
    "nothing": (),
    "the menu": ("hi",),
    "how strong": ("CRAVE",),
    "what set it off": ("CRAVE", "6"),
    "what would help": ("CRAVE", "6", "3"),
    "whether a person": ("CRAVE", "9"),
    "the exercise": ("CRAVE", "6", "3", "2"),
    "a hard moment": ("im so sad",),
    "where the ride is to go": ("ride",),
    "a meeting": ("meeting",),
}
ASKS = (
    "i need pat", "get pat", "is pat there", "call pat", "can u get pat for me", "donde esta pat", "necesito a pat",
    "quiero hablar con pat", "llama a pat", "im scared i need pat", "pat call me", "pat plz", "pat",
)  # fmt: skip


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
def test_at_any_question(line: Line, before: tuple[str, ...]) -> None:
    for words in before:
        line.says("jo", words)
    assert "I'm asking Pat now." in line.says("jo", "can u get pat for me")
    assert "Jo asked for a person to talk to" in line.reads("pat") and line.reads("sam") == ""


@pytest.mark.parametrize("words", ASKS)
def test_in_many_words(line: Line, words: str) -> None:
    line.says("jo", "CRAVE")
    line.says("jo", words)
    assert "Jo " in line.reads("pat") and line.reads("sam") == ""


def test_then_the_others_as_ever(line: Line) -> None:
    line.says("jo", "i need pat")
    line.later(minutes=3)
    assert "No one yet. I'm now asking one more person." in line.reads("jo")
    assert "Jo asked" in line.reads("sam")


def test_whoever_says_no_is_followed_at_once(line: Line) -> None:
    line.says("jo", "i need pat")
    line.reads("pat")
    line.says("pat", "3")
    assert "Jo asked" in line.reads("sam")


def test_their_yes_opens_the_chat(line: Line) -> None:
    line.says("jo", "get pat")
    line.says("pat", "1")
    line.reads("pat")
    line.says("jo", "thank god")
    assert "thank god" in line.reads("pat")


def test_the_sponsor_by_name(line: Line) -> None:
    assert "I'm asking Sam now." in line.says("jo", "sam plz")
    line.later(minutes=3)
    assert "Jo asked" in line.reads("pat") and "Jo asked" in line.reads("sam")


def test_the_sponsor_by_name_as_the_yes_to_a_person(line: Line) -> None:
    line.says("jo", "help")
    line.says("jo", "9")
    assert "I'm asking Sam now." in line.says("jo", "ya get sam")


def test_by_what_the_roster_has_and_a_letter_wrong(empty_line: Line) -> None:
    roster = ROSTER.replace("Pat P", 'Patricia "Trish" P')
    empty_line.people(roster)
    for words in ("i need patrica", "is trish there", "get pat"):
        empty_line.says("jo", words)
        assert "Jo asked" in empty_line.reads("pat"), words
        empty_line.says("jo", "never mind")
        empty_line.later(minutes=1)
        empty_line.reads("pat")


def test_while_others_are_being_asked(line: Line) -> None:
    line.says("jo", "talk")
    assert "I'm asking Pat now as well." in line.says("jo", "i need pat")
    assert "Jo asked" in line.reads("pat")
    line.later(seconds=10, sweep=False)
    assert "already asking" in line.says("jo", "is pat there")
    assert line.reads("pat") == ""


def test_whoever_cannot_be_asked_now_and_who_is_asked_instead(line: Line) -> None:
    line.says("pat", "STOP")
    assert "I can't ask Pat right now. I'm asking Sam now." in line.says("jo", "i need pat")
    assert "Jo asked" in line.reads("sam")


def test_when_all_have_been_asked_whoever_is_named_is_asked_still(line: Line) -> None:
    line.says("pat", "off")
    line.says("jo", "talk")
    line.later(minutes=3)
    line.later(minutes=20)
    line.later(minutes=20)
    line.says("pat", "on")
    line.reads("pat"), line.reads("jo")
    line.says("jo", "where is pat")
    assert "Jo asked" in line.reads("pat")


@pytest.mark.parametrize("words", ["i need bob", "quiero hablar con pedro", "is mike there"])
def test_a_name_that_is_nobodys_is_a_wish_for_a_person(line: Line, words: str) -> None:
    line.says("jo", "CRAVE")
    line.says("jo", words)
    assert "Sam" in line.carrier.to(PEOPLE["jo"])[-1].body
    assert "Jo" in line.reads("sam")


NO_ASKS = (
    "sam is dead", "sam hurt me", "i hate sam", "told sam", "sam said no", "i miss sam", "dont call sam", "bob",
    "no llames a sam", "sam wont answer", "ill call sam",
)  # fmt: skip


@pytest.mark.parametrize("words", NO_ASKS)
def test_a_name_in_other_words_asks_nobody(line: Line, words: str) -> None:
    line.says("jo", "CRAVE")
    line.says("jo", words)
    assert line.reads("sam") == ""


def test_a_name_to_what_set_it_off_is_people(line: Line) -> None:
    line.says("jo", "CRAVE")
    line.says("jo", "6")
    assert "What would help" in line.says("jo", "sam")
    assert line.reads("sam") == ""


def test_a_name_where_words_are_asked_for_is_the_answer(line: Line) -> None:
    for words in ("CRAVE", "6", "3", "2", "0"):
        line.says("jo", words)
    assert "You did a hard thing" in line.says("jo", "sam")
    assert line.reads("sam") == ""


def test_danger_goes_first(line: Line) -> None:
    assert "988" in line.says("jo", "i want to die i need pat")
    assert line.reads("pat") == ""


def test_in_a_chat_it_is_for_the_chat(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("sam")
    line.says("jo", "i need pat")
    assert "i need pat" in line.reads("sam") and line.reads("pat") == ""


def test_a_sponsor_who_names_somebody_asks_for_nobody(line: Line) -> None:
    line.says("sam", "i need pat")
    assert line.reads("pat") == ""


def test_nor_does_an_unknown_number(line: Line) -> None:
    line.says("eve", "is pat there")
    assert line.reads("pat") == ""


def test_in_the_language_they_write(line: Line) -> None:
    assert "Le pregunto a Pat ahora." in line.says("jo", "necesito hablar con pat por favor")


def test_to_be_called_by_somebody_by_name(line: Line) -> None:
    line.says("jo", "can pat call me")
    assert "Jo" in line.reads("pat") and line.reads("sam") == ""


def test_after_stop_a_person_is_paged_who_can_reach_them(line: Line) -> None:
    line.says("jo", "STOP")
    line.reads("jo")
    assert line.says("jo", "i need sam") == ""
    assert line.reads("rosa") != ""


def test_on_a_call_their_phone_rings_first(line: Line) -> None:
    call = calling(line, "jo")
    heard = call.say("I need Pat")
    assert call.rings == {"pat"} and "Pat" in heard


def test_on_a_call_a_name_alone_to_who_would_you_like(line: Line) -> None:
    call = calling(line, "jo")
    call.press("1")
    call.say("Pat")
    assert call.rings == {"pat"}


def test_on_a_call_the_others_ring_after_them(line: Line) -> None:
    call = calling(line, "jo")
    call.say("can I talk to Pat")
    call.rung_out()
    assert call.rings == {"sam"}


def test_on_a_call_whoever_cannot_be_rung_is_said(line: Line) -> None:
    line.says("pat", "off")
    call = calling(line, "jo")
    assert "I can't ask Pat right now." in call.say("I want Pat")
    assert call.rings == {"sam"}


@pytest.mark.parametrize(
    "words",
    ["i dont wanna talk", "anyone but my sponsor", "im ok now", "are u a real person", "no quiero hablar con nadie"],
)
@pytest.mark.parametrize("before", [("CRAVE", "9"), ("CRAVE", "6", "3")], ids=["a person now", "what would help"])
def test_who_wants_nobody_has_nobody_asked(line: Line, before: tuple[str, ...], words: str) -> None:
    for said in before:
        line.says("jo", said)
    line.says("jo", words)
    assert line.reads("sam") == ""


@pytest.mark.parametrize("words", ["are u a real person", "is this a robot", "eres un robot"])
def test_who_asks_whether_this_is_a_person_hears_the_truth(line: Line, words: str) -> None:
    line.says("jo", "CRAVE")
    answer = line.says("jo", words)
    assert "program, not a person" in answer or "programa, no una persona" in answer
    assert "0 to 10" in answer or "0 a 10" in answer
