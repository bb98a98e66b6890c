"""People: who wants no texts, and on whose word."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from hotline.services.work import working
from hotline.store import people
from hotline.store.people import person
from tests.kit.line import PEOPLE, Line


@pytest.mark.parametrize(
    ("first", "then", "stands"),
    [("carrier", "keyword", "keyword"), ("keyword", "carrier", "keyword"), ("keyword", "wording", "keyword")],
)
def test_what_they_said_themselves_stands_over_what_the_carrier_says(
    empty_line: Line, first: str, then: str, stands: str
) -> None:
    with working(empty_line.hotline) as work:
        jo = people.find_or_make(work.tx, PEOPLE["jo"], work.at)
        people.stop(work.tx, jo.id, work.at, first)
        people.stop(work.tx, jo.id, work.at + timedelta(minutes=1), then)
        how = work.tx.conn.scalar(select(person.c.stopped_how).where(person.c.id == jo.id))
        assert how == stands


def test_whoever_stopped_nothing_has_nothing_to_start(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        jo = people.find_or_make(work.tx, PEOPLE["jo"], work.at)
        assert not people.start(work.tx, jo.id)
