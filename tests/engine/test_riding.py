"""What a driver's text means for a trip: a command, by its number or when it is nigh, or words for the other side."""

from datetime import UTC, datetime, timedelta

import pytest

from hotline.domain.talk import Talk
from hotline.engine import underway
from hotline.engine.flow import Book
from hotline.engine.riding import EarlyTrip, OpenTrip, Riding, WhichTrip, commanded, numbered, unsafe, worded
from hotline.engine.sender import OpenOffer, Standing

NOON = datetime(2027, 3, 5, 18, 0, tzinfo=UTC)


def trip(stage: str = "taken", *, code: int = 12, nigh: bool = True, drives: bool = True, after: int = 0) -> OpenTrip:
    """A trip whose number is also its id."""
    return OpenTrip(code, code, drives, stage, NOON + timedelta(minutes=after), nigh)


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("ON MY WAY", "on_way"),
        ("omw", "on_way"),
        ("leaving now", "on_way"),
        ("EN CAMINO", "on_way"),
        ("voy en camino", "on_way"),
        ("HERE", "here"),
        ("im outside", "here"),
        ("LLEGUE", "here"),
        ("ya estoy aqui", "here"),
        ("HERE 12", "here"),
        ("12 here", "here"),
        ("running late", "late"),
        ("stuck in traffic", "late"),
        ("NO SHOW", "no_show"),
        ("NO SHOW 12", "no_show"),
        ("nobody came out", "no_show"),
        ("NADIE", "no_show"),
    ],
)
def test_a_driver_before_the_pick_up(text: str, action: str) -> None:
    found = commanded([trip()], text)
    assert found is not None and (found.trip_id, found.action) == (12, action)


@pytest.mark.parametrize(
    ("text", "action"),
    [("DONE", "done"), ("dropped off", "done"), ("LISTO", "done"), ("PICKED UP", "riding"), ("YA SUBIO", "riding")],
)
def test_a_driver_who_is_there(text: str, action: str) -> None:
    found = commanded([trip("here")], text)
    assert found is not None and found.action == action


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("LATE 10", 10), ("late 5 min", 5), ("TARDE 20", 20), ("running late 15", 15), ("late 10 12", 10)],
)
def test_minutes_after_late_are_no_number_of_a_trip(text: str, minutes: int) -> None:
    assert commanded([trip()], text) == Riding(12, "late", minutes=minutes)


@pytest.mark.parametrize(
    "text", ["are you here?", "is anyone there", "did you get picked up", "where are you", "yes", "ok"]
)
def test_questions_and_a_yes_are_no_commands(text: str) -> None:
    assert commanded([trip("on_way")], text) is None


@pytest.mark.parametrize("text", ["HERE", "DONE", "ON MY WAY"])
def test_whoever_rides_commands_nothing(text: str) -> None:
    assert commanded([trip(drives=False)], text) is None


@pytest.mark.parametrize("text", ["HERE", "on my way", "LATE 10"])
def test_what_is_not_nigh_is_commanded_by_its_number_alone(text: str) -> None:
    assert commanded([trip(nigh=False)], text) is None
    named = commanded([trip(nigh=False)], f"{text} 12")
    assert named is not None and named.trip_id == 12


def test_of_two_trips_a_command_is_for_the_one_that_is_so_far() -> None:
    both = [trip("riding"), trip(code=14, after=60)]
    found = [commanded(both, text) for text in ("DONE", "ON MY WAY")]
    assert [one and one.trip_id for one in found] == [12, 14]


def test_words_with_a_number_are_for_that_trip() -> None:
    both = [trip(nigh=False), trip(code=14, nigh=False)]
    assert numbered(both, "14 the side door please") == Riding(14, "words", "the side door please")


@pytest.mark.parametrize("text", ["14", "15 minutes", "side door 14 or 12"])
def test_a_number_alone_or_of_another_kind_is_no_word(text: str) -> None:
    assert numbered([trip(), trip(code=14)], text) is None


def test_words_alone_are_for_the_trip_that_is_nigh() -> None:
    assert worded([trip(nigh=False), trip(code=14)], "red coat") == Riding(14, "words", "red coat")


def test_with_two_on_the_same_morning_it_is_asked_for_whom() -> None:
    assert worded([trip(), trip(code=14)], "red coat") == WhichTrip()


def test_with_one_on_the_road_words_are_for_that_one() -> None:
    assert worded([trip("on_way"), trip(code=14)], "red coat") == Riding(12, "words", "red coat")


@pytest.mark.parametrize("text", ["UNSAFE", "Unsafe!", "INSEGURA", "unsafe 12"])
def test_the_word_itself_counts_at_any_time(text: str) -> None:
    assert unsafe([], text) is not None


@pytest.mark.parametrize(
    "text", ["i dont feel safe with him", "the driver smells like weed", "he wont let me out", "me da miedo el chofer"]
)
def test_own_words_count_on_a_ride_alone(text: str) -> None:
    assert unsafe([], text) is None and unsafe([trip(drives=False)], text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "i feel safe",
        "can you wait 10",
        "the door is locked",
        "im scared of the dentist",
        "wrong door sorry",
        "got home safe",
    ],
)
def test_what_is_no_fear_of_a_driver_is_none(text: str) -> None:
    assert unsafe([trip(drives=False)], text) is None


def test_done_of_a_driver_who_is_paged_is_no_word_about_a_ride(real: Book) -> None:
    page = OpenOffer(1, 24, datetime(2027, 3, 5, 18, tzinfo=UTC), crossed=False)
    asked = Standing(is_helper=True, drives=True, offers=(page,))
    assert underway.last(real, Talk(), asked, "done") is None
    assert underway.last(real, Talk(), Standing(is_helper=True, drives=True), "done") == EarlyTrip(None)
