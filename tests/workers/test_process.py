"""Senders: a job hands its lane to a few threads and is done; none of its texts is forgotten, and stopping is quick."""

import threading

import pytest
from structlog.testing import capture_logs

from hotline.services.work import working
from hotline.store import people
from tests.kit.line import Line
from tests.kit.waiting import PATIENCE, until
from workers.process import Senders


@pytest.fixture
def crowd(line: Line) -> list[int]:
    """Thirty people are to read something each."""
    with working(line.hotline) as work:
        rows = [
            work.text(people.find_or_make(work.tx, f"+1612555{number + 2000}", work.at), "notice", "Meeting at 7.")
            for number in range(30)
        ]
        work.jobs.clear()
    return [row for row in rows if row is not None]


def test_one_job_has_the_whole_lane_sent(line: Line, crowd: list[int]) -> None:
    senders = Senders(line.hotline, 4)
    senders.deliver(crowd[0])
    senders.settle()
    assert len(line.carrier.texts) == 30


def test_more_jobs_than_threads_send_each_text_once(line: Line, crowd: list[int]) -> None:
    senders = Senders(line.hotline, 4)
    for row in crowd:
        senders.deliver(row)
    senders.settle()
    assert len({text.to for text in line.carrier.texts}) == len(line.carrier.texts) == 30


def test_a_job_does_not_wait_for_the_carrier(line: Line, crowd: list[int]) -> None:
    asked, answer = threading.Event(), threading.Event()
    line.carrier.on_taken = lambda _: (asked.set(), answer.wait(PATIENCE))
    senders = Senders(line.hotline, 2)
    for row in crowd:
        senders.deliver(row)
    assert asked.wait(PATIENCE) and len(line.carrier.texts) <= 2
    answer.set()
    senders.finish()


def test_a_text_whose_job_finds_all_threads_busy_is_sent_by_one_of_them(line: Line, crowd: list[int]) -> None:
    busy, go = threading.Semaphore(0), threading.Event()
    line.carrier.on_taken = lambda _: (busy.release(), go.wait(PATIENCE))
    senders = Senders(line.hotline, 2)
    for row in crowd:
        senders.deliver(row)
    for _ in range(2):
        busy.acquire()
    with working(line.hotline) as work:
        late = work.text(people.find_or_make(work.tx, "+16125553000", work.at), "notice", "Late.")
        work.jobs.clear()
    senders.deliver(int(late or 0))
    go.set()
    senders.settle()
    assert len(line.carrier.to("+16125553000")) == 1


def test_stopping_finishes_what_is_being_sent_and_begins_nothing_more(line: Line, crowd: list[int]) -> None:
    asked, answer = threading.Event(), threading.Event()
    line.carrier.on_taken = lambda _: (asked.set(), answer.wait(PATIENCE))
    senders = Senders(line.hotline, 1)
    senders.deliver(crowd[0])
    asked.wait(PATIENCE)
    stopping = threading.Thread(target=senders.finish)
    stopping.start()
    until(senders._stopping.is_set)
    answer.set()
    stopping.join(PATIENCE)
    assert (len(line.carrier.texts), stopping.is_alive()) == (1, False)


def test_a_fault_ends_a_sender_and_not_the_worker(line: Line, crowd: list[int]) -> None:
    senders = Senders(line.hotline, 1)
    with capture_logs():
        senders.deliver("not a row")  # type: ignore[arg-type] # whatever else could go wrong
        senders.settle()
    senders.deliver(crowd[0])
    senders.settle()
    assert len(line.carrier.texts) == 30


def test_a_row_that_is_gone_is_no_fault(line: Line) -> None:
    with capture_logs() as logs:
        Senders(line.hotline, 0).deliver(999_999)
    assert logs == []
