"""Whoever had taken a ride or a message is gone: whoever takes it after them has the words, and the hour holds."""

from sqlalchemy import select

from hotline.store.promises import promise
from hotline.store.requests import request
from tests.kit.calls import calling
from tests.kit.line import Line
from tests.stories.test_messages import RECORDING, leaving
from tests.stories.test_needs import WORDS, asks


def left(line: Line, body: str = "RIDE") -> None:
    """Ana takes what Jo asks for, and stops our texts."""
    asks(line, body=body)
    line.says("ana", "1")
    line.later(minutes=1)
    line.says("ana", "STOP")


def promised_anew(line: Line) -> bool:
    """Whether what is open now has an hour by which somebody reaches Jo."""
    rows = select(promise.c.id).join(request, request.c.id == promise.c.request_id)
    with line.hotline.db.read() as conn:
        return conn.scalar(rows.where(request.c.state == "open", promise.c.state == "open")) is not None


def test_whoever_sees_to_a_ride_next_reads_the_words(line: Line) -> None:
    left(line)
    assert "Jo asks for a ride" in line.reads("rosa")
    assert f"Jo: {WORDS}" in line.says("rosa", "1")


def test_so_does_whoever_looks_for_a_meeting_next(line: Line) -> None:
    left(line, "MEETING")
    assert f"Jo: {WORDS}" in line.says("rosa", "1")


def test_by_when_somebody_reaches_them_is_promised_anew(line: Line) -> None:
    left(line)
    assert promised_anew(line)


def test_what_they_read_of_it_is_so(line: Line) -> None:
    left(line)
    read = line.reads("jo")
    assert "Ana had to go" in read and "I'm asking someone else" in read


def test_where_that_hour_is_not_kept_they_hear_it(line: Line) -> None:
    left(line)
    line.reads("jo")
    line.later(hours=3)
    assert "ride" in line.reads("jo")


def test_beside_another_chat_it_is_asked_for_anew_as_well(line: Line) -> None:
    asks(line, body="MEETING")
    line.says("jo", "TALK")
    line.says("ana", "1")
    line.says("sam", "1")
    line.reads("jo")
    line.says("ana", "STOP")
    assert "I'm asking someone else about a meeting" in line.reads("jo")
    assert "Jo looks for a meeting" in line.reads("rosa")


def test_whoever_takes_a_message_next_can_hear_it(line: Line) -> None:
    leaving(line).leaves_a_message(RECORDING)
    line.later(seconds=5)
    line.says("sam", "1")
    line.says("sam", "STOP")
    assert "Jo left a message" in line.reads("rosa")
    helper = calling(line, "rosa")
    helper.hear_messages()
    assert helper.gather.find("Play") is not None
