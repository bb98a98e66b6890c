import json
import time
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.hearing import offer_reply
from hotline.domain.understand import KINDS, understand

NOW = datetime(2025, 3, 5, 10, 0, tzinfo=ZoneInfo("America/New_York"))
DATA = Path(__file__).resolve().parents[1] / "data"
FILES = ("replies.jsonl", "replies_more.jsonl")
# What share of each kind's rows must be understood rightly; the rows are invented, the figure must not fall.
FLOOR = 0.99
# Rows of one writer who saw no other, of which nothing was mended: what a new person may expect.
UNSEEN, UNSEEN_FLOOR = "replies_unseen.jsonl", 0.97


def rows(name):
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


ROWS = [row for name in FILES for row in rows(name)]


def heard(row):
    if row["prompt"] != "offer":
        return understand(row["prompt"], row["text"], NOW)
    reply = offer_reply(row["text"])
    values = {"action": reply.action, "code": reply.code, "minutes": reply.minutes} if reply else {}
    return {name: value for name, value in values.items() if value is not None} or None


def is_right(row, value):
    right = [row["expect"], *row.get("accept", [])]
    if row["prompt"] == "address" and value is not None:
        # Nobody looks addresses up: it need only be the right kind of place.
        return any(set(value) == set(expected) for expected in right if expected)
    return value in right


@pytest.mark.parametrize("kind", [*KINDS, "offer"])
def test_the_figures_of_each_kind_do_not_fall(kind):
    of_kind = [row for row in ROWS if row["prompt"] == kind]
    wrong = [(row["text"], heard(row)) for row in of_kind if not is_right(row, heard(row))]
    assert len(wrong) <= len(of_kind) * (1 - FLOOR), wrong


@pytest.mark.parametrize("name", FILES)
def test_the_figures_of_each_file_do_not_fall(name):
    wrong = [row["text"] for row in rows(name) if not is_right(row, heard(row))]
    assert len(wrong) <= len(rows(name)) * (1 - FLOOR), wrong


def test_the_figure_of_rows_nothing_was_mended_by_does_not_fall():
    wrong = [row["text"] for row in rows(UNSEEN) if not is_right(row, heard(row))]
    assert len(wrong) <= len(rows(UNSEEN)) * (1 - UNSEEN_FLOOR), wrong


def test_no_row_opts_out_somebody_who_did_not_ask_for_it():
    silenced = [
        row["text"]
        for row in [*ROWS, *rows(UNSEEN)]
        if row["prompt"] == "stop" and understand("stop", row["text"], NOW) == "STOP" and not is_right(row, "STOP")
    ]
    assert silenced == []


def test_answers_to_other_questions_are_no_opt_outs():
    silenced = [
        row["text"] for row in ROWS if row["prompt"] != "stop" and understand("stop", row["text"], NOW) == "STOP"
    ]
    assert silenced == ["stop"]


def test_held_out_rows_are_many_and_in_both_languages():
    languages = Counter(row["lang"] for row in rows("replies_more.jsonl"))
    assert languages["en"] > 300
    assert languages["es"] > 300


# What each kind may answer at all, apart from null.
FORMS = {
    "rating": lambda value: value in range(11),
    "yesno": lambda value: value in {"yes", "no"},
    "time": lambda value: datetime.fromisoformat(value).strftime("%Y-%m-%dT%H:%M") == value,
    "sober_date": lambda value: date.fromisoformat(value).isoformat() == value and value <= NOW.date().isoformat(),
    "trigger": lambda value: value == sorted(set(value)) and set(value) <= set(range(1, 6)),
    "stop": lambda value: value in {"STOP", "START"} or value["action"] in {"STOP", "PAUSE", "cancel_ride"},
    "ride_accept": lambda value: isinstance(value, str) or isinstance(value["action"], str),
    "keyword": lambda value: isinstance(value, str) or isinstance(value["keyword"], str),
    "address": lambda value: set(value) <= set("saved cross landmark street unit city zip from to".split()),
}


def fits(kind, value):
    """Whether a value is of the form that its kind has, and the same once it was written as JSON."""
    return json.loads(json.dumps(value)) == value and (value is None or FORMS[kind](value))


def test_every_kind_has_a_form():
    assert set(FORMS) == set(KINDS)


@given(st.sampled_from(KINDS), st.text(max_size=200))
def test_no_text_breaks_any_listener(kind, text):
    assert fits(kind, understand(kind, text, NOW))


PIECES = (
    "7 12 18:30 1830 6pm am pm 3/7 5-6 7th in half an hour and a to past march fri next today mañana las y media r12 #4"
)


@given(st.sampled_from(KINDS), st.lists(st.sampled_from([*PIECES.split(), "99999999999", "²", "½", "٣"]), max_size=12))
def test_no_jumble_of_numbers_breaks_any_listener(kind, pieces):
    assert fits(kind, understand(kind, " ".join(pieces), NOW))


WORDS = sorted({word for row in ROWS for word in row["text"].split()})


@given(st.sampled_from(KINDS), st.lists(st.sampled_from(WORDS), max_size=40))
def test_no_jumble_of_words_breaks_any_listener(kind, pieces):
    assert fits(kind, understand(kind, " ".join(pieces), NOW))


def test_a_time_is_local_to_the_zone_of_now():
    assert understand("time", "tmrw 9am", NOW) == "2025-03-06T09:00"


def test_a_keyword_with_details_says_only_those_that_were_said():
    assert understand("keyword", "na mtg 19104", NOW) == {"keyword": "MEETING", "zip": "19104", "fellowship": "NA"}


def test_a_crisis_is_never_a_plain_start_word():
    assert understand("keyword", "988", NOW) == {"keyword": "CRISIS"}


def test_a_wrong_number_says_why():
    assert understand("stop", "wrong number", NOW) == {"action": "STOP", "reason": "wrong_number"}


def test_an_unknown_kind_is_a_key_error():
    with pytest.raises(KeyError):
        understand("weather", "sunny", NOW)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text", ["ok " * 500, "stop " + "please " * 40 + "day", "a " * 500, "5 to 6 and " * 80, "10:30 " * 200]
)
def test_no_long_text_keeps_a_listener_busy(kind, text):
    started = time.process_time()
    understand(kind, text, NOW)
    assert time.process_time() - started < 0.5
