"""The clock: its chores go on after a fault, and what waits for the carrier does not hold up what escalates."""

import subprocess
import sys
import threading

import pytest
from structlog.testing import capture_logs

from hotline.services import sweeps
from tests.kit.line import NUMBER, PEOPLE, Line
from tests.kit.waiting import PATIENCE
from workers import clock


def test_a_chore_is_done_again_after_a_fault() -> None:
    stopped, done = threading.Event(), []

    def chore(_hotline: object) -> None:
        done.append(1)
        if len(done) == 2:
            stopped.set()
        raise RuntimeError

    with capture_logs() as logs:
        clock._every(0.001, chore, stopped, None)
    assert (len(done), [line["event"] for line in logs]) == (2, ["chore_failed"] * 2)


@pytest.mark.parametrize(("most", "chore", "code"), [(0.5, "threading.Event().wait", 1), (PATIENCE, "list", 0)])
def test_a_clock_that_hangs_ends_so_that_it_is_started_again(most: float, chore: str, code: int) -> None:
    hanging = f"import threading; from workers.clock import _within; _within({most}, {chore})"
    ended = subprocess.run(
        [sys.executable, "-c", hanging], check=False, capture_output=True, text=True, timeout=PATIENCE
    )
    assert (ended.returncode, "Timeout" in ended.stderr) == (code, bool(code))


def test_what_escalates_never_asks_the_carrier(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.text("jo", "talk")
    line.carrier.list_down = True
    line.later(minutes=3, sweep=False)
    asked = len(line.carrier.asked)
    sweeps.run(line.hotline, sweeps.ROWS)
    assert len(line.carrier.asked) == asked
    line.work()
    assert "Jo asked" in line.reads("pat")


def test_the_parts_of_a_round_make_a_whole_one() -> None:
    parts = {part.__name__ for part in (*sweeps.ROWS, *sweeps.DOUBTS, sweeps.wake)}
    assert parts == {
        "mend_clock",
        "fire_due",
        "sweep",
        "expire",
        "break_promises",
        "beat",
        "settle_uncertain",
        "wake",
        "collect",
        "erase_old",
    }


def test_the_chores_of_the_clock_work(line: Line) -> None:
    line.carrier.comes_in(PEOPLE["jo"], NUMBER, "HELP")
    with capture_logs() as logs:
        for chore in (clock._probe, clock._list, clock._settle):
            chore(line.hotline)
    line.work()
    assert "0 to 10" in line.reads("jo") and [one["event"] for one in logs] == ["found_unheard"]


def test_while_texts_are_found_that_no_door_brought_the_list_is_looked_through_sooner(line: Line) -> None:
    line.carrier.comes_in(PEOPLE["jo"], NUMBER, "HELP")
    with capture_logs():
        found, nothing = clock._list(line.hotline), clock._list(line.hotline)
    assert found < nothing <= 20


def test_a_chore_may_be_due_sooner_than_usual() -> None:
    stopped, done = threading.Event(), []

    def chore(_hotline: object) -> float:
        done.append(1)
        if len(done) == 2:
            stopped.set()
        return 0.001

    clock._every(3600, chore, stopped, None)
    assert len(done) == 2
