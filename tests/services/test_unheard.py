"""Texts that no request brought us are found in the carrier's list: once, in their order, and not before their time."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, event, select
from structlog.testing import capture_logs

from hotline.carrier.port import CarrierError
from hotline.services import sweeps
from hotline.store.inbound import inbound as heard
from tests.kit.line import NUMBER, PEOPLE, Line

JO = PEOPLE["jo"]


def test_a_text_that_came_while_the_line_was_down_is_found_once(line: Line) -> None:
    line.carrier.comes_in(JO, NUMBER, "HELP")
    assert [sweeps.find_unheard(line.hotline) for _ in range(2)] == [1, 0]
    line.work()
    assert line.reads("jo").count("0 to 10") == 1


def test_a_robot_that_is_found_is_not_answered(line: Line) -> None:
    line.carrier.comes_in("55555", NUMBER, "HELP")
    sweeps.find_unheard(line.hotline)
    line.work()
    assert line.carrier.to("55555") == []


def test_a_text_of_this_moment_is_left_to_the_request_that_brings_it(line: Line) -> None:
    line.carrier.comes_in(JO, NUMBER, "HELP", ago=0)
    assert sweeps.find_unheard(line.hotline) == 0


def test_where_no_request_brings_it_a_text_is_found_soon_after(line: Line) -> None:
    line.carrier.comes_in(JO, NUMBER, "HELP", ago=0)
    line.later(seconds=12, sweep=False)
    assert sweeps.find_unheard(line.hotline) == 1


def test_help_that_the_carrier_has_answered_is_not_answered_twice_when_found(line: Line) -> None:
    line = line.build(HOTLINE_KEYWORDS="advanced")
    line.carrier.comes_in(JO, NUMBER, "HELP")
    sweeps.find_unheard(line.hotline)
    line.work()
    assert line.reads("jo") == ""
    line.build()


def test_what_was_heard_is_not_found_again(line: Line) -> None:
    line.text("jo", "HELP", sid=line.carrier.comes_in(JO, NUMBER, "HELP").sid)
    assert sweeps.find_unheard(line.hotline) == 0


def test_what_was_found_is_not_heard_again(line: Line) -> None:
    came = line.carrier.comes_in(JO, NUMBER, "HELP")
    sweeps.find_unheard(line.hotline)
    line.text("jo", "HELP", sid=came.sid)
    assert line.reads("jo").count("0 to 10") == 1


def test_more_than_a_page_of_texts_is_found_in_the_order_they_came(line: Line) -> None:
    bodies = [f"word {number}" for number in range(120)]
    for body in bodies:
        line.carrier.comes_in("+16125552000", NUMBER, body)
    assert (sweeps.find_unheard(line.hotline), texts(line)) == (120, bodies)


def test_whoever_is_in_danger_is_heard_before_all_others_with_what_they_texted_before(line: Line) -> None:
    line.carrier.comes_in(JO, NUMBER, "HELP", ago=50)
    line.carrier.comes_in(PEOPLE["max"], NUMBER, "hola", ago=40)
    line.carrier.comes_in(PEOPLE["max"], NUMBER, "quiero morirme", ago=30)
    sweeps.find_unheard(line.hotline)
    assert texts(line) == ["hola", "quiero morirme", "HELP"]


def test_after_a_day_without_a_line_all_of_that_day_is_found(line: Line) -> None:
    sweeps.find_unheard(line.hotline)
    line.carrier.comes_in(JO, NUMBER, "HELP")
    line.later(hours=24, sweep=False)
    assert sweeps.find_unheard(line.hotline) == 1


def test_texts_are_found_although_the_clock_was_put_back(line: Line) -> None:
    line.later(hours=2, sweep=False)
    sweeps.find_unheard(line.hotline)
    line.later(hours=-2, sweep=False)
    line.carrier.comes_in(JO, NUMBER, "HELP")
    assert sweeps.find_unheard(line.hotline) == 1


def test_a_list_that_cannot_be_read_is_read_from_the_same_moment_next_time(line: Line) -> None:
    sweeps.find_unheard(line.hotline)
    line.carrier.comes_in(JO, NUMBER, "HELP")
    line.later(minutes=30, sweep=False)
    line.carrier.list_down = True
    with pytest.raises(CarrierError):
        sweeps.find_unheard(line.hotline)
    line.carrier.list_down = False
    assert sweeps.find_unheard(line.hotline) == 1


def test_a_text_that_cannot_be_stored_keeps_no_other_out(line: Line) -> None:
    line.carrier.comes_in(JO, NUMBER, "HELP")
    line.carrier.comes_in(PEOPLE["max"], NUMBER, "ayuda")
    with capture_logs(), refusing_the_first(line):
        assert sweeps.find_unheard(line.hotline) == 2
    assert sweeps.find_unheard(line.hotline) == 1


def test_it_is_looked_for_until_it_is_stored_however_long_ago_it_came(line: Line) -> None:
    sweeps.find_unheard(line.hotline)
    line.carrier.comes_in(JO, NUMBER, "HELP")
    line.later(minutes=30, sweep=False)
    with capture_logs(), refusing_the_first(line):
        sweeps.find_unheard(line.hotline)
    assert sweeps.find_unheard(line.hotline) == 1


def test_a_nul_in_a_text_that_is_found_keeps_it_from_nobody(line: Line) -> None:
    line.carrier.comes_in(JO, NUMBER, "HE\0LP")
    line.later(minutes=1, sweep=False)
    sweeps.find_unheard(line.hotline)
    assert texts(line) == ["HELP"]


def test_a_new_line_answers_nothing_that_came_before_there_was_one(line: Line) -> None:
    line.carrier.comes_in(JO, NUMBER, "HELP")
    line.later(minutes=20, sweep=False)
    assert sweeps.find_unheard(line.hotline) == 0


@contextmanager
def refusing_the_first(line: Line) -> Iterator[None]:
    """The database does not commit the first text that is stored; two looks at what is known come before it."""
    commits = itertools.count(1)

    def refuse(_connection: Connection) -> None:
        if next(commits) == 3:
            raise RuntimeError

    event.listen(line.hotline.db.engine, "commit", refuse)
    yield
    event.remove(line.hotline.db.engine, "commit", refuse)


def texts(line: Line) -> list[str]:
    """What was heard, in the order it was heard in."""
    with line.hotline.db.read() as conn:
        sealed = conn.scalars(select(heard.c.body_sealed).order_by(heard.c.id))
        return [line.hotline.vault.open(one) for one in sealed]
