from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.hearing.times import time_of, when

ZONE = ZoneInfo("America/New_York")
WEDNESDAY = datetime(2025, 3, 5, 10, 0, tzinfo=ZONE)


def at(text, now=WEDNESDAY):
    found = time_of(text, now)
    return found and found.strftime("%a %d %H:%M")


@pytest.mark.parametrize("text", ["6 pm", "6.30pm", "18:30", "1830", "quarter to 7 tonight", "2nite 7", "at 5"])
def test_a_time_today(text):
    assert at(text).startswith("Wed 05")


@pytest.mark.parametrize(
    "text", ["tmrw 9am", "9am", "mañana 9 am", "thu 9 in the morning", "in 23 hours", "9 tomorrow"]
)
def test_the_same_time_tomorrow(text):
    assert at(text) == "Thu 06 09:00"


@pytest.mark.parametrize(
    "text",
    ["fri noon", "3/7 12pm", "march 7 at 12:00", "the 7th at noon", "viernes al mediodia", "7 de marzo a las 12"],
)
def test_a_day_by_name_or_by_date(text):
    assert at(text) == "Fri 07 12:00"


@pytest.mark.parametrize(
    ("text", "minutes"), [("20min", 20), ("in an hr", 60), ("half hour", 30), ("hora y media", 90), ("1 hr 15 min", 75)]
)
def test_a_length_of_time_counts_from_now(text, minutes):
    assert time_of(text, WEDNESDAY) == WEDNESDAY + timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["now", "right now", "asap", "ahorita"])
def test_now(text):
    assert time_of(text, WEDNESDAY) == WEDNESDAY


@pytest.mark.parametrize(
    "text",
    ["later", "this afternoon", "tomorrow morning", "fri", "soon", "after 5", "1", "in 45", "mas tarde", "al rato"],
)
def test_what_is_no_clear_time_is_declined(text):
    assert time_of(text, WEDNESDAY) is None


@pytest.mark.parametrize(
    "text", ["5-6pm", "5 or 6 pm", "between 2 and 4", "5 to 6 pm", "fri or sat 9am", "a las 3 o 4"]
)
def test_two_times_are_declined(text):
    assert time_of(text, WEDNESDAY) is None


@pytest.mark.parametrize(
    "text", ["yesterday 5pm", "today 8am", "20 min ago", "i woke up at 6am", "ayer a las 5", "feb 3 at 2pm"]
)
def test_the_past_is_declined(text):
    assert time_of(text, WEDNESDAY) is None


@pytest.mark.parametrize("text", ["25:00", "12:75", "2/30 at 5pm", "13 pm", "tuesday 3/12 noon", "9am tonight"])
def test_what_cannot_be_is_declined(text):
    assert time_of(text, WEDNESDAY) is None


@pytest.mark.parametrize(
    "text", ["my number is 612 555 0123", "i sat down and cried", "ok thanks", "room 204", "3 beers"]
)
def test_what_is_no_time_is_declined(text):
    assert time_of(text, WEDNESDAY) is None


def test_a_time_in_the_middle_of_a_sentence():
    assert at("can you pick me up fri at 1:45 pm for my appt") == "Fri 07 13:45"


def test_an_hour_that_the_change_of_clocks_skips_is_as_long_after_midnight():
    assert at("sunday 2:30am") == "Sun 09 03:30"


def test_an_hour_that_comes_twice_is_taken_the_first_time():
    found = time_of("sunday 1:30am", datetime(2025, 11, 1, 20, 0, tzinfo=ZONE))
    assert found.astimezone(UTC) == datetime(2025, 11, 2, 5, 30, tzinfo=UTC)


def test_a_length_of_time_is_real_time_across_the_change_of_clocks():
    assert at("in 3 hours", datetime(2025, 3, 8, 23, 30, tzinfo=ZONE)) == "Sun 09 03:30"


def test_midnight_is_the_end_of_the_day():
    assert at("midnight") == "Thu 06 00:00"


def test_one_at_night_is_after_midnight():
    assert at("tonight at 1am") == "Thu 06 01:00"


def test_a_clear_time_is_no_guess():
    assert when("fri 3pm", WEDNESDAY).guessed == frozenset()


def test_morning_or_evening_may_be_guessed_and_both_are_offered():
    found = when("tomorrow at 8", WEDNESDAY)
    assert found.guessed == {"ampm"}
    assert [c.hour for c in found.candidates] == [8, 20]


def test_the_day_may_be_guessed():
    assert when("9am", WEDNESDAY).guessed == {"day"}


def test_next_friday_may_be_this_or_the_one_after():
    found = when("next fri 3pm", WEDNESDAY)
    assert found.guessed == {"day"}
    assert [c.day for c in found.candidates] == [7, 14]


def test_the_time_is_in_the_zone_of_now():
    assert time_of("6pm", WEDNESDAY).tzinfo is ZONE


@given(st.text(alphabet="0123456789 :/.apm-tomrwfinhu", max_size=24))
def test_no_time_is_in_the_past(text):
    found = time_of(text, WEDNESDAY)
    assert found is None or found >= WEDNESDAY


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("5 oclock... no w8 make it 6 pm", "18:00"),
        ("im at the laundry till 12 then bus so call me like 1:30 pm ok", "13:30"),
        ("20 2 8 tonite", "19:40"),
        ("mar 12 11am", "11:00"),
    ],
)
def test_of_a_longer_text_the_time_that_is_asked_for_counts(text, hour):
    assert time_of(text, WEDNESDAY).strftime("%H:%M") == hour


@pytest.mark.parametrize("text", ["dont call me at 5 pm", "no me llames a las 5 pm", "call me before 6pm"])
def test_a_time_that_is_refused_or_only_an_end_is_none(text):
    assert time_of(text, WEDNESDAY) is None


def test_twelve_of_the_spanish_morning_may_be_noon_and_is_asked_about():
    heard = when("12 de la mañana", WEDNESDAY)
    assert heard is not None and "ampm" in heard.guessed and {one.hour for one in heard.candidates} == {0, 12}


@pytest.mark.parametrize(
    ("text", "hour"),
    [("12:30 in the morning", 0), ("12 de la madrugada", 0), ("9 de la mañana", 9), ("11 en la mañana", 11)],
)
def test_any_other_hour_of_a_morning_is_not_asked_about(text, hour):
    heard = when(text, WEDNESDAY)
    assert heard is not None and heard.at.hour == hour and "ampm" not in heard.guessed
