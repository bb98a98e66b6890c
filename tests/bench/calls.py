"""What the phones do when they call: the craving check-in by keypad, as signed requests that only have to be sent."""

from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from tests.bench import texts
from tests.bench.surroundings import ACCOUNT, NUMBER, TOKEN

# The call is answered; then the craving, how strong, what set it off, what would help, how strong now.
KEYS = (None, "2", "6", "3", "1", "4")
LENGTH = len(KEYS)
_signer = RequestValidator(TOKEN)


def round_of(base: str, numbers: range, number: int) -> list[bytes]:
    """One round of the calls of these phones: in it, every phone presses once."""
    return [_request(base, one, number) for one in numbers]


def _request(base: str, phone: int, number: int) -> bytes:
    """One turn of a call as the carrier posts it, twenty fields and a signature."""
    path = "/twilio/voice" if number == 0 else f"/twilio/voice/turn/{number}?again=0"
    form = _form(phone, KEYS[number])
    content = urlencode(form).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\n"
        f"Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nContent-Length: {len(content)}\r\n"
        f"I-Twilio-Idempotency-Token: {form['CallSid']}\r\n"
        f"X-Twilio-Signature: {_signer.compute_signature(base + path, form)}\r\n\r\n"
    )
    return head.encode() + content


def _form(phone: int, keys: str | None) -> dict[str, str]:
    pressed = {} if keys is None else {"Digits": keys, "msg": "Gather End", "FinishedOnKey": ""}
    place = {f"{side}{part}": "US" for side in ("To", "From") for part in ("Country", "State", "City", "Zip")}
    number = texts.phone(phone)
    return {
        "CallSid": f"CA{phone:032x}",
        "AccountSid": ACCOUNT,
        "From": number,
        "Caller": number,
        "To": NUMBER,
        "Called": NUMBER,
        "CallStatus": "ringing" if keys is None else "in-progress",
        "Direction": "inbound",
        "ApiVersion": "2010-04-01",
        **place,
        **pressed,
    }
