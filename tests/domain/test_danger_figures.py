"""The figures the screen must keep, on invented texts; a text may only ever be added to what is heard."""

import json
from collections import Counter
from pathlib import Path

import pytest

from hotline.domain.danger import Kind
from hotline.engine.dangerfile import load

HERE = Path(__file__).parents[1]
FILES = ("crisis.jsonl", "danger_more.jsonl")


def rows(name):
    return [json.loads(line) for line in (HERE / "data" / name).read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module", params=FILES)
def heard(request):
    """Each row's label, and what the screen says of its text."""
    screen = load(HERE.parent / "flows" / "danger.toml")
    return [(row["label"], screen(row["text"])) for row in rows(request.param)]


@pytest.mark.parametrize(
    ("kind", "least"), [("suicide", 0.99), ("overdose", 0.99), ("violence", 0.99), ("medical", 0.99)]
)
def test_hardly_any_danger_is_missed(heard, kind, least):
    found = [danger is not None for label, danger in heard if label == kind]
    assert sum(found) / len(found) >= least


@pytest.mark.parametrize("kind", Kind)
def test_what_is_heard_is_of_the_right_kind(heard, kind):
    right = [danger.kind == kind for label, danger in heard if label == kind and danger]
    assert sum(right) / len(right) >= 0.95


def test_hard_harmless_texts_raise_few_false_alarms(heard):
    alarms = [danger is not None for label, danger in heard if label == "none"]
    assert sum(alarms) / len(alarms) <= 0.02


def test_no_row_is_taken_to_be_about_the_reader(heard):
    assert not [danger for _, danger in heard if danger and danger.about == "reader"]


@pytest.mark.parametrize("name", FILES)
def test_the_rows_are_of_every_kind_and_both_languages(name):
    count = Counter((row["label"], row["lang"]) for row in rows(name))
    assert min(count[label, lang] for label in (*Kind, "none") for lang in ("en", "es")) >= 8


def test_no_text_is_in_the_rows_twice():
    texts = [row["text"] for name in FILES for row in rows(name)]
    assert len(texts) == len(set(texts))


def shouted(text):
    return text.upper()


def with_emoji(text):
    return " 😭 ".join(text.split())


def after_a_rating(text):
    return f"8. also {text}"


def with_pauses(text):
    return "... ".join(text.split())


@pytest.mark.parametrize("how", [shouted, with_emoji, after_a_rating, with_pauses])
def test_the_manner_of_typing_changes_nothing(how):
    screen = load(HERE.parent / "flows" / "danger.toml")
    dangers = [row["text"] for row in rows("danger_more.jsonl") if screen(row["text"])]
    assert sum(screen(how(text)) is not None for text in dangers) / len(dangers) >= 0.99
