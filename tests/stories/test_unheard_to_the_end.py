"""Nothing that somebody texts is understood: a person is asked for them, and both read that it is so."""

import pytest

from tests.kit.line import Line


@pytest.fixture(autouse=True)
def _people(line: Line) -> None:
    line.people()


def test_the_sponsor_reads_why_they_are_asked(line: Line) -> None:
    _muddled(line, "jo")
    assert "we can't make out why" in line.reads("sam")


def test_the_person_reads_what_was_done(line: Line) -> None:
    assert "I can't make that out, so I'm asking Sam to text you" in _muddled(line, "jo")


def test_whoever_writes_spanish_reads_it_so(line: Line) -> None:
    assert "No te entiendo bien" in _muddled(line, "max")


def test_who_asks_for_a_person_after_a_muddle_has_asked_for_one(line: Line) -> None:
    line.says("jo", "blorp flim")
    line.says("jo", "gork")
    line.says("jo", "a person")
    assert "asked for a person to talk to" in line.reads("sam")


def _muddled(line: Line, who: str) -> str:
    for words in ("blorp flim", "gork"):
        line.says(who, words)
    return line.says(who, "wibble zork")
