"""A number changes hands: a new phone, a wrong number, and a month without a word."""

from datetime import UTC, datetime

import pytest

from hotline.services import numbers, stillthere
from tests.kit.line import PEOPLE, Line
from tests.stories.test_joining import joined

NEW = "+16125550177"


def test_the_old_number_and_the_word_bring_somebody_back(line: Line) -> None:
    with_a_secret(line)
    assert "You are on this phone now" in newphone(line, "612 555 0109", "bluebird")
    assert "Here you are Eve" in line.says(NEW, "who am i")


def test_the_old_phone_hears_nothing_of_it(line: Line) -> None:
    with_a_secret(line)
    newphone(line, "6125550109", "Bluebird")
    assert line.reads("eve") == ""
    assert "don't know your name" in line.says("eve", "who am i")


def test_a_coordinator_hears_of_it(line: Line) -> None:
    with_a_secret(line)
    newphone(line, "6125550109", "bluebird")
    assert "Eve has a new phone" in line.reads("ana")


def test_a_wrong_word_leads_to_a_coordinator(line: Line) -> None:
    with_a_secret(line)
    assert "ask a coordinator" in newphone(line, "6125550109", "robin")
    line.says(NEW, "yes")
    assert "on a new phone says they know us" in line.reads("ana")


def test_an_unknown_number_sounds_no_different_from_a_wrong_word(line: Line) -> None:
    with_a_secret(line)
    assert newphone(line, "6125550109", "robin") == newphone(line, "6125550188", "robin")


def test_nobody_finds_the_word_by_trying(line: Line) -> None:
    with_a_secret(line)
    for guess in ("robin", "wren", "crow"):
        newphone(line, "6125550109", guess)
    assert "not what I have here" in newphone(line, "6125550109", "bluebird")


def test_the_next_day_they_may_try_again(line: Line) -> None:
    with_a_secret(line)
    for guess in ("robin", "wren", "crow"):
        newphone(line, "6125550109", guess)
    line.later(days=1, hours=1)
    assert "You are on this phone now" in newphone(line, "6125550109", "bluebird")


@pytest.mark.parametrize("words", ["NO", "no", "nope"])
def test_whoever_has_no_old_number_is_offered_a_coordinator(line: Line, words: str) -> None:
    line.says(NEW, "NEWPHONE")
    answer = line.says(NEW, words)
    assert "a coordinator can help you come back" in answer and "secret word" not in answer


def test_what_is_no_phone_number_is_asked_for_again(line: Line) -> None:
    line.says(NEW, "NEWPHONE")
    assert "Text all 10 digits of your old number, or NO" in line.says(NEW, "555 0109")


@pytest.mark.parametrize("words", ["idk", "not sure", "dont remember it"])
def test_whoever_finds_their_old_number_after_all_may_still_text_it(line: Line, words: str) -> None:
    with_a_secret(line)
    for said in ("NEWPHONE", words, words):
        line.says(NEW, said)
        line.later(seconds=5, sweep=False)
    line.says(NEW, "612 555 0109")
    assert "You are on this phone now" in line.says(NEW, "bluebird")


@pytest.mark.parametrize("words", ["hey its jo got a new fone", "new phone who dis its jo"])
def test_whoever_says_who_they_are_and_that_their_phone_is_new_is_asked_for_the_old_number(
    line: Line, words: str
) -> None:
    assert "What was your old number?" in line.says(NEW, words)


def test_in_spanish_too(line: Line) -> None:
    line.says(NEW, "español")
    line.says(NEW, "telefono nuevo")
    assert "alguien del equipo te puede ayudar" in line.says(NEW, "no")


def test_a_wrong_number_ends_all_that_linked_it_to_somebody(line: Line) -> None:
    assert "no more texts" in line.says("jo", "wrong number")
    assert "Jo's number is somebody else's" in line.reads("ana")
    assert line.says("jo", "START") and "don't know your name" in line.says("jo", "who am i")


@pytest.mark.parametrize(
    "words", ["im not jo", "no soy jo", "jo doesnt have this number anymore", "i just got this number"]
)
def test_so_does_whoever_is_not_who_we_know_by_it(line: Line, words: str) -> None:
    line.says("jo", words)
    assert "Jo's number is somebody else's" in line.reads("ana")


def test_somebody_we_do_not_know_may_have_just_got_our_number(line: Line) -> None:
    assert "no more texts" not in line.says("+16125550177", "i just got this number")


def test_after_a_stop_not_even_that_is_answered(line: Line) -> None:
    line.says("jo", "STOP")
    assert line.says("jo", "wrong number") == ""


def test_where_somebody_may_be_reading_along_the_link_stays(line: Line) -> None:
    line.says("jo", "my husband is beating me")
    line.says("jo", "wrong number")
    assert "somebody else's" not in line.reads("ana")


def test_whoever_lost_a_number_comes_back_by_their_word(line: Line) -> None:
    with_a_secret(line)
    line.says("eve", "wrong number")
    assert "You are on this phone now" in newphone(line, "6125550109", "bluebird")


def test_a_helper_whose_number_is_gone_is_asked_no_more(line: Line) -> None:
    line.says("jo", "talk")
    line.reads("sam")
    line.says("sam", "sorry wrong number")
    line.later(seconds=2)
    assert "asked for a person" in line.reads("pat")


def test_whoever_was_in_a_chat_with_them_hears_that_it_is_over(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("sam")
    line.says("jo", "wrong number")
    assert "chat with Jo is closed" in line.reads("sam")


def test_after_a_month_they_are_asked_whether_it_is_still_them(line: Line) -> None:
    assert asked_after_a_month(line).startswith("Hi, is this still Jo?")


def test_nothing_in_that_question_says_why(line: Line) -> None:
    asked = asked_after_a_month(line)
    assert "Harbor" not in asked and "recovery" not in asked


def test_a_yes_goes_on_as_before(line: Line) -> None:
    asked_after_a_month(line)
    assert "Good to hear from you" in line.says("jo", "yes its me")


def test_a_no_ends_it_and_a_coordinator_hears(line: Line) -> None:
    asked_after_a_month(line)
    line.reads("ana")
    assert line.says("jo", "no") == "Sorry to have bothered you. You will get no more texts from us."
    assert "Jo's number is somebody else's" in line.reads("ana")


def test_they_are_asked_once_a_month_and_not_at_night(line: Line) -> None:
    line.at(datetime(2027, 3, 14, 8, 30, tzinfo=UTC))  # half past three in the morning in Chicago, as the clocks change
    stillthere.ask_the_quiet(line.hotline)
    line.work()
    assert line.reads("jo") == ""
    line.later(hours=8)
    assert stillthere.ask_the_quiet(line.hotline) > 0
    assert stillthere.ask_the_quiet(line.hotline) == 0


def test_whoever_texted_lately_is_not_asked(line: Line) -> None:
    line.at(datetime(2027, 3, 14, 18, 0, tzinfo=UTC))
    line.says("jo", "who am i")
    line.later(days=3)
    stillthere.ask_the_quiet(line.hotline)
    line.work()
    assert line.reads("jo") == ""


def test_those_who_are_asleep_keep_nobody_from_being_asked(line: Line) -> None:
    head, asleep = "name,phone,roles,language,time_zone,consented_on\n", "participant,en,Pacific/Auckland,2026-01-01\n"
    many = "".join(f"Night{n},+161255503{n:02d},{asleep}" for n in range(60))
    line.people(f"{head}{many}Eve E,+16125550109,participant,en,America/Chicago,2026-01-01\n", "")
    line.at(datetime(2027, 3, 14, 14, 30, tzinfo=UTC))  # half past nine in Chicago, half past three in Auckland
    stillthere.ask_the_quiet(line.hotline)
    line.work()
    assert line.reads("eve").startswith("Hi, is this still Eve?")


def test_whoever_stopped_texts_on_the_old_phone_is_answered_on_the_new_one(line: Line) -> None:
    with_a_secret(line)
    line.says("eve", "STOP")
    assert "You are on this phone now" in newphone(line, "6125550109", "bluebird")
    assert "Here you are Eve" in line.says(NEW, "who am i")


def test_a_stop_from_a_phone_holds_for_whoever_a_coordinator_moves_to_it(line: Line) -> None:
    line.says(NEW, "STOP")
    assert numbers.move_by_hand(line.hotline, PEOPLE["jo"], NEW) == "stopped"
    line.work()
    assert line.says(NEW, "HELP") == ""


def test_nor_does_a_coordinator_end_a_stop_by_moving_somebody(line: Line) -> None:
    line.says("jo", "STOP")
    assert numbers.move_by_hand(line.hotline, PEOPLE["jo"], NEW) == "stopped"


def with_a_secret(line: Line) -> None:
    """Eve has joined with the word Bluebird, and has read all there was."""
    joined(line)
    line.reads("eve")
    line.reads("ana")


def newphone(line: Line, old: str, word: str) -> str:
    """Somebody on a new phone says who they are, and reads what comes of it."""
    line.says(NEW, "NEWPHONE")
    line.says(NEW, old)
    return line.says(NEW, word)


def asked_after_a_month(line: Line) -> str:
    """A month passes without a word from anybody, and it is noon in Chicago."""
    line.at(datetime(2027, 3, 10, 18, 0, tzinfo=UTC))
    stillthere.ask_the_quiet(line.hotline)
    line.work()
    return line.reads("jo")
