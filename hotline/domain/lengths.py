"""A length of time as people write it in the files they keep: "90 seconds", "15 minutes", "12 hours", "3 days"."""

import re
from datetime import timedelta

_UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
# No more digits than anybody means: a slip of the keyboard is no year 9999.
PATTERN = rf"^[0-9]{{1,5}} ({'|'.join(_UNITS)})s?$"


def length(said: str) -> timedelta | None:
    """The length that is said; None where it is none, or no time at all."""
    if not re.fullmatch(PATTERN, said):
        return None
    count, _, unit = said.partition(" ")
    return timedelta(seconds=int(count) * _UNITS[unit.removesuffix("s")]) or None
