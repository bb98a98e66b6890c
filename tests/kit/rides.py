"""The day of a ride: Jo asked for one, a driver said yes, and it is some time before or after."""

from datetime import datetime, timedelta

from hotline.domain.trips.trip import STAGES
from hotline.store import drivers, people, trips
from hotline.store.base import Tx
from tests.kit.driving import MORNING, drive
from tests.kit.line import PEOPLE, Line

ONE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"
OTHER = "ride to 12 Oak St 55404 sat 9am from 500 E Lake St 55407"
# Friday at noon where they live, two days after they asked.
NOON = MORNING + timedelta(days=2, hours=2)


def taken(line: Line, *names: str, words: str = ONE, noon: datetime = NOON) -> str:
    """Jo's ride is Dee's; nobody has unread texts. Returns its number."""
    drive(line, *(names or ("dee",)))
    line.says("jo", words)
    line.says("jo", "1")
    line.says("dee", "yes")
    for who in ("jo", "ana", "rosa", *(names or ("dee",))):
        line.reads(who)
    return code_of(line)


def code_of(line: Line) -> str:
    """The number of Jo's ride."""
    with line.hotline.db.read() as conn:
        tx = Tx(conn, line.hotline.vault)
        jo = people.by_phone(tx, PEOPLE["jo"])
        assert jo is not None
        return str(max(trips.of_rider(tx, jo.id, STAGES), key=lambda one: one.id).code)


def stage(line: Line) -> str:
    """How far Jo's ride has come."""
    with line.hotline.db.read() as conn:
        tx = Tx(conn, line.hotline.vault)
        jo = people.by_phone(tx, PEOPLE["jo"])
        assert jo is not None
        return max(trips.of_rider(tx, jo.id, STAGES), key=lambda one: one.id).stage


def suspended(line: Line, who: str) -> bool:
    """Whether a driver is offered no trip."""
    with line.hotline.db.read() as conn:
        tx = Tx(conn, line.hotline.vault)
        found = people.by_phone(tx, PEOPLE[who])
        known = {one.person_id: one for one in drivers.all_of(tx, line.hotline.zone)}
        return found is not None and known[found.id].suspended


def before(line: Line, **span: float) -> None:
    """It is so long before the ride; whatever was to be said until then is read."""
    line.at(NOON - timedelta(**span))
    line.later(seconds=1)
    for who in ("jo", "dee", "ana", "rosa"):
        line.reads(who)


def driven(line: Line) -> None:
    """Dee comes for Jo at noon, and twenty minutes later they are there."""
    before(line, minutes=1)
    line.says("dee", "here")
    line.later(minutes=20)
    line.says("dee", "done")


def home_safe(line: Line) -> None:
    """Dee drove Jo, who answers a moment later that they got there safe."""
    driven(line)
    line.later(seconds=5)
    line.says("jo", "1")
