from typing import get_args

import pytest

from hotline.domain.hearing.keywordlists import EXACT, Name
from hotline.domain.hearing.keywords import Keyword, keyword
from hotline.domain.stopping import stop_wish


def name(text):
    found = keyword(text)
    return found and found.name


def test_every_meaning_has_words_and_every_list_a_meaning():
    # Meetings have a grammar of their own.
    assert set(EXACT.values()) == set(get_args(Name)) - {"MEETING"}


@pytest.mark.parametrize(
    "text", ["HELP", "halp", "help me please", "i need some help", "ayuda", "alluda", "me pueden ayudar"]
)
def test_help(text):
    assert name(text) == "HELP"


@pytest.mark.parametrize(
    "text", ["having a bad craving", "really want a drink rn", "me muero por un trago", "about to use", "tengo ganas"]
)
def test_craving(text):
    assert name(text) == "CRAVE"


@pytest.mark.parametrize(
    "text",
    [
        *("a ride to work", "a ride please to work fri", "3 rides please to work", "ride pls from home to the clinic"),
        *("un viaje por favor a la clinica", "necesito ir al doctor el viernes", "i need to go to the doctor friday"),
    ],
)
def test_a_ride(text):
    assert name(text) == "RIDE"


@pytest.mark.parametrize(
    "text", ["i slipped", "relapsed last night", "i used. im sorry", "had 2 beers", "volvi a tomar"]
)
def test_slip(text):
    assert name(text) == "SLIP"


@pytest.mark.parametrize("text", ["talk", "need to talk to someone", "can someone call me", "call me", "llamame"])
def test_call(text):
    assert name(text) == "CALL"


@pytest.mark.parametrize(
    "text", ["i need my sponsor", "call my sponsor", "have my sponsor call me", "quiero hablar con mi padrino"]
)
def test_sponsor_comes_before_any_call(text):
    assert name(text) == "SPONSOR"


@pytest.mark.parametrize(
    "text", ["no cravings today", "i dont want to drink", "craving passed", "he relapsed", "my wife drank last night"]
)
def test_what_is_denied_over_or_about_others_starts_nothing(text):
    assert keyword(text) is None


@pytest.mark.parametrize("text", ["i used to drink", "i used the bus", "i drank water all day", "use the phone"])
def test_harmless_objects_start_nothing(text):
    assert keyword(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "thanks for the ride",
        "got a ride thanks",
        "my ride is here",
        "the meeting was great",
        "my sponsor saved my life",
    ],
)
def test_telling_is_not_asking(text):
    assert keyword(text) is None


def test_a_ride_to_a_meeting_is_a_ride():
    assert name("need a ride to a meeting tonight") == "RIDE"


def test_help_with_something_is_that_thing():
    assert name("need help with groceries") == "GROCERY"


def test_a_meeting_with_all_that_was_said_of_it():
    assert keyword("na meeting tmr 19104") == Keyword("MEETING", zip="19104", when="tomorrow", fellowship="NA")


@pytest.mark.parametrize("text", ["988", "911", "suicide hotline", "crisis"])
def test_crisis(text):
    assert name(text) == "CRISIS"


@pytest.mark.parametrize(
    ("typed", "meant"), [("metting", "MEETING"), ("sponcer", "SPONSOR"), ("cravign", "CRAVE"), ("grocereis", "GROCERY")]
)
def test_one_word_may_be_misspelt(typed, meant):
    assert name(typed) == meant


@pytest.mark.parametrize(
    "word",
    ["step", "shop", "hell", "hope", "now", "rude", "side", "good", "moon", "gold", "stalk", "black", "save", "says"],
)
def test_a_word_of_its_own_is_not_corrected(word):
    assert keyword(word) is None


@pytest.mark.parametrize("text", ["?", "??", "¿?"])
def test_a_question_mark_asks_for_the_menu(text):
    assert name(text) == "MENU"


def test_wanting_to_relapse_is_no_slip():
    assert name("i want to relapse") == "CRAVE"


def test_no_start_word_is_a_wish_to_stop():
    assert [phrase for phrase in EXACT if (wish := stop_wish(phrase)) and wish.action == "STOP"] == []


@pytest.mark.parametrize("text", ["havin a realy bad cravng", "bad cravngs rn", "tengo muchas gnas de tomar"])
def test_a_craving_is_heard_in_a_hurry(text):
    assert keyword(text).name == "CRAVE"
