from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.shifts import Shift, ShiftFault, on, parse, stretches
from tests.kit.nights import CHICAGO, LORD_HOWE, MADRID, MINUTE, NIGHTS, ZONES, at, hours

# Reading and writing


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Mon-Fri 18:00-23:00", Shift(frozenset(range(5)), time(18), 23 * 60)),
        ("mon-fri 18:00-23:00", Shift(frozenset(range(5)), time(18), 23 * 60)),
        ("MON – FRI 18:00 – 23:00", Shift(frozenset(range(5)), time(18), 23 * 60)),
        ("Sat,Sun 22:00-06:00", Shift(frozenset({5, 6}), time(22), 6 * 60)),
        ("Saturday, Sunday 22:00 - 6:00", Shift(frozenset({5, 6}), time(22), 6 * 60)),
        ("Daily 00:00-24:00", Shift(frozenset(range(7)), time(0), 1440)),
        ("every day 00:00-24:00", Shift(frozenset(range(7)), time(0), 1440)),
        ("weekdays 9:00-17:30", Shift(frozenset(range(5)), time(9), 17 * 60 + 30)),
        ("Weekends 09:00-12:00", Shift(frozenset({5, 6}), time(9), 12 * 60)),
        ("Fri-Mon 20:00-02:00", Shift(frozenset({4, 5, 6, 0}), time(20), 120)),
        ("Mon-Wed,Sat 08:00-09:00", Shift(frozenset({0, 1, 2, 5}), time(8), 540)),
        ("Tues, Thurs 08:00-09:00", Shift(frozenset({1, 3}), time(8), 540)),
        ("Sun 22:00-00:00", Shift(frozenset({6}), time(22), 1440)),
        ("Sun 00:00-00:00", Shift(frozenset({6}), time(0), 1440)),
    ],
)
def test_reads_a_shift(text, read):
    assert parse(text) == read


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "Write days and 24-hour times"),
        ("evenings", "Write days and 24-hour times"),
        ("Mon-Fri", "Write days and 24-hour times"),
        ("18:00-23:00", "Write days and 24-hour times"),
        ("Mon 6pm-11pm", "Write days and 24-hour times"),
        ("Mon 18:60-23:00", "Write days and 24-hour times"),
        ("Mon 18:00-25:00", "24 hours"),
        ("Mon 24:00-06:00", "starts between 00:00 and 23:59"),
        ("Mon 18:00-18:00", "Daily 00:00-24:00"),
        ("Mun 18:00-23:00", "Days are Mon, Tue"),
        ("M 18:00-23:00", "Days are Mon, Tue"),
        ("Mon-Wed-Fri 18:00-23:00", "Days are Mon, Tue"),
        ("Mon,,Fri 18:00-23:00", "Days are Mon, Tue"),
    ],
)
def test_says_what_to_write_instead(text, says):
    with pytest.raises(ShiftFault, match=says):
        parse(text)


@pytest.mark.parametrize(("days", "end"), [(set(), 60), ({7}, 60), ({0}, 0), ({0}, 1441), ({0}, 18 * 60)])
def test_no_impossible_shift_exists(days, end):
    with pytest.raises(ShiftFault):
        Shift(frozenset(days), time(18), end)


@pytest.mark.parametrize(
    "text", ["Mon-Fri 18:00-23:00", "Sat,Sun 22:00-06:00", "Daily 00:00-24:00", "Mon,Wed-Fri,Sun 08:05-09:00"]
)
def test_is_written_as_it_is_read(text):
    assert str(parse(text)) == text


SHIFTS = st.builds(
    lambda days, start, length: Shift(days, time(start // 60, start % 60), (start + length) % 1440 or 1440),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.integers(0, 1439),
    st.integers(1, 1439),
)


@given(SHIFTS)
def test_any_shift_survives_writing(shift):
    assert parse(str(shift)) == shift


# Who is on


@pytest.mark.parametrize(
    ("moment", "covered"),
    [
        ("2026-11-16T17:59:59", False),
        ("2026-11-16T18:00", True),
        ("2026-11-16T22:59:59", True),
        ("2026-11-16T23:00", False),
        ("2026-11-21T20:00", False),
    ],
)
def test_a_start_is_in_and_an_end_is_out(moment, covered):
    assert on([parse("Mon-Fri 18:00-23:00")], at(moment), CHICAGO) is covered


@pytest.mark.parametrize(
    ("moment", "covered"),
    [
        ("2026-11-20T23:00", False),
        ("2026-11-21T05:00", False),
        ("2026-11-21T22:00", True),
        ("2026-11-22T05:59", True),
        ("2026-11-23T05:59", True),
        ("2026-11-23T06:00", False),
    ],
)
def test_a_night_belongs_to_the_day_it_begins_on(moment, covered):
    assert on([parse("Sat,Sun 22:00-06:00")], at(moment), CHICAGO) is covered


def test_the_clock_is_that_of_the_helper():
    evening = [parse("Daily 18:00-23:00")]
    moment = at("2026-11-16T12:00", CHICAGO)
    assert on(evening, moment, MADRID) is True
    assert on(evening, moment, CHICAGO) is False


def test_nobody_is_on_without_a_shift():
    assert on([], at("2026-11-16T12:00"), CHICAGO) is False


# The two nights


def test_a_night_is_nine_hours_when_clocks_go_back():
    (night,) = stretches(NIGHTS, CHICAGO, date(2026, 10, 31), 1)
    assert hours(night) == 9


def test_a_night_is_seven_hours_when_clocks_go_ahead():
    (night,) = stretches(NIGHTS, CHICAGO, date(2026, 3, 7), 1)
    assert hours(night) == 7


def test_clocks_may_move_by_half_an_hour():
    nights = [stretches(NIGHTS, LORD_HOWE, day, 1)[0] for day in (date(2026, 4, 4), date(2026, 10, 3))]
    assert [hours(night) for night in nights] == [8.5, 7.5]


def test_a_start_the_clocks_skip_is_the_moment_they_skip_it():
    (early,) = stretches([parse("Sun 02:30-06:00")], CHICAGO, date(2026, 3, 8), 1)
    assert early[0] == at("2026-03-08T03:00")


def test_an_end_the_clocks_skip_is_the_moment_they_skip_it():
    (late,) = stretches([parse("Sat 22:00-02:30")], CHICAGO, date(2026, 3, 7), 1)
    assert late[1] == at("2026-03-08T03:00")


def test_a_shift_inside_the_skipped_hour_is_none():
    assert stretches([parse("Sun 02:10-02:50")], CHICAGO, date(2026, 3, 8), 1) == ()


def test_an_hour_that_comes_twice_is_covered_twice():
    (both,) = stretches([parse("Sun 01:00-02:00")], CHICAGO, date(2026, 11, 1), 1)
    assert hours(both) == 2


def test_a_shift_that_ends_as_clocks_go_back_is_not_doubled():
    (before,) = stretches([parse("Sun 00:00-01:00")], CHICAGO, date(2026, 11, 1), 1)
    assert hours(before) == 1


def test_a_shift_that_ends_within_the_double_hour_ends_the_second_time():
    (before,) = stretches([parse("Sun 00:00-01:30")], CHICAGO, date(2026, 11, 1), 1)
    assert hours(before) == 2.5


def test_no_hour_falls_between_two_helpers():
    relay = [parse("Sat 22:00-01:30"), parse("Sun 01:30-06:00")]
    assert hours(stretches(relay, CHICAGO, date(2026, 10, 31), 2)[0]) == 9


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_every_night_of_a_year_begins_and_ends_on_the_minute(zone):
    for day in (date(2026, 1, 1) + timedelta(days=n) for n in range(365)):
        start = datetime.combine(day, time(22), zone).astimezone(UTC)
        end = datetime.combine(day + timedelta(days=1), time(6), zone).astimezone(UTC)
        seen = [on(NIGHTS, moment, zone) for moment in (start - MINUTE, start, end - MINUTE, end)]
        assert seen == [False, True, True, False], day


# When it ends and begins
