"""Who gives up a trip, and how surely: nothing is dropped by words that may mean anything else."""

import pytest

from hotline.domain.trips.dropping import Drop, drop_in


@pytest.mark.parametrize("text", ["DROP 12", "drop 12 please", "Drop 12, my kid is sick", "no 12", "cant 12"])
def test_its_number_beside_a_no_is_sure(text):
    assert drop_in(text) == Drop(12, "sure")


@pytest.mark.parametrize("text", ["drop", "DROP my ride", "cancel my ride", "cancela mi viaje", "drop, sorry"])
def test_so_is_the_word_for_it_alone(text):
    assert drop_in(text) == Drop(None, "sure")


@pytest.mark.parametrize(
    "text", ["my appt was canceled", "i dont need the ride anymore", "found another ride", "ya no necesito el viaje"]
)
def test_whoever_needs_it_no_more_is_to_ride(text):
    assert drop_in(text) == Drop(None, "unneeded")


@pytest.mark.parametrize("text", ["cant make it", "I can't make it today", "no puedo ir"])
def test_whoever_cannot_may_speak_of_something_else(text):
    assert drop_in(text) == Drop(None, "cannot")


@pytest.mark.parametrize("text", ["flat tire", "my car broke down", "something came up"])
def test_trouble_is_a_drivers(text):
    assert drop_in(text) == Drop(None, "trouble")


_OTHER = """
dropped off / drop me off at 5 / drop off done / drop it / i dropped 12 / yes 12 / 12 / ride 12? / no / i cant go on
/ i want to go home / stop / need a ride / can't make it to the meeting i feel awful
"""


@pytest.mark.parametrize("text", [one.strip() for one in _OTHER.split("/")])
def test_nothing_else_gives_a_trip_up(text):
    assert drop_in(text) is None


@pytest.mark.parametrize(
    "text", ["NO SHOW 17", "17 no show", "no show 17 sorry", "nobody came 17", "17 she is not here"]
)
def test_that_nobody_came_is_no_drop(text: str) -> None:
    assert drop_in(text) is None
