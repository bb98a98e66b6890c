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


@pytest.mark.parametrize(
    "text",
    """
    couldnt hurt | it wouldnt hurt | i guess it couldnt hurt | i dont see why not | no veo por que no
    its not a problem | i couldnt agree more | no estaria mal | no me vendria mal | no me molesta | no hay de otra
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_to_deny_harm_is_to_agree(text):
    assert yesno(text) == "yes"


@pytest.mark.parametrize("text", ["no no problem", "no, its not a problem", "no it wouldnt hurt", "wouldnt hurt?"])
def test_beside_a_no_or_a_question_it_may_be_either(text):
    assert yesno(text) is None


@pytest.mark.parametrize("text", ["it didnt hurt", "it doesnt hurt", "i wouldnt hurt myself", "it isnt good", "no veo"])
def test_other_denials_are_a_no(text):
    assert yesno(text) == "no"


@pytest.mark.parametrize("text", ["yep nvm", "yes nevermind", "yes forget it", "yes please forget it", "si, olvidalo"])
def test_a_yes_that_is_taken_back_is_none(text):
    assert yesno(text) is None


@pytest.mark.parametrize(("text", "answer"), [("yes i forgot it", "yes"), ("nope nvm", "no"), ("nvm", "no")])
def test_what_takes_back_a_yes_leaves_the_rest(text, answer):
    assert yesno(text) == answer
