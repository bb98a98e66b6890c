"""Danger told in emoji, and plain answers, errands and everyday words that only look like danger."""

import pytest

from hotline.domain.danger import Kind


@pytest.mark.parametrize("text", ["🔪🩸 myself tonight", "🔪 my wrist", "🔫 myself", "💊💊💊 goodbye everyone"])
def test_what_an_emoji_shows_is_heard_as_its_word(screen, text):
    assert screen(text).kind == Kind.SUICIDE


@pytest.mark.parametrize(
    "text", ["🔪 chopping onions for the stew", "time for my 💊 and bed", "grilled steak 🔪🔥 come eat"]
)
def test_an_emoji_alone_makes_no_danger_of_everyday_words(screen, text):
    assert screen(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "mi novio me dejo",
        "mis hijos no me contestan",
        "cps took my kids",
        "sorry dear i dont drive after dark anymore",
        "been sittin here 20 min n he aint come out",
        "cant do it tonight",
        "im in front of her bldg w my flashers on",
        "something came up i cant do it anymore",
        "where you picked me up last time",
        "estoy en la parada del bus",
        "no kiero mas mensajes",
    ],
)
def test_plain_answers_to_what_the_line_asks_are_none(screen, text):
    assert screen(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "my heart pills and 2 inhalers",
        "mi insulina y mi andador",
        "my heart meds n a cooler w my insulin",
        "need my asthma pump refilled",
    ],
)
def test_medicine_that_is_fetched_or_brought_along_is_none(screen, text):
    assert screen(text) is None


@pytest.mark.parametrize("text", ["my kid drank bleach", "my son drank antifreeze", "my baby got into the bleach"])
def test_what_stands_under_the_sink_is_no_drug(screen, text):
    assert screen(text).kind == Kind.MEDICAL


@pytest.mark.parametrize(
    "text", ["se tomo todas las pastillas", "se trago un frasco de pastillas", "se las tomo todas"]
)
def test_whoever_tells_of_what_another_swallowed_reads_what_to_do_for_them(screen, text):
    assert screen(text).kind == Kind.OVERDOSE


@pytest.mark.parametrize("text", ["me tome todas las pastillas", "me las tomo todas las pastillas"])
def test_who_tells_it_of_themselves_is_asked_to_reach_a_person(screen, text):
    assert screen(text).kind == Kind.SUICIDE


@pytest.mark.parametrize(
    "text",
    [
        "ready 2 go",
        "ready to go when u r",
        "ya no soy padrino de nadie",
        "la renta no me alcanza",
        "i dont want 2 talk 2 nobody",
    ],
)
def test_what_helpers_and_the_tired_say_is_none(screen, text):
    assert screen(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "my sister took a bottl of tylenol she says she wants 2 die",
        "my brother swalowed a whole bottle of advil he wants to die",
        "my brother swalowed a hole bottle of advil he wants 2 die",
        "mi hermana se tomo un frasco de pastillas y dice q se quiere morir",
    ],
)
def test_what_another_has_swallowed_comes_before_why(screen, text):
    assert screen(text).kind == Kind.OVERDOSE


@pytest.mark.parametrize(
    "text",
    [
        "i just swallowed all my pills i want to die",
        "took a whole bottle of my pills",
        "i already took them. all of my pills. goodbye",
        "i took 40 tylenol",
        "i took the hole bottle",
        "took em all",
        "me corte las benas",
        "i slit my wrists",
        "i tried to kill myself tonight",
        "me tome un frasco de pastillas ya no quiero vivir",
        "ya me las tome todas adios",
    ],
)
def test_what_the_writer_has_done_already_is_an_attempt(screen, text):
    assert screen(text).known_as == "attempt"


@pytest.mark.parametrize(
    "text",
    [
        "i never took the pills but i want to die",
        "i want to take all my pills",
        "thinking about taking too many pills",
        "i almost took all my pills last night",
        "in 2019 i took a bottle of pills and i want to die again",
        "me las tomo todas las pastillas",
        "quiero tomarme todas las pastillas",
    ],
)
def test_what_is_wished_feared_or_long_ago_is_no_attempt(screen, text):
    assert screen(text).known_as == "suicide"


def test_medicine_taken_as_it_should_be_is_none(screen):
    assert screen("i took all my meds this morning like im supposed to") is None


@pytest.mark.parametrize("text", ["my husbund beet me up", "my husbin beat me"])
def test_misspelt_violence_is_heard(screen, text):
    assert screen(text).kind == Kind.VIOLENCE


@pytest.mark.parametrize("text", ["shot up 2 much", "i shot up way too much"])
def test_so_is_too_much_in_a_needle(screen, text):
    assert screen(text).kind == Kind.OVERDOSE


@pytest.mark.parametrize("text", ["i drank too much last nite", "beet salad for dinner", "took them all to school"])
def test_a_drink_too_many_and_a_salad_are_none(screen, text):
    assert screen(text) is None
