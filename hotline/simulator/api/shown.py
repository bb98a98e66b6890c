"""Everything the carrier knows as the JSON the page reads; times are ISO 8601, UTC."""

from hotline.clock import now
from hotline.simulator.carrier import Carrier
from hotline.simulator.faults import Fault
from hotline.simulator.natures import NATURES, errors_of
from hotline.simulator.records import FINAL_CALL, Call, Exchange, Message, Phone
from hotline.simulator.texts.encoding import encoding, segments

View = dict[str, object]
_SHOWN_ENDED_CALLS = 30


def message_shown(message: Message) -> View:
    """A text, with its segments and alphabet."""
    return {
        "sid": message.sid,
        "direction": "in" if message.inbound else "out",
        "from": message.sender,
        "to": message.recipient,
        "body": message.body,
        "status": message.status,
        "error_code": message.error_code,
        "media": list(message.media),
        "segments": segments(message.body),
        "encoding": encoding(message.body),
        "at": message.created.isoformat(),
    }


def call_shown(call: Call) -> View:
    """A leg of a call, with its captions."""
    return {
        "sid": call.sid,
        "phone": call.phone,
        "direction": "in" if call.direction == "inbound" else "out",
        "from": call.sender,
        "to": call.recipient,
        "parent": call.parent,
        "status": call.status,
        "waiting": call.waiting,
        "over": call.status in FINAL_CALL,
        "at": call.created.isoformat(),
        "ended": None if call.ended is None else call.ended.isoformat(),
        "seconds": call.seconds,
        "captions": [{"who": c.who, "text": c.text, "at": c.at.isoformat()} for c in call.captions],
    }


def exchange_shown(exchange: Exchange, *, whole: bool) -> View:
    """A request to the hotline; whole with its raw body and answer."""
    path = exchange.url.partition("//")[2].partition("/")[2]
    view: View = {
        "id": exchange.id,
        "at": exchange.at.isoformat(),
        "kind": exchange.kind,
        "method": exchange.method,
        "path": f"/{path}",
        "about": exchange.about,
        "signed": bool(exchange.signature),
        "attempt": exchange.attempt,
        "status": exchange.status,
        "outcome": exchange.outcome,
        "error": exchange.error,
        "ms": exchange.millis,
        "replay_of": exchange.replay_of,
        "notes": list(exchange.notes),
    }
    if whole:
        view |= {"url": exchange.url, "body": exchange.body, "signature": exchange.signature}
        view |= {"token": exchange.token, "answer": exchange.answer, "content_type": exchange.content_type}
    return view


def fault_shown(fault: Fault) -> View:
    """A trouble in force, and in words what it does and strikes and what its error means."""
    nature = NATURES[fault.kind]
    return {
        "id": fault.id,
        "kind": fault.kind.value,
        "label": nature.label,
        "does": nature.does,
        "strikes": nature.strikes,
        "meaning": errors_of(fault.kind).get(fault.code or 0, ""),
        "count": fault.count,
        "seconds": fault.seconds,
        "code": fault.code,
        "number": fault.number,
    }


def phone_shown(phone: Phone, *, blocked: bool) -> View:
    """A phone of the page, and whether it has told the carrier to stop."""
    return {
        "number": phone.number,
        "name": phone.name,
        "role": phone.role,
        "landline": phone.landline,
        "blocked": blocked,
    }


def clock_shown(carrier: Carrier) -> View:
    """What time it is for the hotline, and by how much that is moved."""
    at = now()
    return {
        "now": at.isoformat(),
        "local": at.astimezone(carrier.clock.zone).isoformat(),
        "zone": carrier.clock.zone.key,
        "seconds": carrier.clock.moved_by(),
        "movable": carrier.clock.movable,
    }


def everything_shown(carrier: Carrier) -> View:
    """The whole page's worth; requests without their bodies, ended calls only the newest."""
    state = carrier.state
    with state.changed:
        blocked = {phone for phone, _ in state.blocked}
        calls = list(state.calls.values())
        ended = [call for call in calls if call.status in FINAL_CALL][:-_SHOWN_ENDED_CALLS]
        hidden = {call.sid for call in ended}
        return {
            "name": state.name,
            "version": state.version,
            "clock": clock_shown(carrier),
            "lines": list(carrier.options.numbers),
            "keywords": carrier.options.keywords.value,
            "phones": [phone_shown(p, blocked=p.number in blocked) for p in state.phones.values()],
            "messages": [message_shown(m) for m in state.messages.values()],
            "calls": [call_shown(c) for c in calls if c.sid not in hidden],
            "requests": [exchange_shown(e, whole=False) for e in state.exchanges.values()],
            "faults": [fault_shown(f) for f in carrier.faults.all()],
        }
