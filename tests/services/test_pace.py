"""Pace: our own queue keeps it, what is urgent overtakes in it, and an answer goes before what is only to know."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from hotline.services import sweeps, timers
from hotline.services.work import working
from hotline.store import pace, people
from tests.kit.line import PEOPLE, Line


@pytest.fixture
def crowd(line: Line) -> Iterator[Line]:
    """Two hundred people are to read something, at one text a second."""
    usual = line.hotline
    line.hotline = replace(usual, pace=1.0)
    with working(line.hotline) as work:
        for number in range(200):
            person = people.find_or_make(work.tx, f"+1612555{number + 2000}", work.at)
            work.text(person, "notice", "Meeting at 7 today.")
        work.jobs.clear()
    yield line
    line.hotline = usual


def test_one_text_leaves_and_the_next_a_second_later(crowd: Line) -> None:
    assert [sweeps.drain(crowd.hotline, "ordinary") for _ in range(2)] == [1, 0]
    crowd.later(seconds=1, sweep=False)
    assert sweeps.drain(crowd.hotline, "ordinary") == 1


def test_ten_seconds_are_ten_texts(crowd: Line) -> None:
    for _ in range(10):
        sweeps.drain(crowd.hotline, "ordinary")
        crowd.later(seconds=1, sweep=False)
    assert len(crowd.carrier.texts) == 10


def test_an_urgent_text_leaves_at_once(crowd: Line) -> None:
    sweeps.drain(crowd.hotline, "ordinary")
    queue(crowd, "sam", "page", "Jo asked for a person.")
    sweeps.drain(crowd.hotline, "urgent")
    assert "Jo asked" in crowd.reads("sam")


def test_the_others_make_room_for_it(crowd: Line) -> None:
    sweeps.drain(crowd.hotline, "ordinary")
    crowd.later(seconds=1, sweep=False)
    queue(crowd, "sam", "page", "Jo asked for a person.")
    sweeps.drain(crowd.hotline, "urgent")
    assert sweeps.drain(crowd.hotline, "ordinary") == 0


def test_urgent_texts_keep_the_pace_among_themselves(crowd: Line) -> None:
    for who in ("sam", "pat"):
        queue(crowd, who, "page", "Jo asked for a person.")
    assert sweeps.drain(crowd.hotline, "urgent") == 1


def test_a_call_does_not_wait_for_a_text(crowd: Line) -> None:
    queue(crowd, "sam", "page", "Jo asked for a person.")
    queue(crowd, "rosa", "page", "1", channel="call")
    assert (sweeps.drain(crowd.hotline, "urgent"), len(crowd.carrier.calls)) == (2, 1)


def test_an_answer_goes_before_what_is_only_to_know(crowd: Line) -> None:
    queue(crowd, "jo", "reply", "Your answer.")
    sweeps.drain(crowd.hotline, "ordinary")
    assert crowd.reads("jo") == "Your answer."


def test_it_does_not_wait_behind_the_less_pressing_texts_of_its_own_person(crowd: Line) -> None:
    queue(crowd, "jo", "notice", "Only to know.")
    queue(crowd, "jo", "reply", "Your answer.")
    sweeps.drain(crowd.hotline, "ordinary")
    crowd.later(seconds=1, sweep=False)
    sweeps.drain(crowd.hotline, "ordinary")
    assert crowd.reads("jo") == "Only to know.\n---\nYour answer."


def test_a_first_answer_goes_before_the_goodbyes_of_a_clock_that_jumped(line: Line) -> None:
    for number in range(9):
        line.text(f"+1612555{number + 3000}", "CRAVE")
    usual, line.hotline = line.hotline, replace(line.hotline, pace=1.0)
    line.later(hours=3, sweep=False)
    timers.fire_due(line.hotline)
    line.text("jo", "HELP", work=False)
    sweeps.drain(line.hotline, "ordinary")
    line.hotline = usual
    assert "0 to 10" in line.reads("jo")


def test_a_clock_put_back_does_not_stop_the_line_until_it_has_caught_up(crowd: Line) -> None:
    crowd.later(hours=1, sweep=False)
    sweeps.run(crowd.hotline)
    crowd.later(hours=-1, sweep=False)
    sweeps.run(crowd.hotline)
    assert sweeps.drain(crowd.hotline, "ordinary") == 1


def test_no_slot_is_given_twice(line: Line) -> None:
    with working(line.hotline) as work:
        taken = [
            pace.take_slot(work.tx, "+16125550100", "ordinary", work.at, work.at + work.hotline.gap) for _ in range(2)
        ]
    assert taken == [True, False]


def queue(line: Line, who: str, purpose: str, body: str, *, channel: str = "sms") -> None:
    with working(line.hotline) as work:
        work.text(people.find_or_make(work.tx, PEOPLE[who], work.at), purpose, body, channel=channel)
