import pytest

from hotline.domain.danger import Danger, Kind
from hotline.engine.checks import keywords

FLOW = """
starts = [%s]
silence = "bye"
unclear = "bye"
%s
[pick]
ask = "Which?"
answers.one = { label = "One", then = "bye", hear = [%s] }
[bye]
end = "x"
"""


def flow(starts="", hear="", head=""):
    return FLOW % (starts, head, hear)


def hears(text):
    return Danger(Kind.SUICIDE, sure=True, about="writer", threat=False) if text == "rope" else None


def test_the_real_words_belong_to_nobody_else(real):
    assert [*keywords.carrier_words(real), *keywords.one_meaning(real)] == []


@pytest.mark.parametrize(
    "word", ["stop", "STOPALL", "unsubscribe", "cancel", "end", "Quit", "revoke", "optout", "start", "unstop"]
)
def test_words_of_the_carrier(found, word):
    assert "which opts people out or in" in found(keywords.carrier_words, walk=flow(starts=f'"{word}"'))[0]
    assert "which the carrier keeps" in found(keywords.carrier_words, walk=flow(hear=f'"{word}"'))[0]


@pytest.mark.parametrize("word", ["help", "info"])
def test_words_that_may_begin_a_flow_and_not_answer(found, word):
    assert found(keywords.carrier_words, walk=flow(starts=f'"{word}"')) == []
    assert "which the carrier keeps" in found(keywords.carrier_words, walk=flow(hear=f'"{word}"'))[0]


def test_yes_may_answer_and_not_begin(found):
    assert found(keywords.carrier_words, walk=flow(hear='"yes"')) == []
    assert "opts people out or in" in found(keywords.carrier_words, walk=flow(starts='"yes"'))[0]


def test_a_wordy_wish_to_stop_is_no_answer(found):
    assert "carrier keeps" in found(keywords.carrier_words, walk=flow(hear='"stop texting me"'))[0]


def test_words_that_are_heard_as_danger(book_of):
    book = book_of(walk=flow(starts='"rope"', hear='"rope"'))
    assert [str(fault).split(":")[0] for fault in keywords.danger_words(book, hears)] == [
        "walk.toml",
        "walk.toml [pick]",
    ]


def test_in_a_crisis_flow_an_answer_may_be_danger(book_of):
    assert list(keywords.danger_words(book_of(walk=flow(hear='"rope"', head="crisis = true")), hears)) == []


def test_a_start_word_of_two_flows(found):
    (fault,) = found(keywords.one_meaning, one=flow(starts='"walk"'), two=flow(starts='"walk"'))
    assert fault == 'one.toml: starts has "walk", which begins two; let it begin one'


def test_a_meaning_of_two_flows(found):
    (fault,) = found(keywords.one_meaning, one=flow(head='means = ["RIDE"]'), two=flow(head='means = ["RIDE"]'))
    assert "means has RIDE, which begins two" in fault


def test_a_start_word_that_means_another_flow(found):
    (fault,) = found(keywords.one_meaning, one=flow(starts='"crave"'), two=flow(head='means = ["CRAVE"]'))
    assert 'starts has "crave", which begins two' in fault
