"""Passages and episodes: which ways people take through the flows, and what helped each of them."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Column, ForeignKey, Index, Integer, String, Table, Text, bindparam, insert, select

from hotline.store.base import Instant, Tx, metadata
from hotline.store.prepared import Prepared

passage = Table(
    "passage",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("flow", String(40), nullable=False),
    Column("step", String(40), nullable=False),
    Column("way", String(40), nullable=False),
    Column("channel", String(5), nullable=False),
    Column("at", Instant, nullable=False),
)
Index("ix_passage_flow", passage.c.flow, passage.c.at)
episode = Table(
    "episode",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(15), nullable=False),
    Column("at", Instant, nullable=False),
    Column("answers_sealed", Text, nullable=False),
)
_last = Prepared(
    select(episode.c.answers_sealed)
    .where(episode.c.person_id == bindparam("person"), episode.c.kind == bindparam("of_kind"))
    .order_by(episode.c.id.desc())
    .limit(10)
)


def record(tx: Tx, ways: Sequence[tuple[str, str, str]], channel: str, at: datetime) -> None:
    """Count that steps were left in certain ways: (flow, step, way); nobody's name is kept with it."""
    if ways:
        taken = {
            f"{name}_{number}": part
            for number, way in enumerate(ways)
            for name, part in zip(("flow", "step", "way"), way, strict=True)
        }
        _insert(len(ways)).run(tx, **taken, channel=channel, at=at)


@cache
def _insert(count: int) -> Prepared:
    """So many rows by one statement."""
    rows: list[dict[str, BindParameter[Any]]] = [
        {name: bindparam(f"{name}_{number}") for name in ("flow", "step", "way")}
        | {"channel": bindparam("channel"), "at": bindparam("at")}
        for number in range(count)
    ]
    return Prepared(insert(passage).values(rows))


def remember(tx: Tx, person_id: int, kind: str, answers: Mapping[str, str], at: datetime) -> None:
    """Keep the answers of an episode, sealed."""
    row = {"person_id": person_id, "kind": kind, "at": at, "answers_sealed": tx.vault.seal(json.dumps(dict(answers)))}
    tx.conn.execute(insert(episode).values(**row))


def last_helped(tx: Tx, person_id: int, kind: str) -> str | None:
    """In the person's own words, or as they chose it, what brought relief the last time something did."""
    for (sealed,) in _last.all(tx, person=person_id, of_kind=kind):
        helped = json.loads(tx.vault.open(sealed)).get("helped")
        if helped:
            return str(helped)
    return None
