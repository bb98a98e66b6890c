"""What the phones text: craving talks in two languages, as signed requests that only have to be sent."""

import itertools
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from tests.bench.surroundings import ACCOUNT, NUMBER, TOKEN

PHONES = 2000
# Each phone has one of these talks, from the first text on.
TALKS = (
    ("CRAVE", "6", "stress", "2", "ok thanks", "3"),
    ("I really want to use rn", "about a 7 i guess", "i had a fight with my brother", "walk", "5", "it is a 4 now"),
    ("HELP", "9", "2", "im so hungry and tired", "4", "2"),
    ("tengo muchas ganas", "siete", "el trabajo", "caminar", "bajo a 4", "3"),
)
# Thanks while an exercise goes on ask for nothing, and nothing is said to them.
SILENT = ("ok thanks",)
LENGTH = 6
PATH = "/twilio/sms"
_signer = RequestValidator(TOKEN)
_ids = itertools.count(1)


def phone(number: int) -> str:
    """The E.164 number of one of the phones."""
    return f"+1612557{number:04d}"


def language(number: int) -> str:
    """The language one of the phones is texted in."""
    return "es" if number % len(TALKS) == len(TALKS) - 1 else "en"


def answers_to(heard: int) -> int:
    """How many answers there are to so many texts, where each talk was had equally often."""
    said = [words for one in TALKS for words in one]
    return heard * sum(words not in SILENT for words in said) // len(said)


def round_of(base: str, numbers: range, number: int) -> list[bytes]:
    """One round of the talks of these phones: in it, every phone texts once."""
    return [request(base, phone(one), TALKS[one % len(TALKS)][number]) for one in numbers]


def request(base: str, sender: str, body: str) -> bytes:
    """One text as the carrier posts it, twenty fields and a signature, with an id of its own."""
    form = _form(sender, body)
    signature = _signer.compute_signature(base + PATH, form)
    content = urlencode(form).encode()
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\n"
        f"Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nContent-Length: {len(content)}\r\n"
        f"I-Twilio-Idempotency-Token: {form['MessageSid']}\r\nX-Twilio-Signature: {signature}\r\n\r\n"
    )
    return head.encode() + content


def _form(sender: str, body: str) -> dict[str, str]:
    sid = f"SM{next(_ids):032x}"
    return {
        "ToCountry": "US",
        "ToState": "MN",
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "ToCity": "MINNEAPOLIS",
        "FromZip": "55401",
        "SmsSid": sid,
        "FromState": "MN",
        "SmsStatus": "received",
        "FromCity": "MINNEAPOLIS",
        "Body": body,
        "FromCountry": "US",
        "To": NUMBER,
        "MessagingServiceSid": "MG" + "0" * 32,
        "ToZip": "55401",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "From": sender,
        "ApiVersion": "2010-04-01",
    }
