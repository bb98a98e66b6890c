"""To be choked by somebody is violence; to hang oneself is not: the same verbs in both languages tell them apart."""

import pytest

from hotline.domain.danger import Kind, Screen
from tests.kit.screening import kind_of


@pytest.mark.parametrize(
    "text",
    [
        "me quiso ahorcar",
        "Intentó ahorcarme",
        "intento ahorcarme",
        "mi esposo intento ahorcarme anoche",
        "trataron de ahorcarme",
        "el me queria ahorcar",
        "me queria ahorcar mi novio",
        "me estaba ahorcando",
        "mi pareja me va a estrangular",
        "quiso ahorcarla",
        "he tried to choke me",
        "he tried to hang me",
        "my ex tried to smother me",
        "tried to strangle me last night",
    ],
)
def test_whom_somebody_else_would_choke_meets_violence(text: str) -> None:
    assert kind_of(text) is Kind.VIOLENCE


@pytest.mark.parametrize(
    "text",
    [
        "quiero ahorcarme",
        "me quiero ahorcar",
        "voy a ahorcarme",
        "trate de ahorcarme",
        "yo intento ahorcarme",
        "intente ahorcarme",
        "mi hermano intento ahorcarse",
        "mi hijo se me quiso ahorcar",
        "he tried to hang himself",
        "i tried to hang myself",
        "quiero ahorcarme, el me quiere ahorcar",
    ],
)
def test_whoever_would_hang_themselves_still_does_not(text: str) -> None:
    assert kind_of(text) is Kind.SUICIDE


@pytest.mark.parametrize("text", ["quiere ahogarme en deudas", "me ahogo en deudas", "choked up when he hugged me"])
def test_what_only_takes_the_breath_away_is_none(screen: Screen, text: str) -> None:
    assert screen(text) is None
