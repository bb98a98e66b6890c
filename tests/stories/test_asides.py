"""Words said in the middle of something: a moment asked for, is it free, who reads this, once more, begin anew."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line

SET_OFF = "What set it off?"


def asked_what_set_it_off(line: Line, who: str = "jo") -> None:
    """In the middle of a check-in, at a question with five choices."""
    line.says(who, "ganas" if who == "max" else "CRAVE")
    line.says(who, "5")


@pytest.mark.parametrize("words", ["wait", "hold on", "brb", "one sec", "give me a min"])
def test_whoever_wants_a_moment_has_it(line: Line, words: str) -> None:
    asked_what_set_it_off(line)
    assert line.says("jo", words) == "Take your time. I'm here."


def test_whoever_comes_back_answers_what_was_open(line: Line) -> None:
    asked_what_set_it_off(line)
    line.says("jo", "brb")
    line.later(minutes=10)
    assert "What would help most right now?" in line.says("jo", "2")


def test_the_time_for_an_answer_begins_anew_for_whoever_asks_for_it(line: Line) -> None:
    asked_what_set_it_off(line)
    line.later(minutes=12)
    line.says("jo", "hold on")
    line.later(minutes=12)
    assert line.reads("jo") == ""
    line.later(minutes=4)
    assert "I'll leave the door open" in line.reads("jo")


def test_the_promise_to_ask_how_it_is_stands_for_whoever_wants_a_moment(line: Line) -> None:
    asked_what_set_it_off(line)
    line.says("jo", "1")
    line.says("jo", "2")
    assert line.says("jo", "one sec") == "Good. Stay with it."
    line.later(minutes=15)
    assert "Checking in" in line.reads("jo")


@pytest.mark.parametrize(
    ("who", "words", "answer"),
    [
        ("jo", "is this free", "This is free. Your plan may charge for texts. What set it off?"),
        ("jo", "how much does this cost?", "This is free."),
        ("jo", "who sees this", "those who run this line and phone firms can see it. What set it off?"),
        ("jo", "is this private", "A program reads this."),
        ("jo", "who is this", "I'm a program, not 911. Person: Ana 612-555-0199."),
        ("jo", "r u a bot", "I'm a program, not a person. Want one? Text TALK. What set it off?"),
        ("max", "eres un robot", "Soy un programa, no una persona. Quieres una? Manda HABLAR."),
        ("jo", "go back", "I can't go back. To begin again, text MENU. What set it off?"),
        ("max", "es gratis", "Es gratis. Tu plan puede cobrar los mensajes."),
        ("max", "cuanto cuesta", "Es gratis."),
        ("max", "quien lee esto", "Esto lo lee un programa."),
        ("max", "atras", "No puedo volver."),
        ("max", "espera", "Sin prisa. Aqui estoy."),
    ],
)
def test_what_is_asked_by_the_way_is_answered_and_the_question_asked_again(
    line: Line, who: str, words: str, answer: str
) -> None:
    asked_what_set_it_off(line, who)
    assert answer in line.says(who, words)


def test_however_often_they_ask_it_is_no_missed_answer(line: Line) -> None:
    asked_what_set_it_off(line)
    for words in ("is this free", "who reads this", "how much is it", "is it private"):
        line.says("jo", words)
        line.later(seconds=6, sweep=False)
    assert "What would help most right now?" in line.says("jo", "2")


@pytest.mark.parametrize("words", ["what", "what?", "huh", "say again", "repeat", "?"])
def test_whoever_did_not_take_it_in_is_asked_once_more_without_an_apology(line: Line, words: str) -> None:
    line.says("jo", "CRAVE")
    asked = line.says("jo", "5")
    assert line.says("jo", words) == asked


@pytest.mark.parametrize("words", ["que", "como", "repite", "mande?"])
def test_so_it_is_in_spanish(line: Line, words: str) -> None:
    line.says("max", "ganas")
    asked = line.says("max", "5")
    assert line.says("max", words) == asked


def test_whoever_cannot_take_it_in_at_all_is_led_to_a_person(line: Line) -> None:
    asked_what_set_it_off(line)
    for words in ("what", "huh", "repeat"):
        line.says("jo", words)
    assert "I'm asking Sam to text you" in line.says("jo", "say again")


@pytest.mark.parametrize(
    ("who", "words"), [("jo", "menu"), ("jo", "start over"), ("max", "empezar de nuevo"), ("max", "menu")]
)
def test_whoever_begins_anew_has_the_menu_and_the_check_in_begins_anew_there(line: Line, who: str, words: str) -> None:
    asked_what_set_it_off(line, who)
    told = line.says(who, words)
    assert "1 Craving" in told or "1 Ganas" in told
    assert ("0 a 10" if who == "max" else "0 to 10?") in line.says(who, "1")


def test_what_was_left_is_not_asked_again(line: Line) -> None:
    asked_what_set_it_off(line)
    line.says("jo", "start over")
    line.later(minutes=40)
    assert SET_OFF not in line.reads("jo")


def test_what_is_being_done_for_them_goes_on(line: Line) -> None:
    line.says("jo", "talk")
    line.says("jo", "CRAVE")
    line.says("jo", "menu")
    line.says("sam", "1")
    assert "Sam is here for you" in line.reads("jo")


@pytest.mark.parametrize(
    ("words", "answer"), [("is this free", "This is free."), ("who reads this", "A program reads")]
)
def test_whoever_waits_for_a_person_is_answered_and_waits_on(line: Line, words: str, answer: str) -> None:
    line.says("jo", "talk")
    assert answer in line.says("jo", words)
    line.says("sam", "1")
    assert "Sam is here for you" in line.reads("jo")


def test_whoever_waits_in_danger_reads_where_to_turn(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    assert "988" in line.says("jo", "who reads this")


def test_where_any_words_are_an_answer_these_are_none(line: Line) -> None:
    line.says("jo", "MEETING")
    assert line.says("jo", "is this free").endswith("What day, what ZIP or town, what kind?")


def test_but_a_word_that_may_be_one_is_taken(line: Line) -> None:
    line.says("jo", "MEETING")
    assert "our people" in line.says("jo", "private")


def test_in_a_chat_they_are_words_for_the_other(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("sam")
    line.says("jo", "wait")
    assert "wait" in line.reads("sam")


def test_whoever_may_be_in_danger_is_helped_whatever_they_ask(line: Line) -> None:
    line.says("jo", "i cant go on")
    line.says("jo", "who reads this")
    assert "URGENT" in line.reads("ana") or "URGENT" in line.reads("rosa")


def test_with_nothing_open_it_is_answered_before_the_menu(line: Line) -> None:
    told = line.says("jo", "is this free?")
    assert told.startswith("This is free.") and "How can I help?" in told


def test_a_stranger_too_hears_who_reads_this(line: Line) -> None:
    assert line.says("+16125550111", "is this private").startswith("A program reads this.")


def test_a_caller_hears_it_and_the_question_again(line: Line) -> None:
    call = calling(line, "jo")
    call.say("craving")
    told = call.say("is this free")
    assert "Your plan may charge for the call." in told and "How strong is the craving" in told


@pytest.mark.parametrize("words", ["what", "hold on", "who hears this", "can you repeat that"])
def test_a_caller_is_told_no_miss(line: Line, words: str) -> None:
    call = calling(line, "jo")
    call.say("craving")
    told = call.say(words)
    assert "missed" not in told and "How strong is the craving" in told


@pytest.mark.parametrize("words", ["is this a real person", "are you a bot or a human"])
def test_whether_a_person_is_here_is_answered_with_nothing_open_and_asks_nobody(line: Line, words: str) -> None:
    told = line.says("jo", words)
    assert told.startswith("I'm a program, not a person.") and "How can I help?" in told
    assert line.reads("sam") == ""


def test_who_asks_it_while_a_person_is_asked_is_not_told_to_ask_for_one(line: Line) -> None:
    line.says("jo", "talk")
    told = line.says("jo", "r u a bot")
    assert "not a person" in told and "988" in told and "TALK" not in told
