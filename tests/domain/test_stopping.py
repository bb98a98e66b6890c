import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.stopping import CARRIER_STOPS, StopWish, stop_wish


def action(text):
    wish = stop_wish(text)
    return wish and wish.action


@pytest.mark.parametrize("word", sorted(CARRIER_STOPS))
def test_a_carrier_keyword_alone_is_whole(word):
    assert stop_wish(f" {word.upper()}\n") == StopWish("STOP", whole=True)


@pytest.mark.parametrize("text", ["STOP PLEASE", "stop!", "stop texting me", "stop stop stop"])
def test_more_than_the_keyword_is_a_wish_the_carrier_does_not_act_on(text):
    assert stop_wish(text) == StopWish("STOP")


@pytest.mark.parametrize(
    "text",
    [
        "Please stop texting this number",
        "take me off your list",
        "I don't want these texts anymore",
        "unsubscribe me",
        "opt-out",
        "do not contact me again",
        "lose my number",
        "no more messages",
        "i revoke my consent",
        "Fuck off and stop texting me",
        "ya no me escriban",
        "dejen de mandarme mensajes",
        "quítame de la lista",
        "dame de baja",
    ],
)
def test_any_clear_wish_not_to_be_texted_counts(text):
    assert action(text) == "STOP"


@pytest.mark.parametrize(
    "text",
    [
        "i want to stop using",
        "i quit drinking",
        "end of my rope",
        "make it stop",
        "please make it stop",
        "dont stop",
        "stop by later",
        "leave me alone he said",
        "stop this shit",
        "i want to end it all",
        "i want to opt out of life",
        "remove me from this world",
        "take me off these meds",
        "i dont want anything anymore",
        "i dont want to be here anymore",
        "i dont consent",
        "i said stop",
        "stop hurting me",
        "you never text me anymore",
        "my ex wont stop texting me",
        "why did you stop texting me",
        "dont stop texting me",
        "i need to stop texting him",
        "get me out of here",
        "no more pain",
        "stop n go on 5th",
        "no mas dolor",
        "quiero parar de tomar",
        "ya no quiero nada",
        "no me busquen",
        "ya no me escribes",
        "dejame en paz le dije",
    ],
)
def test_nobody_is_silenced_by_words_that_only_sound_like_it(text):
    assert stop_wish(text) is None


def test_a_wish_may_be_one_clause_of_a_text():
    assert stop_wish("who is this? stop texting me") == StopWish("STOP")


def test_a_bare_stop_in_a_clause_is_no_wish():
    assert stop_wish("STOP. he is hitting me") is None


@pytest.mark.parametrize("text", ['she said "stop texting me"', "stop texting me. jk", "he told me. stop texting me"])
def test_what_others_said_and_jokes_are_no_wish(text):
    assert stop_wish(text) is None


@pytest.mark.parametrize(
    "text", ["wrong number", "wrong # stop", "u have the wrong person", "numero equivocado", "no one by that name here"]
)
def test_a_wrong_number_is_told_apart(text):
    assert stop_wish(text) == StopWish("STOP", reason="wrong_number")


@pytest.mark.parametrize(
    "text", ["i called the wrong number", "is this the wrong number", "this is not a safe number", "this isnt my phone"]
)
def test_a_borrowed_phone_is_no_wrong_number(text):
    assert stop_wish(text) is None


@pytest.mark.parametrize(
    "text", ["stop rides", "no more ride texts", "stop sending me ride texts", "dont text me about rides"]
)
def test_one_topic_can_be_stopped(text):
    assert stop_wish(text) == StopWish("STOP", topic="rides")


def test_leaving_meetings_is_not_leaving_the_line():
    assert stop_wish("i want to stop meetings") is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("pause", None),
        ("pause for 1 week", 7),
        ("pause 3 days", 3),
        ("stop texting me for two weeks", 14),
        ("pausa un mes", 30),
    ],
)
def test_a_pause_may_have_a_length(text, days):
    assert stop_wish(text) == StopWish("PAUSE", days=days)


@pytest.mark.parametrize("text", ["quiero volver a tomar", "kiero regresar a mi casa", "i want back in the hospital"])
def test_to_go_back_to_something_else_is_no_wish_for_texts(text):
    assert action(text) is None


@pytest.mark.parametrize(
    "text", ["START", "resume", "text me again", "EMPEZAR", "turn texts back on", "quiero volver", "i want back on"]
)
def test_a_wish_to_start_again(text):
    assert action(text) == "START"


@pytest.mark.parametrize("text", ["start over", "i want to start using again", "lets start", "yes"])
def test_nobody_is_signed_up_by_accident(text):
    assert stop_wish(text) is None


@pytest.mark.parametrize("text", ["cancel my ride", "need to cancel my ride for tomorrow", "cancela mi viaje"])
def test_cancelling_a_ride_is_no_opt_out(text):
    assert stop_wish(text) == StopWish("cancel_ride")


@pytest.mark.parametrize("word", ["step", "shop", "top", "stot", "stopped", "quite", "ended", "canceled"])
def test_no_spelling_is_guessed(word):
    assert stop_wish(word) is None


@given(st.text(max_size=300))
def test_no_text_breaks_it_and_none_means_two_things(text):
    wish = stop_wish(text)
    assert wish == stop_wish(f" {text} ")
    assert wish is None or wish.action in {"STOP", "START", "PAUSE", "cancel_ride"}


@pytest.mark.parametrize("text", ["this isnt mike", "no soy raul", "im not kevin sorry", "aqui no vive ningun raul"])
def test_whoever_is_somebody_else_has_the_wrong_number(text):
    assert stop_wish(text) == StopWish("STOP", reason="wrong_number")


@pytest.mark.parametrize(
    "text", ["this isnt hope", "im not ready", "theres no food here", "aqui no hay comida", "no sam"]
)
def test_what_is_not_there_is_no_wrong_number(text):
    assert stop_wish(text) is None


def test_a_story_may_end_in_a_wish():
    assert action("i am 81 and do not know how i got on this but kindly stop sending me messages") == "STOP"


@pytest.mark.parametrize(
    "text", ["can u tell my dealer to please stop texting me", "my ex would please stop texting me"]
)
def test_a_wish_about_others_at_the_end_of_a_story_silences_nobody(text):
    assert stop_wish(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "i want off this list",
        "get me off your list",
        "im done with these texts",
        "stop msgin me",
        "ya basta con los mensajes",
        "parale ya con los mensajes",
        "ya no escriban",
    ],
)
def test_other_clear_wishes(text):
    assert action(text) == "STOP"


@pytest.mark.parametrize(
    "text",
    [
        "im done with this",
        "im done with life",
        "im done getting high",
        "get me off these pills",
        "how do i get off this",
        "i want off the waiting list",
        "ya basta de sufrir",
        "ya no",
        "i dont want none of this",
    ],
)
def test_being_done_with_anything_but_our_texts_silences_nobody(text):
    assert stop_wish(text) is None


def test_not_to_be_written_to_until_a_day_is_a_pause():
    assert action("no me escriban hasta el lunes") == "PAUSE"


@pytest.mark.parametrize(
    "text",
    [
        "dont text he sees my phone",
        "stop hes here",
        "stop pls my husband reads these",
        "dont text me here because he reads my phone",
        "no me escriban que el me revisa el telefono",
    ],
)
def test_whoever_is_read_along_with_wants_no_texts(text):
    assert action(text) == "STOP"


@pytest.mark.parametrize("text", ["he is here", "hes home", "my husband reads my texts", "make it stop he is here"])
def test_that_somebody_is_there_is_no_wish_by_itself(text):
    assert stop_wish(text) is None
