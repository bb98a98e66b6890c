"""How far two places are from each other, as the crow flies, by the middle of their ZIPs."""

from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

_EARTH_MILES = 3958.8
# Roads are longer than the straight line: by a quarter to two fifths in towns, as studies of circuity find.
_ROADS = 1.3
_FAR = 10


class Spot(NamedTuple):
    """The middle of a ZIP, in degrees north and east."""

    north: float
    east: float


def miles(one: Spot | None, other: Spot | None) -> float | None:
    """Miles between two spots in a straight line; None where one of them is not known."""
    if one is None or other is None:
        return None
    low, high = radians(one.north), radians(other.north)
    half_north, half_east = (high - low) / 2, radians(other.east - one.east) / 2
    chord = sin(half_north) ** 2 + cos(low) * cos(high) * sin(half_east) ** 2
    return 2 * _EARTH_MILES * asin(sqrt(chord))


def by_road(straight: float) -> int:
    """About how many miles a driver has to drive, whole, at least 1; to the nearest 5 where it is far."""
    far = straight * _ROADS
    return max(1, round(far)) if far < _FAR else 5 * round(far / 5)
