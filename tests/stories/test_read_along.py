"""Whoever says that somebody reads along, and not to text, gets no menu of cravings on a phone that is watched."""

import pytest

from tests.kit.line import Line


@pytest.mark.parametrize("words", ["dont text he sees my phone", "stop pls my husband reads these", "stop hes here"])
def test_they_read_that_no_more_comes_and_nothing_else(line: Line, words: str) -> None:
    told = line.says("jo", words)
    assert "no more texts" in told and "Craving" not in told


@pytest.mark.parametrize("words", ["dont text he sees my phone", "stop hes here"])
def test_in_danger_they_read_nothing_and_a_person_is_paged(line: Line, words: str) -> None:
    line.says("jo", "my husband is beating me")
    line.later(seconds=5)
    assert line.says("jo", words) == ""
    assert "URGENT" in line.reads("rosa")
