"""Shifts: until when somebody is on, and when the next one begins."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from hypothesis import example, given
from hypothesis import strategies as st

from hotline.domain.shifts import Shift, ends, next_start, on, parse
from tests.kit.nights import CHICAGO, LORD_HOWE, MADRID, MINUTE, NIGHTS, ZONES, at

SHIFTS = st.builds(
    lambda days, start, length: Shift(days, time(start // 60, start % 60), (start + length) % 1440 or 1440),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.integers(0, 1439),
    st.integers(1, 1439),
)


@cache
def minutes_around(zone, day):
    """Three days of real minutes as (moment, what the clock shows), from noon before."""
    noon = datetime.combine(day, time(), UTC) - timedelta(hours=24)
    moments = [noon + n * MINUTE for n in range(4 * 24 * 60)]
    return [(moment, moment.astimezone(zone).replace(tzinfo=None)) for moment in moments]


def watched(shift, zone, day):
    """A shift of that day by watching the clock: from its start's first showing until it is past its end for good."""
    starts = datetime.combine(day, shift.start)
    stops = datetime.combine(day, time()) + shift.end * MINUTE
    stops += timedelta(days=1) if stops < starts else timedelta()
    begun = next(moment for moment, wall in minutes_around(zone, day) if wall >= starts)
    over = next(moment for moment, wall in reversed(minutes_around(zone, day)) if wall < stops) + MINUTE
    return begun, over


CHANGES = {
    CHICAGO: [date(2026, 3, 8), date(2026, 11, 1)],
    MADRID: [date(2026, 3, 29), date(2026, 10, 25)],
    LORD_HOWE: [date(2026, 4, 5), date(2026, 10, 4)],
}
YEAR = st.dates(date(2026, 1, 1), date(2026, 12, 31))
PLACES = st.sampled_from(ZONES).flatmap(
    lambda zone: st.tuples(
        st.just(zone),
        YEAR
        | st.sampled_from(CHANGES.get(zone, [date(2026, 3, 8)])).map(lambda day: day - timedelta(days=1))
        | st.sampled_from(CHANGES.get(zone, [date(2026, 11, 1)])),
    )
)


@given(SHIFTS, PLACES)
@example(parse("Daily 02:30-03:30"), (CHICAGO, date(2026, 3, 8)))
@example(parse("Daily 01:30-01:45"), (CHICAGO, date(2026, 11, 1)))
@example(parse("Daily 02:15-02:20"), (LORD_HOWE, date(2026, 10, 4)))
def test_on_is_true_exactly_from_start_to_end(shift, place):
    zone, day = place
    only = Shift(frozenset({day.weekday()}), shift.start, shift.end)
    begun, over = watched(only, zone, day)
    for moment in (begun - MINUTE, begun, begun + (over - begun) / 2, over - MINUTE, over):
        assert on([only], moment, zone) is (begun <= moment < over)


@given(st.lists(SHIFTS, max_size=3), PLACES, st.integers(0, 1439))
def test_what_on_says_is_what_ends_and_next_start_say(shifts, place, minute):
    zone, day = place
    now = datetime.combine(day, time(), zone).astimezone(UTC) + minute * MINUTE
    end, start = ends(shifts, now, zone), next_start(shifts, now, zone)
    assert end is None or (on(shifts, now, zone) and on(shifts, end - MINUTE, zone) and not on(shifts, end, zone))
    assert start is None or (on(shifts, start, zone) and not on(shifts, start - MINUTE, zone))


def test_ends_in_utc():
    assert ends([parse("Mon 18:00-23:00")], at("2026-11-16T19:00"), CHICAGO) == datetime(2026, 11, 17, 5, tzinfo=UTC)


def test_ends_is_nothing_when_nobody_is_on():
    assert ends([parse("Mon 18:00-23:00")], at("2026-11-16T17:00"), CHICAGO) is None


def test_shifts_that_touch_end_as_one():
    relay = [parse("Mon 18:00-24:00"), parse("Tue 00:00-06:00"), parse("Tue 05:00-07:00")]
    assert ends(relay, at("2026-11-16T19:00"), CHICAGO) == at("2026-11-17T07:00")


def test_round_the_clock_never_ends():
    always = [parse("Daily 00:00-24:00")]
    assert (ends(always, at("2026-11-16T19:00"), CHICAGO), next_start(always, at("2026-11-16T19:00"), CHICAGO)) == (
        None,
        None,
    )


def test_the_next_start_is_days_ahead():
    assert next_start([parse("Sun 02:30-06:00")], at("2026-03-01T12:00"), CHICAGO) == at("2026-03-08T03:00")


def test_the_next_start_passes_over_a_skipped_shift():
    assert next_start([parse("Sun 02:10-02:50")], at("2026-03-01T12:00"), CHICAGO) == at("2026-03-15T02:10")


def test_while_on_the_next_start_is_the_one_after():
    assert next_start(NIGHTS, at("2026-11-16T22:00"), CHICAGO) == at("2026-11-17T22:00")


def test_without_shifts_there_is_no_next_start():
    assert next_start([], at("2026-11-16T22:00"), CHICAGO) is None
