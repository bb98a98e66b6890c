"""Reads what a hotline wants sent: every parameter of POST Messages, with the published errors."""

from datetime import datetime, timedelta

from hotline.clock import now
from hotline.simulator.carrier import Carrier
from hotline.simulator.options import is_e164
from hotline.simulator.rest.fields import (
    ANY,
    BOOLEAN,
    CALLBACK,
    Fields,
    Rule,
    check,
    is_url,
    moment,
    one_of,
    whole_number,
)
from hotline.simulator.rest.refusals import Refusal
from hotline.simulator.texts.outbound import Draft

_LONGEST = 1600
_MOST_MEDIA = 10
_RULES = {
    "To": ANY,
    "From": ANY,
    "Body": ANY,
    "MessagingServiceSid": ANY,
    "MediaUrl": Rule(is_url, 21620, many=True),
    "ContentSid": Rule(lambda _: False, 21655),
    "ContentVariables": ANY,
    "StatusCallback": CALLBACK,
    "ApplicationSid": Rule(lambda _: False, 21218),
    "MaxPrice": Rule(lambda value: value.replace(".", "", 1).isdecimal()),
    "ProvideFeedback": BOOLEAN,
    "Attempt": Rule(whole_number(1, 1000)),
    "ValidityPeriod": Rule(whole_number(1, 36000), 21624),
    "ForceDelivery": BOOLEAN,
    "ContentRetention": Rule(one_of("retain", "discard")),
    "AddressRetention": Rule(one_of("retain", "obfuscate")),
    "SmartEncoded": BOOLEAN,
    "PersistentAction": Rule(lambda _: True, many=True),
    "TrafficType": Rule(one_of("free")),
    "ShortenUrls": BOOLEAN,
    "ScheduleType": Rule(one_of("fixed")),
    "SendAt": ANY,
    "SendAsMms": BOOLEAN,
    "RiskCheck": Rule(one_of("enable", "disable")),
    "FallbackFrom": ANY,
}


def read_draft(carrier: Carrier, form: Fields) -> Draft:
    """The text a form asks for; raises `Refusal` with the error number the published API has for what is wrong."""
    recipient = form.get("To", "")
    if not recipient:
        raise Refusal(21604)
    if not is_e164(recipient):
        raise Refusal(21211)
    service = form.get("MessagingServiceSid") or None
    sender = _sender(carrier, form, service)
    if sender == recipient:
        raise Refusal(21266)
    body = form.get("Body", "")
    if not body and not form.get("MediaUrl") and "ContentSid" not in form:
        raise Refusal(21602)
    if len(body) > _LONGEST:
        raise Refusal(21617)
    check(form, _RULES)
    media = tuple(form.getlist("MediaUrl"))
    if len(media) > _MOST_MEDIA:
        raise Refusal(21620)
    send_at = _send_at(form, service)
    if carrier.blocklist.blocks(recipient, sender):
        raise Refusal(21610)
    return Draft(recipient, body, sender, service, media, form.get("StatusCallback") or None, send_at)


def _sender(carrier: Carrier, form: Fields, service: str | None) -> str | None:
    sender = form.get("From") or None
    if service is not None and service != carrier.options.messaging_service:
        raise Refusal(21701)
    if sender is None and service is None:
        raise Refusal(21603)
    if sender is not None and sender not in carrier.lines:
        raise Refusal(21606)
    return sender


def _send_at(form: Fields, service: str | None) -> datetime | None:
    if "ScheduleType" not in form and "SendAt" not in form:
        return None
    if service is None:
        raise Refusal(35118)
    at = moment(form.get("SendAt", ""))
    soonest, latest = now() + timedelta(minutes=5), now() + timedelta(days=35)
    if at is None or "ScheduleType" not in form or not soonest <= at <= latest:
        raise Refusal(35114)
    return at
