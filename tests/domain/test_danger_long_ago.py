"""What was many years ago is none; the same beside a word of now is danger."""

import pytest

from hotline.domain.danger import Kind
from tests.kit.screening import SCREEN, kind_of

LONG_AGO = (
    "got shot in 92 never healed right",
    "tried to hang myself back in 03, grandkids now",
    "tried to kill myself at 17. 60 now",
    "my first wife overdosed in 99",
    "my uncle hung himself when i was little",
    "he used to beat me, been free 15 yrs",
    "i was suicidal in my teens",
    "my cousin got stabbed back in 07",
    "me dispararon en el 95, gracias a dios estoy vivo",
    "mi primer marido me pegaba, hace 20 años que soy libre",
    "hace 20 años intente quitarme la vida, hoy tengo nietos",
)
AND_NOW = (
    "tried at 19 and want to again",
    "he beat me for years and he is at the door",
    "he beat me since 2005",
    "im sober 12 years. he stabbed me",
    "tried to kill myself at 19. im 52 now and thinking about it",
    "tried to kill myself at 19. im 52 now. pills are in front of me",
    "tried to overdose at 11 and my wife found me",
    "my ex beat me back in 09, he got out and found me",
    "was clean since 98, just shot up and cant breathe",
    "she shot herself in 98. wish it was me",
    "was suicidal in my 20s. 40 now and worse",
    "in my 20s i wanted to die. in my 50s i still do",
    "de chico mi papa me pegaba y ahora mi esposo me pega",
    "mi primer esposo me golpeaba y esta afuera",
    "desde 2005 me pega",
    "hace años me corte las venas, anoche tambien",
)
LET_GO = (
    "wrote a breakup letter to meth",
    "lost my brother to an overdose in 2011",
    "is there a group for people who lost someone to suicide",
    "bought rope to tie the mattress on the truck",
    "my mom is gonna murder me when she sees my haircut lol",
    "that meeting was so boring i almost died",
    "escribi una carta de adios a la heroina",
    "las deudas me tienen ahorcado",
    "voy a tirarme a dormir un rato",
    "te disparo unos tacos",
)
NOT_LET_GO = (
    "wrote goodbye letter to mom",
    "writing my goodbye letter to my kids",
    "lost my son to suicide and i want to join him",
    "i buried 3 friends from ods and im next",
    "bought a rope gonna tie it to the beam",
    "my husband is gonna kill me when he finds out",
    "me esta ahorcando mi esposo",
    "me tiro de la azotea",
    "me van a disparar",
)
CARRIED_BY_OTHERS = (
    "two guys stomping a homeless man behind the store",
    "a guy is choking his girlfriend in the parking lot",
    "hermano tiene a mi hermana del pelo",
    "my 2 year old ate a gummy with thc",
    "no quiero estar alive mas",
    "need a ride to hospital its my heart",
    "pain in my left arm and jaw",
    "can i die from xanax and vodka, i just took both",
)


@pytest.mark.parametrize("text", [*LONG_AGO, *LET_GO])
def test_what_is_long_over_or_let_go_is_none(text):
    assert SCREEN(text) is None


@pytest.mark.parametrize("text", [*AND_NOW, *NOT_LET_GO])
def test_danger_of_now_beside_it_is_danger(text):
    assert SCREEN(text) is not None


@pytest.mark.parametrize("text", CARRIED_BY_OTHERS)
def test_danger_to_those_around_is_danger(text):
    assert SCREEN(text) is not None


@pytest.mark.parametrize(
    "said",
    [
        "used to want to die and now i do again",
        "years ago i wanted to kill myself and its back",
        "antes queria morirme y ahora otra vez",
    ],
)
def test_what_is_back_is_not_over(said: str) -> None:
    assert kind_of(said) is Kind.SUICIDE


def test_whoever_wants_to_live_now_is_in_no_danger() -> None:
    assert SCREEN("i used to think of dying every day, now i want to see my kid grow") is None
