"""Talks: where one person is on one channel, sealed, locked while a turn is taken."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite

from hotline.domain.talk import Place, Talk, Wait
from hotline.store.base import Instant, Tx, metadata
from hotline.store.prepared import Prepared

SCHEMA = 1

talk = Table(
    "talk",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    # "sms", or the carrier's id of the call: a call is a talk of its own.
    Column("channel", String(40), nullable=False),
    Column("state_sealed", Text),
    Column("turn", Integer, nullable=False, server_default="0"),
    # The outgoing text that carries the open question: it tells when the question reached the carrier.
    Column("question_id", Integer),
    # The last text, to tell a double tap; on a call the answer to its last turn, for a turn that is fetched twice.
    Column("last_index", String(40)),
    Column("last_at", Instant),
    Column("reply_sealed", Text),
    UniqueConstraint("person_id", "channel"),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A talk as it is stored, with what the door needs to know beside it."""

    id: int
    person_id: int
    talk: Talk
    question_id: int | None
    last_index: str | None
    last_at: datetime | None


_insert = {
    "sqlite": sqlite.insert(talk).on_conflict_do_nothing(index_elements=["person_id", "channel"]),
    "postgresql": postgresql.insert(talk).on_conflict_do_nothing(index_elements=["person_id", "channel"]),
}
_locked = Prepared(
    select(talk.c.id, talk.c.state_sealed, talk.c.turn, talk.c.question_id, talk.c.last_index, talk.c.last_at)
    .where(talk.c.person_id == bindparam("person"), talk.c.channel == bindparam("channel_key"))
    .with_for_update()
)


@cache
def _save(*names: str) -> Prepared:
    """The statement that writes these columns of a talk."""
    written = update(talk).where(talk.c.id == bindparam("talk_id"))
    return Prepared(written.values(**{name: bindparam(name) for name in names}))


def locked(tx: Tx, person_id: int, channel: str = "sms", *, language: str = "en") -> Kept:
    """The talk of a person on a channel, locked to the end of the transaction; a new one where there is none."""
    row = _locked.first(tx, person=person_id, channel_key=channel)
    if row is None:
        tx.conn.execute(_insert[tx.conn.dialect.name], {"person_id": person_id, "channel": channel})
        row = _locked.first(tx, person=person_id, channel_key=channel)
        assert row is not None
    talk_id, sealed, turn, *rest = row
    if sealed is None:
        # New, or emptied because it is long ago: what is addressed to an earlier turn stays stale.
        found = Talk(channel="sms" if channel == "sms" else "voice", language=language, turn=turn)
    else:
        found = thaw(json.loads(tx.vault.open(sealed)))
    return Kept(talk_id, person_id, found, *rest)


def wait_for(tx: Tx, person_id: int, channel: str | None = None) -> None:
    """Let no turn of a person begin until this transaction ends: for who will write in their talk after other rows.

    With a `channel` it is only the talk there.
    """
    mine = select(talk.c.id).where(talk.c.person_id == person_id)
    if channel is not None:
        mine = mine.where(talk.c.channel == channel)
    tx.conn.execute(mine.order_by(talk.c.id).with_for_update()).all()


def known(tx: Tx, person_id: int, channel: str) -> bool:
    """Whether a person has a talk on this channel."""
    return id_of(tx, person_id, channel) is not None


def id_of(tx: Tx, person_id: int, channel: str) -> int | None:
    """The talk of a person on this channel; None where there is none."""
    mine = select(talk.c.id).where(talk.c.person_id == person_id, talk.c.channel == channel)
    found: int | None = tx.conn.scalar(mine)
    return found


def last_reply(tx: Tx, talk_id: int) -> str | None:
    """What was answered to the last turn of a call."""
    return tx.vault.open_optional(tx.conn.scalar(select(talk.c.reply_sealed).where(talk.c.id == talk_id)))


def owner(tx: Tx, talk_id: int) -> tuple[int, str]:
    """Whose talk this is, and on which channel; KeyError where there is no such talk."""
    found = find_owner(tx, talk_id)
    if found is None:
        raise KeyError(talk_id)
    return found


def find_owner(tx: Tx, talk_id: int) -> tuple[int, str] | None:
    """Whose talk this is, and on which channel; None where there is no such talk."""
    row = tx.conn.execute(select(talk.c.person_id, talk.c.channel).where(talk.c.id == talk_id)).first()
    return None if row is None else (row.person_id, row.channel)


def on_a_call(tx: Tx, talk_id: int) -> bool:
    """Whether a talk is a call that has not ended."""
    row = tx.conn.execute(select(talk.c.channel, talk.c.last_at).where(talk.c.id == talk_id)).first()
    return row is not None and row.channel != "sms" and row.last_at is None


def call_of(tx: Tx, person_id: int, since: datetime) -> int | None:
    """The call that a person is in: their newest, where it has not ended and something was asked in it since then."""
    calls = select(talk.c.id, talk.c.state_sealed, talk.c.last_at)
    mine = calls.where(talk.c.person_id == person_id, talk.c.channel != "sms")
    row = tx.conn.execute(mine.order_by(talk.c.id.desc()).limit(1)).first()
    if row is None or row.state_sealed is None or row.last_at is not None:
        return None
    asking = thaw(json.loads(tx.vault.open(row.state_sealed))).asking
    return row.id if asking is not None and asking.since >= since else None


def ended_since(tx: Tx, talk_id: int, since: datetime) -> bool:
    """Whether a talk is a call that ended after a moment."""
    mine = talk.c.id == talk_id, talk.c.channel != "sms", talk.c.last_at >= since
    return tx.conn.scalar(select(talk.c.id).where(*mine)) is not None


# Places that are no more than the way in: there is nothing to go on with.
_WAY_IN = frozenset(
    {"call", "call_language", "call_menu", "call_person", "call_resume", "call_resume_danger", "call_quiet"}
)


def broken_off(tx: Tx, person_id: int, since: datetime) -> Talk | None:
    """The last call of a person, if it broke off at a question after a moment; None where nothing can go on."""
    calls = select(talk.c.state_sealed).where(talk.c.person_id == person_id, talk.c.channel != "sms")
    sealed = tx.conn.scalar(calls.where(talk.c.last_at >= since).order_by(talk.c.last_at.desc()).limit(1))
    if sealed is None:
        return None
    found = thaw(json.loads(tx.vault.open(sealed)))
    return found if found.place and found.place.flow not in _WAY_IN and found.asking else None


def save(tx: Tx, kept: Kept, state: Talk, **columns: object) -> None:
    """Write a talk back; `columns` may set question_id, last_index and last_at."""
    sealed = tx.vault.seal(json.dumps(freeze(state), separators=(",", ":")))
    written = {"state_sealed": sealed, "turn": state.turn, **columns}
    _save(*written).run(tx, talk_id=kept.id, **written)


def freeze(state: Talk) -> dict[str, object]:
    """A talk as plain JSON, with the number of its schema."""
    return {
        "schema": SCHEMA,
        "channel": state.channel,
        "language": state.language,
        "turn": state.turn,
        "saved": dict(state.saved),
        "begun": {flow: at.isoformat() for flow, at in state.begun.items()},
        "places": [
            {
                "flow": place.flow,
                "step": place.step,
                "tries": place.tries,
                "wait": place.wait and [place.wait.turn, place.wait.since.isoformat(), list(place.wait.offered)],
            }
            for place in state.places
        ],
    }


def thaw(content: Mapping[str, object]) -> Talk:
    """The talk of `freeze`. A later schema would be brought up to date here, one small function a step."""
    return Talk(
        channel=str(content["channel"]),
        language=str(content["language"]),
        turn=int(str(content["turn"])),
        saved=dict(content["saved"]),  # type: ignore[call-overload] # freeze wrote a mapping of strings
        begun={flow: datetime.fromisoformat(at) for flow, at in content["begun"].items()},  # type: ignore[attr-defined] # as above
        places=tuple(_place(place) for place in content["places"]),  # type: ignore[attr-defined] # freeze wrote a list
    )


def _place(content: Mapping[str, object]) -> Place:
    wait = content["wait"]
    return Place(
        flow=str(content["flow"]),
        step=str(content["step"]),
        tries=int(str(content["tries"])),
        wait=Wait(wait[0], datetime.fromisoformat(wait[1]), tuple(wait[2])) if isinstance(wait, list) else None,
    )
