"""What is to be seen to in a driver's papers: missing, past, running out, a training to come."""

from datetime import date

import pytest

from hotline.domain.trips.drivers import Papers
from hotline.domain.trips.papers import due

TODAY = date(2027, 3, 3)
GOOD = date(2099, 1, 1)


def test_with_all_papers_good_nothing_is_due() -> None:
    assert due(Papers(GOOD, GOOD, GOOD, TODAY), TODAY) == []


@pytest.mark.parametrize(
    ("until", "what", "bars"),
    [
        (None, "missing", True),
        (date(2027, 3, 2), "past", True),
        (TODAY, "soon", False),
        (date(2027, 4, 2), "soon", False),
    ],
)
def test_a_paper_is_missing_past_or_runs_out_within_thirty_days(until: date | None, what: str, bars: bool) -> None:
    (one,) = due(Papers(GOOD, until, GOOD, TODAY), TODAY)
    assert (one.paper, one.what, one.bars) == ("insurance", what, bars)


def test_what_runs_out_in_a_month_and_a_day_is_not_due_yet() -> None:
    assert due(Papers(date(2027, 4, 3), GOOD, GOOD, TODAY), TODAY) == []


def test_a_training_to_come_is_none_yet() -> None:
    (one,) = due(Papers(GOOD, GOOD, GOOD, date(2027, 3, 4)), TODAY)
    assert one.bars and one.what == "to come"
