"""Texts, calls, numbers and recordings as the published API shows them."""

import re

from hotline.simulator.lines import Line
from hotline.simulator.options import Options
from hotline.simulator.records import Call, Message, Recording
from hotline.simulator.shapes import rfc2822
from hotline.simulator.texts.encoding import segments

_ERRORS = {
    30003: "Unreachable destination handset",
    30004: "Message blocked",
    30005: "Unknown destination handset",
    30006: "Landline or unreachable carrier",
    30007: "Message filtered",
    30008: "Unknown error",
    30032: "Toll-free number has not been verified",
    30034: "Message from an unregistered number",
}


def message_view(options: Options, message: Message) -> dict[str, object]:
    """A text; its segments are "0" while its service has not picked a sender."""
    uri = f"/2010-04-01/Accounts/{options.account_sid}/Messages/{message.sid}"
    undecided = message.sender is None
    return {
        "account_sid": options.account_sid,
        "api_version": "2010-04-01",
        "body": message.body,
        "date_created": rfc2822(message.created),
        "date_sent": rfc2822(message.sent),
        "date_updated": rfc2822(message.updated),
        "direction": message.direction,
        "error_code": message.error_code,
        "error_message": None if message.error_code is None else _ERRORS.get(message.error_code, "Unknown error"),
        "from": message.sender,
        "messaging_service_sid": message.service,
        "num_media": str(len(message.media)),
        "num_segments": "0" if undecided else str(segments(message.body)),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": message.recipient,
        "uri": f"{uri}.json",
    }


def call_view(options: Options, call: Call) -> dict[str, object]:
    """One leg of a call."""
    uri = f"/2010-04-01/Accounts/{options.account_sid}/Calls/{call.sid}"
    return {
        "account_sid": options.account_sid,
        "answered_by": None,
        "api_version": "2010-04-01",
        "caller_name": None,
        "date_created": rfc2822(call.created),
        "date_updated": rfc2822(call.updated),
        "direction": call.direction,
        "duration": str(call.seconds) if call.status == "completed" else None,
        "end_time": rfc2822(call.ended),
        "forwarded_from": None,
        "from": call.sender,
        "from_formatted": formatted(call.sender),
        "group_sid": None,
        "parent_call_sid": call.parent,
        "phone_number_sid": None,
        "price": None,
        "price_unit": "USD",
        "queue_time": "0",
        "sid": call.sid,
        "start_time": rfc2822(call.started),
        "status": call.status,
        "subresource_uris": {"recordings": f"{uri}/Recordings.json"},
        "to": call.recipient,
        "to_formatted": formatted(call.recipient),
        "trunk_sid": None,
        "uri": f"{uri}.json",
    }


def line_view(options: Options, line: Line) -> dict[str, object]:
    """One of our numbers, as far as this carrier knows it."""
    return {
        "account_sid": options.account_sid,
        "api_version": "2010-04-01",
        "beta": False,
        "capabilities": {"voice": True, "sms": True, "mms": True, "fax": False},
        "date_created": rfc2822(line.created),
        "date_updated": rfc2822(line.created),
        "friendly_name": line.friendly_name,
        "phone_number": line.number,
        "sid": line.sid,
        "sms_application_sid": "",
        "sms_fallback_method": "POST",
        "sms_fallback_url": line.sms_fallback_url,
        "sms_method": "POST",
        "sms_url": line.sms_url,
        "status": "in-use",
        "status_callback": line.status_callback,
        "status_callback_method": "POST",
        "uri": f"/2010-04-01/Accounts/{options.account_sid}/IncomingPhoneNumbers/{line.sid}.json",
        "voice_application_sid": "",
        "voice_fallback_method": "POST",
        "voice_fallback_url": line.voice_fallback_url,
        "voice_method": "POST",
        "voice_url": line.voice_url,
    }


def recording_view(options: Options, recording: Recording) -> dict[str, object]:
    """A voicemail."""
    return {
        "account_sid": options.account_sid,
        "api_version": "2010-04-01",
        "call_sid": recording.call_sid,
        "channels": 1,
        "date_created": rfc2822(recording.created),
        "duration": str(recording.seconds),
        "sid": recording.sid,
        "source": "RecordVerb",
        "status": "completed",
        "uri": f"/2010-04-01/Accounts/{options.account_sid}/Recordings/{recording.sid}.json",
    }


def formatted(number: str) -> str:
    """A North American number as (612) 555-0101; any other as it is."""
    match = re.fullmatch(r"\+1(\d{3})(\d{3})(\d{4})", number)
    return "({}) {}-{}".format(*match.groups()) if match else number
