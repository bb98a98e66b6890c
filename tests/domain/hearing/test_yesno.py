import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.hearing.yesno import yesno


@pytest.mark.parametrize(
    "text",
    ["yes", "Y", "yesss!!", "yeahh", "ues", "ok sure", "1", "no problem", "👍", "si", "Sí, por favor", "claro que sí"],
)
def test_yes(text):
    assert yesno(text) == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "N",
        "nooo",
        "no way",
        "not today",
        "not now",
        "never mind",
        "i dont think so",
        "2",
        "👎",
        "nel",
        "no gracias",
    ],
)
def test_no(text):
    assert yesno(text) == "no"


@pytest.mark.parametrize(
    "text", ["maybe", "maybe friday", "later", "idk", "not sure", "yes and no", "no sé", "quizas", "what", "", "8"]
)
def test_neither(text):
    assert yesno(text) is None


def test_a_clear_first_word_decides():
    assert yesno("yes i made it home fine") == "yes"


def test_a_refusal_may_be_explained():
    assert yesno("no i stayed home with my kids") == "no"


@pytest.mark.parametrize("text", ["yes but not now", "no but maybe later", "yes?? what is this?"])
def test_a_doubt_or_a_question_takes_it_back(text):
    assert yesno(text) is None


@pytest.mark.parametrize("text", ["no idea", "no se", "no one", "no entiendo", "no puedo mas"])
def test_no_opens_sentences_that_are_no_answer(text):
    assert yesno(text) is None


@pytest.mark.parametrize("text", ["1 2", "1 no", "No. 1", "no prob im ok"])
def test_both_at_once_and_no_problem_are_no_answer(text):
    assert yesno(text) is None


@pytest.mark.parametrize(
    ("text", "answer"),
    [("hell yea", "yes"), ("i gues so", "yes"), ("fosho", "yes"), ("no hay bronca", "yes"), ("not relly", "no")],
)
def test_how_thumbs_write_it(text, answer):
    assert yesno(text) == answer


def test_being_ok_answers_nothing():
    assert yesno("im ok") is None


@pytest.mark.parametrize("word", ["yet", "yen", "now", "not", "know", "nod", "sis", "sin"])
def test_no_spelling_is_guessed(word):
    assert yesno(word) is None


@given(st.text(max_size=200))
def test_yes_no_or_nothing(text):
    assert yesno(text) in {"yes", "no", None}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("took em at 8 like i said so yes", "yes"),
        ("he has the car tonight so no", "no"),
        ("ya comi entonces si", "yes"),
        ("should i say so or no", None),
        ("is that so yes?", None),
    ],
)
def test_what_a_story_ends_in_is_its_answer(text, answer):
    assert yesno(text) == answer
