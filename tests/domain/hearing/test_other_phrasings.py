"""Ways of answering that went unheard: what it came down from, a day with a slip, where a ZIP is, a double negation."""

from datetime import UTC, datetime

import pytest

from hotline.domain.hearing.addresses import address
from hotline.domain.hearing.ratings import rating
from hotline.domain.hearing.times import time_of
from hotline.domain.hearing.yesno import yesno
from hotline.domain.stopping import stop_wish

WEDNESDAY = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("down to 2 from 9", 2),
        ("its up to 7 from 3", 7),
        ("baje a 3 desde 8", 3),
        ("yes to 7", 7),
        ("2 from the store", None),
    ],
)
def test_what_it_was_may_come_after_what_it_is(text: str, meant: int | None) -> None:
    assert rating(text) == meant


@pytest.mark.parametrize("text", ["frday 6pm", "fiday 6pm", "firday at 6pm", "friady 6pm"])
def test_a_day_with_one_slip_is_that_day(text: str) -> None:
    assert time_of(text, WEDNESDAY) == datetime(2026, 11, 27, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "day"), [("thrsday 9am", 26), ("saturay 9am", 28), ("snday 9am", 29), ("mnday 9am", 30)]
)
def test_so_is_each_other_day(text: str, day: int) -> None:
    at = time_of(text, WEDNESDAY)
    assert at is not None and at.day == day


@pytest.mark.parametrize("text", ["im in 19134", "i live in 19134", "estoy en 19134", "near 19134", "19134"])
def test_a_zip_is_a_zip_whatever_leads_to_it(text: str) -> None:
    assert address(text) == {"zip": "19134"}


def test_a_town_before_a_zip_stays_a_town() -> None:
    assert address("in camden 08103") == {"city": "camden", "zip": "08103"}


@pytest.mark.parametrize("text", ["wouldnt say no", "i wouldn't say no", "wont say no", "no diria que no"])
def test_whoever_would_not_say_no_says_yes(text: str) -> None:
    assert yesno(text) == "yes"


@pytest.mark.parametrize("text", ["i wouldnt", "no", "wouldnt"])
def test_and_a_no_stays_a_no(text: str) -> None:
    assert yesno(text) == "no"


@pytest.mark.parametrize(
    ("text", "days"),
    [("pause it til saturday, 3 days", 3), ("pause until friday for 2 days", 2), ("pause for a week til monday", 7)],
)
def test_a_pause_may_say_its_end_twice(text: str, days: int) -> None:
    wish = stop_wish(text)
    assert wish is not None and (wish.action, wish.days) == ("PAUSE", days)


@pytest.mark.parametrize("text", ["stop using til saturday, 3 days", "pause my drinking til saturday, 3 days"])
def test_what_is_no_wish_about_texts_stops_none(text: str) -> None:
    assert stop_wish(text) is None
