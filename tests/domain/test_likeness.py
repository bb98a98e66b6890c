from array import array
from dataclasses import replace

import pytest

from hotline.domain.danger import counting, features, senses
from hotline.domain.danger.judges import Judge
from hotline.domain.danger.learning import Example, learn
from hotline.domain.danger.likeness import Likeness
from hotline.domain.danger.limits import Limits, limits

TAUGHT = [
    *(Example(f"i want to {way} tonight", "suicide") for way in ("die", "end it all", "kill myself", "be gone")),
    *(Example(f"{who} took too many pills", "overdose") for who in ("he", "she", "my son", "my roommate")),
    *(Example(f"i want to {what} tonight", None) for what in ("cook", "sleep early", "watch the game", "call mom")),
    *(Example(f"{who} took the bus", None) for who in ("he", "she", "my son", "my roommate")),
]
# What words are about.
ABOUT = {"bus": ["ride"], "lorry": ["ride"], "pills": ["pill"], "took": ["take"]}


def as_typed(text):
    return text


@pytest.fixture(scope="module")
def ear():
    return Likeness(learn(TAUGHT, as_typed, ABOUT))


def test_what_is_like_the_examples_of_danger_is_told_from_what_is_not(ear):
    danger, harmless = "my brother took too many pills", "my brother took the bus"
    assert ear.danger(features.typed(danger), danger) > 0.5 > ear.danger(features.typed(harmless), harmless)


def test_a_misspelled_text_is_still_like_the_one_that_was_meant(ear):
    typed = "i wnt to kil myslf 2night"
    assert ear.danger(features.typed(typed), typed) > 0.5


def test_a_word_no_example_has_is_understood_by_those_of_its_list(ear):
    # "lorry" is in no example, and nothing of it sounds like the bus.
    known, strange = "he took the lorry", "he took the qvxzk"
    assert ear.danger(features.typed(known), known) < ear.danger(features.typed(strange), strange)


def test_the_kind_is_that_of_the_examples_it_is_most_like(ear):
    kind, clearly = ear.kind("my sister took too many pills".split(), "my sister took too many pills")
    assert (kind, clearly > 0.5) == ("overdose", True)


def test_a_text_without_words_is_like_nothing_in_particular(ear):
    assert 0 <= ear.danger([], "") <= 1


def test_the_same_examples_teach_the_same():
    assert learn(TAUGHT, as_typed, ABOUT) == learn(TAUGHT, as_typed, ABOUT)


def test_the_order_of_the_examples_matters_little(ear):
    typed = "my cousin took too many pills"
    other = Likeness(learn(TAUGHT[::-1], as_typed, ABOUT))
    assert abs(ear.danger(features.typed(typed), typed) - other.danger(features.typed(typed), typed)) < 0.02


def test_tables_that_do_not_fit_together_are_refused():
    whole = learn(TAUGHT, as_typed, ABOUT)
    with pytest.raises(ValueError, match="learn anew"):
        replace(whole, rareness=whole.rareness[:-1])


def test_a_judge_whose_tables_do_not_fit_together_is_refused():
    judge = learn(TAUGHT, as_typed, ABOUT).counted
    with pytest.raises(ValueError, match="learn anew"):
        replace(judge, rareness=judge.rareness[:-1])


def test_a_judge_that_weighs_no_side_is_refused():
    with pytest.raises(ValueError, match="learn anew"):
        replace(learn(TAUGHT, as_typed, ABOUT).counted, tellings=(), biases=())


def test_the_kind_most_examples_tell_of_is_counted_apart_from_all_others():
    wishes, others = counting.sides(["suicide", "suicide", "overdose", None])
    assert (wishes, others) == ([True, True, None, False], [None, None, True, False])


def test_what_tells_of_one_side_of_danger_alone_is_enough():
    speaks_for, speaks_against = array("b", [80]), array("b", [-80])
    judge = Judge(array("I", [1]), bytes([16]), (speaks_for, speaks_against), (0.0, 0.0), unseen=16)
    assert judge.score([1]) > 0


def test_a_judge_finds_each_of_its_features_wherever_it_stands_among_them():
    known = array("I", [0, 1, 1 << 20, (1 << 32) - 1])
    for at, feature in enumerate(known):
        tells = array("b", [80 if place == at else 0 for place in range(len(known))])
        assert Judge(known, bytes([16] * len(known)), (tells,), (0.0,), unseen=16).score([feature]) > 0


def test_what_a_text_is_about_is_told_by_lists_wherever_their_words_stand():
    assert set(senses.together(["the", "pills", "she", "took"], {"pills": ["pill"], "she": ["she"]})) == {
        features.number(f"4{name}") for name in ("pill ", "she ", "pill she")
    }


def test_a_list_may_have_words_that_stand_together():
    about = list(senses.together("i will end it all".split(), {"end it all": ["die"]}))
    assert about == [features.number("4die ")]


def test_capitals_accents_apostrophes_and_drawn_out_letters_are_not_noticed():
    assert features.typed("I CAN'T, nooooo más") == ["i", "cant", "noo", "mas"]


def test_of_a_number_only_its_length_is_noticed():
    assert features.typed("at 7 or 45") == ["at", "0", "or", "00"]


def test_a_rating_before_what_else_is_said_is_not_noticed():
    assert features.typed("8. also my dog died") == features.typed("also my dog died")
    assert features.meant(" . 8 . also my dog died .") == features.meant("also my dog died")


def test_a_rating_alone_is_noticed():
    assert features.typed("8") == ["0"]


def test_two_spellings_share_most_of_their_pieces():
    right, wrong = set(features.pieces("suicidal")), set(features.pieces("suicidl"))
    assert len(right & wrong) > len(right) / 2


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"hear": 0.5}, "knows no hear"),
        ({"hears": 1.5}, "a number from 0 to 1"),
        ({"sure": True}, "a number from 0 to 1"),
        ({"most": 999}, "a number from 0 to 100"),
    ],
)
def test_limits_that_cannot_be_are_refused_with_what_to_do(table, said):
    with pytest.raises(ValueError, match=said):
        limits(table)


def test_limits_have_their_usual_value_unless_said_otherwise():
    assert limits({"hears": 0.7}) == Limits(hears=0.7)


@pytest.mark.parametrize(
    ("words", "taken_back", "least"),
    [
        (2, False, None),
        (4, False, 0.6),
        (4, True, 0.8),
        (5, False, 0.5),
        (5, True, 0.8),
        (12, False, 0.5),
        (13, False, 0.7),
        (13, True, 0.8),
        (21, True, 0.9),
        (60, False, 0.9),
        (61, False, None),
    ],
)
def test_a_text_of_few_words_or_many_must_be_more_like_danger(words, taken_back, least):
    lengths = {"fewest": 3, "few": 4, "short": 12, "most": 20, "longest": 60}
    allowed = Limits(hears=0.5, despite=0.8, scant=0.6, middling=0.7, long=0.9, **lengths)
    assert allowed.least(words, taken_back=taken_back) == least


def test_of_the_danger_most_examples_tell_of_a_little_is_enough():
    # "tablet" stands in danger as often as not, but never in what most examples of danger tell.
    wishes = [Example(f"i want to be gone {when}", "suicide") for when in ("now", "soon", "today", "tonight")]
    others = [
        Example("he took a tablet", "overdose"),
        Example("he sells a tablet", None),
        Example("i sell it now", None),
    ]
    heard = Likeness(learn([*wishes, *others], as_typed, {}))
    wish, other = "i want to be gone at last", "he took a tablet at last"
    assert heard.danger(features.typed(wish), wish) > heard.danger(features.typed(other), other)
