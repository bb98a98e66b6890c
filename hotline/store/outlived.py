"""What was kept long enough: which rows and words, and how long each is kept.

Words of texts, answers in talks and what was said of a need stay thirty days, as messages and the addresses of trips
do; that there was a text, a year, as cases do. A text by which somebody stopped or started is proof, and stays five
years; proofs of consent stay where they are.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Table, and_, delete, or_, select, update

from hotline.store.asks import NOT_OVER
from hotline.store.attempts import attempt
from hotline.store.base import Tx
from hotline.store.codes import code
from hotline.store.debriefs import debrief
from hotline.store.inbound import NOBODY, STILL_LISTED, inbound
from hotline.store.legs import leg
from hotline.store.needs import need
from hotline.store.outbox import outbox
from hotline.store.passages import episode
from hotline.store.people import person
from hotline.store.pins import reveal
from hotline.store.receipts import receipt
from hotline.store.requests import request
from hotline.store.talks import talk
from hotline.store.timers import timer

_MONTH, _QUARTER, _YEAR, _PROOF = (timedelta(days=days) for days in (30, 90, 365, 5 * 365))
_Due = Callable[[datetime], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Rule:
    """What goes: the rows of a table that are due at a moment, or only those columns of them that `instead` fills."""

    name: str
    table: Table
    due: _Due
    instead: Mapping[str, str | None] = field(default_factory=dict)


# No text at all needs no seal: that tells a row whose words are gone.
_NO_WORDS = {"body_sealed": ""}
_settled = outbox.c.state.not_in(("queued", "sending", "uncertain"))
_heard = inbound.c.state != "waiting"
_over = select(request.c.id).where(request.c.state.not_in(NOT_OVER))
_talks_needed = select(request.c.talk_id).where(request.c.state.in_(NOT_OVER), request.c.talk_id.is_not(None))
_questions = select(talk.c.question_id).where(talk.c.question_id.is_not(None))
_people = select(person.c.id)
_later_call = talk.alias("later_call")


def _old_answers(at: datetime) -> ColumnElement[bool]:
    """Where somebody was in a talk a month ago, with the answers they gave there: an address may be among them.

    A question that was put to them since may still be answered. A call of whose end we were never told is as old as
    those that began after it.
    """
    asked = select(outbox.c.id).where(outbox.c.id == talk.c.question_id, outbox.c.created_at >= at - _MONTH)
    ended = select(_later_call.c.id).where(
        _later_call.c.id > talk.c.id, _later_call.c.channel != "sms", _later_call.c.last_at < at - _MONTH
    )
    never = and_(talk.c.last_at.is_(None), or_(talk.c.channel == "sms", ended.exists()))
    kept = or_(talk.c.state_sealed.is_not(None), talk.c.reply_sealed.is_not(None))
    old = or_(talk.c.last_at < at - _MONTH, never)
    return and_(old, kept, ~asked.exists(), talk.c.id.not_in(_talks_needed))


def _old_inbound(at: datetime) -> ColumnElement[bool]:
    proof = and_(inbound.c.opt_out.is_not(None), inbound.c.received_at >= at - _PROOF)
    return and_(_heard, inbound.c.received_at < at - _YEAR, or_(inbound.c.opt_out.is_(None), ~proof))


RULES = (
    Rule("timers", timer, lambda at: and_(timer.c.state != "waiting", timer.c.due_at < at - _MONTH)),
    Rule("receipts", receipt, lambda at: receipt.c.received_at < at - _MONTH),
    Rule("wrong tries", attempt, lambda at: attempt.c.at < at - _MONTH),
    Rule("codes", code, lambda at: code.c.until < at - _MONTH),
    Rule("numbers not given", reveal, lambda at: and_(reveal.c.state == "asked", reveal.c.asked_at < at - _MONTH)),
    Rule("phones rung", leg, lambda at: and_(leg.c.rung_at < at - _MONTH, leg.c.request_id.in_(_over))),
    Rule(
        "words received",
        inbound,
        lambda at: and_(
            _heard, inbound.c.received_at < at - _MONTH, inbound.c.body_sealed != "", inbound.c.opt_out.is_(None)
        ),
        _NO_WORDS,
    ),
    Rule(
        "words sent",
        outbox,
        lambda at: and_(_settled, outbox.c.created_at < at - _MONTH, outbox.c.body_sealed != ""),
        _NO_WORDS,
    ),
    Rule(
        "words of needs",
        need,
        lambda at: and_(need.c.said_at < at - _MONTH, need.c.words_sealed != "", need.c.request_id.in_(_over)),
        {"words_sealed": ""},
    ),
    Rule("answers", talk, _old_answers, {"state_sealed": None, "reply_sealed": None}),
    Rule(
        "calls",
        talk,
        lambda at: and_(talk.c.channel != "sms", talk.c.last_at < at - _QUARTER, talk.c.id.not_in(_talks_needed)),
    ),
    Rule(
        "check-ins",
        episode,
        lambda at: episode.c.person_id.in_(_people.where(person.c.stopped_at < at - _QUARTER)),
    ),
    Rule(
        "dangers",
        request,
        lambda at: and_(request.c.kind == "crisis", request.c.closed_at < at - _YEAR, request.c.about.is_not(None)),
        {"about": None},
    ),
    Rule(
        "notes",
        debrief,
        lambda at: and_(debrief.c.asked_at < at - _YEAR, debrief.c.note_sealed.is_not(None)),
        {"note_sealed": None},
    ),
    Rule("texts received", inbound, _old_inbound),
    Rule(
        "texts of the erased",
        inbound,
        lambda at: and_(inbound.c.from_sealed == NOBODY, inbound.c.received_at < at - STILL_LISTED),
    ),
    Rule(
        "texts sent",
        outbox,
        # The question somebody was asked last is what their next text may answer, whenever it comes.
        lambda at: and_(_settled, outbox.c.created_at < at - _YEAR, outbox.c.id.not_in(_questions)),
    ),
)


def due(tx: Tx, rule: Rule, at: datetime, most: int) -> list[int]:
    """The ids of at most so many rows that a rule is due for, the oldest first."""
    key = rule.table.c.id
    return list(tx.conn.scalars(select(key).where(rule.due(at)).order_by(key).limit(most)))


def let_go(tx: Tx, rule: Rule, ids: Collection[int], at: datetime) -> int:
    """Delete these rows, or their words, where the rule is still due for them; returns how many there were."""
    mine = and_(rule.table.c.id.in_(list(ids)), rule.due(at))
    change = update(rule.table).values(**rule.instead) if rule.instead else delete(rule.table)
    return tx.conn.execute(change.where(mine)).rowcount
