"""Plain texts: whoever picks up the phone learns nothing of why its owner texts here."""

import pytest

from hotline.domain.words import words
from hotline.engine.checks.plain import TELLING
from hotline.services.work import working
from hotline.store import people
from tests.kit.line import PEOPLE, Line
from tests.stories.test_joining import joined


@pytest.mark.parametrize("begin", ["NOW", "craving", "help"])
def test_a_whole_check_in_tells_nothing(plain_jo: Line, begin: str) -> None:
    read = [plain_jo.says("jo", answer) for answer in (begin, "6", "stress", "2", "3", "walked")]
    assert tells(read) == set() and "0 to 10" in read[0]


def test_the_menu_tells_nothing(plain_jo: Line) -> None:
    answer = plain_jo.says("jo", "menu")
    assert tells([answer]) == set() and "1 A hard moment" in answer


def test_a_silence_tells_nothing(plain_jo: Line) -> None:
    plain_jo.says("jo", "NOW")
    plain_jo.later(minutes=16)
    assert "Text NOW any time" in plain_jo.reads("jo")


def test_coming_back_after_a_stop_tells_nothing(plain_jo: Line) -> None:
    plain_jo.says("jo", "STOP")
    assert "NOW in a hard moment" in plain_jo.says("jo", "START")


def test_in_spanish_too(line: Line) -> None:
    wish_plain(line, "max")
    read = [line.says("max", answer) for answer in ("ahora", "6", "el trabajo", "2", "3", "caminar")]
    assert tells(read) == set()


def test_whoever_did_not_ask_for_it_reads_the_usual_words(line: Line) -> None:
    assert "1 Craving" in line.says("jo", "menu")


def test_it_is_asked_when_somebody_joins(line: Line) -> None:
    joined(line, plain="yes")
    assert tells([line.says("eve", "menu"), line.says("eve", "NOW")]) == set()


@pytest.fixture
def plain_jo(line: Line) -> Line:
    """Jo wants it plain."""
    wish_plain(line, "jo")
    return line


def wish_plain(line: Line, who: str) -> None:
    with working(line.hotline) as work:
        people.save(work.tx, people.find_or_make(work.tx, PEOPLE[who], work.at).id, plain=1)


def tells(texts: list[str]) -> set[str]:
    return {word for text in texts for word in words(text)} & TELLING
