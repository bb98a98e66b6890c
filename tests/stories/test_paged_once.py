"""One page at a time: nobody reads of one case twice in the same breath, however late a text or a timer is."""

import threading

from hotline.services import sweeps, timers
from tests.kit.line import Line

SUICIDE = "i want to kill myself"


def pages(line: Line, who: str = "rosa") -> int:
    """How many texts somebody read since they last looked that call them to a case."""
    return line.reads(who).count("URGENT")


def test_a_stop_in_a_case_is_one_page_though_the_next_rung_is_asked_with_it(line: Line) -> None:
    line.says("jo", SUICIDE)
    line.later(minutes=2, seconds=5)
    line.later(seconds=100, sweep=False)
    line.reads("rosa")
    line.says("jo", "STOP")
    assert pages(line) == 1


def test_a_page_that_was_held_up_goes_out_once_and_not_again_with_it(line: Line) -> None:
    line.text("jo", SUICIDE, work=False)
    for minutes in (2, 3):
        line.later(minutes=minutes, seconds=5, sweep=False)
        timers.fire_due(line.hotline)
    line.work()
    assert pages(line) == 1


def test_whoever_was_paged_long_enough_ago_is_paged_again_all_the_same(line: Line) -> None:
    line.says("jo", SUICIDE)
    line.reads("rosa")
    line.later(minutes=2, seconds=5)
    assert pages(line) == 1


def test_danger_told_at_the_very_moment_of_the_next_rung_is_one_page(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", SUICIDE)
    line.later(minutes=2, seconds=5)
    line.later(minutes=2, seconds=50)
    line.reads("rosa")
    line.later(seconds=15, sweep=False)
    both = [threading.Thread(target=sweeps.run, args=(line.hotline,))]
    both.append(threading.Thread(target=line.text, args=("jo", "i want to die"), kwargs={"work": False}))
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    line.work()
    assert pages(line) == 1
