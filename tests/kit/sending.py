"""What stories about sending need: rows in the outbox, trouble for them, and what became of them."""

import threading
from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import select, update

from hotline.domain.delivery import LEASE
from hotline.services.hotline import Hotline
from hotline.services.work import working
from hotline.store import late, order, people
from hotline.store import outbox as rows
from tests.kit import deadlines
from tests.kit.line import PEOPLE, Line
from tests.kit.waiting import PATIENCE
from workers.process import Senders


def queue(line: Line, who: str, *bodies: str, purpose: str = "notice") -> list[int]:
    """Texts to somebody, queued as one use case would."""
    with working(line.hotline) as work:
        made = [work.text(people.find_or_make(work.tx, PEOPLE[who], work.at), purpose, body) for body in bodies]
    return [row for row in made if row is not None]


def urgent(line: Line, who: str, body: str, *, channel: str = "sms", work: bool = True) -> None:
    """An urgent text to somebody, or a call; the workers do their work, unless told not to."""
    with working(line.hotline) as begun:
        person = people.find_or_make(begun.tx, PEOPLE[who], begun.at)
        begun.text(person, "page", body, channel=channel)
    if work:
        line.work()


def claim(line: Line, lane: str = "ordinary") -> rows.Claimed:
    """A sender has claimed the next row, and nothing more is heard of it."""
    with working(line.hotline) as work:
        found = order.next_for(work.tx, lane, work.at)
        assert found is not None
        claimed = rows.claim(work.tx, found.id, work.at, work.at + LEASE)
        assert claimed is not None
        return claimed


def doubt(line: Line) -> None:
    with working(line.hotline) as work:
        late.doubt_stale(work.tx, work.at)


def send_all(line: Line, ids: list[int]) -> None:
    """All of a worker's threads send at once."""
    senders = Senders(line.hotline, 4)
    for row in ids:
        senders.deliver(row)
    senders.settle()
    senders.finish()


def together(times: int, act: Callable[[], object]) -> None:
    barrier = threading.Barrier(times)
    threads = [threading.Thread(target=lambda: (barrier.wait(), act())) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def with_carrier(line: Line, url: str, *, seconds: float = PATIENCE) -> Hotline:
    """The same hotline, with another carrier or less patience with a silent one."""
    return replace(line.hotline, carrier=deadlines.twilio(url, read=seconds))


def fails_for_minutes(line: Line, answer: str) -> None:
    """The carrier answers so to whatever it is asked for five minutes, the last time just now, and then takes texts."""
    line.carrier.always = answer
    for _ in range(75):
        line.later(seconds=4)
    tried = len(line.carrier.asked)
    while len(line.carrier.asked) == tried:
        line.later(seconds=4)
    line.carrier.always = "accept"


def set_rows(line: Line, ids: list[int] | None = None, **columns: object) -> None:
    """Write into rows of the outbox what time or trouble would have; into all of them where none are named."""
    changed = update(rows.outbox).values(**columns)
    with line.hotline.db.begin() as conn:
        conn.execute(changed if ids is None else changed.where(rows.outbox.c.id.in_(ids)))


def states(line: Line) -> list[str]:
    """The states of all that was ever to go out, in order."""
    with line.hotline.db.read() as conn:
        return list(conn.scalars(select(rows.outbox.c.state).order_by(rows.outbox.c.id)))


def ids(line: Line) -> list[int]:
    with line.hotline.db.read() as conn:
        return list(conn.scalars(select(rows.outbox.c.id).order_by(rows.outbox.c.id)))


def undelivered(line: Line, who: str, code: int = 30003) -> None:
    """The carrier says that the newest text to somebody did not arrive, and why; the workers do their work."""
    text = line.carrier.to(PEOPLE[who])[-1]
    form = {"MessageSid": text.sid, "MessageStatus": "undelivered", "ErrorCode": str(code), "To": text.to}
    line.post(text.callback.removeprefix(line.base), form)
    line.work()
