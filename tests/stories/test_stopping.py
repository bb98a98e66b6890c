"""STOP and START: one confirmation, then nothing, ever, until START; and nobody else is left in the dark."""

import pytest

from tests.kit.line import PEOPLE, Line
from tests.kit.talking import chatting

OUT = "you get no more texts"
WORDY = (
    "pls dont text me anymore",
    "leave me alone",
    "dejen de mandarme mensajes",
    "no more texts today",
    "no thanks stop",
    "take me off this",
    "alto a los mensajes",
)
NO_STOPS = ("i want it all to stop", "i cant stop using", "make it stop", "i want to quit drinking")


@pytest.mark.parametrize("word", ["STOP", "cancel", "OptOut"])
def test_every_word_of_the_carriers_stops(line: Line, word: str) -> None:
    assert OUT in line.says("jo", word)


@pytest.mark.parametrize("words", WORDY)
def test_a_wish_in_other_words_stops_too(line: Line, words: str) -> None:
    answer = line.says("jo", words)
    assert OUT in answer or "ya no recibes" in answer


@pytest.mark.parametrize("words", NO_STOPS)
def test_nobody_is_silenced_by_talking_of_stopping(line: Line, words: str) -> None:
    assert OUT not in line.says("jo", words)
    assert line.says("jo", "HELP") != ""


def test_spanish_speakers_hear_it_in_spanish(line: Line) -> None:
    assert "Manda START" in line.says("max", "STOP")


@pytest.mark.parametrize("words", ["ya no me manden mensages", "ya no me escriban", "numero ekivocado"])
def test_a_stranger_reads_it_in_the_language_they_wrote_however_spelt(line: Line, words: str) -> None:
    assert "Manda START" in line.says("eve", words)
    assert "Manda GANAS" in line.says("eve", "START")


def test_a_carriers_word_changes_nobodys_language(line: Line) -> None:
    assert "Manda START" in line.says("max", "cancel")


def test_the_confirmation_comes_once(line: Line) -> None:
    line.says("jo", "STOP")
    line.later(seconds=30)
    assert line.says("jo", "STOP") == ""


def test_nothing_comes_after_it(line: Line) -> None:
    line.says("jo", "STOP")
    for words in ("hello", "HELP", "7", "CRAVE", "talk", "JOIN", "hola", ""):
        line.says("jo", words)
    line.later(hours=30)
    assert len(line.carrier.to(PEOPLE["jo"])) == 1


def test_what_was_queued_is_dropped(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    line.text("jo", "STOP", work=False)
    line.work()
    assert OUT in line.reads("jo") and len(line.carrier.to(PEOPLE["jo"])) == 1


def test_the_check_back_that_was_due_does_not_come(line: Line) -> None:
    for words in ("HELP", "6", "3", "2"):
        line.says("jo", words)
    line.says("jo", "STOP")
    line.later(minutes=40)
    assert line.reads("jo") == ""


def test_nobody_is_asked_any_more_for_somebody_who_stopped(line: Line) -> None:
    line.says("jo", "talk")
    line.says("jo", "STOP")
    line.later(minutes=3)
    assert line.reads("pat") == ""


def test_a_helper_who_says_yes_after_that_hears_that_it_is_over(line: Line) -> None:
    line.says("jo", "talk")
    line.says("jo", "STOP")
    line.reads("sam")
    assert "closed" in line.says("sam", "1")


def test_start_brings_the_texts_back(line: Line) -> None:
    line.says("jo", "STOP")
    assert "welcome back" in line.says("jo", "START")
    assert "0 to 10" in line.says("jo", "HELP")


@pytest.mark.parametrize(
    "words",
    ["unstop", "start texting me again", "let me back in", "kiero recibir mensajes otra vez", "kiero regresar porfa"],
)
def test_other_ways_to_come_back(line: Line, words: str) -> None:
    line.says("jo", "STOP")
    assert line.says("jo", words) != ""
    assert "0 to 10" in line.says("jo", "CRAVE")


def test_after_start_an_old_question_is_not_open(line: Line) -> None:
    line.says("jo", "HELP")
    line.says("jo", "STOP")
    line.says("jo", "START")
    assert "What set it off" not in line.says("jo", "6")


def test_help_from_somebody_who_stopped_reaches_a_human(line: Line) -> None:
    line.says("jo", "STOP")
    assert line.says("jo", "HELP") == ""
    assert "URGENT" in line.reads("rosa")
    assert "stopped our texts" in line.says("rosa", "1")


def test_other_words_from_somebody_who_stopped_trouble_nobody(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "lol ok")
    assert line.reads("rosa") == ""


def test_a_stop_in_a_crisis_reaches_a_human(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.reads("rosa")
    line.says("jo", "STOP")
    assert "stopped all texts" in line.reads("rosa")


def test_a_stop_before_anybody_took_the_case_alerts_more(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.reads("rosa")
    line.says("jo", "STOP")
    assert "stopped our texts" in line.reads("rosa")
    assert "URGENT" in line.reads("ana")


def test_a_wrong_number_is_left_in_peace(line: Line) -> None:
    line.says("jo", "wrong number")
    line.says("max", "talk")
    line.later(hours=1)
    assert line.says("jo", "who is this") == "" and len(line.carrier.to(PEOPLE["jo"])) == 1


# --- in a chat ------------------------------------------------------------------------------------------


def test_a_whole_stop_in_a_chat_stops_all_texts_and_tells_the_helper(line: Line) -> None:
    chatting(line)
    assert OUT in line.says("jo", "STOP")
    assert "Jo has stopped all texts" in line.reads("sam")


def test_after_that_the_helper_s_words_reach_nobody(line: Line) -> None:
    chatting(line)
    line.says("jo", "STOP")
    line.reads("jo")
    line.says("sam", "are you ok?")
    assert line.reads("jo") == ""


def test_a_wordy_wish_in_a_chat_asks_which_first(line: Line) -> None:
    chatting(line)
    assert "text DONE" in line.says("jo", "stop texting me")
    line.says("sam", "ok")
    assert line.reads("jo") == "Sam: ok"


def test_said_again_it_means_all_texts(line: Line) -> None:
    chatting(line)
    line.says("jo", "stop texting me")
    assert OUT in line.says("jo", "i said stop texting me")


def test_done_after_the_question_ends_only_the_chat(line: Line) -> None:
    chatting(line)
    line.says("jo", "stop texting me")
    assert "closed" in line.says("jo", "DONE")
    assert "0 to 10" in line.says("jo", "HELP")


def test_a_helper_s_cancel_leaves_nobody_alone(line: Line) -> None:
    chatting(line)
    assert OUT in line.says("sam", "CANCEL")
    assert "someone else" in line.reads("jo")
    assert "Jo asked" in line.reads("pat")


def test_a_helper_s_stop_in_a_crisis_pages_the_next(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.says("rosa", "CANCEL")
    assert "URGENT" in line.reads("ana")


def test_a_helper_who_stops_is_passed_over_at_once(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "stop texting me")
    assert "Jo asked" in line.reads("pat")


def test_a_helper_who_stopped_is_not_asked(line: Line) -> None:
    line.says("sam", "STOP")
    line.reads("sam")
    line.says("jo", "talk")
    assert line.reads("sam") == "" and "Jo asked" in line.reads("pat")
