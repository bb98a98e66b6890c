"""A trip: what a driver is asked for, from where to where, when, and what it needs of car and driver."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

RIDE: Final = "ride"
FOOD: Final = "food"
ERRAND: Final = "errand"
# The kinds of request that a driver carries out.
KINDS: Final = (RIDE, FOOD, ERRAND)

# What an errand is, in the word a driver reads before they say yes; it names no medicine and nothing else private.
PHARMACY: Final = "pharmacy"
THINGS: Final = (PHARMACY, "groceries", "pantry", "laundry", "forms", "other")

# How far a trip has come, in the order of the day. `waiting` has no driver yet; the last row are ends.
STAGES: Final = (
    "waiting",
    "taken",
    "on_way",
    "here",
    "riding",
    "done",
    "home",
    "no_show",
    "dropped",
    "unmet",
)
# A driver has it and the day is not over.
UNDER_WAY: Final = ("taken", "on_way", "here", "riding")
# Its driver brought it to an end; words between the two still go through for a while.
OVER: Final = ("done", "home", "no_show")


@dataclass(frozen=True, slots=True)
class Trip:
    """One trip of one person; `id` is that of its request. All moments are aware.

    `start` and `end` are places in the person's words, `start_zip` and `end_zip` their ZIPs, None where not known.
    `at` is the pick-up time, or for an errand the time by which it is needed; `zone` the IANA zone it is told in.
    `driver_is` is "woman" or "man" where that matters to them; `without` are names they do not want to be driven by.
    `code` is the short number it goes by;
    `stage_at` is when it came to its `stage`; `back_of` is the id of the outward trip of a return leg. `miles` is as
    the crow flies, None where a ZIP is missing.
    """

    id: int
    kind: str
    person_id: int
    start: str
    end: str
    start_zip: str | None
    end_zip: str | None
    at: datetime
    zone: str
    riders: int = 1
    wheelchair: bool = False
    child: bool = False
    driver_is: str | None = None
    without: str = ""
    thing: str | None = None
    note: str = ""
    code: int = 0
    back_of: int | None = None
    miles: float | None = None
    stage: str = "waiting"
    helper_id: int | None = None
    stage_at: datetime | None = None
