import pytest

from hotline.domain.hearing.timepieces import Reading, read


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("tmrw 9am", "TA"),
        ("quarter to 7", "qtN"),
        ("6:30", "C"),
        ("1830", "M"),
        ("3/7", "S"),
        ("3-7", "R"),
        ("the 7th", "fO"),
        ("in 1.5 hours", "iDu"),
    ],
)
def test_each_piece_is_a_letter(text, letters):
    assert read(text).letters == letters


def test_unknown_words_are_kept_as_unknown():
    assert read("zebra at 5").letters == "?eN"


def test_numbers_to_call_are_no_times():
    assert read("911").letters == "B"


def test_am_and_pm_are_told_apart():
    assert read("6am 6pm").values == ((6, 0, 0), (6, 0, 1))


def test_pieces_can_be_dropped_with_their_values():
    assert Reading("fNf", ((), (5,), ())).dropping("f") == Reading("N", ((5,),))


def test_pieces_can_be_taken_out_by_place():
    assert Reading("TN", ((1,), (5,))).without(0, 1) == Reading("N", ((5,),))
