"""The weekly drill: everybody on the roster answers a test text, and a dead phone is found before it is needed."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from hotline.services import reminding
from tests.kit.line import Line
from tests.kit.sending import undelivered

CHICAGO = ZoneInfo("America/Chicago")


@pytest.fixture
def drilled(line: Line) -> Line:
    """Wednesday, one minute past noon: the test texts have gone out."""
    line.at(datetime(2026, 12, 2, 11, 0, tzinfo=CHICAGO))
    reminding.tend(line.hotline)
    line.at(datetime(2026, 12, 2, 12, 0, 1, tzinfo=CHICAGO))
    line.later(seconds=1)
    line.later(seconds=1)
    return line


def test_everybody_who_takes_pages_reads_that_it_is_a_test(drilled: Line) -> None:
    for who in ("sam", "pat", "rosa", "ana"):
        assert "this is a test, no one is waiting. Please reply 1." in drilled.reads(who)


def test_participants_read_nothing(drilled: Line) -> None:
    assert drilled.reads("jo") == ""


def test_an_answer_is_thanked(drilled: Line) -> None:
    drilled.reads("sam")
    assert "Your phone works" in drilled.says("sam", "1")


def test_the_coordinator_reads_who_answered_and_how_fast(drilled: Line) -> None:
    drilled.later(minutes=4)
    for who in ("sam", "rosa", "ana"):
        drilled.says(who, "1")
    drilled.reads("ana")
    drilled.later(hours=24)
    assert "3 of 4 answered, half of those in 4 min. No answer: Pat." in drilled.reads("ana")


def test_any_text_shows_that_a_phone_works(drilled: Line) -> None:
    drilled.says("pat", "whos this")
    for who in ("sam", "rosa", "ana"):
        drilled.says(who, "1")
    drilled.reads("ana")
    drilled.later(hours=24)
    assert "all 4 answered" in drilled.reads("ana")


def test_a_helper_who_is_with_somebody_is_tested_later(line: Line) -> None:
    line.at(datetime(2026, 12, 2, 11, 59, tzinfo=CHICAGO))
    reminding.tend(line.hotline)
    line.says("jo", "talk")
    line.reads("sam")
    line.later(minutes=1, seconds=1)
    line.later(seconds=1)
    assert "test" not in line.reads("sam")


def test_a_real_ask_during_the_drill_is_answered_first(drilled: Line) -> None:
    drilled.says("jo", "talk")
    assert "You are with Jo" in drilled.says("sam", "1")


def test_a_dead_number_leaves_the_rotation_and_the_coordinator_is_told(drilled: Line) -> None:
    drilled.reads("ana")
    undelivered(drilled, "sam", 30005)
    assert "texts to Sam fail" in drilled.reads("ana")
    drilled.says("jo", "talk")
    assert "asking Sam" not in drilled.reads("jo") and "Jo asked" in drilled.reads("pat")


def test_one_text_that_fails_is_no_reason_two_are(drilled: Line) -> None:
    drilled.reads("ana")
    undelivered(drilled, "sam")
    assert "fail" not in drilled.reads("ana")
    drilled.says("jo", "talk")
    undelivered(drilled, "sam")
    assert "texts to Sam fail" in drilled.reads("ana")


def test_whoever_texts_us_is_back(drilled: Line) -> None:
    undelivered(drilled, "sam", 30005)
    drilled.reads("ana")
    drilled.says("sam", "hi")
    assert "Sam texted us" in drilled.reads("ana")
    drilled.says("jo", "talk")
    assert "Jo asked" in drilled.reads("sam")


@pytest.mark.parametrize("code", [30005, 30006, 21211, 21614])
def test_a_number_that_takes_no_texts_leaves_at_once_and_its_owner_brings_it_back_by_on(line: Line, code: int) -> None:
    line.says("jo", "talk")
    line.reads("ana")
    undelivered(line, "sam", code)
    assert "texts to Sam fail" in line.reads("ana") and "Jo asked" in line.reads("pat")
    line.says("jo", "never mind")
    assert "on call" in line.says("sam", "ON")
    assert "Sam texted us" in line.reads("ana")
    line.later(minutes=31)
    line.says("jo", "talk")
    assert "Jo asked" in line.reads("sam")


@pytest.mark.parametrize("code", [30003, 30004, 30008])
def test_one_that_fails_twice_in_a_row_leaves_and_comes_back_by_on(drilled: Line, code: int) -> None:
    undelivered(drilled, "sam", code)
    drilled.says("jo", "talk")
    drilled.reads("ana")
    undelivered(drilled, "sam", code)
    assert "texts to Sam fail" in drilled.reads("ana")
    drilled.says("sam", "ON")
    assert "Sam texted us" in drilled.reads("ana")


@pytest.mark.parametrize("code", [30007, 30032, 30034])
def test_what_is_wrong_with_us_takes_nobody_out(drilled: Line, code: int) -> None:
    undelivered(drilled, "sam", code)
    drilled.says("jo", "talk")
    undelivered(drilled, "sam", code)
    assert "texts to Sam fail" not in drilled.reads("ana")
