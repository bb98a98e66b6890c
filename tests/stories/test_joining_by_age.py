"""Joining: whoever tells how old they are has said whether they are old enough."""

import pytest

from tests.kit.line import Line


@pytest.mark.parametrize("age", ["im 34", "34", "turned 21 last month", "yeah im over 18"])
def test_an_age_is_a_yes(line: Line, age: str) -> None:
    assert "What first name" in _asked_for_age(line, age)


@pytest.mark.parametrize("age", ["im 17", "16", "almost 18"])
def test_too_low_an_age_is_a_no(line: Line, age: str) -> None:
    assert "Are you 13 or older?" in _asked_for_age(line, age)


@pytest.mark.parametrize(("age", "asked"), [("tengo 40 anos", "Que nombre"), ("tengo 16", "Tienes 13 o mas?")])
def test_it_is_heard_in_spanish(line: Line, age: str, asked: str) -> None:
    assert asked in _asked_for_age(line, age)


def _asked_for_age(line: Line, age: str) -> str:
    line.says("eve", "join")
    line.says("eve", "1")
    return line.says("eve", age)
