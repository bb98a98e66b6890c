"""Reads the call a hotline wants placed: every parameter of POST Calls, with the published errors."""

import re

from hotline.simulator.carrier import Carrier
from hotline.simulator.options import is_e164
from hotline.simulator.rest.fields import (
    ANY,
    BOOLEAN,
    CALLBACK,
    METHOD,
    URL,
    Fields,
    Rule,
    check,
    one_of,
    whole_number,
)
from hotline.simulator.rest.refusals import Refusal
from hotline.simulator.twiml import TwimlFault, parse
from hotline.simulator.voice.leg import Fetch, Given, Step
from hotline.simulator.voice.progress import EVENTS, Wish
from hotline.simulator.voice.switchboard import Order

_TWIML = Rule(lambda value: len(value) <= 4000, 12100)  # noqa: PLR2004 - the published limit
_MILLISECONDS = Rule(whole_number(0, 60000))
_RULES = {
    "To": ANY,
    "From": ANY,
    "Url": URL,
    "Twiml": _TWIML,
    "ApplicationSid": Rule(lambda _: False, 21218),
    "Method": METHOD,
    "FallbackUrl": URL,
    "FallbackMethod": METHOD,
    "StatusCallback": CALLBACK,
    "StatusCallbackEvent": Rule(one_of(*EVENTS), 21626, many=True),
    "StatusCallbackMethod": METHOD,
    "SendDigits": Rule(lambda value: re.fullmatch(r"[0-9#*wW]*", value) is not None, 21206),
    "Timeout": Rule(whole_number(1, 600), 21208),
    "Record": BOOLEAN,
    "RecordingChannels": Rule(one_of("mono", "dual")),
    "RecordingStatusCallback": CALLBACK,
    "RecordingStatusCallbackMethod": METHOD,
    "RecordingStatusCallbackEvent": Rule(lambda _: True, many=True),
    "RecordingTrack": Rule(one_of("inbound", "outbound", "both")),
    "SipAuthUsername": ANY,
    "SipAuthPassword": ANY,
    "MachineDetection": Rule(one_of("Enable", "DetectMessageEnd")),
    "MachineDetectionTimeout": Rule(whole_number(3, 59)),
    "MachineDetectionSpeechThreshold": _MILLISECONDS,
    "MachineDetectionSpeechEndThreshold": _MILLISECONDS,
    "MachineDetectionSilenceTimeout": _MILLISECONDS,
    "AsyncAmd": BOOLEAN,
    "AsyncAmdStatusCallback": CALLBACK,
    "AsyncAmdStatusCallbackMethod": METHOD,
    "Trim": Rule(one_of("trim-silence", "do-not-trim")),
    "CallerId": ANY,
    "Byoc": ANY,
    "CallReason": ANY,
    "CallToken": ANY,
    "TimeLimit": Rule(whole_number(1, 86400)),
    "ClientNotificationUrl": URL,
}
UPDATE = {
    "Url": URL,
    "Method": METHOD,
    "Twiml": _TWIML,
    "Status": Rule(one_of("canceled", "completed")),
    "FallbackUrl": URL,
    "FallbackMethod": METHOD,
    "StatusCallback": CALLBACK,
    "StatusCallbackMethod": METHOD,
    "TimeLimit": Rule(whole_number(1, 86400)),
}


def read_order(carrier: Carrier, form: Fields) -> Order:
    """The call a form asks for; raises `Refusal` with the error number the published API has for what is wrong."""
    recipient, sender = form.get("To", ""), form.get("From", "")
    if not recipient:
        raise Refusal(21201)
    if not is_e164(recipient):
        raise Refusal(21211)
    if not sender:
        raise Refusal(21213)
    if sender not in carrier.lines:
        raise Refusal(21210)
    check(form, _RULES)
    return Order(
        recipient=recipient,
        sender=form.get("CallerId") or sender,
        start=read_step(form),
        wish=_read_wish(form),
        seconds=float(form.get("Timeout", "60")),
        fallback=form.get("FallbackUrl", ""),
    )


def read_step(form: Fields) -> Step:
    """The TwiML a form names by Url or brings as Twiml; Url wins, as published."""
    if form.get("Url"):
        return Fetch(form["Url"], form.get("Method", "POST").upper())
    if not form.get("Twiml"):
        raise Refusal(21205)
    try:
        # Relative URLs inside lead nowhere, as published: there is no URL for them to start from.
        return Given(parse(form["Twiml"], "text/xml", "voice"), "")
    except TwimlFault as fault:
        raise Refusal(12100) from fault


def _read_wish(form: Fields) -> Wish:
    events = tuple(form.getlist("StatusCallbackEvent")) or ("completed",)
    return Wish(form.get("StatusCallback", ""), form.get("StatusCallbackMethod", "POST").upper(), events)
