"""Wishes not to be texted that name the texts in some other way, and what only sounds like them."""

import pytest

from hotline.domain.stopping import StopWish, stop_fed_up, stop_wish


def action(text):
    wish = stop_wish(text)
    return wish and wish.action


@pytest.mark.parametrize(
    "text",
    [
        "stop sending these",
        "stop sending this",
        "stop sending",
        "i opt out",
        "im opting out",
        "no texts",
        "no txts",
        "no texting",
        "no calls or texts",
        "texts off",
        "turn the txts off",
        "turn these off",
        "switch off the texts",
        "no thanks stop",
        "not interested, stop",
        "stop no thanks",
        "i didnt sign up for this stop",
        "who is this stop",
        "take me off this",
        "take me off of this",
        "remove from ur list",
        "i want to be removed from your list",
        "i dont want to hear from you anymore",
        "make the texts stop",
        "these messages need to stop",
        "stop writing to me",
        "dont send anymore",
        "block this number",
        "lose this number",
    ],
)
def test_what_names_the_texts_or_declines_them_is_a_wish_in_whatever_order(text):
    assert action(text) == "STOP"


@pytest.mark.parametrize(
    "text",
    [
        "dejen de mandar mensajes",
        "dejen de mandar msjs",
        "deja de escribir",
        "paren los mensajes",
        "parenle a los mensajes",
        "parar mensajes",
        "alto a los mensajes",
        "cancelar mensajes",
        "como cancelo los mensajes",
        "terminen los mensajes",
        "ya no mensajes",
        "sin mensajes",
        "mensajes no mas",
        "apaguen los mesajes",
        "desactivar mensajes",
        "basta ya de mensajes",
        "no gracias, paren",
        "quiero salirme de la lista",
        "que me den de baja",
        "ya no me manden",
        "no quiero recibir nada",
        "no quiero saber nada de ustedes",
    ],
)
def test_so_it_is_in_spanish(text):
    assert action(text) == "STOP"


@pytest.mark.parametrize(
    "text",
    [
        "i want it all to stop",
        "i want this to stop",
        "make the voices stop",
        "need these cravings to stop",
        "turn off my brain",
        "silence the voices",
        "cant stop",
        "take me out of this",
        "i want to be removed from this world",
        "no contact",
        "no one texts me",
        "no thanks",
        "im good",
        "not interested in life",
        "terminar con todo",
        "acaben con mi dolor",
        "no quiero parar",
        "quiero que pare",
        "quiero salir de esto",
        "cancelen mi cita",
        "sin ganas",
        "stop it",
        "i forget my number",
    ],
)
def test_a_wish_that_something_else_would_stop_silences_nobody(text):
    assert action(text) is None


@pytest.mark.parametrize(
    "text", ["leave me alone dont txt me", "dont text me leave me alone", "dejenme en paz no me escriban"]
)
def test_two_ways_to_say_it_in_one_breath_are_a_wish(text):
    assert action(text) == "STOP" or stop_fed_up(text) == StopWish("STOP")
