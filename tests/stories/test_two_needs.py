"""Somebody asks for a ride and for an errand, and a person must see to both: two asks, each by its own name."""

import pytest

from hotline.services.trips import putting_in
from hotline.services.work import working
from hotline.store import people, requests
from tests.kit.driving import drive, say
from tests.kit.line import PEOPLE, Line


@pytest.fixture
def second(line: Line) -> str:
    """Jo names a place for a ride that nobody finds, then one for laundry; what they read at the end of the second."""
    drive(line, "dee", kinds="ride,food,errand")
    assert "about a ride" in say(line, "RIDE", "the blue one", "over there")
    return say(line, "ERRAND", "2", "1", "under Jo, blue bag", "the blue one", "over there")


def test_the_second_is_called_what_it_is(second: str) -> None:
    assert "asking our people about an errand" in second


def test_whoever_coordinates_is_asked_for_each(line: Line, second: str) -> None:
    read = line.reads("ana")
    assert second and "Jo asks for a ride" in read and "Jo asks for an errand" in read


def test_what_was_said_of_one_is_not_passed_on_with_the_other(line: Line, second: str) -> None:
    code = line.reads("ana").rsplit("Reply 1 ", 1)[1][:2]
    said = line.says("ana", f"1 {code}")
    assert second and said.endswith("Jo: laundry / the blue one / over there")


def test_a_coordinator_who_puts_in_the_one_leaves_the_other_open(line: Line) -> None:
    with working(line.hotline) as work:
        jo = people.find_or_make(work.tx, PEOPLE["jo"], work.at).id
        made = [
            requests.open_request(work.tx, "arrange", jo, work.at, about=about, talk_id=None, turn=None)
            for about in (None, "errand")
        ]
    with working(line.hotline) as work:
        putting_in.whose_request(work, made[0])
    with working(line.hotline) as work:
        assert [requests.get(work.tx, one).state for one in made] == ["closed", "open"]
