"""Words for whoever has given no name, and for whoever writes another language than the helper."""

import pytest

from hotline.domain.segments import gsm7, segments
from tests.kit.line import PEOPLE, ROSTER, Line
from tests.stories.test_ringing import asking

SPANISH_ROSA = ROSTER.replace("Rosa R,+16125550104,supporter,en", "Rosa R,+16125550104,supporter,es")


def test_an_ask_for_somebody_without_a_name_reads_well(line: Line) -> None:
    line.says("eve", "talk")
    assert line.reads("rosa").startswith("Harbor Line: someone asked for a person to talk to.")


def test_so_does_all_that_follows(line: Line) -> None:
    line.says("eve", "talk")
    line.reads("rosa")
    assert "You are with them now" in line.says("rosa", "1")
    line.says("eve", "hi")
    assert line.reads("rosa") == "They say: hi"
    line.says("eve", "DONE")
    assert "The chat with them is closed." in line.reads("rosa")


@pytest.mark.parametrize("first", ["talk", "i want to die"])
def test_an_accent_in_a_name_makes_no_text_longer(empty_line: Line, first: str) -> None:
    empty_line.people(ROSTER.replace("Jo K", "María K").replace("Sam S", "Raúl S").replace("Rosa R", "Sofía R"))
    for who, said in (("jo", first), ("sam", "1"), ("rosa", "1"), ("jo", "thank you"), ("jo", "DONE")):
        empty_line.says(who, said)
    read = [text.body for text in empty_line.carrier.texts if not text.inbound]
    assert all(map(gsm7, read)) and max(map(segments, read)) == 1
    assert "Maria: thank you" in read


def test_on_a_call_it_is_spoken_as_it_is_written(empty_line: Line) -> None:
    empty_line.people(ROSTER.replace("Sam S", "Raúl S"))
    assert "I'm ringing Raúl now" in asking(empty_line).heard


def test_and_in_spanish(empty_line: Line) -> None:
    empty_line.people(SPANISH_ROSA)
    empty_line.says("eve", "hablar")
    assert "Harbor Line: alguien quiere hablar con una persona" in empty_line.reads("rosa")
    assert "Ya estan en el chat" in empty_line.says("rosa", "1")
    empty_line.says("eve", "hola")
    assert empty_line.reads("rosa") == "Dice: hola"
    empty_line.says("eve", "LISTO")
    assert "El chat con esa persona se cerro." in empty_line.reads("rosa")


def test_a_sentence_begins_with_a_capital(line: Line) -> None:
    line.says("eve", "talk")
    line.says("rosa", "2")
    line.says("eve", "1")
    assert "They would like" in line.reads("rosa")
    line.later(minutes=61)
    assert "They would like to text with you now" in line.reads("rosa")


def test_nobody_is_ever_called_someone_as_if_that_were_a_name(line: Line) -> None:
    for who, words in (("eve", "talk"), ("rosa", "1"), ("eve", "i want to kill myself"), ("ana", "1"), ("eve", "STOP")):
        line.says(who, words)
    line.later(hours=31)
    read = "\n".join(text.body for text in line.carrier.texts)
    assert "Someone " not in read.replace("Someone else", "") and "{" not in read


# --- another language -----------------------------------------------------------------------------------


def test_an_ask_says_that_the_person_writes_spanish(line: Line) -> None:
    line.says("max", "hablar")
    assert "Max (writes Spanish) asked for a person" in line.reads("rosa")


def test_so_does_a_page_and_still_names_nobody(line: Line) -> None:
    line.says("max", "quiero matarme")
    read = line.reads("rosa")
    assert "(writes Spanish)" in read and "Max" not in read
    assert len(line.carrier.to(PEOPLE["rosa"])[-1].body) <= 160


def test_of_whoever_has_just_begun_to_write_it(line: Line) -> None:
    line.says("eve", "necesito hablar con alguien por favor")
    assert "someone (writes Spanish) asked" in line.reads("rosa")


def test_a_helper_who_reads_spanish_reads_it_of_english(empty_line: Line) -> None:
    empty_line.people(SPANISH_ROSA)
    empty_line.says("eve", "talk")
    assert "alguien (escribe en ingles) quiere hablar con una persona" in empty_line.reads("rosa")


@pytest.mark.parametrize("words", ["talk", "i want to kill myself"])
def test_where_both_write_the_same_nothing_is_said_of_it(line: Line, words: str) -> None:
    line.says("eve", words)
    assert "writes" not in line.reads("rosa")


def test_at_the_hour_a_helper_named_it_is_said_as_well(line: Line) -> None:
    line.says("max", "hablar")
    line.says("rosa", "2")
    line.says("max", "1")
    line.reads("rosa")
    line.later(minutes=61)
    assert "Max (writes Spanish)" in line.reads("rosa")
