"""Phone numbers: from what people write to E.164, and how to show one."""

import re
from typing import Final

import phonenumbers
from phonenumbers import Leniency, PhoneNumber, PhoneNumberMatcher, ValidationResult

# Twilio used to spell withheld callers on a keypad, and other carriers still do. Only UNAVAILABLE happens to be a
# possible number (in China): ANONYMOUS, RESTRICTED and UNKNOWN are too short for the countries they seem to be in.
_WITHHELD: Final = frozenset({"+86282452253"})

_ALREADY: Final = re.compile(r"\+[1-9][0-9]{6,14}")
_OTHER_CHANNEL: Final = re.compile(r"\s*(?:whatsapp|messenger|rcs|sip|sips|client):", re.IGNORECASE)
_DOUBLE_ZERO: Final = re.compile(r"^\s*00(?=[\s-]*[1-9])")

# What carriers write where a caller withholds their number (twilio.com/docs/voice/twiml names the first four).
_HIDDEN_CALLER: Final = re.compile(
    r"\b(?:anonymous|unknown|restricted|unavailable|private|withheld|blocked|hidden|no caller id"
    r"|an[oó]nimo|desconocido|privado|oculto)\b",
    re.IGNORECASE,
)
_LETTER: Final = re.compile(r"[^\W\d_]")
# Where they write nothing at all.
NAMELESS: Final = "anonymous"

# North American numbers are NXX-NXX-XXXX with N from 2 to 9, and no area code is a service code such as 911.
_NORTH_AMERICA: Final = 1
_NANP: Final = re.compile(r"(?![2-9]11)[2-9][0-9]{2}[2-9][0-9]{6}")

_TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})


def e164(raw: str, region: str = "US") -> str | None:
    """The one phone number in what a person or a carrier wrote, as E.164, or None.

    `region` (ISO 3166, two letters) is where a number without country code belongs. None for: no number, two
    numbers, a number with an extension (it would reach a switchboard), short codes, 988 and 911, numbers without
    area code, withheld callers, other channels ("whatsapp:…"). Numbers set aside for fiction (555-01xx) are
    accepted, and so are area codes younger than the metadata: the carrier says whether a number is in use.
    """
    if _OTHER_CHANNEL.match(raw):
        return None
    number = _only(raw, region)
    if number is None and _DOUBLE_ZERO.match(raw):
        number = _only(_DOUBLE_ZERO.sub("+", raw), region)
    if number is None or number.extension or not _plausible(number):
        return None
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None if written in _WITHHELD else written


def sender(raw: str) -> tuple[str, bool] | None:
    """Who a text or call is from, as the carrier names them: the name to keep, and whether it is a number to answer.

    The carrier gives E.164 where it can, else whatever it was handed itself
    (twilio.com/docs/messaging/guides/webhook-request). A withheld caller, a short code, a number of another channel or
    one that is none may still be a person, and is heard without being answered. None for a name such as "AMAZON": only
    machines send by one.
    """
    written = raw.strip()
    if not _LETTER.search(written):
        number = e164(written)
        return (number, True) if number else (written or NAMELESS, False)
    known = _OTHER_CHANNEL.match(written) or _HIDDEN_CALLER.search(written)
    return (written, False) if known else None


def is_machine(sender: str) -> bool:
    """Whether a sender, as `sender` keeps it, is a short code: only machines send by one."""
    return sender.isdecimal()


def written(number: str) -> str:
    """An E.164 number as people write it, "612-555-0100", where it is North American; any other as it is."""
    digits = number.removeprefix("+1")
    if not number.startswith("+1") or not _NANP.fullmatch(digits):
        return number
    return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"


def _only(raw: str, region: str) -> PhoneNumber | None:
    """The single number in a text; None if there is none or more than one."""
    if _ALREADY.fullmatch(raw.strip()):
        return _parsed(raw, None)
    found = [match.number for match in PhoneNumberMatcher(raw, region, leniency=Leniency.POSSIBLE)]
    return found[0] if found and all(number == found[0] for number in found) else None


def _parsed(raw: str, region: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(raw, region)
    except phonenumbers.NumberParseException:
        return None


def _plausible(number: PhoneNumber) -> bool:
    """Long enough to be dialled from anywhere, and in North America of the right shape."""
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        return False
    return number.country_code != _NORTH_AMERICA or bool(_NANP.fullmatch(str(number.national_number)))


_ANY_NUMBER: Final = re.compile(r"\+?[\d(][\d\s().\-]{5,}\d")


def only_number(said: str) -> str:
    """The phone number in words such as "The office, ask for Ana, 612-555-0199", as written; the words if none is."""
    found = _ANY_NUMBER.search(said)
    return found[0] if found else said


def names_number(said: str, phone: str) -> bool:
    """Whether words name this number, however they write it: "Ana 612-555-0199"."""
    digits = "".join(char for char in said if char.isdecimal())
    return phone.startswith("+") and phone[-10:] in digits


def toll_free(number: str) -> bool:
    """Whether an E.164 number is toll-free in the United States or Canada, where the network itself keeps STOP.

    It blocks and answers whatever the account says, and only START and UNSTOP lift it (twilio.com, "Twilio support for
    opt-out keywords").
    """
    return number.startswith("+1") and number[2:5] in _TOLL_FREE
