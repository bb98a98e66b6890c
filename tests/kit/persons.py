"""Whom a story is of, as the line keeps them: by their phone, for no story knows their id."""

from hotline.services.work import working
from hotline.store import people
from hotline.store.base import Tx
from tests.kit.line import PEOPLE, Line


def person(line: Line, who: str) -> people.Person:
    """Somebody on the roster, by their first name."""
    with line.hotline.db.read() as conn:
        found = people.by_phone(Tx(conn, line.hotline.vault), PEOPLE[who])
    assert found is not None
    return found


def under_18(line: Line, who: str) -> None:
    """Write down that somebody is a minor."""
    with working(line.hotline) as work:
        people.save(work.tx, person(line, who).id, minor=1)
