"""What flows may decide on and say: facts of the talk, facts the host answers, and blanks the host fills."""

from collections.abc import Callable, Mapping

from hotline.domain.talk import Talk


def _fell(talk: Talk) -> bool:
    """The second rating is lower than the first."""
    return int(talk.saved.get("after", "10")) < int(talk.saved.get("strength", "0"))


def _eased(talk: Talk) -> bool:
    """It came down, to 3 or less or by two or more: from 9 to 8 is no relief to build on."""
    before, after = int(talk.saved.get("strength", "0")), int(talk.saved.get("after", "10"))
    return after < before and (after <= 3 or after <= before - 2)  # noqa: PLR2004 - "3 or less" is the rule itself


SAVED_FACTS: Mapping[str, Callable[[Talk], bool]] = {
    "fell": _fell,
    "eased": _eased,
    "gone": lambda talk: talk.saved.get("after") == "0",
    "on_the_phone": lambda talk: talk.channel == "voice",
    "hungry_angry_lonely_tired": lambda talk: "halt" in talk.saved.get("trigger", "").split(","),
    "joins_to_help": lambda talk: talk.saved.get("role") in {"supporter", "driver"},
    "strong": lambda talk: int(talk.saved.get("strength", "0")) >= 8,  # noqa: PLR2004 - "8 and above" is the rule itself
}

HOST_FACTS: Mapping[str, str] = {
    "known": "the person has joined the line",
    "someone_on_call": "somebody with the skill `crisis` is on call now and may be asked",
    "something_helped": "we remember what helped this person before",
    "danger_open": "somebody was paged because this person may be in danger, and that case is not closed",
    "helper": "the person is on the line to help others",
    "someone_to_ask": "somebody could be asked right now to call this person back",
    "midway": "something was under way before this began, and goes on when it ends",
    "can_be_called": "their number is known, so they can be called back",
    "drivers_there": "this kind of trip is on here, and there is a driver whose papers are all good",
    "food_there": "bringing food is on here, and there is a driver for it whose papers are all good",
    "errand_there": "running errands is on here, and there is a driver for them whose papers are all good",
    "under_18": "the person is known to be under 18",
    "ride_open": "the person has asked for a ride, food or an errand that is still to come",
    "language_known": "the person has told which language they speak, or there is only one",
}

# Blanks that the host fills whenever it begins this flow.
GIVEN: Mapping[str, tuple[str, ...]] = {
    "call_later": ("helper", "when", "others", "reach"),
    "still_you": ("person",),
    "after_talk": ("closed",),
    "after_crisis": ("closed", "code"),
    "after_chat": ("closed",),
    "after_danger": ("closed",),
    "going_off": ("hours",),
    "shift_reminder": ("until",),
    "swap_ask": ("person", "hours"),
    "ride_over": ("helper",),
    "ask_again": ("helper",),
}


def is_of_a_chat(talk: Talk) -> bool:
    """Whether what is asked in a talk is how a chat went that is closed."""
    return talk.place is not None and talk.asking is not None and "closed" in GIVEN.get(talk.place.flow, ())


# Blanks that are surely filled where a fact is true: the host fills {helped} at the beginning of every talk with
# somebody of whom it remembers what helped, and nothing has fallen that was not rated twice.
TOLD: Mapping[str, tuple[str, ...]] = {"something_helped": ("helped",), "fell": ("strength", "after")}

# How long a blank may get, in characters: lengths of texts are proved with every blank at its longest.
LONGEST: Mapping[str, int] = {
    "name": 20,
    "contact": 24,
    "line": 12,
    "helper": 12,
    "person": 12,
    "other": 12,
    "when": 8,
    "until": 19,
    "need": 11,
    "hours": 33,
    "others": 36,
    "reach": 13,
    "strength": 2,
    "after": 2,
    "helped": 30,
    "code": 3,
    "count": 2,
    "all": 3,
    "minutes": 2,
    "list": 120,
    "choice": 40,
    "digit": 1,
    "texts": 5,
    "answers": 4,
    "tag": 2,
    "number": 16,
    "closed": 51,
    "speaks": 21,
    "paged": 26,
    "pin": 6,
    "trip": 80,
    "first": 20,
    "second": 20,
    "third": 20,
    "what": 10,
    "spot": 40,
    "day": 22,
    "start": 40,
    "end": 40,
    "ends": 33,
    "riding": 46,
    "needs": 72,
    "mine": 260,
    "note": 200,
    "car": 20,
    "plate": 3,
}
CONSTANTS = ("name", "contact", "line")
