"""English and Spanish: every text is answered in its own language, and the language is remembered."""

import pytest

from hotline.domain import language as languages
from tests.kit.calls import calling
from tests.kit.line import Line


@pytest.mark.parametrize("words", ["AYUDA", "ganas", "tengo muchas ganas de tomar", "necesito ayuda porfa"])
def test_an_unknown_number_that_writes_spanish_is_answered_in_spanish(line: Line, words: str) -> None:
    assert "0 a 10" in line.says("eve", words)


@pytest.mark.parametrize("words", ["aiuda", "alluda", "ayudaa", "ayudame", "aiudame", "ayda", "AYUAD", "ayudeme"])
def test_a_cry_for_help_that_is_spelt_wrong_is_answered_in_spanish(line: Line, words: str) -> None:
    assert "0 a 10" in line.says("eve", words)


SLIPS = ["recaí", "tomé", "me caí otra vez", "volvi a usar", "bebí", "consumí", "la regué", "fallé", "me drogué"]


@pytest.mark.parametrize("words", SLIPS)
def test_a_slip_told_in_spanish_is_answered_in_it(line: Line, words: str) -> None:
    assert "Gracias por decirme" in line.says("eve", words)


@pytest.mark.parametrize("words", SLIPS)
def test_a_slip_told_in_spanish_on_a_call_is_answered_in_it(line: Line, words: str) -> None:
    assert "Gracias por decirme" in calling(line, "eve").say(words)


@pytest.mark.parametrize("words", ["auxilio", "socorro", "ayúdenme", "ando mal", "no aguanto", "estoy crudo"])
def test_a_cry_for_help_in_spanish_is_answered_in_it(line: Line, words: str) -> None:
    read = line.says("eve", words)
    assert any(said in read for said in ("Contacto", "Eso es duro", "Quiero saber si estas bien"))


def test_a_whole_craving_in_spanish(line: Line) -> None:
    line.says("max", "ganas")
    assert "Que lo provoco?" in line.says("max", "seis")
    for words in ("3", "2", "0"):
        line.says("max", words)
    assert "Manda GANAS" in line.says("max", "agua fria")


def test_digits_change_no_language(line: Line) -> None:
    line.says("jo", "ganas")
    assert "Gracias" in line.says("jo", "6")


def test_the_language_is_remembered_when_they_text_the_carriers_word(line: Line) -> None:
    line.says("jo", "tengo ganas")
    line.later(hours=3)
    assert "0 a 10" in line.says("jo", "HELP")


def test_somebody_switches_in_the_middle(line: Line) -> None:
    line.says("max", "ganas")
    assert "What set it off" in line.says("max", "about a six please")


@pytest.mark.parametrize("words", ["espanol", "spanish please", "en español"])
def test_spanish_is_asked_for(line: Line, words: str) -> None:
    assert "1 Ganas" in line.says("jo", words)
    assert "0 a 10" in line.says("jo", "HELP")


def test_asked_for_in_the_middle_of_a_question_it_comes_again_in_that_language(line: Line) -> None:
    line.says("jo", "HELP")
    assert "0 a 10" in line.says("jo", "español por favor")
    assert "Que lo provoco?" in line.says("jo", "7")


def test_asked_for_while_people_are_being_asked_it_asks_nobody_twice(line: Line) -> None:
    line.says("jo", "talk")
    assert "Sigo buscando" in line.says("jo", "en español")
    assert line.reads("sam").count("asked for a person") == 1


def test_english_is_asked_for(line: Line) -> None:
    assert "1 Craving" in line.says("max", "english")
    assert "0 to 10" in line.says("max", "HELP")


def test_a_helper_is_asked_in_their_own_language(line: Line) -> None:
    line.people("name,phone,roles,language,consented_on\nSam S,+16125550102,supporter,es,2026-01-01\n", "")
    line.says("jo", "talk")
    assert "Puedes escribirle ahora?" in line.reads("sam")


def test_a_helper_answers_in_spanish(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "si yo le llamo")
    assert "Sam is here" in line.reads("jo")


def test_what_a_helper_writes_is_passed_on_as_written(line: Line) -> None:
    line.says("max", "hablar")
    line.later(minutes=1)
    line.says("rosa", "1")
    line.reads("max")
    line.says("rosa", "hola max, que pasa? ñandú ¡sí!")
    assert line.reads("max") == "Rosa: hola max, que pasa? ñandú ¡sí!"


def test_spanish_ends_a_chat_too(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("jo")
    line.says("sam", "LISTO")
    assert "closed" in line.reads("jo")


def test_a_mixture_is_understood(line: Line) -> None:
    assert "HELP" not in line.says("max", "i need ayuda tengo ganas")
    assert "Que lo provoco" in line.says("max", "como un 7")


@pytest.mark.parametrize("words", ["yes", "Yes please", "thanks", "ok"])
def test_a_borrowed_word_in_a_talk_in_spanish_changes_no_language(line: Line, words: str) -> None:
    line.says("max", "hola")
    assert not set(line.says("max", words).split()) & {"the", "of", "what"}
    assert "0 a 10" in line.says("max", "HELP")


@pytest.mark.parametrize("languages", ["es,en", "es"])
def test_where_spanish_comes_first_whoever_has_told_no_language_is_told_all_in_spanish(
    line: Line, languages: str
) -> None:
    line.build(HOTLINE_LANGUAGES=languages)
    assert "0 a 10" in line.says("eve", "HELP")
    line.says("eve", "9")
    assert "le pregunto a" in line.says("eve", "1")


def test_a_line_that_speaks_spanish_alone_answers_english_in_it(line: Line) -> None:
    line.build(HOTLINE_LANGUAGES="es")
    assert "0 a 10" in line.says("eve", "i have a bad craving")


def test_spanish_spelt_by_ear_is_answered_in_spanish(line: Line) -> None:
    assert "0 a 10" in line.says("jo", "ayudaa porfa")


def test_a_yes_of_one_letter_changes_no_language(line: Line) -> None:
    line.says("jo", "HELP")
    line.says("jo", "9")
    assert "I'm asking Sam" in line.says("jo", "Y")


@pytest.mark.parametrize("words", ["ya no kiero vivir", "nesesito ayudaa"])
def test_whoever_is_paged_after_stop_reads_which_language_they_write(line: Line, words: str) -> None:
    line.says("jo", "STOP")
    line.later(seconds=7, sweep=False)
    assert line.says("jo", words).count("\n---\n") == 0
    assert "writes Spanish" in line.reads("rosa")


OPEN = (("CRAVE",), ("CRAVE", "6"), ("CRAVE", "9"), ("CRAVE", "6", "3", "2", "0"), ("ride",), ("hi",), ("im so sad",))


@pytest.mark.parametrize("before", OPEN)
def test_a_language_is_no_answer_to_any_question(line: Line, before: tuple[str, ...]) -> None:
    for words in before:
        line.says("jo", words)
    answer = line.says("jo", "no hablo ingles, en español por fa")
    assert languages.spoken_in(answer) == "es" and "no entendi" not in answer
    line.later(seconds=5, sweep=False)
    answer = line.says("jo", "im english actually")
    assert languages.spoken_in(answer) == "en" and "missed" not in answer
    assert line.reads("sam") == ""


def test_a_helper_who_asks_for_their_language_says_no_to_nothing(line: Line) -> None:
    line.says("jo", "talk")
    line.reads("sam")
    line.says("sam", "no hablo ingles")
    assert "Ya estas con Jo" in line.says("sam", "1")


def test_a_language_asked_for_on_a_call(line: Line) -> None:
    call = calling(line, "jo")
    heard = call.say("no hablo inglés")
    assert call.languages == {"es-US"} and "¿" in heard and "Perdón" not in heard
    call.say("English please, I don't speak Spanish")
    assert call.languages == {"en-US"}
