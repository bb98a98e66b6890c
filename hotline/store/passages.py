"""Passages and episodes: which ways people take through the flows, and what helped each of them."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, insert, select

from hotline.store.base import Instant, Tx, metadata

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
_insert = insert(passage)


def record(tx: Tx, ways: Sequence[tuple[str, str, str]], channel: str, at: datetime) -> None:
    """Count that steps were left in certain ways: (flow, step, way); nobody's name is kept with it."""
    if ways:
        tx.conn.execute(
            _insert,
            [{"flow": flow, "step": step, "way": way, "channel": channel, "at": at} for flow, step, way in ways],
        )


def remember(tx: Tx, person_id: int, kind: str, answers: Mapping[str, str], at: datetime) -> None:
    """Keep the answers of an episode, sealed."""
    row = {"person_id": person_id, "kind": kind, "at": at, "answers_sealed": tx.vault.seal(json.dumps(dict(answers)))}
    tx.conn.execute(insert(episode).values(**row))


def last_helped(tx: Tx, person_id: int, kind: str) -> str | None:
    """In the person's own words, or as they chose it, what brought relief the last time something did."""
    mine = select(episode.c.answers_sealed).where(episode.c.person_id == person_id, episode.c.kind == kind)
    for sealed in tx.conn.scalars(mine.order_by(episode.c.id.desc()).limit(10)):
        helped = json.loads(tx.vault.open(sealed)).get("helped")
        if helped:
            return str(helped)
    return None
