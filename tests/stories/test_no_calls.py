"""Whoever asks for a person and for no call is asked for by text: a phone that rings may be heard by who is there."""

import pytest

from tests.kit.line import Line


@pytest.mark.parametrize(
    "words",
    [
        "i need to talk to someone but dont call me",
        "can someone text me, dont call me",
        "quiero hablar con alguien pero no me llamen",
    ],
)
def test_who_wants_no_call_gets_none(line: Line, words: str) -> None:
    line.says("jo", words)
    asked = line.reads("sam")
    assert "asked for a person to talk to" in asked and "asked for a call" not in asked


def test_who_wants_one_is_called(line: Line) -> None:
    line.says("jo", "can someone call me")
    assert "asked for a call" in line.reads("sam")
