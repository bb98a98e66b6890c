"""What the carrier posts to us: is it really the carrier, and what does it say?"""

import hashlib
import hmac
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlparse

from twilio.request_validator import add_port, remove_port

from hotline.domain import phone

_LONGEST_BODY = 1600
_LONGEST_SID = 40
_LONGEST_PARTY = 60
# Every id of the carrier begins with two capitals that say what it is of; ours do not, nor does the word "sms".
_SID = re.compile(r"[A-Z]{2}[0-9A-Za-z]+")
_OVER = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})
_OPT_OUT = frozenset({"STOP", "START", "HELP"})


class Incomplete(ValueError):
    """The form lacks what every such webhook has; nothing may be stored."""


@dataclass(frozen=True, slots=True)
class TextForm:
    """An incoming text: `sender` is E.164, or the raw name where it is none (`reachable` is False then).

    `machine` is for a sender by name, which no person has. `service` is the messaging service that it came by.
    """

    carrier_id: str
    sender: str
    reachable: bool
    to: str
    body: str
    media: int
    opt_out: str | None
    machine: bool = False
    service: str | None = None


@dataclass(frozen=True, slots=True)
class CallForm:
    """A call, or one of its turns; `said` is what was pressed (then `keyed`) or spoken, None on the first fetch.

    After phones were rung `bridged` tells whether two people were connected. `recording` is the carrier's id of a
    message, `seconds` its length.
    """

    call_id: str
    sender: str
    reachable: bool
    to: str
    said: str | None
    status: str
    keyed: bool = False
    bridged: bool = False
    recording: str | None = None
    seconds: int = 0

    @property
    def over(self) -> bool:
        """Whether the caller has hung up."""
        return self.status in _OVER


@dataclass(frozen=True, slots=True)
class RecordingForm:
    """Where a message of a call lies; this form names no caller."""

    call_id: str
    recording: str | None
    seconds: int


@dataclass(frozen=True, slots=True)
class ReceiptForm:
    """A report on a text or call that we sent."""

    carrier_id: str
    status: str
    error_code: int


class Checker:
    """Checks signatures over the address the carrier was given, never over what the request claims of itself.

    It accepts exactly what twilio's own `RequestValidator` accepts, as a test shows. That one takes 70 µs of processor
    time, twenty times as long: it makes two signatures for each request, and looks every field up three times.
    """

    def __init__(self, auth_token: str, account_sid: str, public_base_url: str) -> None:
        self._mac = hmac.new(auth_token.encode(), digestmod=hashlib.sha1)
        self._account = account_sid
        self._base = public_base_url.rstrip("/")

    def is_genuine(self, path_and_query: str, form: Mapping[str, str], signature: str | None) -> bool:
        """Whether the carrier signed this form for this path (twilio.com/docs/usage/security)."""
        if not signature or not form or form.get("AccountSid") != self._account:
            return False
        given, fields = signature.encode(), _signed(form)
        return any(
            hmac.compare_digest(self._signature(address + fields), given)
            for address in _addresses(self._base + path_and_query)
        )

    def _signature(self, signed: str) -> bytes:
        mac = self._mac.copy()
        mac.update(signed.encode())
        return b64encode(mac.digest())


def _signed(form: Mapping[str, str]) -> str:
    """The fields as they are signed: each name with each of its values, both in order, no value twice."""
    # A form of Flask's may have several values for a name, which only this method shows.
    lists = getattr(form, "lists", None)
    fields = lists() if lists else ((name, [value]) for name, value in form.items())
    parts: list[str] = []
    for name, values in sorted(fields):
        for value in values if len(values) == 1 else sorted(set(values)):
            parts += (name, value)
    return "".join(parts)


@lru_cache(maxsize=64)
def _addresses(address: str) -> tuple[str, str]:
    """An address as the carrier may have signed it, with its port and without: it is not consistent about that."""
    parsed = urlparse(address)
    both = str(remove_port(parsed)), str(add_port(parsed))
    return (both[1], both[0]) if parsed.port else both


def text_form(form: Mapping[str, str]) -> TextForm:
    """The incoming text in a form; of a field that comes twice the first counts. Raises Incomplete."""
    if "From" not in form:
        raise Incomplete("From")
    found, body = _party(form), form.get("Body")
    if body is None:
        raise Incomplete("Body")
    sender, reachable = found or (form["From"], False)
    return TextForm(
        carrier_id=_sid(form, "MessageSid"),
        sender=sender,
        reachable=reachable,
        machine=found is None,
        service=form.get("MessagingServiceSid"),
        to=_required(form, "To"),
        # Twilio sends at most 1,600 characters; NUL is no character of a text, and PostgreSQL refuses it.
        body=body.replace("\0", "")[:_LONGEST_BODY],
        media=_count(form.get("NumMedia")),
        opt_out=_opt_out(form),
    )


def call_form(form: Mapping[str, str]) -> CallForm:
    """The call in a form; whoever calls without a number, by whatever name or none, is withheld. Raises Incomplete."""
    sender, reachable = _party(form) or (phone.NAMELESS, False)
    said = form.get("Digits", form.get("SpeechResult"))
    return CallForm(
        call_id=_sid(form, "CallSid"),
        sender=sender,
        reachable=reachable,
        to=form.get("To", ""),
        said=said,
        status=form.get("CallStatus", ""),
        keyed="Digits" in form,
        bridged=_bridged(form),
        recording=_recording(form),
        seconds=_count(form.get("RecordingDuration")),
    )


def recording_form(form: Mapping[str, str]) -> RecordingForm:
    """The report on a recording in a form. Raises Incomplete."""
    return RecordingForm(_sid(form, "CallSid"), _recording(form), _count(form.get("RecordingDuration")))


def _bridged(form: Mapping[str, str]) -> bool:
    """Whether a Dial connected two people; an older carrier tells only that somebody answered."""
    if "QueueResult" in form:
        return form["QueueResult"] == "bridged"
    said = form.get("DialBridged")
    return said == "true" if said else form.get("DialCallStatus") in {"completed", "answered"}


def _recording(form: Mapping[str, str]) -> str | None:
    """The id of a recording, from its own field or from the end of its address; None where there is none."""
    if form.get("RecordingStatus") in {"absent", "failed"}:
        return None
    last = form.get("RecordingUrl", "").partition("?")[0].rstrip("/").rpartition("/")[2]
    found = (form.get("RecordingSid") or last).removesuffix(".wav")
    return found if found and found.isascii() and found.isalnum() and len(found) <= _LONGEST_SID else None


def receipt_form(form: Mapping[str, str]) -> ReceiptForm:
    """The receipt in a form, of a text or of a call. Raises Incomplete."""
    kind = "Message" if "MessageStatus" in form or "MessageSid" in form else "Call"
    return ReceiptForm(
        carrier_id=_sid(form, f"{kind}Sid"),
        status=_required(form, f"{kind}Status")[:15].lower(),
        error_code=_count(form.get("ErrorCode")),
    )


# A talk is many texts from one number, and looking at it takes 30 µs.
_sender = lru_cache(maxsize=4096)(phone.sender)


def _party(form: Mapping[str, str]) -> tuple[str, bool] | None:
    return _sender(form.get("From", "").replace("\0", "")[:_LONGEST_PARTY])


def _opt_out(form: Mapping[str, str]) -> str | None:
    """What the carrier made of a keyword, where it answers them itself; a kind we do not know tells nothing."""
    kind = form.get("OptOutType", "").strip().upper()
    return kind if kind in _OPT_OUT else None


def _required(form: Mapping[str, str], name: str) -> str:
    value = form.get(name, "").replace("\0", "").strip()
    if not value:
        raise Incomplete(name)
    return value


def _sid(form: Mapping[str, str], name: str) -> str:
    value = _required(form, name)
    if len(value) > _LONGEST_SID or not _SID.fullmatch(value):
        raise Incomplete(name)
    return value


def _count(value: str | None) -> int:
    return int(value) if value and value.isascii() and value.isdecimal() and len(value) < 9 else 0  # noqa: PLR2004 - an int column
