"""Which part of a day somebody names by its hours: all of the evening lies in "5pm-9pm", all day in "de 9 a 9"."""

import re

from hotline.domain.words import plain

# The parts that may be chosen, the longest first, in minutes after midnight.
PARTS = {"any": (540, 1200), "afternoon": (720, 1020), "morning": (540, 720), "evening": (1020, 1200)}
_NOON, _DAY, _HALF = 720, 1440, 12
# "8 to 5" begins in the morning, "5 to 9" after noon.
_EARLIEST = 7
# Work is taken to be over then.
_AFTER_WORK = 1020
# Numbers up to here may be those of the choices.
_MOST_CHOICES = 4
_CLOCK = r"(?:(\d{1,2})(?::([0-5]\d))? ?([ap])?\.?m?\.?|(noon|mediodia|after work|despues del trabajo))"
_FROM = r"(?:from|between|de|desde|entre|about|around|after|como|las|la)"
_TO = r"(?: ?- ?| (?:to|til|till|until|thru|through|and|a|hasta|y) )(?:(?:about|around|las|la|el) )*"
_RANGE = re.compile(rf"(?<![\d:])(?:{_FROM} )*{_CLOCK}{_TO}{_CLOCK}(?![\d:])")


def part_of_day(text: str) -> str | None:
    """The longest part of the day that lies in the hours a text names; None where it names none, or too few.

    Nobody is texted at an hour they did not name.
    """
    found = _RANGE.findall(plain(text))
    if len(found) != 1:
        return None
    start, end = found[0][:4], found[0][4:]
    if not any((*start[2:], *end[2:])) and max(int(start[0]), int(end[0])) <= _MOST_CHOICES:
        return None
    begins, ends = _stretch(start, end)
    held = [name for name, (first, last) in PARTS.items() if begins <= first and last <= ends]
    return held[0] if held else None


def _stretch(start: tuple[str, ...], end: tuple[str, ...]) -> tuple[int, int]:
    """From which minute after midnight until which it is; of the halves of the day that are not said the likelier."""
    begins, ends = _minutes(start), _minutes(end)
    sure, ends_surely = start[2] or start[3], end[2] or end[3]
    if not sure and ends_surely:
        # "5 to 9pm" begins in the evening, "9 to 5pm" in the morning.
        begins = max((one for one in (begins, begins + _NOON) if one < ends), default=begins)
    elif not sure and begins < _EARLIEST * 60:
        begins += _NOON
    if not ends_surely and ends <= begins:
        ends += _NOON
    return begins, ends if ends > begins else _DAY


def _minutes(clock: tuple[str, ...]) -> int:
    hour, minute, half, named = clock
    if named:
        return _NOON if named in {"noon", "mediodia"} else _AFTER_WORK
    at = int(hour) % _HALF if half else int(hour)
    return (at + (_HALF if half == "p" else 0)) * 60 + int(minute or 0)
