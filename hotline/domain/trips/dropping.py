"""Whether somebody gives up a trip: "DROP 12", "no 12" after a yes, "cancel my ride", "cant make it", "flat tire"."""

import re
from dataclasses import dataclass
from typing import Literal

from hotline.domain.hearing.offers import offer_reply
from hotline.domain.hearing.rides import ride_reply
from hotline.domain.hearing.spans import coded
from hotline.domain.stopping import stop_wish
from hotline.domain.words import plain

How = Literal["sure", "unneeded", "cannot", "trouble"]
_POLITE = r"(?:(?:please|pls|sorry|hi|hey|por favor|perdon) )*"
_DROP = r"(?:drop|dropping|dejar|dejo|soltar|suelto)"
_OWN = r"(?:(?:my|the|that|this|mi|el|ese|este) )?"
_RIDE = r"(?:ride|rides|pick ?up|viaje|raite|lift)"
_DROPS = re.compile(
    rf"{_POLITE}{_DROP}(?: {_OWN}{_RIDE})?(?: (?:please|pls|sorry|thanks|gracias|por favor|now|today))*"
)
_DROPS_ONE = re.compile(rf"{_POLITE}{_DROP}\b(?! off\b)")
_UNNEEDED = re.compile(
    rf"\b(?:(?:dont|do not|no longer|not) (?:need|want|going to need|gonna need) (?:{_OWN}|a |any )(?:\w+ )?{_RIDE}"
    r"|(?:found|got) (?:another|my own|a different) (?:ride|way)"
    r"|(?:my )?(?:appointment|appt|meeting|visit) (?:(?:got|was|is|has|been) )*(?:cancelled|canceled|moved|called off)"
    r"|ya no (?:necesito|quiero|ocupo) (?:el|mi|un|ese) (?:viaje|raite)|ya tengo (?:otro )?(?:raite|quien me lleve)"
    r"|(?:me )?(?:cancelaron|movieron) (?:la|mi) cita)\b"
)
_CANNOT = re.compile(
    r"(?:(?:i|im|sorry|so|hey|hi|oh|no|perdon|lo siento|hola) )*(?:cant|cannot|can not|wont be able to|not able to|not"
    r" going to|not gonna|wont|no puedo|no voy a poder) (?:make it|come|go|drive|ir|llegar|manejar)"
    r"(?: (?:today|tomorrow|tonight|then|after all|on \w+|to (?:my|the) \w+|sorry|im sorry|that day|hoy|manana|mañana))"
    r"*"
)


@dataclass(frozen=True, slots=True)
class Drop:
    """A trip is given up: `code` is the number it was named by.

    `how`: "sure" can mean nothing else; "unneeded" is said by whoever was to ride; "cannot" may answer something else
    as well; "trouble" is what a driver says whose car or day will not do.
    """

    code: int | None
    how: How


def drop_in(text: str) -> Drop | None:
    """Whether a text gives up a trip, which, and how surely; None for every other text."""
    named, rest = coded(text)
    code = int(named.removeprefix("R")) if named else None
    said = " ".join(plain(rest).translate(_BARE).split())
    how = _how(text, said, named=code is not None)
    return None if how is None else Drop(code, how)


_BARE = dict.fromkeys(map(ord, ".,!?#"), " ")


def _how(text: str, said: str, *, named: bool) -> How | None:
    if ride_reply(text) == "no_show":
        # That nobody came is what a driver tells of a ride, and "no" is in it.
        return None
    if _DROPS.fullmatch(said) or (named and (_DROPS_ONE.match(said) or _declines(text))) or _cancels(text):
        return "sure"
    if _UNNEEDED.search(said):
        return "unneeded"
    if _CANNOT.fullmatch(said):
        return "cannot"
    return "trouble" if ride_reply(text) == "cancel" else None


def _cancels(text: str) -> bool:
    wish = stop_wish(text)
    return wish is not None and wish.action == "cancel_ride"


def _declines(text: str) -> bool:
    """Whether a text that names a number says no to it; "yes 12" and "12?" do not."""
    reply = offer_reply(text)
    return reply is not None and reply.action == "decline"
