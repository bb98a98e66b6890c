"""Messages have an end of life, and somebody who leads hears of each and can hear it; every hearing is written down."""

import json

import pytest
import requests
from sqlalchemy import func, select

from hotline.services import privacy, recordings
from hotline.services.work import working
from hotline.store import hearings
from hotline.store.hearings import hearing
from hotline.store.messages import message
from tests.kit.calls import Call, calling
from tests.kit.line import PEOPLE, Line
from tests.kit.waiting import PATIENCE

SOUND = b"RIFF the sound of a message"


def left(line: Line, who: str = "jo", name: str = "1") -> str:
    """Somebody leaves a message, and it is fetched."""
    recording = "RE" + name * 32
    line.carrier.recordings[recording] = SOUND
    call = calling(line, who)
    if "For English" in call.heard:
        call.press("1")
    call.press("4")
    call.press("1")
    call.leaves_a_message(recording)
    line.later(seconds=5)
    return recording


def count(line: Line, table: object) -> int:
    with line.hotline.db.read() as conn:
        return conn.scalar(select(func.count()).select_from(table)) or 0  # type: ignore[arg-type] # a table


def listening(line: Line, who: str = "ana") -> Call:
    """Whoever leads calls."""
    return calling(line, who)


def test_the_lead_hears_how_many_there_are_and_hears_them(line: Line) -> None:
    left(line)
    left(line, "anonymous", "2")
    call = listening(line)
    assert "You have 2 messages" in call.heard
    call.hear_messages()
    play = call.gather.find("Play")
    assert play is not None and requests.get(play.text or "", timeout=PATIENCE).content == SOUND


def test_each_hearing_is_written_down(line: Line) -> None:
    left(line)
    call = listening(line)
    call.hear_messages()
    call.press("2")
    with working(line.hotline) as work:
        assert [(one.state, one.heard) for one in hearings.listed(work.tx)] == [("done", 2)]


def test_the_helper_whose_ask_it_is_leaves_a_trace_too(line: Line) -> None:
    left(line)
    calling(line, "sam").hear_messages()
    assert count(line, hearing) == 1


def test_four_is_the_next_one_and_then_there_is_none(line: Line) -> None:
    left(line)
    left(line, "max", "2")
    call = listening(line)
    assert "next message, press 4" in call.hear_messages()
    assert "next message" not in call.press("4") and "press 2" in call.heard


def test_one_connects_with_whoever_left_it(line: Line) -> None:
    left(line)
    call = listening(line)
    call.hear_messages()
    call.press("1")
    assert call.rings == {"jo"}


def test_three_is_the_menu_and_zero_is_a_person(line: Line) -> None:
    left(line)
    assert "How can I help?" in listening(line).press("3")
    call = listening(line)
    call.press("0")
    assert call.dial is not None


@pytest.mark.parametrize("who", ["jo", "pat"])
def test_nobody_else_is_told_of_messages(line: Line, who: str) -> None:
    left(line, "max")
    assert "message" not in calling(line, who).heard


def test_a_lead_is_told_when_nobody_took_one(line: Line) -> None:
    left(line)
    line.later(hours=1)
    line.reads("ana")
    line.later(hours=24)
    assert "taken by nobody" in line.reads("ana")


def test_after_a_month_it_is_gone_here_and_at_the_carrier(line: Line) -> None:
    left(line)
    line.later(days=recordings.KEPT_FOR.days - 1)
    assert count(line, message) == 1
    line.later(days=1, minutes=1)
    assert count(line, message) == 0


def test_one_that_could_never_be_fetched_is_deleted_at_the_carrier_too(line: Line) -> None:
    recording = left(line)
    with line.hotline.db.begin() as conn:
        conn.execute(message.update().values(state="lost", sound_sealed=None))
    line.carrier.recordings[recording] = SOUND
    line.later(days=31)
    assert recording not in line.carrier.recordings and count(line, message) == 0


def test_whoever_is_erased_takes_their_message_along_at_the_carrier_too(line: Line) -> None:
    call = calling(line, "jo")
    call.press("4")
    call.press("1")
    recording = "RE" + "3" * 32
    call.leaves_a_message(recording)
    line.carrier.recordings[recording] = SOUND
    assert privacy.erase_by_hand(line.hotline, PEOPLE["jo"])
    line.later(seconds=40)
    assert recording in line.carrier.deleted
    with line.hotline.db.read() as conn:
        assert conn.scalars(select(message.c.sound_sealed)).all() in ([], [None])


def test_the_list_holds_no_word_and_no_number(line: Line) -> None:
    left(line)
    with working(line.hotline) as work:
        told = json.dumps([str(one) for one in hearings.listed(work.tx)])
    assert "555010" not in told and "RIFF" not in told
