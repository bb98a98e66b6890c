"""The fields a carrier sends with every request about a call."""

from hotline.simulator.options import Options
from hotline.simulator.records import Call


def call_form(options: Options, call: Call) -> dict[str, str]:
    """The fields of a call, as sent when TwiML is asked for."""
    form = {
        "CallSid": call.sid,
        "AccountSid": options.account_sid,
        "From": call.sender,
        "To": call.recipient,
        "Caller": call.sender,
        "Called": call.recipient,
        "CallStatus": call.status,
        "ApiVersion": "2010-04-01",
        "Direction": call.direction,
        "FromCity": "",
        "FromState": "",
        "FromZip": "",
        "FromCountry": "US",
        "ToCity": "",
        "ToState": "",
        "ToZip": "",
        "ToCountry": "US",
    }
    if call.parent is not None:
        form["ParentCallSid"] = call.parent
    return form
