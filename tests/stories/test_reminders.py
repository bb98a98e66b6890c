"""Before a shift its helper is reminded, at an hour at which one may text."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from hotline.services import reminding
from hotline.services.work import working
from hotline.store.timers import timer
from tests.kit.line import Line
from tests.kit.sending import together

CHICAGO = ZoneInfo("America/Chicago")
ROSTER = """name,phone,roles,language,time_zone,shifts,skills,consented_on
Jo K,+16125550101,participant,en,America/Chicago,,,2026-01-01
Sam S,+16125550102,supporter,en,America/Chicago,Thu 18:00-23:00,,2026-01-01
Pat P,+16125550103,supporter,en,America/Chicago,Fri 06:00-09:00,,2026-01-01
Rosa R,+16125550104,supporter,en,America/Denver,Thu 22:00-24:00,,2026-01-01
"""


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """Thursday noon. Sam begins at 6 PM, Rosa at 10 PM in Denver, Pat on Friday at 6 in the morning."""
    empty_line.people(ROSTER, "")
    clock(empty_line, 12, 0)
    reminding.tend(empty_line.hotline)
    return empty_line


def clock(line: Line, hour: int, minute: int, day: int = 3) -> None:
    line.at(datetime(2026, 12, day, hour, minute, tzinfo=CHICAGO))
    line.later(seconds=1)


def test_an_hour_before(crew: Line) -> None:
    clock(crew, 16, 59)
    assert crew.reads("sam") == ""
    clock(crew, 17, 1)
    assert crew.reads("sam").startswith("Harbor Line: your shift starts 6:00 PM. Can't make it? Text SWAP or OFF.")


def test_one_is_thanked(crew: Line) -> None:
    clock(crew, 17, 1)
    crew.reads("sam")
    assert "Thank you" in crew.says("sam", "1")


def test_off_in_answer_to_it_is_that_shift(crew: Line) -> None:
    clock(crew, 17, 1)
    crew.reads("sam")
    assert "Nobody else is on call Thu 6:00 PM" in crew.says("sam", "OFF")


def test_a_shift_at_dawn_is_told_the_evening_before(crew: Line) -> None:
    clock(crew, 20, 0)
    assert "your shift starts Fri 6:00 AM" in crew.reads("pat")
    clock(crew, 5, 1, day=4)
    assert crew.reads("pat") == ""


def test_a_shift_at_night_is_told_before_sleep_where_the_helper_lives(crew: Line) -> None:
    clock(crew, 20, 30)
    assert crew.reads("rosa") == ""
    clock(crew, 21, 0)
    assert "your shift starts 10:00 PM" in crew.reads("rosa")


def test_whoever_went_off_meanwhile_is_not_reminded(crew: Line) -> None:
    crew.says("sam", "OFF TODAY")
    crew.says("sam", "1")
    crew.reads("sam")
    clock(crew, 17, 1)
    assert crew.reads("sam") == ""


def test_it_waits_for_whoever_is_with_a_person(crew: Line) -> None:
    crew.says("sam", "ON 8H")
    crew.says("jo", "talk")
    crew.says("sam", "1")
    crew.reads("sam")
    clock(crew, 17, 1)
    assert "shift starts" not in crew.reads("sam")


def test_a_second_round_reminds_nobody_twice(crew: Line) -> None:
    clock(crew, 17, 1)
    crew.reads("sam")
    reminding.tend(crew.hotline)
    clock(crew, 17, 30)
    assert crew.reads("sam") == ""


def test_two_clocks_at_once_arm_one_drill_and_one_reminder_for_each(empty_line: Line) -> None:
    empty_line.people(ROSTER, "")
    together(6, lambda: reminding.tend(empty_line.hotline))
    with working(empty_line.hotline) as work:
        kinds = work.tx.conn.execute(select(timer.c.kind, timer.c.subject_id).where(timer.c.state == "waiting")).all()
    armed = [(kind, subject) for kind, subject in kinds if kind in {"drill", "remind"}]
    assert ("drill", 0) in armed and len(armed) == len(set(armed)) > 1
