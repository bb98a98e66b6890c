"""The troubles a carrier can have: the name of each, what it does in words, and the errors it may name."""

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """The troubles there are; the value is their name in the JSON API."""

    RECEIPTS_LATE = "receipts_late"
    RECEIPTS_TWICE = "receipts_twice"
    RECEIPTS_DISORDERED = "receipts_disordered"
    RECEIPTS_NEVER = "receipts_never"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    WEBHOOK_TWICE = "webhook_twice"
    WEBHOOK_LATE = "webhook_late"
    WEBHOOK_TOGETHER = "webhook_together"
    REST_REFUSED = "rest_refused"
    REST_429 = "rest_429"
    REST_500 = "rest_500"
    REST_500_ACCEPTED = "rest_500_accepted"
    REST_HTML = "rest_html"
    REST_TIMEOUT_ACCEPTED = "rest_timeout_accepted"
    REST_RESET_ACCEPTED = "rest_reset_accepted"
    REST_SLOW = "rest_slow"


TEXT = "a text the line sends"
SENDING = "a text or call the line asks for"
COMING = "a text, call or key on its way to the line"
"""What troubles strike, one at a time."""
_SENT_ANEW = "The line cannot know: it should look, and send it again in a minute or two."
_NOT_TWICE = "The line cannot know: it should look, and send nothing twice."


@dataclass(frozen=True, slots=True)
class Nature:
    """What a kind of trouble is called and does, what it strikes, and its seconds and code where none are given."""

    label: str
    does: str
    strikes: str
    seconds: float = 0.0
    code: int | None = None


NATURES: dict[FaultKind, Nature] = {
    FaultKind.RECEIPTS_LATE: Nature(
        "Receipts come late", "The text arrives, but the line hears so only after these seconds.", TEXT, seconds=10
    ),
    FaultKind.RECEIPTS_TWICE: Nature("Receipts come twice", "The line is told everything about the text twice.", TEXT),
    FaultKind.RECEIPTS_DISORDERED: Nature(
        "Receipts come out of order", "The line hears that the text arrived before it hears that it was sent.", TEXT
    ),
    FaultKind.RECEIPTS_NEVER: Nature(
        "Receipts never come", "The text arrives, but the line is never told what became of it.", TEXT
    ),
    FaultKind.UNDELIVERED: Nature(
        "Text is not delivered",
        "The carrier takes the text and says later that it did not reach the phone.",
        TEXT,
        code=30003,
    ),
    FaultKind.FAILED: Nature(
        "Text fails at the carrier",
        "The carrier takes the text and says later that it never sent it.",
        TEXT,
        code=30008,
    ),
    FaultKind.WEBHOOK_TWICE: Nature(
        "What comes in comes twice", "The line is told of a text or a key, and then once more.", COMING
    ),
    FaultKind.WEBHOOK_LATE: Nature(
        "What comes in comes late", "The line is told of a text or a key only after these seconds.", COMING, seconds=10
    ),
    FaultKind.WEBHOOK_TOGETHER: Nature(
        "What comes in comes twice at once", "The line is told of a text or a key twice at the same instant.", COMING
    ),
    FaultKind.REST_REFUSED: Nature(
        "Sending is refused", "The carrier does not take it and says why.", SENDING, code=21611
    ),
    FaultKind.REST_429: Nature(
        "Sending: too many requests (429)",
        "The carrier does not take it: the line asks too often. It should try again by itself.",
        SENDING,
    ),
    FaultKind.REST_500: Nature(
        "Sending: error 500, not accepted", f"The carrier breaks down and does not take it. {_SENT_ANEW}", SENDING
    ),
    FaultKind.REST_500_ACCEPTED: Nature(
        "Sending: error 500, yet accepted",
        f"The carrier takes it, but tells the line that it broke down. {_NOT_TWICE}",
        SENDING,
    ),
    FaultKind.REST_HTML: Nature(
        "Sending: an HTML page, not accepted",
        f"A broken gateway answers the line; nothing is taken. {_SENT_ANEW}",
        SENDING,
    ),
    FaultKind.REST_TIMEOUT_ACCEPTED: Nature(
        "Sending: accepted, then silence",
        f"The carrier takes it and gives the line no answer for these seconds. {_NOT_TWICE}",
        SENDING,
        seconds=30,
    ),
    FaultKind.REST_RESET_ACCEPTED: Nature(
        "Sending: accepted, then cut off",
        f"The carrier takes it and breaks off before it has answered. {_NOT_TWICE}",
        SENDING,
    ),
    FaultKind.REST_SLOW: Nature(
        "Sending is slow", "The carrier takes it and answers after these seconds.", SENDING, seconds=5
    ),
}

REFUSALS: dict[int, str] = {
    21611: "too many texts wait at the carrier, try later",
    21211: "there is no such number",
    21614: "the number is no mobile phone",
    21408: "texts to that region are not enabled",
    21612: "there is no way from our number to that one",
    21610: "opt-out: they texted STOP. The line writes to them no more until they text START",
}
"""Why sending is refused, by the error's number; the first is the one that does least."""

FAILURES: dict[int, str] = {
    30003: "the phone is off or out of reach",
    30005: "the number is not in use",
    30006: "a landline, or a phone without texts",
    30007: "filtered, as spam is",
    30008: "for an unknown reason",
    30034: "our number is not registered",
}
"""Why a text that was taken did not arrive, by the error's number."""


def errors_of(kind: FaultKind) -> dict[int, str]:
    """The errors a kind of trouble may name, with their meanings; empty where it names none."""
    if kind is FaultKind.REST_REFUSED:
        return REFUSALS
    return FAILURES if NATURES[kind].code else {}
