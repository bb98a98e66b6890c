"""The routine: reminders and drills at sensible hours, and a routine that cannot be used is refused with its place."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from hotline import wiring
from hotline.domain.routine import Routine, RoutineFaults, read_routine

CHICAGO = ZoneInfo("America/Chicago")
ROUTINE = Routine()


def local(day: int, hour: int, minute: int = 0, month: int = 12) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=CHICAGO)


def test_the_routine_we_have_is_the_usual_one() -> None:
    assert wiring.routine() == ROUTINE


@pytest.mark.parametrize(
    ("start", "reminded"),
    [
        (local(3, 18), local(3, 17)),
        (local(3, 6), local(2, 19, 59)),
        (local(3, 9, 30), local(2, 19, 59)),
        (local(3, 22), local(3, 19, 59)),
        (local(3, 0, 30), local(2, 19, 59)),
    ],
)
def test_a_reminder_is_an_hour_before_or_before_sleep(start: datetime, reminded: datetime) -> None:
    assert ROUTINE.remind_at(start, CHICAGO) == reminded


def test_the_drill_is_at_noon_of_the_wall_clock_through_the_change_of_clocks() -> None:
    before = ROUTINE.next_drill(local(28, 11, month=10), CHICAGO)
    after = ROUTINE.next_drill(before, CHICAGO)
    assert [one.astimezone(CHICAGO).hour for one in (before, after)] == [12, 12]
    assert after - before == timedelta(days=7, hours=1)


def test_whoever_sleeps_is_texted_when_they_wake() -> None:
    assert ROUTINE.next_waking(local(3, 22), CHICAGO) == local(4, 9)
    assert ROUTINE.next_waking(local(3, 5), CHICAGO) == local(3, 9)
    assert ROUTINE.next_waking(datetime(2026, 12, 3, 18, tzinfo=UTC), CHICAGO) == local(3, 12)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ({"reminder": {"before": "soon"}}, "[reminder] before: a time such as"),
        ({"drill": {"day": "Someday"}}, "[drill] day: a day such as"),
        ({"drill": {"at": "noon"}}, "[drill] at: a time of day such as"),
        ({"waking": {"from": "21:00"}}, "[waking] until: a time later than from"),
        ({"drill": {"when": "12:00"}}, "[drill] when: no such key; use day, at, over"),
        ({"naps": {}}, "[naps] is no part of the routine; use reminder, drill, waking"),
    ],
)
def test_what_cannot_be_used_is_named_with_what_to_write(content: dict[str, dict[str, str]], what: str) -> None:
    with pytest.raises(RoutineFaults) as found:
        read_routine(content)
    assert what in str(found.value)


def test_what_is_not_written_is_as_usual() -> None:
    assert read_routine({"drill": {"at": "10:30"}}) == Routine(drill_at=time(10, 30))
