"""Helpers run their own hours from any phone: on, off, a break, away, a swap, and when they are on."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.kit.line import Line

CHICAGO = ZoneInfo("America/Chicago")
# A Thursday afternoon.
THURSDAY = datetime(2026, 12, 3, 15, 0, tzinfo=CHICAGO)
ROSTER = """name,phone,roles,language,time_zone,shifts,skills,consented_on
Jo K,+16125550101,participant,en,America/Chicago,,,2026-01-01
Sam S,+16125550102,supporter,en,America/Chicago,Thu 12:00-20:00;Sat 18:00-23:00,,2026-01-01
Pat P,+16125550103,supporter,en,America/Chicago,Thu 12:00-20:00,,2026-01-01
Rosa R,+16125550104,supporter,es,America/Chicago,Sat 18:00-23:00,crisis,2026-01-01
Ana A,+16125550105,coordinator,en,America/Chicago,,lead,2026-01-01
"""


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """A Thursday afternoon: Sam and Pat are on until 8 PM, on Saturday evening Sam and Rosa; Ana coordinates."""
    empty_line.people(ROSTER, "")
    empty_line.at(THURSDAY)
    return empty_line


def test_off_is_read_back_with_the_next_shift(crew: Line) -> None:
    assert crew.says("sam", "OFF") == "OK. You are off until Sat 6:00 PM. Back sooner? Text ON."


def test_whoever_is_off_is_not_asked(crew: Line) -> None:
    crew.says("sam", "OFF")
    crew.says("jo", "talk")
    assert crew.reads("sam") == "" and "Jo asked" in crew.reads("pat")


def test_the_coordinator_reads_nothing_while_others_are_on(crew: Line) -> None:
    crew.says("sam", "OFF")
    assert crew.reads("ana") == ""


def test_the_last_one_going_off_is_asked_to_confirm(crew: Line) -> None:
    crew.says("sam", "OFF")
    assert "Nobody else is on call Thu 3:00 PM-8:00 PM. Go off all the same?" in crew.says("pat", "OFF")


def test_until_they_confirm_they_are_on_call(crew: Line) -> None:
    crew.says("sam", "OFF")
    crew.says("pat", "OFF")
    crew.says("jo", "talk")
    assert "Jo asked" in crew.reads("pat")


def test_when_the_last_one_confirms_the_coordinator_is_told(crew: Line) -> None:
    crew.says("sam", "OFF")
    crew.says("pat", "OFF")
    assert "You are off until Thu Dec 10 12:00 PM" in crew.says("pat", "1")
    assert "Pat is off, and nobody else is on call Thu 3:00 PM-8:00 PM" in crew.reads("ana")


def test_whoever_says_no_stays_on(crew: Line) -> None:
    crew.says("sam", "OFF")
    crew.says("pat", "OFF")
    assert "You stay on call" in crew.says("pat", "2")
    assert "on call until 8:00 PM" in crew.says("pat", "SHIFT")


def test_other_hours_said_to_that_question_are_no_yes_to_these(crew: Line) -> None:
    crew.says("sam", "OFF")
    assert "3:00 PM-4:00 PM" in crew.says("pat", "off 1h")
    assert "3:00 PM-6:00 PM" in crew.says("pat", "off until 6pm")
    assert "off until 6:00 PM" in crew.says("pat", "1")


def test_days_named_by_their_date_are_taken(crew: Line) -> None:
    assert "off Dec 20 12:00 AM-Dec 28 12:00 AM" in crew.says("sam", "away dec 20 to dec 27")


def test_a_break_until_a_time_ends_then(crew: Line) -> None:
    assert "off until 5:00 PM" in crew.says("sam", "break till 5pm")


def test_silence_leaves_the_last_one_on(crew: Line) -> None:
    crew.says("sam", "OFF")
    crew.says("pat", "OFF")
    crew.later(minutes=16)
    assert "still on call" in crew.reads("pat")


def test_the_only_one_with_the_skill_for_a_crisis_is_asked_too(crew: Line) -> None:
    assert "Nadie mas esta de turno sab 6:00 PM-11:00 PM" in crew.says("rosa", "off sat")


def test_on_again_counts_at_once(crew: Line) -> None:
    crew.says("sam", "OFF")
    assert crew.says("sam", "back on") == "Thank you. You are on call until 8:00 PM. To go off, text OFF."
    crew.says("jo", "talk")
    assert "Jo asked" in crew.reads("sam")


def test_on_outside_a_shift_lasts_four_hours(crew: Line) -> None:
    assert "de turno hasta 7:00 PM" in crew.says("rosa", "ON")
    crew.says("jo", "talk")
    assert "Jo" in crew.reads("rosa")


def test_whoever_comes_on_is_asked_at_once_for_those_who_wait(crew: Line) -> None:
    crew.at(datetime(2026, 12, 4, 15, 0, tzinfo=CHICAGO))
    crew.people(ROSTER.replace(",lead", ","), "")
    assert "on duty" in crew.says("jo", "talk")
    crew.says("sam", "ON")
    crew.later(seconds=1)
    assert "Jo asked" in crew.reads("sam")


def test_one_off_hours(crew: Line) -> None:
    assert "on call Sun 6:00 PM-10:00 PM" in crew.says("sam", "ON SUN 6PM-10PM")
    crew.at(datetime(2026, 12, 6, 18, 30, tzinfo=CHICAGO))
    crew.says("jo", "talk")
    assert "Jo asked" in crew.reads("sam")


@pytest.mark.parametrize("text", ["BREAK 2H", "brb 2 hrs", "back in 2 hours", "taking a break for 2 hours"])
def test_a_break_is_over_by_itself(crew: Line, text: str) -> None:
    assert "off until 5:00 PM" in crew.says("sam", text)
    crew.at(datetime(2026, 12, 3, 17, 1, tzinfo=CHICAGO))
    crew.says("jo", "talk")
    assert "Jo asked" in crew.reads("sam")


@pytest.mark.parametrize(
    "text", ["AWAY TILL MON", "im away til monday", "on vacation till monday", "gone until monday"]
)
def test_leave_is_kept_until_the_day_that_was_named(crew: Line, text: str) -> None:
    assert "off until Mon 12:00 AM" in crew.says("sam", text)
    crew.at(datetime(2026, 12, 5, 19, 0, tzinfo=CHICAGO))
    crew.says("jo", "talk")
    assert "Jo" in crew.reads("rosa") and crew.reads("sam") == ""


def test_away_without_a_day_is_asked_until_when(crew: Line) -> None:
    assert "Until when?" in crew.says("sam", "AWAY")


@pytest.mark.parametrize("text", ["SHIFT", "when am i on", "my shifts", "am i on?"])
def test_shift_shows_what_is_theirs(crew: Line, text: str) -> None:
    assert crew.says("sam", text).startswith("You are on call until 8:00 PM. After that: Sat 6:00 PM-11:00 PM,")


def test_no_coming_shift_is_shown_shorter_than_it_is(crew: Line) -> None:
    crew.at(datetime(2026, 12, 5, 19, 0, tzinfo=CHICAGO))
    shown = crew.says("rosa", "cuando me toca")
    assert shown.count("6:00 PM-11:00 PM") == 3 and "7:00 PM" not in shown


def test_spanish_words_are_answered_in_spanish(crew: Line) -> None:
    assert "Ahora no estas de turno. Sigue: sab 6:00 PM-11:00 PM" in crew.says("rosa", "cuando me toca")


def test_a_sponsor_who_is_away_is_passed_over(line: Line) -> None:
    line.says("sam", "away 3 days")
    line.says("jo", "talk")
    assert line.reads("sam").count("Jo asked") == 0 and "Jo asked" in line.reads("pat")


def test_off_while_somebody_waits_passes_them_on_at_once(line: Line) -> None:
    line.at(THURSDAY.replace(hour=19))
    line.says("jo", "talk")
    line.reads("sam")
    assert "You are off" in line.says("sam", "off tonight")
    assert "Jo asked" in line.reads("pat")


def test_off_never_stops_texts(crew: Line) -> None:
    crew.says("sam", "OFF")
    assert "welcome back" not in crew.says("sam", "ON") and crew.says("sam", "SHIFT") != ""


def test_stop_is_never_taken_for_off(crew: Line) -> None:
    assert "no more texts" in crew.says("sam", "STOP")
    assert crew.says("sam", "ON") == ""


def test_a_pause_of_a_helper_is_a_break(crew: Line) -> None:
    assert "off until 4:00 PM" in crew.says("sam", "pause")
    assert crew.says("sam", "SHIFT") != ""


def test_a_participant_who_texts_off_gets_sense(crew: Line) -> None:
    assert "text STOP" in crew.says("jo", "off")


def test_a_participant_who_texts_shift_is_not_on_call(crew: Line) -> None:
    assert "on call" not in crew.says("jo", "SHIFT")


def test_a_story_that_begins_like_a_wish_is_none(crew: Line) -> None:
    assert "You are off" not in crew.says("sam", "off the wagon again")


SPRING, AUTUMN = datetime(2027, 3, 13, 23, 30, tzinfo=CHICAGO), datetime(2026, 10, 31, 23, 30, tzinfo=CHICAGO)


@pytest.mark.parametrize(
    ("night", "until"), [(SPRING, "Sun 4:30 AM"), (AUTUMN, "Sun 2:30 AM")], ids=["spring", "autumn"]
)
def test_a_break_of_four_hours_is_four_hours_on_the_nights_clocks_change(
    empty_line: Line, night: datetime, until: str
) -> None:
    shift = "Sat 22:00-06:00"
    empty_line.people(ROSTER.replace("Thu 12:00-20:00", shift), "")
    empty_line.at(night)
    assert f"off until {until}" in empty_line.says("sam", "BREAK 4H")


@pytest.mark.parametrize("night", [SPRING, AUTUMN], ids=["spring", "autumn"])
def test_a_night_shift_ends_by_the_clock_on_the_wall(empty_line: Line, night: datetime) -> None:
    empty_line.people(ROSTER.replace("Thu 12:00-20:00", "Sat 22:00-06:00"), "")
    empty_line.at(night)
    assert "on call until Sun 6:00 AM" in empty_line.says("pat", "SHIFT")


def test_away_till_monday_spares_the_night_into_monday(empty_line: Line) -> None:
    empty_line.people(ROSTER.replace("Thu 12:00-20:00", "Thu 12:00-20:00;Sun 22:00-06:00"), "")
    empty_line.at(THURSDAY)
    assert "off until Mon 6:00 AM" in empty_line.says("sam", "away till mon")


def test_everybody_reads_their_own_clock(empty_line: Line) -> None:
    chicago, denver = (f"Sam S,+16125550102,supporter,en,America/{place}" for place in ("Chicago", "Denver"))
    empty_line.people(ROSTER.replace(chicago, denver), "")
    empty_line.at(datetime(2026, 12, 3, 20, 0, tzinfo=UTC))
    assert "on call until 8:00 PM" in empty_line.says("sam", "SHIFT")
    assert "off until 3:00 PM" in empty_line.says("sam", "BREAK 2H")


def test_when_a_helper_leaves_and_nobody_else_is_on_jo_hears_the_truth(empty_line: Line) -> None:
    empty_line.people(ROSTER.replace("Sat 18:00-23:00", "Daily 00:00-24:00").replace(",lead", ","), "")
    empty_line.at(THURSDAY)
    empty_line.says("pat", "OFF")
    empty_line.says("rosa", "OFF")
    empty_line.says("rosa", "1")
    empty_line.says("jo", "talk")
    empty_line.says("sam", "1")
    empty_line.reads("jo")
    empty_line.says("sam", "STOP")
    assert "No one else is on duty now" in empty_line.reads("jo")
