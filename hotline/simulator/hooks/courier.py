"""Takes the carrier's requests to the hotline: signed, tried again as the URL asks, each try written down."""

import dataclasses
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urldefrag, urlencode

from hotline.clock import now
from hotline.simulator.background import Background
from hotline.simulator.faults import Faults
from hotline.simulator.hooks.line import Outcome, request
from hotline.simulator.hooks.overrides import overrides_of
from hotline.simulator.hooks.signing import sign
from hotline.simulator.natures import FaultKind
from hotline.simulator.options import Options, on_this_computer
from hotline.simulator.records import Exchange
from hotline.simulator.state import State

_DOUBLED = (FaultKind.WEBHOOK_TWICE, FaultKind.WEBHOOK_TOGETHER)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A request to be made: what kind, about which text or call, where to, and its fields."""

    kind: str
    about: str
    url: str
    fields: Mapping[str, str]
    method: str = "POST"
    number: str | None = None


class Courier:
    """Delivers parcels; only to this computer."""

    def __init__(self, options: Options, state: State, background: Background, faults: Faults) -> None:
        self._options = options
        self._state = state
        self._background = background
        self._faults = faults

    def deliver(self, parcel: Parcel) -> Exchange:
        """Make the request, with the webhook troubles in force, and return its last try."""
        late = self._faults.strike([FaultKind.WEBHOOK_LATE], parcel.number)
        if late is not None:
            self._background.pause(late.seconds)
        doubled = self._faults.strike(_DOUBLED, parcel.number)
        draft = self._draft(parcel)
        if doubled is None:
            return self._try(draft)
        noted = dataclasses.replace(draft, notes=("comes twice",))
        if doubled.kind is FaultKind.WEBHOOK_TOGETHER:
            self._background.start(lambda: _ignore(self._send_again(noted)))
            return self._try(noted)
        self._try(noted)
        return self._send_again(noted)

    def deliver_plainly(self, parcel: Parcel) -> Exchange:
        """Make the request without any webhook trouble: receipts have troubles of their own."""
        return self._try(self._draft(parcel))

    def replay(self, exchange: Exchange) -> Exchange:
        """Send a request of before once more, byte for byte, with the same signature and token."""
        copy = dataclasses.replace(
            exchange, id=self._state.next_exchange(), at=now(), attempt=1, replay_of=exchange.id, notes=()
        )
        return self._once(_unanswered(copy))

    def _draft(self, parcel: Parcel) -> Exchange:
        fields = list(parcel.fields.items())
        url, body = parcel.url, urlencode(fields)
        if parcel.method == "GET":
            bare, fragment = urldefrag(url)
            url = f"{bare}{'&' if '?' in bare else '?'}{body}" + (f"#{fragment}" if fragment else "")
            fields, body = [], ""
        return Exchange(
            id=self._state.next_exchange(),
            at=now(),
            kind=parcel.kind,
            method=parcel.method,
            url=url,
            body=body,
            signature=sign(self._options.auth_token, url, fields),
            token=secrets.token_hex(16),
            about=parcel.about,
        )

    def _send_again(self, draft: Exchange) -> Exchange:
        return self._try(dataclasses.replace(draft, id=self._state.next_exchange(), at=now()))

    def _try(self, draft: Exchange) -> Exchange:
        limits = overrides_of(draft.url)
        done = self._once(draft)
        for attempt in range(2, limits.tries_more + 2):
            if not limits.again_after(done.outcome):
                break
            again = dataclasses.replace(draft, id=self._state.next_exchange(), at=now(), attempt=attempt)
            done = self._once(again)
        return done

    def _once(self, draft: Exchange) -> Exchange:
        self._state.keep_exchange(draft)
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "User-Agent": "TwilioProxy/1.1",
            "Accept": "*/*",
            "X-Twilio-Signature": draft.signature,
            "I-Twilio-Idempotency-Token": draft.token,
        }
        if on_this_computer(draft.url):
            outcome = request(draft.method, draft.url, draft.body, headers, overrides_of(draft.url))
        else:
            outcome = Outcome("stay", 0, error="not on this computer, so not called")
        return self._state.keep_exchange(_answered(draft, outcome))

    def note(self, exchange: Exchange, *notes: str) -> None:
        """Add remarks to a request that was made, such as what is wrong with its answer."""
        if notes:
            self._state.keep_exchange(dataclasses.replace(exchange, notes=exchange.notes + notes))


def _ignore(_: Exchange) -> None:
    """Of two requests at the same instant the answer to the second is not used."""


def _unanswered(exchange: Exchange) -> Exchange:
    return dataclasses.replace(exchange, status=None, answer="", content_type="", millis=None, error="", outcome="")


def _answered(draft: Exchange, outcome: Outcome) -> Exchange:
    return dataclasses.replace(
        draft,
        outcome=outcome.kind,
        status=outcome.status,
        answer=outcome.answer,
        content_type=outcome.content_type,
        millis=outcome.millis,
        error=outcome.error,
    )
