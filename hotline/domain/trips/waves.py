"""How drivers are asked: how many at once, how long they have, how far away, and when a person is asked instead."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Final

from hotline.domain.lengths import length

_MOST: Final = range(5, 11)
_MILES: Final = range(1, 201)
_OPEN: Final = range(1, 21)
_A_THIRD: Final = 3
# However soon a trip is, whoever is asked has so long to look at their phone.
_LEAST: Final = timedelta(minutes=2)


class WaveFaults(ValueError):
    """The waves cannot be used: every fault, one a line, with what to write instead."""


@dataclass(frozen=True, slots=True)
class Waves:
    """The waves of `config/drivers.toml`; what each means is written there."""

    most: int
    wait: timedelta
    soon: timedelta
    near: int
    wide: int
    before: timedelta
    ahead: timedelta
    open: int

    def until_next(self, at: datetime, trip_at: datetime) -> timedelta:
        """How long the wave that is asked at `at` has for a trip at `trip_at` (both aware)."""
        wait = self.wait / _A_THIRD if trip_at - at < self.soon else self.wait
        return max(_LEAST, min(wait, (trip_at - at) / _A_THIRD))


def read_waves(text: str) -> Waves:
    """The waves of the text of `config/drivers.toml`. Raises WaveFaults with all that is wrong."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WaveFaults(f"drivers.toml: {error}; look for a quote or an equals sign there") from None
    faults: list[str] = []
    numbers = {key: _number(found, key, allowed, faults) for key, allowed in _NUMBERS.items()}
    times = {key: _time(found, key, faults) for key in ("wait", "soon", "before", "ahead")}
    known = {field.name for field in fields(Waves)}
    faults += [f"drivers.toml: {key} is no key; use {', '.join(sorted(known))}" for key in found.keys() - known]
    if not faults and numbers["wide"] < numbers["near"]:
        faults.append("drivers.toml: wide must be at least as many miles as near")
    if faults:
        raise WaveFaults("\n".join(faults))
    return Waves(
        most=numbers["most"],
        wait=times["wait"],
        soon=times["soon"],
        near=numbers["near"],
        wide=numbers["wide"],
        before=times["before"],
        ahead=times["ahead"],
        open=numbers["open"],
    )


_NUMBERS: Final = {"most": _MOST, "near": _MILES, "wide": _MILES, "open": _OPEN}


def _number(found: Mapping[str, object], key: str, allowed: range, faults: list[str]) -> int:
    value = found.get(key)
    if isinstance(value, int) and value in allowed:
        return value
    faults.append(f"drivers.toml: {key} must be a whole number from {allowed[0]} to {allowed[-1]}")
    return allowed[0]


def _time(found: Mapping[str, object], key: str, faults: list[str]) -> timedelta:
    value = length(str(found.get(key)))
    if value is None:
        faults.append(f'drivers.toml: {key} must be a time such as "15 minutes" or "3 hours"')
    return value or timedelta(0)
