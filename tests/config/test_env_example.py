"""The list of settings people copy says what the code does."""

import re
from pathlib import Path

from pydantic_core import PydanticUndefined

from config import settings

EXAMPLE = Path(settings.__file__).with_name("env.example").read_text()
ROWS = {
    name: (comment, default) for comment, name, default in re.findall(r"^# (.*)\n(\w+)=(.*)$", EXAMPLE, re.MULTILINE)
}


def default(field):
    return "" if field.default in {None, PydanticUndefined} else str(field.default)


def test_it_lists_every_setting_and_no_other():
    assert set(ROWS) == set(settings.table())


def test_it_has_the_defaults():
    assert {name: row[1] for name, row in ROWS.items()} == {n: default(f) for n, f in settings.table().items()}


def test_it_says_what_each_is_for_and_which_must_be_set():
    required = {n: " Required." if f.is_required() else "" for n, f in settings.table().items()}
    said = {n: f"{f.description}{required[n]}" for n, f in settings.table().items()}
    assert {name: row[0] for name, row in ROWS.items()} == said
