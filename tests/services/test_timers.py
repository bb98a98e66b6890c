"""Timers: each fires once, starts when its question goes out, stops at an answer, and a fault only delays it."""

import threading
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Row, select
from structlog.testing import capture_logs

from hotline.clock import now
from hotline.services import timers
from hotline.services.hotline import Hotline
from hotline.store.timers import timer
from tests.kit.line import PEOPLE, Line

_A_MOMENT = timedelta(seconds=5)


def test_a_timer_fires_once(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5)
    line.later(seconds=5)
    assert line.reads("pat").count("Jo asked") == 1


def test_two_clocks_fire_it_once(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5, sweep=False)
    threads = [threading.Thread(target=timers.fire_due, args=(line.hotline,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    line.work()
    assert line.reads("pat").count("Jo asked") == 1


def test_the_clock_of_a_question_starts_when_its_words_go_out(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    line.later(minutes=5, sweep=False)
    line.work()
    assert abs(of(line, "silence").due_at - now() - timedelta(minutes=15)) < _A_MOMENT


def test_it_starts_again_when_a_receipt_says_that_the_words_only_now_went_out(line: Line) -> None:
    line.text("jo", "HELP")
    line.later(minutes=5, sweep=False)
    (sent,) = line.carrier.to(PEOPLE["jo"])
    line.post(sent.callback.removeprefix(line.base), {"MessageSid": sent.sid, "MessageStatus": "sent"})
    assert abs(of(line, "silence").due_at - now() - timedelta(minutes=15)) < _A_MOMENT


def test_a_text_found_in_the_carriers_list_started_its_clock_when_it_was_handed_over(line: Line) -> None:
    line.carrier.next_answers.append("reset")
    line.text("jo", "HELP", work=False)
    line.later(minutes=5, sweep=False)
    line.work()
    handed = now()
    line.later(seconds=61)
    assert abs(of(line, "silence").due_at - handed - timedelta(minutes=15)) < _A_MOMENT


def test_an_answer_switches_the_timer_of_its_question_off(line: Line) -> None:
    line.text("jo", "HELP")
    asked = of(line, "silence").id
    line.text("jo", "6")
    assert {row.id: row.state for row in every(line, "silence")}[asked] == "off"


def test_a_fault_delays_a_timer_and_does_not_lose_it(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5, sweep=False)
    fire(broken(line))
    assert (of(line, "rung").state, of(line, "rung").failures) == ("waiting", 1)
    line.later(seconds=21)
    assert "Jo asked" in line.reads("pat")


def test_what_a_failed_timer_had_done_is_taken_back(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5, sweep=False)
    fire(broken(line))
    line.work()
    assert line.reads("pat") == ""


def test_a_failed_timer_keeps_no_other_waiting(line: Line) -> None:
    line.says("jo", "talk")
    line.says("max", "ayuda")
    line.later(minutes=16, sweep=False)
    fire(broken(line))
    assert (of(line, "rung").failures, of(line, "silence").state) == (1, "fired")


def test_one_that_goes_on_failing_is_tried_ever_more_seldom_but_not_given_up(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5, sweep=False)
    for _ in range(8):
        fire(broken(line))
        line.later(minutes=10, seconds=1, sweep=False)
    assert of(line, "rung").failures == 8
    fire(broken(line))
    assert of(line, "rung").due_at - now() > timedelta(minutes=9)


def fire(hotline: Hotline) -> None:
    with capture_logs():
        timers.fire_due(hotline)


def broken(line: Line) -> Hotline:
    """A hotline that has lost the words for those who are asked next."""
    texts = {"en": {name: words for name, words in line.hotline.notices.texts["en"].items() if name != "ask_talk"}}
    return replace(line.hotline, notices=replace(line.hotline.notices, texts=texts))


def every(line: Line, kind: str) -> list[Row[tuple[object, ...]]]:
    with line.hotline.db.read() as conn:
        return list(conn.execute(select(timer).where(timer.c.kind == kind).order_by(timer.c.id)))


def of(line: Line, kind: str) -> Row[tuple[object, ...]]:
    """The newest timer of a kind."""
    return every(line, kind)[-1]
