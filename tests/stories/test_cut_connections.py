"""The database cuts its connections while somebody tells of danger: no try gets through, and they are heard all the
same within half a minute, as are those who texted beside them."""

import pytest
from structlog.testing import capture_logs

from tests.kit import cutting
from tests.kit.line import NUMBER, PEOPLE, Line
from workers import clock

DANGER = "i want to kill myself"
# The clock looked just before the text had been there long enough to be looked for.
LOOKED_AT = 4.0


@pytest.fixture
def shut(line: Line) -> Line:
    """Jo's text of danger, and two others' for a person, meet a shut door at all four tries."""
    with capture_logs(), cutting.every_commit(line.hotline.db):
        tried = [text_four_times(line, *one) for one in (("max", "hablar"), ("jo", DANGER), ("eve", "talk"))]
    assert tried == [[503] * 4] * 3
    line.later(seconds=LOOKED_AT, sweep=False)
    return line


def text_four_times(line: Line, who: str, body: str) -> list[int]:
    """The carrier has a text, and brings it four times; returns what it was answered."""
    came = line.carrier.comes_in(PEOPLE[who], NUMBER, body, ago=0)
    return [line.text(who, body, sid=came.sid, work=False).status_code for _ in range(4)]


def look(line: Line) -> float:
    """The clock looks through the carrier's list; returns the seconds until it looks again."""
    with capture_logs():
        wait = clock._list(line.hotline)
    line.work()
    return wait


def test_whoever_told_of_danger_is_answered_within_25_seconds(shut: Line) -> None:
    wait = look(shut)
    shut.later(seconds=wait, sweep=False)
    look(shut)
    assert LOOKED_AT + wait < 25 and "988" in shut.reads("jo")


def test_and_a_human_is_paged_for_them(shut: Line) -> None:
    shut.later(seconds=look(shut), sweep=False)
    look(shut)
    assert "URGENT" in shut.reads("rosa")


def test_so_is_whoever_texted_beside_them(shut: Line) -> None:
    shut.later(seconds=look(shut), sweep=False)
    look(shut)
    assert shut.reads("max") and shut.reads("eve")


def test_each_is_answered_once_although_the_door_opens_in_the_end(shut: Line) -> None:
    shut.later(seconds=look(shut), sweep=False)
    look(shut)
    shut.reads("jo")
    shut.text("jo", DANGER, sid=next(one.sid for one in shut.carrier.texts if one.body == DANGER))
    assert shut.reads("jo") == ""


@pytest.mark.parametrize("looks", [1, 2])
def test_where_the_look_itself_is_cut_the_next_comes_soon(shut: Line, looks: int) -> None:
    shut.later(seconds=4, sweep=False)
    for _ in range(looks):
        with cutting.every_commit(shut.hotline.db):
            wait = look(shut)
        assert wait <= 5
        shut.later(seconds=wait, sweep=False)
    look(shut)
    assert "988" in shut.reads("jo")
