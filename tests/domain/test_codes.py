"""The short number of an ask: never one of the choices, none that a live ask has, none that was free just now."""

import pytest

from hotline.domain.requests import FIRST_CODE, LAST_CODE, next_code

TWO_DIGITS = set(range(FIRST_CODE, 100))


def test_it_is_never_taken_for_a_choice() -> None:
    assert next_code(set(), 0) == FIRST_CODE > 3


@pytest.mark.parametrize(("used", "code"), [({10, 11}, 12), (TWO_DIGITS, 100), (TWO_DIGITS - {99}, 99)])
def test_no_live_ask_has_it(used: set[int], code: int) -> None:
    assert next_code(used, 0) == code


def test_a_number_that_is_free_again_is_not_the_next_one() -> None:
    assert len({next_code(set(), last) for last in range(90)}) == 90


def test_where_all_are_in_use_the_first_is_given_once_more() -> None:
    assert next_code(set(range(FIRST_CODE, LAST_CODE + 1)), 7) == FIRST_CODE
