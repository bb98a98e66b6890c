"""Who is on call once helpers have changed their hours: the newest word decides, else the weekly shifts."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hotline.domain.duty import Change, Hours, off_until, rounded, shift_meant, uncovered
from hotline.domain.shifts import Stretch, parse

CHICAGO = ZoneInfo("America/Chicago")


def at(day: int, hour: int) -> datetime:
    """An hour of December 2026, which begins on a Tuesday."""
    return datetime(2026, 12, day, hour, tzinfo=CHICAGO)


EVENINGS = (parse("Daily 18:00-23:00"),)
NIGHTS = (parse("Sun 22:00-06:00"),)


def first(hours: Hours, moment: datetime) -> Stretch:
    return hours.stretches(moment)[0]


def test_the_newest_change_decides() -> None:
    away, back = Change(False, at(3, 0), at(7, 0)), Change(True, at(4, 12), at(4, 14))
    hours = Hours(CHICAGO, EVENINGS, (away, back))
    assert (hours.on(at(3, 19)), hours.on(at(4, 13)), hours.on(at(4, 19)), hours.on(at(7, 19))) == (
        False, True, False, True,
    )  # fmt: skip


def test_off_without_an_end_lasts() -> None:
    hours = Hours(CHICAGO, EVENINGS, (Change(False, at(3, 0), None),))
    assert hours.off(at(20, 19)) and hours.stretches(at(3, 1)) == ()


def test_hours_beside_a_shift_are_one_stretch_with_it() -> None:
    hours = Hours(CHICAGO, EVENINGS, (Change(True, at(3, 16), at(3, 18)),))
    assert first(hours, at(3, 12)) == (at(3, 16), at(3, 23))


def test_off_in_the_middle_cuts_a_shift_in_two() -> None:
    hours = Hours(CHICAGO, EVENINGS, (Change(False, at(3, 19), at(3, 20)),))
    assert hours.stretches(at(3, 12))[:2] == ((at(3, 18), at(3, 19)), (at(3, 20), at(3, 23)))


def test_off_before_a_shift_means_that_shift() -> None:
    assert off_until(Hours(CHICAGO, EVENINGS), at(3, 9)) == at(4, 18)


def test_off_long_before_a_shift_leaves_that_shift_alone() -> None:
    assert off_until(Hours(CHICAGO, NIGHTS), at(3, 9)) == at(6, 22)


def test_whoever_has_no_shift_is_off_until_they_say_so() -> None:
    assert off_until(Hours(CHICAGO), at(3, 9)) is None


def test_a_day_off_ends_with_the_night_that_began_on_it() -> None:
    assert rounded(Hours(CHICAGO, NIGHTS), at(7, 0)) == at(7, 6)
    assert rounded(Hours(CHICAGO, EVENINGS), at(7, 0)) == at(7, 0)


def test_whoever_is_on_for_days_on_end_is_back_when_their_day_off_is_over() -> None:
    weekend = Hours(CHICAGO, (parse("Sat 08:00-24:00"), parse("Sun 00:00-24:00"), parse("Mon 00:00-18:00")))
    assert rounded(weekend, at(7, 0)) == at(7, 0)


def test_of_somebody_who_is_always_on_only_what_they_named_is_given_away() -> None:
    always = Hours(CHICAGO, (parse("Daily 00:00-24:00"),))
    assert shift_meant(always, (at(5, 0), at(6, 0)), at(3, 9)) == (at(5, 0), at(6, 0))


def test_gaps_are_what_nobody_covers() -> None:
    window, noon = (at(3, 0), at(4, 0)), timedelta(hours=12)
    assert uncovered([[(at(3, 0), at(3, 8))], [(at(3, 6), at(3, 0) + noon)]], window) == [(at(3, 12), at(4, 0))]
    assert uncovered([], window) == [window]
    assert uncovered([[window]], window) == []
