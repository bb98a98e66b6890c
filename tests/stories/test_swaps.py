"""A shift changes hands by text: the first yes has it, and whoever must know hears it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.kit.line import Line

CHICAGO = ZoneInfo("America/Chicago")
THURSDAY = datetime(2026, 12, 3, 15, 0, tzinfo=CHICAGO)
ROSTER = """name,phone,roles,language,time_zone,shifts,skills,consented_on
Jo K,+16125550101,participant,en,America/Chicago,,,2026-01-01
Sam S,+16125550102,supporter,en,America/Chicago,Sat 18:00-23:00,,2026-01-01
Pat P,+16125550103,supporter,en,America/Chicago,Thu 12:00-20:00,,2026-01-01
Rosa R,+16125550104,supporter,en,America/Chicago,Sun 18:00-23:00,,2026-01-01
Ana A,+16125550105,coordinator,en,America/Chicago,,lead,2026-01-01
Lee L,+16125550107,supporter,en,America/Chicago,Sat 17:00-22:00,,2026-01-01
"""
LEE = "+16125550107"


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """Thursday afternoon; Sam has Saturday evening, and so has Lee; Pat and Rosa have other days."""
    empty_line.people(ROSTER, "")
    empty_line.at(THURSDAY)
    return empty_line


def test_the_others_who_could_are_asked(crew: Line) -> None:
    assert "I'm asking 3 of our people about Sat 6:00 PM-11:00 PM" in crew.says("sam", "SWAP SAT")
    assert "Sam needs cover Sat 6:00 PM-11:00 PM. Can you take that shift?" in crew.reads("pat")
    assert "Sam needs cover" in crew.reads("rosa")


def test_whoever_is_on_call_then_already_is_not_asked(crew: Line) -> None:
    crew.says("sam", "SWAP SAT")
    assert crew.reads(LEE) == ""


def test_the_first_yes_has_it_and_everybody_hears_it(crew: Line) -> None:
    crew.says("sam", "can someone cover sat")
    crew.reads("pat")
    crew.reads("ana")
    assert "It is yours now: Sat 6:00 PM-11:00 PM" in crew.says("pat", "yes")
    assert "Pat takes Sat 6:00 PM-11:00 PM. You are off then." in crew.reads("sam")
    assert "Pat takes the shift of Sam, Sat 6:00 PM-11:00 PM" in crew.reads("ana")


def test_the_second_yes_hears_that_it_is_taken(crew: Line) -> None:
    crew.says("sam", "SWAP SAT")
    crew.says("pat", "1")
    assert "Someone else has it already" in crew.says("rosa", "1").split("---")[-1]


def test_on_that_evening_the_one_who_took_it_is_asked(crew: Line) -> None:
    crew.people(ROSTER.replace("Sat 17:00-22:00", "Sat 8:00-9:00"), "")
    crew.says("sam", "SWAP SAT")
    crew.says("pat", "1")
    crew.reads("sam")
    crew.at(datetime(2026, 12, 5, 19, 0, tzinfo=CHICAGO))
    crew.says("jo", "talk")
    assert "Jo asked" in crew.reads("pat") and crew.reads("sam") == ""


def test_no_is_taken_kindly(crew: Line) -> None:
    crew.says("sam", "SWAP SAT")
    assert "That's fine" in crew.says("pat", "no")


def test_without_a_shift_on_that_day_the_helper_hears_so(crew: Line) -> None:
    assert "I see no shift of yours then" in crew.says("sam", "SWAP FRI")


def test_asking_twice_does_not_ask_others_twice(crew: Line) -> None:
    crew.says("sam", "SWAP SAT")
    crew.reads("pat")
    assert "still looking" in crew.says("sam", "swap saturday")
    assert crew.reads("pat") == ""


def test_nobody_is_asked_at_night(crew: Line) -> None:
    crew.at(datetime(2026, 12, 3, 23, 0, tzinfo=CHICAGO))
    assert "Nobody can be asked about Sat 6:00 PM-11:00 PM right now" in crew.says("sam", "SWAP SAT")
    assert crew.reads("rosa") == ""
    crew.at(datetime(2026, 12, 4, 9, 1, tzinfo=CHICAGO))
    crew.later(seconds=1)
    assert "Sam needs cover" in crew.reads("rosa")


def test_when_nobody_takes_it_both_hear_that_it_is_still_theirs(crew: Line) -> None:
    crew.says("sam", "SWAP SAT")
    crew.reads("ana")
    crew.at(datetime(2026, 12, 5, 17, 35, tzinfo=CHICAGO))
    for _ in range(3):
        crew.later(minutes=1)
    assert "still yours" in crew.reads("sam") and "still theirs" in crew.reads("ana")


# Shortly before it starts, as it starts, shortly before it ends.
@pytest.mark.parametrize(("hour", "minute"), [(11, 31), (11, 40), (12, 0), (19, 40)])
def test_however_late_a_swap_is_asked_for_the_others_have_time_to_say_yes(crew: Line, hour: int, minute: int) -> None:
    crew.at(datetime(2026, 12, 3, hour, minute, tzinfo=CHICAGO))
    assert "I'm asking" in crew.says("pat", "SWAP")
    crew.later(minutes=5)
    assert "No one could" not in crew.reads("pat")
    assert "It is yours now" in crew.says("rosa", "yes")


def test_in_its_last_half_hour_too_the_helper_hears_that_it_is_still_theirs(crew: Line) -> None:
    crew.at(datetime(2026, 12, 3, 19, 40, tzinfo=CHICAGO))
    crew.says("pat", "SWAP")
    crew.later(minutes=16)
    assert "still yours" in crew.reads("pat")


def test_nobody_reads_of_a_shift_that_is_over_that_it_is_still_theirs(crew: Line) -> None:
    crew.at(datetime(2026, 12, 3, 19, 55, tzinfo=CHICAGO))
    crew.says("pat", "SWAP")
    crew.later(minutes=6)
    assert crew.reads("pat") == ""
