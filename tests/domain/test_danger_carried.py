"""What is carried somewhere is not swallowed, nights without sleep are no emergency, and other words of two senses."""

import pytest

from hotline.domain.danger import Kind
from tests.kit.screening import kind_of


@pytest.mark.parametrize(
    "text",
    [
        "My sister took a bottle of tylenol to the clinic",
        "took the bottle of pills to my mom",
        "he took a bottle of pills back to the store",
        "my brother took the whole bottle of advil to the pharmacy",
        "i took all my pills to the clinic",
        "i took the rest of my percs to the drop box",
        "sis took a botle of nyquil to work",
        "my kid took a bottle of tylenol to her teacher",
    ],
)
def test_a_bottle_taken_to_a_place_or_a_person_is_no_danger(text: str) -> None:
    assert kind_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "took a bottle of tylenol to die",
        "took a bottle of tylenol to sleep forever",
        "my sister took a bottle of tylenol to kill herself",
        "took the bottle of pills to my moms to die",
        "took a bottle of pills to bed",
        "took a bottle of tylenol to my room goodbye",
        "he took a bottle of pills to the face",
        "she took a bottle of tylenol to the hospital",
        "my son took a bottle of pills to his friends and they took them",
        "he took all his pills to school and now hes unconscious",
    ],
)
def test_what_may_be_swallowed_stays_danger(text: str) -> None:
    assert kind_of(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "I haven't slept in 3 nights",
        "llevo 3 noches sin dormir",
        "havent slept in 2 days",
        "my son hasnt slept in 3 days",
        "no he dormido en 3 noches",
        "i havent slept for 4 nights cuz of the baby",
    ],
)
def test_a_few_nights_without_sleep_are_no_danger(text: str) -> None:
    assert kind_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "i stopped drinking n havent slept in 3 days im shaking",
        "llevo 3 noches sin dormir y tiemblo, deje de tomar",
        "havent slept in 3 nights and i hear voices",
        "hace 3 dias que no duermo y veo sombras",
        "hasnt slept in 4 days n thinks cops r after him",
        "not slept in 3 nights withdrawing",
        "havent slept in 6 days",
        "llevo 7 dias sin dormir",
    ],
)
def test_with_withdrawal_beside_them_or_very_many_they_are(text: str) -> None:
    assert kind_of(text) is Kind.MEDICAL


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("cant do 1 more day im gonna check out perm", Kind.SUICIDE),
        ("se trago una bolsa de coca", Kind.OVERDOSE),
        ("he used alone n not answerin the door", Kind.OVERDOSE),
        ("daddy is hurtin mommy", Kind.VIOLENCE),
        ("he said he got a bullet w my name on it", Kind.VIOLENCE),
        ("me pico mi esposo con un cuchillo", Kind.VIOLENCE),
        ("me pico una abeja y se me cierra la garganta", Kind.MEDICAL),
    ],
)
def test_the_kind_is_that_of_what_happened(text: str, kind: Kind) -> None:
    assert kind_of(text) is kind


@pytest.mark.parametrize(
    "text",
    ["i jumped my moms car", "got jumped start from neighbor", "im beat, long shift", "disparo el precio de la gas"],
)
def test_a_jumped_car_and_a_long_shift_are_no_danger(text: str) -> None:
    assert kind_of(text) is None
