"""A number and what it counts."""

import pytest

from hotline.domain.counted import counted


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 faults"), (1, "1 fault"), (1.0, "1 fault"), (1.5, "1.5 faults"), (2, "2 faults")]
)
def test_one_is_one_and_all_else_several(number, said):
    assert counted(number, "fault") == said


def test_some_have_a_word_of_their_own_for_several():
    assert (counted(1, "person", "people"), counted(2, "person", "people")) == ("1 person", "2 people")
