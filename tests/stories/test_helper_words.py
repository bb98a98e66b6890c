"""In the middle of a chat a helper's command is heard as one, and all else goes to the other side."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.kit.line import PEOPLE, Line
from tests.kit.talking import chatting
from tests.stories.test_hours import ROSTER, THURSDAY

CHICAGO = ZoneInfo("America/Chicago")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("OFF", "You are off"),
        ("off tonight", "You are off"),
        ("BREAK 2H", "You are off until"),
        ("AWAY TILL MON", "You are off until"),
        ("ON", "You are on call"),
        ("MY SHIFT", "no shift in the next three weeks"),
        ("pausa", "You are off until"),
    ],
)
def test_a_command_is_heard_and_goes_to_nobody(line: Line, words: str, answer: str) -> None:
    chatting(line)
    assert answer in line.says("sam", words)
    assert line.reads("jo") == ""


@pytest.mark.parametrize("words", ["im off to bed soon", "off the record, me too", "back", "brb", "on my way", "later"])
def test_what_may_be_plain_words_goes_through(line: Line, words: str) -> None:
    chatting(line)
    assert line.says("sam", words) == ""
    assert line.reads("jo") == f"Sam: {words}"


def test_whoever_is_helped_texts_off_to_their_helper(line: Line) -> None:
    chatting(line)
    line.says("jo", "off")
    assert line.reads("sam") == "Jo: off"


def test_the_chat_goes_on_and_the_helper_hears_so(line: Line) -> None:
    chatting(line)
    assert "Your chat goes on until one of you texts DONE" in line.says("sam", "OFF")
    line.says("jo", "thanks for tonight")
    assert line.reads("sam") == "Jo: thanks for tonight"


def test_the_last_one_on_call_is_asked_to_confirm_in_a_chat_too(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.reads("jo")
    line.later(seconds=5, sweep=False)
    asked = line.says("rosa", "OFF")
    begins, ends = asked.split("on call ")[1].split(". Go off")[0].split("-")
    assert "Nobody else is on call" in asked and begins != ends
    assert "You are off" in line.says("rosa", "1") and line.reads("jo") == ""


# --- the last lead ----------------------------------------------------------------------------------------


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """A Thursday afternoon: Sam and Pat are on call, Ana is the only lead, Eve another coordinator."""
    eve = f"Eve E,{PEOPLE['eve']},coordinator,en,America/Chicago,,,2026-01-01\n"
    empty_line.people(ROSTER + eve, "")
    empty_line.at(THURSDAY)
    return empty_line


def test_the_last_lead_going_off_is_asked_to_confirm(crew: Line) -> None:
    assert "You are our only lead then" in crew.says("ana", "OFF")
    assert crew.reads("eve") == ""


def test_when_they_confirm_the_coordinators_are_told(crew: Line) -> None:
    crew.says("ana", "OFF")
    assert "You are off until you text ON" in crew.says("ana", "1")
    assert "Ana, our lead, is off until they text ON, and there is no other lead" in crew.reads("eve")


def test_with_the_hours_where_they_named_some(crew: Line) -> None:
    crew.says("ana", "AWAY TILL MON")
    crew.says("ana", "1")
    assert "Ana, our lead, is off Thu 3:00 PM-Mon 12:00 AM" in crew.reads("eve")


def test_until_they_confirm_they_are_the_lead(crew: Line) -> None:
    crew.says("ana", "OFF")
    crew.says("ana", "2")
    crew.says("jo", "i want to kill myself")
    assert "URGENT" in crew.reads("ana")


def test_with_another_lead_nobody_is_asked(empty_line: Line) -> None:
    eve = f"Eve E,{PEOPLE['eve']},coordinator,en,America/Chicago,,lead,2026-01-01\n"
    empty_line.people(ROSTER + eve, "")
    empty_line.at(THURSDAY)
    assert "You are off" in empty_line.says("ana", "OFF")


def test_a_lead_who_reads_spanish_is_asked_in_spanish(empty_line: Line) -> None:
    empty_line.people(ROSTER.replace("coordinator,en", "coordinator,es"), "")
    empty_line.at(datetime(2026, 12, 3, 15, 0, tzinfo=CHICAGO))
    assert "no queda nadie a cargo" in empty_line.says("ana", "FUERA HASTA LUNES")


def test_a_helper_who_reads_spanish_hears_in_spanish_that_the_chat_goes_on(line: Line) -> None:
    line.says("sam", "español")
    chatting(line)
    assert "Tu chat sigue hasta que alguno mande LISTO" in line.says("sam", "OFF")


@pytest.mark.parametrize("words", ["1", "yes", "3", "2 in an hour"])
def test_whoever_answers_and_was_asked_nothing_hears_that_nobody_waits(line: Line, words: str) -> None:
    assert "Nothing is open for you now" in line.says("sam", words)


def asked_to_stay(line: Line) -> None:
    """Rosa is paged, would rather go off, and is asked whether she does; all have read everything but Ana."""
    line.says("jo", "i want to kill myself")
    line.later(seconds=5)
    line.says("rosa", "OFF")
    line.later(seconds=5)
    line.reads("rosa")


def test_while_somebody_thinks_of_going_off_the_next_are_paged_at_once(line: Line) -> None:
    asked_to_stay(line)
    assert "may be in DANGER now" in line.reads("ana")


def test_whoever_stays_on_is_still_asked_what_they_were_asked(line: Line) -> None:
    asked_to_stay(line)
    line.says("rosa", "2")
    line.later(minutes=6)
    assert "someone still needs a person" in line.reads("rosa")
    assert "You have case" in line.says("rosa", "1")


def test_whoever_goes_off_all_the_same_is_paged_no_more(line: Line) -> None:
    asked_to_stay(line)
    line.says("rosa", "1")
    line.later(minutes=11)
    assert line.reads("rosa") == ""


@pytest.mark.parametrize(("gone", "back"), [("OFF", "ON"), ("STOP", "START")])
def test_whoever_was_asked_and_gone_and_is_back_is_asked_again(line: Line, gone: str, back: str) -> None:
    line.says("jo", "talk")
    line.says("sam", gone)
    for _ in range(6):
        line.later(minutes=6)
    line.says("sam", back)
    line.later(minutes=11)
    assert "Jo asked for a person" in line.reads("sam")


@pytest.mark.parametrize(("asked", "who"), [("talk", "sam"), ("i want to kill myself", "rosa")])
def test_whoever_is_there_in_a_minute_has_it_now(line: Line, asked: str, who: str) -> None:
    line.says("jo", asked)
    line.says(who, "b there in a minute")
    assert "is here for you" in line.reads("jo")
