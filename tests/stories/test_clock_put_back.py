"""The clock was ahead and is put back: nobody in danger, nor anybody who was asked, waits for it to catch up."""

from hotline.services import sweeps
from tests.kit.line import Line


def test_the_next_on_call_is_paged_in_time_for_somebody_in_danger(line: Line) -> None:
    ahead(line)
    line.says("jo", "i want to kill myself")
    put_back(line)
    line.later(minutes=2, seconds=1)
    assert "URGENT" in line.reads("ana")


def test_a_helper_is_asked_in_time_for_somebody_who_wants_to_talk(line: Line) -> None:
    ahead(line)
    line.says("jo", "talk")
    put_back(line)
    line.later(minutes=7)
    assert "asked for a person" in line.reads("pat")


def test_a_check_in_goes_on_when_it_was_promised(line: Line) -> None:
    ahead(line)
    for said in ("CRAVE", "4", "2", "1"):
        line.says("jo", said)
        line.later(seconds=5, sweep=False)
    put_back(line)
    line.later(minutes=16)
    assert "0 to 10" in line.reads("jo")


def test_a_chat_falls_silent_as_ever(line: Line) -> None:
    ahead(line)
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("jo", "thank you")
    put_back(line)
    line.later(minutes=31)
    assert "closed" in line.reads("jo")


def ahead(line: Line) -> None:
    """The clock runs three hours ahead, and the line with it."""
    line.later(hours=3)


def put_back(line: Line) -> None:
    """It is put right; nobody has read what came before."""
    line.later(hours=-3, sweep=False)
    sweeps.run(line.hotline)
    line.work()
    for who in ("jo", "sam", "pat", "rosa", "ana"):
        line.reads(who)
