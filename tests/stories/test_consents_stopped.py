"""A consent to texts says when it was revoked: STOP does that, START gives it anew, and nothing else goes with it."""

from datetime import datetime

import pytest
from sqlalchemy import select

from hotline.services import roster_export
from hotline.services.work import working
from hotline.store import people
from hotline.store.rosters import consent
from tests.kit.line import PEOPLE, Line


def revoked(line: Line, who: str, what: str) -> list[datetime | None]:
    """When each consent of somebody to one thing was revoked, the oldest first; None where it is not."""
    with working(line.hotline) as work:
        person = people.find_or_make(work.tx, PEOPLE[who], work.at)
        mine = select(consent.c.revoked_at).where(consent.c.person_id == person.id, consent.c.what == what)
        return list(work.tx.conn.scalars(mine.order_by(consent.c.id)))


@pytest.mark.parametrize(("who", "what"), [("sam", "supporter"), ("jo", "participant")])
def test_a_stop_revokes_the_consent(line: Line, who: str, what: str) -> None:
    line.says(who, "STOP")
    assert revoked(line, who, what) != [None]


def test_a_start_gives_it_anew(line: Line) -> None:
    line.says("sam", "STOP")
    line.later(hours=1)
    line.says("sam", "START")
    before, now = revoked(line, "sam", "supporter")
    assert before is not None and now is None


def test_a_second_stop_revokes_only_what_was_given_since(line: Line) -> None:
    for words in ("STOP", "START", "stop texting me"):
        line.later(hours=1)
        line.says("sam", words)
    first, second = revoked(line, "sam", "supporter")
    assert first is not None and second is not None and first < second


def test_what_somebody_lets_others_hear_of_is_not_touched_by_it(line: Line) -> None:
    line.says("jo", "STOP")
    assert set(revoked(line, "jo", "hears")) == {None}


def test_whoever_stopped_and_came_back_is_asked_again(line: Line) -> None:
    line.says("sam", "STOP")
    line.says("sam", "START")
    line.says("jo", "TALK")
    assert "Jo asked" in line.reads("sam")


def test_whoever_stopped_is_still_exported_as_having_agreed(line: Line) -> None:
    before = [row.consented_on for row in roster_export.export(line.hotline)]
    line.says("sam", "STOP")
    assert [row.consented_on for row in roster_export.export(line.hotline)] == before


def test_a_roster_imported_again_gives_nothing_back_to_whoever_stopped(line: Line) -> None:
    line.says("sam", "STOP")
    line.people()
    assert None not in revoked(line, "sam", "supporter")
