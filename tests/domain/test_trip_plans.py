"""What is asked next of a trip, by what was said of it so far."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hotline.domain.trips.plan import Asked, Plan, planned
from hotline.domain.trips.whereabouts import End, Spotted

NOW = datetime(2027, 3, 3, 10, 0, tzinfo=ZoneInfo("America/Chicago"))
AHEAD = timedelta(days=60)
KNOWN = {"home": Spotted("5 Elm St", "55404", "home"), "clinic": Spotted("9 Oak St", "55407", "clinic")}


def plan(opener: str, **said: object) -> Plan:
    """The plan of a ride of somebody whose home and clinic are known."""
    return planned(Asked(opener=opener, **said), KNOWN, NOW, AHEAD)  # type: ignore[arg-type] # by name


@pytest.mark.parametrize(
    ("opener", "missing"),
    [
        ("ride", "to"),
        ("ride to clinic", "from"),
        ("ride to the hospital from home", "to_where"),
        ("ride to clinic from minneapolis", "from_where"),
        ("ride to 12 oak st from home", "to_zip"),
        ("ride to clinic from 5th and pine", "from_zip"),
        ("ride to clinic from home", "when"),
        ("ride to clinic from home mon at 9", "which"),
        ("ride to clinic from home today 8am", "past"),
        ("ride to clinic from home yesterday 8am", "past"),
        ("ride to clinic from home feb 30 8am", "no_day"),
        ("ride to clinic from home june 3 8am", "far"),
        ("ride to clinic from home fri noon", "check"),
        ("ride to clinic from home fri noon for 2 people", "needs"),
        ("ride to clinic from home fri noon and a ride back", "back"),
        ("rides to clinic mon wed fri 9am", "several"),
    ],
)
def test_one_thing_is_asked_at_a_time(opener: str, missing: str) -> None:
    assert plan(opener).missing == missing


def test_a_known_place_brings_its_zip() -> None:
    assert plan("ride to my clinic from my house fri noon").end == KNOWN["clinic"]


def test_a_zip_that_is_not_known_is_asked_once() -> None:
    assert plan("ride to 12 oak st from home fri noon", to=End(zip="skip")).missing == "check"


def test_a_place_is_remembered_by_the_name_it_had() -> None:
    end = plan("ride to st annes", to=End(where="40 Pine St 55404")).end
    assert end == Spotted("40 Pine St 55404", "55404", "st annes")


def test_a_place_nobody_could_find_twice_is_for_a_person() -> None:
    assert plan("ride to the hospital", to=End(where="you know, the big one")).missing == "person"


def test_a_time_nobody_could_use_twice_is_for_a_person() -> None:
    assert plan("ride to clinic from home", when_again="yesterday", missed=True).missing == "person"


def test_the_day_said_first_counts_for_a_time_said_after() -> None:
    assert plan("ride to clinic from home friday", when="noon").at == NOW.replace(day=5, hour=12)


def test_a_ride_back_is_later_on_that_day() -> None:
    found = plan("ride to clinic from home fri noon", back="3pm", right="more")
    assert (found.missing, found.back_at) == ("more", NOW.replace(day=5, hour=15))


@pytest.mark.parametrize("words", ["no", "none", "no thanks"])
def test_no_ride_back_is_none(words: str) -> None:
    assert plan("ride to clinic from home fri noon and back", back=words).back_at is None


def test_a_name_is_heard_in_what_is_said_around_it() -> None:
    assert plan("ride to clinic from home fri noon", without="not Bob please").without == "bob"
