"""What the carrier's answer to a text means: try again, wait, give up or find out, and what to tell an operator.

Twilio says that its error codes and their meanings may change, so the table has a safe default for what it does not
know: a refusal is final, and an answer that leaves open whether the text went out is looked into, never repeated
blindly.
"""

from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Final, Literal


class Verdict(StrEnum):
    """What to do with a text after an answer.

    `sent`: the carrier has it. `retry`: it has not gone out and may be sent again. `wait`: the same, but not soon, the
    carrier is busy or our account needs repair. `never`: sending it again is useless or forbidden. `unknown`: it may
    have gone out; the receipt or the carrier's list decides.
    """

    SENT = "sent"
    RETRY = "retry"
    WAIT = "wait"
    NEVER = "never"
    UNKNOWN = "unknown"


What = Literal[
    "accepted",  # the carrier took it
    "opted_out",  # they texted STOP; nothing may be sent until they text START
    "unusable",  # this number takes no texts: call it, or ask for another
    "unreachable",  # the phone is off or away for now
    "blocked",  # their carrier or their phone refuses us
    "filtered",  # refused for its content or our registration
    "region",  # our account does not send there
    "config",  # our settings, our account or our program are at fault
    "account",  # our account or the registration of our numbers is at fault, so that many texts fail
    "busy",  # too much at once
    "not_yet",  # asked for too early
    "too_late",  # it is over; nothing to do
    "unknown",
]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an answer means: the verdict, what it is about, a sentence for an operator; `at_most` bounds retries."""

    verdict: Verdict
    what: What
    tell: str
    at_most: int | None = None


NOT_CONNECTED: Final = Meaning(Verdict.RETRY, "unreachable", "The carrier could not be reached; nothing was sent.")
"""For a connection that was refused or never made, and only then: the request cannot have been read."""

_ACCEPTED: Final = Meaning(Verdict.SENT, "accepted", "The carrier has the text.")
_BUSY: Final = Meaning(Verdict.WAIT, "busy", "The carrier asks us to slow down; it has not taken the text.")
_NO_ANSWER: Final = Meaning(Verdict.UNKNOWN, "unknown", "The carrier did not answer; the text may have gone out.")
_UNCLEAR: Final = Meaning(Verdict.UNKNOWN, "unknown", "The carrier failed on its side; the text may have gone out.")
_REFUSED: Final = Meaning(
    Verdict.NEVER, "unknown", "The carrier refused for a reason we do not know. Look up its code."
)


def _never(what: What, tell: str) -> Meaning:
    return Meaning(Verdict.NEVER, what, tell)


def _bug(tell: str) -> Meaning:
    return _never("config", f"{tell} This is a fault of the program or its settings.")


def _webhook(tell: str) -> Meaning:
    return _never("config", f"The carrier called us and {tell}. See the log of the web process.")


CREDENTIALS: Final = 20003
"""The carrier's number for credentials that it does not take (twilio.com/docs/api/errors/20003)."""

# Twilio's error pages (twilio.com/docs/api/errors/<code>), in the order in which a text meets them. A wrong account or
# token says nothing against the text, so it waits for the repair as long as it is worth sending.
MEANINGS: Final[dict[int, Meaning]] = {
    CREDENTIALS: Meaning(Verdict.WAIT, "config", "The carrier does not accept our account and token. Check both now."),
    20404: Meaning(Verdict.WAIT, "config", "The carrier does not know our account or this address. Check the account."),
    20429: _BUSY,
    21211: _never("unusable", "The carrier says that this is no phone number. Ask the person for the right one."),
    21266: _bug("A text was addressed to the number it came from."),
    21408: _never("region", "Our account may not text that country. Allow it in the carrier's console."),
    21603: _bug("A text had no number to come from."),
    21604: _bug("A text had no number to go to."),
    21606: _bug("A text came from a number that is not ours or takes no texts."),
    21608: _never("account", "The account is on trial or its compliance profile is not approved. Finish that first."),
    21609: _bug("The carrier does not accept our address for receipts."),
    21610: _never("opted_out", "They opted out. Only START from their own phone lifts that; call, or tell them so."),
    21611: Meaning(Verdict.WAIT, "busy", "More than ten hours of texts wait at the carrier for this number of ours."),
    21612: _never("region", "The carrier has no way from our number to this one. Check what our number can reach."),
    21614: _never("unusable", "The number is not a mobile phone. Call it, or ask for another."),
    21617: _bug("A text was longer than 1600 characters."),
    21619: _bug("A text had no words."),
    21635: _never("unusable", "The number is a land line. Call it, or ask for another."),
    22005: Meaning(Verdict.WAIT, "busy", "More than a day of calls wait at the carrier. Stop what makes them."),
    30001: Meaning(Verdict.WAIT, "busy", "The carrier's queue for our numbers ran over; the text was dropped."),
    30003: Meaning(Verdict.RETRY, "unreachable", "Their phone is off or out of reach. Try later, or call."),
    30004: _never("blocked", "Their carrier or their phone blocks us. Call, or reach them another way."),
    30005: _never("unusable", "The number is not in service. Ask the person for the right one."),
    30006: _never("unusable", "The number is a land line or its carrier takes no texts. Call it."),
    30007: _never("filtered", "A carrier filtered the text. Change its words; check our registration."),
    30008: Meaning(Verdict.RETRY, "unknown", "The text did not arrive and nobody says why. One more try.", at_most=1),
    30032: _never(
        "account", "Our toll-free number is not verified, so its texts are blocked. Finish the verification."
    ),
    30034: _never("account", "Our number is not registered (10DLC), so ALL texts to the US fail. Register it now."),
    30047: _never("config", "The carrier's quiet hours held a text back. Switch its Compliance Toolkit off."),
    # Not about a text on its way out: clean-up, calls under way, and what the carrier thinks of our own web addresses.
    20009: Meaning(Verdict.WAIT, "not_yet", "The carrier still works on this one; it can be deleted in some days."),
    21220: _never("too_late", "The call was over before we changed it. Nothing to do."),
    11200: _webhook("got an error"),
    11205: _webhook("could not connect"),
    12100: _webhook("got no XML"),
    12200: _webhook("got XML it does not know"),
    12300: _webhook("got the wrong content type"),
}

_OTHER_CHANNELS: Final = range(63000, 64000)
_OTHER_CHANNEL: Final = _never("config", "The code is of WhatsApp, RCS or Messenger, which we do not use.")


def meaning_of(code: int | None, http_status: int | None) -> Meaning:
    """What an answer of the carrier means: its error `code` if it gave one, and the HTTP status if there was any.

    A receipt has a code and no status; a time-out or a broken connection has neither.
    """
    if code in MEANINGS:
        return MEANINGS[code]
    if code in _OTHER_CHANNELS:
        return _OTHER_CHANNEL
    if http_status is None:
        return _NO_ANSWER if code is None else _REFUSED
    return _of_status(http_status)


def _of_status(status: int) -> Meaning:
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return _BUSY
    match status // 100:
        case 2:
            return _ACCEPTED
        case 4:
            return _REFUSED
        case _:
            return _UNCLEAR
