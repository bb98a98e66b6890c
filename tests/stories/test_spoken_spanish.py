"""What is only heard in Spanish is spelled as it is spoken: a voice stresses the words by their accents."""

import pytest

from tests.kit.calls import Call, calling
from tests.kit.line import Line


@pytest.fixture
def caller(line: Line) -> Call:
    """Somebody calls who speaks Spanish."""
    call = calling(line, "jo")
    call.say("hablo español")
    return call


def test_whoever_waits_in_danger_hears_accents_and_single_digits(caller: Call) -> None:
    caller.say("me quiero matar")
    assert "Soy una línea automática y sigo avisando" in caller.heard
    caller.silence()
    assert "Para hablar, llama al 9 8 8 y oprime 2." in caller.heard


def test_whoever_asks_for_a_moment_hears_accents(caller: Call) -> None:
    caller.say("recaí")
    assert "Sin prisa. Aquí estoy." in caller.say("espera")


def test_whoever_is_asked_about_danger_hears_of_988_first(caller: Call) -> None:
    heard = caller.say("ya no puedo mas con la vida")
    assert "El 9 8 8, oprime 2, atiende a toda hora." in heard
