"""A call goes on in the language its caller speaks, from the very first question on, and whoever is asked knows it."""

import pytest

from tests.kit.calls import Call, calling
from tests.kit.line import ROSTER, Line

STRANGER = "+16125550177"
SPANISH_ROSA = ROSTER.replace("Rosa R,+16125550104,supporter,en", "Rosa R,+16125550104,supporter,es")
SPANISH, ENGLISH = {"es-US"}, {"en-US"}


@pytest.mark.parametrize(
    "words",
    [
        "no hablo inglés",
        "No English.",
        "I don't speak English",
        "i dont speak english",
        "no entiendo inglés",
        "I don't speak much English",
        "hablo poco inglés",
    ],
)
def test_whoever_speaks_no_english_is_spoken_to_in_spanish(line: Line, words: str) -> None:
    call = calling(line, STRANGER)
    assert "¿Cómo te ayudo?" in call.say(words) and call.languages == SPANISH


@pytest.mark.parametrize("words", ["I don't speak Spanish", "no spanish", "no español"])
def test_whoever_speaks_no_spanish_is_spoken_to_in_english(line: Line, words: str) -> None:
    call = calling(line, STRANGER)
    assert "How can I help?" in call.say(words) and call.languages == ENGLISH


@pytest.mark.parametrize("words", ["espanol", "en espanol por favor", "Español.", "castellano", "spanish please"])
def test_spanish_is_chosen_however_it_is_written_down(line: Line, words: str) -> None:
    call = calling(line, STRANGER)
    assert "¿Cómo te ayudo?" in call.say(words) and call.languages == SPANISH


@pytest.mark.parametrize("words", ["English.", "english please", "inglés", "I speak English"])
def test_and_english(line: Line, words: str) -> None:
    call = calling(line, STRANGER)
    assert "How can I help?" in call.say(words) and call.languages == ENGLISH


BEGINS = ["me quiero matar", "ya no puedo más", "quiero hablar con alguien", "necesito ayuda", "recaí", "hola"]


@pytest.mark.parametrize("words", BEGINS)
def test_what_is_said_in_spanish_instead_of_a_choice_is_answered_in_it(line: Line, words: str) -> None:
    call = calling(line, STRANGER)
    call.say(words)
    assert call.languages <= SPANISH and "Perdón" not in call.heard


def later_question(line: Line) -> Call:
    """Jo, who is known to speak English, is asked how strong the craving is."""
    call = calling(line, "jo")
    call.press("2")
    return call


@pytest.mark.parametrize("words", BEGINS)
def test_so_is_whoever_is_known_to_speak_english(line: Line, words: str) -> None:
    call = later_question(line)
    call.say(words)
    assert call.languages <= SPANISH


def test_it_is_remembered(line: Line) -> None:
    later_question(line).say("me quiero matar")
    assert calling(line, "jo").languages == SPANISH


def test_whoever_is_paged_for_them_reads_which_language_they_speak(line: Line) -> None:
    calling(line, STRANGER).say("me quiero matar")
    assert "(speaks Spanish)" in line.reads("rosa")


def test_whoever_is_rung_for_them_hears_it_before_they_take_the_call(line: Line) -> None:
    call = calling(line, STRANGER)
    call.say("quiero hablar con alguien")
    assert "They speak Spanish. To take the call" in call.picked_up("rosa").heard


def test_a_helper_who_hears_spanish_hears_it_of_a_caller_who_speaks_english(empty_line: Line) -> None:
    empty_line.people(SPANISH_ROSA)
    call = calling(empty_line, STRANGER)
    call.say("can i talk to someone")
    assert "Habla inglés. Para tomar" in call.picked_up("rosa").heard


def test_nothing_is_said_of_a_language_that_both_speak(line: Line) -> None:
    call = calling(line, STRANGER)
    call.say("can i talk to someone")
    assert "speak English" not in call.picked_up("rosa").heard


def test_a_helper_who_reads_spanish_reads_it_of_a_caller_who_speaks_english(empty_line: Line) -> None:
    empty_line.people(SPANISH_ROSA)
    calling(empty_line, STRANGER).say("i want to kill myself")
    assert "(habla ingles)" in empty_line.reads("rosa")


def test_so_it_is_said_of_whoever_hung_up_and_is_to_be_called_back(line: Line) -> None:
    call = calling(line, STRANGER)
    call.say("quiero hablar con alguien")
    line.reads("rosa")
    call.hang_up()
    line.later(minutes=1)
    read = line.reads("rosa")
    assert "speaks Spanish" in read and "writes" not in read


def test_of_whoever_texts_after_a_call_it_is_said_that_they_write_it(line: Line) -> None:
    calling(line, "max").hang_up()
    line.says("max", "quiero matarme")
    assert "(writes Spanish)" in line.reads("rosa")


def test_of_a_message_left_by_a_caller_it_is_said_that_they_speak_it(line: Line) -> None:
    call = calling(line, "max")
    call.press("4")
    call.press("1")
    line.carrier.recordings["RE" + "1" * 32] = b"RIFF"
    call.leaves_a_message("RE" + "1" * 32)
    line.later(seconds=5)
    assert any("(speaks Spanish)" in line.reads(helper) for helper in ("rosa", "pat", "ana"))


BESIDE = {
    "espera": "Sin prisa",
    "es gratis": "Es gratis",
    "¿cuánto cuesta?": "Es gratis",
    "wait": "Take your time",
}


@pytest.mark.parametrize(("words", "answer"), BESIDE.items())
def test_what_is_said_beside_the_language_question_is_answered_in_its_language(
    line: Line, words: str, answer: str
) -> None:
    heard = calling(line, STRANGER).say(words)
    assert answer in heard and "For English, press 1." in heard
