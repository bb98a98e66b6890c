"""Rides asked for in one message, in people's own spelling: each row says what a person would hear in it."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hotline.domain.trips.opener import taken_apart

NOW = datetime(2027, 3, 3, 10, 0, tzinfo=ZoneInfo("America/Chicago"))
_FILE = Path(__file__).parents[1] / "data" / "trip_openers.jsonl"
ROWS = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines()]


def heard(text: str) -> dict[str, object]:
    """What is heard in a message, as the rows are written: what was not said is left out."""
    found = taken_apart(text, NOW)
    said: dict[str, object] = {"several": found.several}
    if not found.several:
        at = found.at.at.strftime("%Y-%m-%dT%H:%M") if found.at else None
        guessed = sorted(found.at.guessed) if found.at else None
        ends = {"from": found.start, "to": found.end, "at": at, "guessed": guessed}
        said |= ends | {"day": found.day, "lost": found.lost}
    wishes = found.wishes
    said |= {"riders": wishes.riders, "wheelchair": wishes.wheelchair, "child": wishes.child, "back": wishes.back}
    said["back_at"] = wishes.back_at
    return {name: one for name, one in (said | {"driver_is": wishes.driver_is}).items() if one}


@pytest.mark.parametrize("row", ROWS, ids=[row["text"] for row in ROWS])
def test_a_message_is_heard_as_a_person_would_hear_it(row: dict[str, object]) -> None:
    assert {"text": row["text"], **heard(str(row["text"]))} == row


def test_there_are_many_rows_in_both_languages() -> None:
    spanish = [row for row in ROWS if {"casa", "raite", "viaje", "al", "llevar"} & set(row["text"].lower().split())]
    assert len(ROWS) > 80 and len(spanish) >= 10
