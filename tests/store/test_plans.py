"""What is looked for again and again finds its rows by an index, however much was ever sent, asked and taken."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.fernet import Fernet

from hotline.store import (
    anew,
    cases,
    inbound,
    late,
    legs,
    loads,
    offers,
    order,
    outgoing_calls,
    promises,
    relays,
    requests,
    standing,
    timers,
    trips,
)
from hotline.store.base import Database, Tx
from hotline.store.crypto import Vault
from tests.kit import databases

AT = datetime(2026, 12, 1, tzinfo=UTC)
Look = Callable[[Tx], object]
EVERY_SECOND: dict[str, Look] = {
    "lost jobs": lambda tx: late.waits_since(tx, "urgent", AT),
    "retries": lambda tx: late.due_retries(tx, AT, AT, 100),
    "too old": lambda tx: late.too_old(tx, AT),
    "stale leases": lambda tx: late.doubt_stale(tx, AT),
    "doubts": late.uncertain,
    "next to send": lambda tx: order.next_for(tx, "urgent", AT),
    "due timers": lambda tx: timers.due(tx, AT),
    "late promises": lambda tx: promises.overdue(tx, AT),
}
EVERY_ASK: dict[str, Look] = {
    "who is busy": lambda tx: loads.busy(tx, [1, 2]),
    "what each has": lambda tx: loads.of(tx, [1, 2]),
    "what one took": lambda tx: requests.taken_by(tx, 1, "crisis", AT),
    "whose day was hard": lambda tx: cases.in_crisis(tx, [1, 2], AT),
    "short numbers": offers.used_codes,
    "the newest ask": lambda tx: anew.newest_offer(tx, 1, AT),
    "phones that ring": lambda tx: outgoing_calls.called_since(tx, 1, AT),
    "phones that ring for callers": lambda tx: legs.occupied(tx, [1, 2], AT),
    "who is on the phone": lambda tx: legs.talking(tx, [1, 2], AT),
    "chats just over": lambda tx: relays.was_in(tx, 1, since=AT),
    "who was there": lambda tx: relays.helped_since(tx, 1, AT),
    "whom one was with": lambda tx: relays.just_helped(tx, 1, AT),
    "numbers in use": lambda tx: relays.uses_of(tx, [1, 2]),
    "oldest unsent": late.ages,
    "how somebody stands": lambda tx: standing.look(tx, 1, None),
    "whose trips": lambda tx: trips.held_by(tx, 1),
    "the last ride": lambda tx: trips.last_ridden(tx, 1, AT, AT),
    "rides missed": lambda tx: trips.missed(tx, 1, AT),
    "rides asked for": lambda tx: trips.of_rider(tx, 1, ["waiting"]),
    "rides to drive": lambda tx: trips.of_driver(tx, 1, ["taken"]),
    "who knows of their ask": lambda tx: legs.rang_at(tx, [1, 2]),
    "who was rung too often": lambda tx: legs.tired(tx, 1, 1, AT, 3),
    "an ask on its way": lambda tx: anew.on_its_way(tx, 1),
    "who is beside a case": lambda tx: relays.with_since(tx, 1, AT),
    "what was said since": lambda tx: inbound.since(tx, 1, AT),
    "whether it was violence": lambda tx: cases.violence_since(tx, 1, AT),
}
LOOKS = EVERY_SECOND | EVERY_ASK
# These hold only rows that wait for something, which are few however many there ever were.
OF_WHAT_WAITS = ("ix_outbox_queued", "uq_outbox_in_flight", "ix_offer_open")


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    """SQLite alone: it plans for tables full of rows where it has not counted them."""
    with databases.fresh("sqlite") as url:
        made = Database(url)
        yield made
        made.close()


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_no_table_is_read_from_end_to_end(database: Database, look: Look) -> None:
    whole = [step for step in plans(database, look) if step.startswith("SCAN") and not step.endswith(OF_WHAT_WAITS)]
    # What a statement has put together itself is as short as what it was made of.
    assert [step for step in whole if not step.startswith(("SCAN anon_", "SCAN CONSTANT ROW"))] == []


def plans(database: Database, look: Look) -> list[str]:
    """Every step of every statement that a look runs, however it reaches the driver: it tells what it was handed."""
    run: list[str] = []
    with database.begin() as conn:
        wire: Any = conn.connection.dbapi_connection
        wire.set_trace_callback(run.append)
        look(Tx(conn, Vault([Fernet.generate_key().decode()], b"a key for tests")))
        wire.set_trace_callback(None)
        assert run
        return [str(step[3]) for statement in run for step in wire.execute(f"EXPLAIN QUERY PLAN {statement}")]
