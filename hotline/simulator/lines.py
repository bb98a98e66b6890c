"""Our numbers as the carrier has them on file: where it takes their texts and calls."""

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hotline.clock import now
from hotline.simulator.options import Options
from hotline.simulator.shapes import new_sid
from hotline.simulator.state import State


@dataclass(frozen=True, slots=True)
class Line:
    """One of our numbers, E.164, and its URLs; an empty URL is none."""

    sid: str
    number: str
    created: datetime
    sms_url: str
    voice_url: str
    sms_fallback_url: str = ""
    voice_fallback_url: str = ""
    status_callback: str = ""
    friendly_name: str = ""


class Lines:
    """The numbers of the account, in the order they were given; wired to the hotline from the start."""

    def __init__(self, options: Options, state: State) -> None:
        self._state = state
        self._lines = {number: _wired(number, options.hotline) for number in options.numbers}

    def all(self) -> tuple[Line, ...]:
        """Every number of the account."""
        with self._state.changed:
            return tuple(self._lines.values())

    def of(self, number: str) -> Line:
        """What is on file for one of our numbers; raises KeyError for any other."""
        with self._state.changed:
            return self._lines[number]

    def __contains__(self, number: object) -> bool:
        return number in self._lines

    def amend(self, number: str, **changes: Any) -> Line:
        """Change where texts and calls to a number are taken."""
        with self._state.change():
            self._lines[number] = dataclasses.replace(self._lines[number], **changes)
            return self._lines[number]


def _wired(number: str, hotline: str) -> Line:
    return Line(
        sid=new_sid("PN"),
        number=number,
        created=now(),
        sms_url=f"{hotline}/twilio/sms",
        voice_url=f"{hotline}/twilio/voice",
        status_callback=f"{hotline}/twilio/voice/ended",
        friendly_name=number,
    )
