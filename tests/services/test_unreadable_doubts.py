"""A text that no key opens is in doubt: it keeps none of the others there."""

from sqlalchemy import update
from structlog.testing import capture_logs

from hotline.services import outbox
from hotline.store.outbox import outbox as rows
from tests.kit import sending
from tests.kit.line import Line


def test_what_nobody_can_read_keeps_no_other_text_in_doubt(line: Line) -> None:
    line.carrier.next_answers.extend(["broken", "broken"])
    sending.urgent(line, "jo", "first")
    sending.urgent(line, "sam", "second")
    with line.hotline.db.begin() as conn:
        first = rows.c.id == rows.select().with_only_columns(rows.c.id).order_by(rows.c.id).limit(1).scalar_subquery()
        conn.execute(update(rows).where(first).values(body_sealed="nothing of ours"))
    line.later(seconds=15, sweep=False)
    with capture_logs() as logged:
        outbox.settle_uncertain(line.hotline)
    line.work()
    assert "second" in line.reads("sam")
    assert [one["event"] for one in logged if one["log_level"] == "error"] == ["sealed_text_unreadable"]
