"""What a log may hold: no number, nobody's words."""

import datetime as dt
import sqlite3
from uuid import UUID

import pytest

from config.masking import HIDDEN, is_private, masked, safe, told


@pytest.mark.parametrize(
    "number",
    ["+16125550101", "16125550101", "612-555-0101", "(612) 555-0101", "+1 (612) 555.0101", "5550101", "555-0101"],
)
def test_phone_shapes_are_hidden(number):
    assert masked(f"call {number} now") == f"call {HIDDEN} now"
    assert masked(f"tel{number}x") == f"tel{HIDDEN}x"


@pytest.mark.parametrize(
    "harmless",
    [
        f"SM{'0123456789abcdef' * 2}",
        "123e4567-e89b-12d3-a456-426614174000",
        "2026-11-18",
        "2026-11-18T10:00:00.123456+00:00",
        "at http://127.0.0.1:8080 (12345)",
        "in 123456 ms",
    ],
)
def test_ids_and_times_stay(harmless):
    assert masked(harmless) == harmless


def test_a_number_beside_an_id_is_hidden():
    assert masked(f"SM{'0' * 32} +16125550101 2026-11-18") == f"SM{'0' * 32} {HIDDEN} 2026-11-18"


@pytest.mark.parametrize(
    "key", ["body", "Body", "text", "phone", "From", "to", "reply_text", "phoneNumber", "callerName"]
)
def test_keys_of_words_and_numbers_are_known(key):
    assert is_private(key)


@pytest.mark.parametrize(
    "key", ["event", "text_id", "MessageSid", "body_length", "texts_count", "flow", "step", "outbox_id"]
)
def test_keys_of_ids_and_counts_are_left(key):
    assert not is_private(key)


def test_private_keys_are_dropped_wherever_they_stand():
    assert safe({"row": [{"phone": "x", "id": 7}], "body": "i slipped"}) == {"row": [{"id": 7}]}


def test_a_number_that_is_no_text_is_hidden():
    assert safe({"n": 16125550101, "caller_id": 16125550101, "wait_ms": 86_400_000}) == {
        "n": HIDDEN,
        "caller_id": HIDDEN,
        "wait_ms": 86_400_000,
    }


def test_plain_values_stay_readable():
    values = [None, True, 1.5, 12, dt.date(2026, 11, 18), dt.timedelta(minutes=1), UUID(int=1)]
    assert safe(values) == [None, True, 1.5, 12, "2026-11-18", 60.0, "00000000-0000-0000-0000-000000000001"]


def test_objects_show_their_kind_alone():
    assert safe(ValueError("i slipped")) == "<ValueError>"


def raised(error, cause=None):
    try:
        raise error from cause
    except type(error) as caught:
        return told(caught)


def test_an_exception_tells_its_place_and_kind_but_not_its_words():
    place, kind = raised(ValueError("i slipped, call 612-555-0101"))
    assert kind == "ValueError"
    assert "test_masking.py" in place
    assert place.endswith("in raised")


def test_the_systems_own_words_are_told_without_numbers():
    assert raised(FileNotFoundError(2, "No such file", "+16125550101"))[-1].endswith(f"No such file: '{HIDDEN}'")


def test_the_database_gives_its_code():
    with sqlite3.connect(":memory:") as database, pytest.raises(sqlite3.Error) as caught:
        database.execute("select body from nowhere")
    database.close()
    assert told(caught.value)[-1] == "OperationalError SQLITE_ERROR"


def test_causes_come_first():
    kinds = [line for line in raised(KeyError("x"), ValueError("y")) if "test_masking" not in line]
    assert kinds == ["ValueError", "KeyError"]
