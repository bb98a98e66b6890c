"""The ledger of promises: whatever is promised, by text or on a call, is said openly where it does not come."""

from collections.abc import Callable

import pytest
from sqlalchemy import select, update
from structlog.testing import capture_logs

from hotline.engine.actions import PROMISES
from hotline.services.work import working
from hotline.store import people, promises
from hotline.store.promises import promise
from hotline.store.timers import timer
from tests.kit.calls import calling
from tests.kit.line import PEOPLE, Line

NO_ONE_YET = "I said I'd have word by now. I'm sorry: no one yet"


def talk(line: Line) -> None:
    line.says("jo", "talk")


def crisis(line: Line) -> None:
    line.says("jo", "i want to kill myself")


def callback(line: Line) -> None:
    line.says("jo", "CALLME")


def call(line: Line) -> None:
    """Jo's call rings for a person, and the carrier tells nothing more of it."""
    calling(line, "jo").press("0")


def later(line: Line) -> None:
    """Sam comes in an hour, and Jo waits for that."""
    for who, words in (("jo", "talk"), ("sam", "2 in an hour"), ("jo", "1")):
        line.says(who, words)


def check_back(line: Line) -> None:
    """Jo does something against a craving, and is asked again in a quarter of an hour."""
    for words in ("CRAVE", "6", "3", "2"):
        line.says("jo", words)


Made = Callable[[Line], None]
BROKEN: tuple[tuple[Made, str, str], ...] = (
    (talk, "a_human", NO_ONE_YET),
    (crisis, "a_human", NO_ONE_YET),
    (callback, "a_human", NO_ONE_YET),
    (call, "a_human", NO_ONE_YET),
    (later, "a_human", NO_ONE_YET),
    (check_back, "check_back", "I said I'd check on you by now, and I'm late"),
)


def lose_timers(line: Line) -> None:
    """Everything that would have happened by itself is lost."""
    with line.hotline.db.begin() as conn:
        conn.execute(update(timer).values(state="off"))


def states(line: Line, what: str) -> set[str]:
    with line.hotline.db.read() as conn:
        return set(conn.scalars(select(promise.c.state).where(promise.c.what == what)))


@pytest.mark.parametrize(("made", "what", "said"), BROKEN, ids=[made.__name__ for made, _, _ in BROKEN])
def test_what_does_not_come_is_broken_and_said_so(line: Line, made: Made, what: str, said: str) -> None:
    made(line)
    assert "open" in states(line, what)
    lose_timers(line)
    line.reads("jo")
    line.later(hours=2)
    assert "broken" in states(line, what) and said in line.reads("jo")


def test_every_kind_of_promise_is_in_the_table() -> None:
    assert {what for _, what, _ in BROKEN} == set(PROMISES)


def test_after_it_is_said_the_asking_does_go_on(line: Line) -> None:
    talk(line)
    lose_timers(line)
    line.later(minutes=4)
    assert "Jo asked" in line.reads("pat")


def test_nobody_who_stopped_is_told(line: Line) -> None:
    check_back(line)
    with line.hotline.db.begin() as conn:
        conn.execute(update(promise).values(state="open"))
    line.says("jo", "STOP")
    line.reads("jo")
    line.later(hours=2)
    assert line.reads("jo") == ""


def test_a_promise_that_cannot_be_said_to_anybody_keeps_no_other_unsaid(line: Line) -> None:
    talk(line)
    lose_timers(line)
    of_nothing(line)
    line.reads("jo")
    with capture_logs() as logged:
        line.later(hours=2)
    assert NO_ONE_YET in line.reads("jo")
    assert [one["event"] for one in logged if one["log_level"] == "error"].count("promise_stuck") == 1


def test_nor_does_it_fill_the_log(line: Line) -> None:
    of_nothing(line)
    with capture_logs() as logged:
        for _ in range(50):
            line.later(seconds=1)
    assert [one["event"] for one in logged].count("promise_stuck") == 1


def of_nothing(line: Line) -> None:
    """A promise about an ask that is not there, due before all others."""
    with working(line.hotline) as work:
        jo = people.by_phone(work.tx, PEOPLE["jo"])
        assert jo is not None
        promises.make(work.tx, jo.id, "a_human", work.at, work.at, request_id=999_999)


def test_a_check_back_promised_late_is_not_late(line: Line) -> None:
    late(line)
    for _ in range(14):
        line.later(minutes=1)
    assert line.reads("jo") == ""


def test_it_comes_as_long_after_the_words_that_promised_it_as_they_said(line: Line) -> None:
    late(line)
    for _ in range(16):
        line.later(minutes=1)
    assert line.reads("jo") == "Checking in. How strong is it now, 0 to 10?"


def test_a_check_back_promised_late_that_does_not_come_is_broken_and_said_so(line: Line) -> None:
    late(line)
    lose_timers(line)
    line.later(minutes=18)
    assert "I said I'd check on you by now, and I'm late" in line.reads("jo")


def late(line: Line) -> None:
    """Jo is told that she is asked again in a quarter of an hour, but the carrier takes it only minutes later."""
    for words in ("CRAVE", "6", "3"):
        line.says("jo", words)
    line.carrier.always = "busy"
    line.text("jo", "2")
    for _ in range(12):
        line.later(seconds=15)
    line.carrier.always = "accept"
    line.later(minutes=1)
    assert "in 15 min" in line.reads("jo")
