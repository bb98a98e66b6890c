"""The figures the screen must keep, on invented texts of which the ear for likeness has learned none."""

import json
from collections import Counter
from pathlib import Path

import pytest

from hotline.domain.danger import Kind
from hotline.engine import examplesfile

HERE = Path(__file__).parents[1]
FLOWS = HERE.parent / "flows"
# The unseen ones were written by people who had seen neither the phrases nor the examples.
FILES = ("crisis.jsonl", *(f"danger_unseen{number}.jsonl" for number in ("", *(f"_{count}" for count in range(2, 11)))))
LEAST = {"suicide": 0.93, "overdose": 0.97, "violence": 0.93, "medical": 0.93}
# Of the fifth, the ninth and the tenth no text was ever mended: their own figures, which must not fall. After the
# sixth whole classes were mended; after the seventh and the eighth, examples of all classes were learned, those of
# misses too.
LEAST_OF = {
    "danger_unseen_5.jsonl": {**LEAST, "suicide": 0.93},
    "danger_unseen_7.jsonl": {**LEAST, "suicide": 0.97},
    "danger_unseen_8.jsonl": {**LEAST, "suicide": 0.95},
    "danger_unseen_9.jsonl": {**LEAST, "suicide": 0.95},
    "danger_unseen_10.jsonl": {**LEAST, "suicide": 0.97},
}
ALARMS = 0.08


def rows(name):
    return [json.loads(line) for line in (HERE / "data" / name).read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module", params=FILES)
def name(request):
    return request.param


@pytest.fixture(scope="module")
def heard(name, screen):
    """Each row's label, and what the screen says of its text."""
    return [(row["label"], screen(row["text"])) for row in rows(name)]


@pytest.fixture(scope="module")
def examples():
    return examplesfile.examples(FLOWS / examplesfile.FOLDER)


@pytest.mark.parametrize("kind", LEAST)
def test_hardly_any_danger_is_missed(name, heard, kind):
    least = LEAST_OF.get(name, LEAST)
    found = [danger is not None for label, danger in heard if label == kind]
    assert round(sum(found) / len(found), 2) >= least[kind]


def test_what_is_heard_is_of_the_right_kind(heard):
    right = [danger.kind == label for label, danger in heard if label != "none" and danger]
    assert sum(right) / len(right) >= 0.9


def test_hard_harmless_texts_raise_few_false_alarms(name, heard):
    alarms = [danger is not None for label, danger in heard if label == "none"]
    assert sum(alarms) / len(alarms) <= ALARMS


def test_hardly_a_row_is_taken_to_be_about_the_reader(heard):
    dangers = [danger for _, danger in heard if danger]
    assert sum(danger.about == "reader" for danger in dangers) / len(dangers) <= 0.01


def test_the_rows_are_of_every_kind_and_both_languages(name):
    count = Counter((row["label"], row["lang"]) for row in rows(name))
    assert min(count[label, lang] for label in (*Kind, "none") for lang in ("en", "es")) >= 5


def test_no_text_that_is_measured_on_was_learned(examples):
    learned = {" ".join(one.text.lower().split()) for one in examples}
    assert not [row["text"] for name in FILES for row in rows(name) if " ".join(row["text"].lower().split()) in learned]


def test_no_text_is_in_the_rows_twice():
    texts = [row["text"] for name in FILES for row in rows(name)]
    assert len(texts) == len(set(texts))


def test_nearly_every_example_of_danger_is_heard(screen, examples):
    heard = [screen(one.text) is not None for one in examples if one.kind]
    assert sum(heard) / len(heard) >= 0.98


def test_hardly_a_harmless_example_is_heard_as_danger(screen, examples):
    heard = [screen(one.text) is not None for one in examples if one.kind is None]
    # Many of them are the hardest neighbours of danger there are.
    assert sum(heard) / len(heard) <= 0.035


def shouted(text):
    return text.upper()


def with_emoji(text):
    return " 😭 ".join(text.split())


def after_a_rating(text):
    return f"8. also {text}"


def with_pauses(text):
    return "... ".join(text.split())


@pytest.mark.parametrize("how", [shouted, with_emoji, after_a_rating, with_pauses])
def test_the_manner_of_typing_changes_little(screen, examples, how):
    dangers = [one.text for one in examples if one.kind and screen(one.text)]
    assert sum(screen(how(text)) is not None for text in dangers) / len(dangers) >= 0.97
