"""What drivers text of their driving: hours in people's own spelling, numbers, and what is none of it."""

import pytest

from hotline.domain.hearing.driving import driving_wish

HOURS = {
    "hours weekdays 8am-5pm": "Mon-Fri 08:00-17:00",
    "Hours Mon Wed Fri 9-3": "Mon,Wed,Fri 09:00-15:00",
    "hours 9-5": "Daily 09:00-17:00",
    "hours 1-5": "Daily 13:00-17:00",
    "hours 6-11am": "Daily 06:00-11:00",
    "hours 1-5pm": "Daily 13:00-17:00",
    "hours 9-5pm": "Daily 09:00-17:00",
    "hours 11-2pm": "Daily 11:00-14:00",
    "hours sat 6-10p": "Sat 18:00-22:00",
    "hours 10-6am": "Daily 22:00-06:00",
    "hours 11-7am": "Daily 23:00-07:00",
    "hours 12-6am": "Daily 00:00-06:00",
    "hours 8-8pm": "Daily 08:00-20:00",
    "hours 22-6am": "Daily 22:00-06:00",
    "hours 10pm-6am": "Daily 22:00-06:00",
    "hours 8-8": "Daily 08:00-20:00",
    "hours 22:00-06:00": "Daily 22:00-06:00",
    "my hours tues thurs 9:30-3:30": "Tue,Thu 09:30-15:30",
    "hours 8 to 5 weekdays": "Mon-Fri 08:00-17:00",
    "hours sat 10am-2pm and sun 1-5": "Sat 10:00-14:00; Sun 13:00-17:00",
    "HOURS mon, tue 8-12; fri 1pm-5pm": "Mon,Tue 08:00-12:00; Fri 13:00-17:00",
    "horas lun a vie 8am-5pm": "Mon-Fri 08:00-17:00",
    "hours any": "Daily 00:00-24:00",
}


@pytest.mark.parametrize(("said", "hours"), HOURS.items())
def test_hours_are_heard(said: str, hours: str) -> None:
    wish = driving_wish(said)
    assert wish is not None and wish.hours is not None and "; ".join(map(str, wish.hours)) == hours


@pytest.mark.parametrize("said", ["hours 99", "hours 13pm-5", "hours xyz 8-5", "hours mon 8-8:75", "hours 5"])
def test_hours_that_are_none_are_unclear(said: str) -> None:
    wish = driving_wish(said)
    assert wish is not None and wish.unclear and wish.hours is None


@pytest.mark.parametrize(
    "said",
    ["hours of waiting", "5 hours", "area code 612", "miles davis", "my ride is here", "seats are full", "stop",
     "rides", "cancel my ride", "i need a ride", "12 miles from home", "on my way"],
)  # fmt: skip
def test_other_words_are_no_wish_about_driving(said: str) -> None:
    assert driving_wish(said) is None


@pytest.mark.parametrize(
    ("said", "kind", "count", "code"),
    [
        ("AREA 20", "area", 20, None),
        ("area 20 miles.", "area", 20, None),
        ("zona 15 millas", "area", 15, None),
        ("SEATS 3", "seats", 3, None),
        ("my rides", "mine", None, None),
        ("My rides #12", "mine", None, 12),
        ("mis viajes", "mine", None, None),
        ("MILES 23", "miles", 23, None),
        ("miles 23 for ride 12", "miles", 23, 12),
        ("millas 23 viaje 12", "miles", 23, 12),
        ("STOP RIDES", "rest", None, None),
        ("start rides", "again", None, None),
    ],
)
def test_numbers_are_heard_beside_their_word(said: str, kind: str, count: int | None, code: int | None) -> None:
    wish = driving_wish(said)
    assert wish is not None and (wish.kind, wish.count, wish.code) == (kind, count, code)
