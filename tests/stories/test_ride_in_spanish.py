"""A whole ride in Spanish on both sides, from the first word to home; and what is said when it goes wrong."""

import pytest

from tests.kit.driving import drive
from tests.kit.line import Line
from tests.kit.rides import before

VIAJE = "viaje de 500 E Lake St 55407 a 123 Main St 55404 viernes mediodia"


@pytest.fixture
def theirs(line: Line) -> Line:
    """Max asked for a ride on Friday at noon, and Lou, who reads Spanish, drives him."""
    drive(line, "lou")
    line.says("lou", "español")
    line.says("max", VIAJE)
    line.says("max", "1")
    line.says("lou", "si")
    for who in ("max", "lou", "ana"):
        line.reads(who)
    return line


def test_what_is_asked_read_back_and_offered_is_spanish(line: Line) -> None:
    drive(line, "lou")
    line.says("lou", "español")
    assert "vie mar 5, 12:00 PM, de 500 E Lake St 55407 a 123 Main St 55404. Esta bien?" in line.says("max", VIAJE)
    assert "Le pregunto a un chofer ahora" in line.says("max", "1")
    assert "Responde SI" in line.reads("lou") and "Es tuyo. Gracias." in line.says("lou", "si")
    assert line.reads("max").startswith("Lou te lleva vie mar 5, 12:00 PM. Busca: red Kia")


def test_the_day_from_on_the_way_to_home(theirs: Line) -> None:
    before(theirs, minutes=30)
    theirs.reads("lou")
    theirs.reads("max")
    assert "Max ya sabe" in theirs.says("lou", "voy en camino")
    assert theirs.reads("max").startswith("Lou va en camino: red Kia")
    theirs.says("max", "puedes esperar 10 minutos")
    assert theirs.reads("lou") == "Max: puedes esperar 10 minutos"
    theirs.later(minutes=30)
    assert "Por favor espera hasta 12:10 PM" in theirs.says("lou", "ya llegue")
    assert "Te espera hasta 12:10 PM" in theirs.reads("max")
    assert "Manda LISTO cuando llegue Max" in theirs.says("lou", "ya subio")
    assert "Gracias por llevar a Max" in theirs.says("lou", "listo")
    theirs.later(seconds=5)
    assert "Llegaste bien?" in theirs.reads("max")
    assert "Que bueno" in theirs.says("max", "ya llegue bien")


def test_a_driver_who_cannot_and_nobody_else(theirs: Line) -> None:
    before(theirs, minutes=90)
    theirs.says("lou", "no voy a poder")
    read = theirs.reads("max")
    assert "Lou" in read and "vie mar 5, 12:00 PM" in read and "can't" not in read


@pytest.mark.parametrize("words", ["UNSAFE", "no me siento segura con el", "viene borracho"])
def test_unsafe(theirs: Line, words: str) -> None:
    before(theirs, minutes=1)
    theirs.says("lou", "ya llegue")
    theirs.reads("max")
    assert theirs.says("max", words).startswith(("Es seguro", "Is it safe"))
    assert "Max does not feel safe with Lou" in theirs.reads("ana")


@pytest.mark.parametrize("words", ["ahorita no", "hoy no", "a lo mejor el viernes", "ni modo"])
def test_what_is_no_yes_takes_nothing(line: Line, words: str) -> None:
    drive(line, "lou")
    line.says("lou", "español")
    line.says("max", VIAJE)
    line.says("max", "1")
    line.reads("max")
    assert "Es tuyo" not in line.says("lou", words) and "te lleva" not in line.reads("max")
