import pytest

from hotline.domain.hearing.offers import LATER_MINUTES, OfferReply, code_in, offer_reply


@pytest.mark.parametrize(
    "text", ["1", "yes", "on my way", "i got it", "im here", "ya voy", "aqui estoy", "yes, who is it?"]
)
def test_accepting(text):
    assert offer_reply(text) == OfferReply("accept")


@pytest.mark.parametrize("text", ["yes 14", "1 14", "14 yes", "y14", "#14 on my way", "R14 yes"])
def test_accepting_with_a_code(text):
    assert offer_reply(text) == OfferReply("accept", code="14")


@pytest.mark.parametrize(
    ("text", "minutes"), [("in an hour", 60), ("in 20 min", 20), ("2 in an hour", 60), ("cant now but in 30 min", 30)]
)
def test_later_with_minutes(text, minutes):
    assert offer_reply(text) == OfferReply("later", minutes=minutes)


@pytest.mark.parametrize("text", ["later", "later tonight after 8", "when i get off", "mas tarde"])
def test_later_without_minutes(text):
    assert offer_reply(text) == OfferReply("later")


def test_the_second_choice_alone_takes_the_offer_at_its_word():
    assert offer_reply("2") == OfferReply("later", minutes=LATER_MINUTES)


@pytest.mark.parametrize("text", ["3", "cant", "not now", "at work", "no puedo", "3 14"])
def test_declining(text):
    assert offer_reply(text).action == "decline"


@pytest.mark.parametrize("text", ["14", "maybe", "who?", "whats wrong", "is she ok?", ""])
def test_what_is_no_answer(text):
    assert offer_reply(text) is None


def test_a_code_alone_is_still_heard():
    assert code_in("14") == "14"


@pytest.mark.parametrize("text", ["9", "14 or 15", "in 20 min", "at 10", "1234", "call 555 0123", "no"])
def test_other_numbers_are_no_codes(text):
    assert code_in(text) is None
