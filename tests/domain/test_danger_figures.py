"""How much danger the screen hears, and how often it is wrong: figures that must not fall."""

import json
from collections import Counter
from pathlib import Path

import pytest

from hotline.domain.danger import Screen
from hotline.engine.dangerfile import load

ROOT = Path(__file__).resolve().parents[2]
ROWS = [json.loads(line) for line in (ROOT / "tests/data/crisis.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def screen() -> Screen:
    return load(ROOT / "flows" / "danger.toml")


@pytest.mark.parametrize(
    ("label", "least"), [("suicide", 0.97), ("overdose", 0.97), ("violence", 0.93), ("medical", 0.93)]
)
def test_danger_is_heard(screen, label, least):
    rows = [row for row in ROWS if row["label"] == label]
    heard = sum(screen(row["text"]) is not None for row in rows)
    assert heard >= least * len(rows)


def test_what_is_heard_is_of_the_right_kind(screen):
    found = [(row["label"], screen(row["text"])) for row in ROWS if row["label"] != "none"]
    kinds = Counter(danger.kind.value == label for label, danger in found if danger)
    assert kinds[True] >= 0.9 * kinds.total()


def test_what_only_sounds_like_danger_is_left_alone(screen):
    rows = [row for row in ROWS if row["label"] == "none"]
    assert sum(screen(row["text"]) is not None for row in rows) <= 0.08 * len(rows)
