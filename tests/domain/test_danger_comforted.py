"""What sponsors, friends and drivers say to whoever they help is passed on; the same words about oneself are danger."""

import pytest

from hotline.domain.danger import Danger
from hotline.engine.worries import asks_other
from tests.kit.screening import SCREEN

BREATHE = (
    "take a deep breath with me",
    "lay down on the floor and breathe with me",
    "breathe in hold it breathe out",
    "tirate al piso y respira",
    "respira hondo mi hermana",
)
IT_PASSES = (
    "you wont die from a craving",
    "it feels like dying but it passes",
    "your heart is racing thats normal",
    "chest tight is anxiety breathe",
    "no te vas a morir de eso",
    "se siente como que te mueres pero pasa",
)
I_LIVED_THROUGH_IT = (
    "i wanted to die my first week too",
    "i was suicidal my first month too it got better",
    "ive been there i didnt wanna live either back then",
    "when i was new i wanted to die",
    "yo tambien queria morirme al principio",
    "yo me queria matar la primera semana y mirame",
)
ADVICE = (
    "call 911 if it gets bad",
    "if he hits you call 911",
    "si te sientes peor llama al 911",
    "dont do anything stupid",
    "no hagas una locura",
    "cut the cord",
    "suicide isnt the answer",
    "your disease wants you dead",
    "that first drink will kill you",
)
ON_THE_WAY = (
    "im beat but im coming",
    "jumping in the car now",
    "coming over the bridge now",
    "going over the bridge see you in 5",
    "im crossing the tracks now",
    "ando cruzando las vias",
    "me estoy quedando sin pila",
    "my body is screaming for it",
)
PUT_TO_THE_OTHER = (
    "are you thinking about suicide",
    "do you want to die or do you want the pain to stop",
    "te quieres morir o quieres que pare",
    "does your chest hurt",
    "te duele el pecho",
    "do you need 911",
    "should i call 911 for you",
    "llamo al 911 por ti?",
    "did he put his hands on you",
    "put the gun down and call me",
    "promise me you wont hurt yourself",
    "im calling 911 for you",
    "do you want to hurt somebody",
    "dont die on me",
    "no lo hagas",
)
THEIR_OWN = (
    ("i wanted to die last night", "suicide"),
    ("i want to die too", "suicide"),
    ("i wanted to die too", "suicide"),
    ("i wanted to die and now i do again", "suicide"),
    ("i wanted to die my first week too and now i do again", "suicide"),
    ("i wanted to die my first week too. i still do", "suicide"),
    ("i wanted to die my first week to get away from him", "suicide"),
    ("yo tambien queria morirme al principio y ahora otra vez", "suicide"),
    ("yo tambien me quiero morir", "suicide"),
    ("take a deep breath with me then pull the trigger", "suicide"),
    ("voy a hacer una locura", "suicide"),
    ("suicide is the only answer", "suicide"),
    ("do you want me to die", "suicide"),
    ("quieres que me muera", "suicide"),
    ("quiero que pare", "suicide"),
    ("put a rope over the barn beam", "suicide"),
    ("i was on the ledge tonight", "suicide"),
    ("going over the bridge rail", "suicide"),
    ("i will die if i use again and i want to", "suicide"),
    ("bye everyone i love yall", "suicide"),
    ("i dont want to die on the floor", "medical"),
    ("my chest is tight and my arm is numb", "medical"),
    ("my chest is tight is it anxiety", "medical"),
    ("i feel like im dying my chest hurts", "medical"),
    ("call 911 if you can hes got a gun", "violence"),
    ("should i call 911", "medical"),
    ("call 911 if i dont answer", "medical"),
    ("if you have a phone call 911 im bleeding bad", "medical"),
    ("respira hondo y no despierta", "overdose"),
    ("you wont die from 20 tylenol right", "suicide"),
    ("im beat up he hit me", "violence"),
    ("he never hit me before tonight", "violence"),
    ("are you going to kill me", "violence"),
)
HALF_WRITTEN = (
    "kiero morirm ya",
    "voy a matarm",
    "pienso en suicidarm",
    "going off the overpass soon as the rain stops",
)


def passed_on(said: str, danger: Danger | None) -> bool:
    """Whether a helper's words go to whoever they are in a chat with."""
    return danger is None or asks_other(said, danger)


@pytest.mark.parametrize("said", [*BREATHE, *IT_PASSES, *I_LIVED_THROUGH_IT, *ADVICE, *ON_THE_WAY])
def test_words_that_help_are_no_danger(said: str) -> None:
    assert SCREEN(said) is None


@pytest.mark.parametrize("said", PUT_TO_THE_OTHER)
def test_what_is_asked_of_the_other_is_passed_on(said: str) -> None:
    assert passed_on(said, SCREEN(said))


@pytest.mark.parametrize(("said", "kind"), THEIR_OWN)
def test_danger_of_their_own_in_such_words_stays_danger(said: str, kind: str) -> None:
    danger = SCREEN(said)
    assert danger is not None and danger.kind.value == kind and danger.about != "reader"


@pytest.mark.parametrize("said", HALF_WRITTEN)
def test_a_wish_to_die_is_heard_however_it_ends(said: str) -> None:
    danger = SCREEN(said)
    assert danger is not None and danger.kind.value == "suicide"
