"""A phone that we call later than was meant, for the carrier was in trouble, still rings for nobody else."""

from datetime import timedelta

from hotline.services import outbox
from tests.kit.calls import asking
from tests.kit.line import PEOPLE, Line


def called_late(line: Line) -> None:
    """Jo is in danger; the page reaches Rosa at once, and the call that belongs to it 40 seconds later."""
    line.text("jo", "i want to kill myself", work=False)
    while "URGENT" not in line.reads("rosa"):
        assert outbox.deliver_next(line.hotline, "urgent") is True
    assert not line.carrier.calls
    line.at(line.carrier.now() + timedelta(seconds=40))
    line.work()
    assert line.carrier.calls


def test_a_caller_is_not_rung_through_to_a_phone_that_was_called_late(line: Line) -> None:
    called_late(line)
    line.at(line.carrier.now() + timedelta(seconds=15))
    assert "rosa" not in asking(line, "max").rings


def test_a_phone_that_rings_for_a_caller_by_then_is_called_when_it_has_stopped(line: Line) -> None:
    usual, line.carrier.always = line.carrier.always, "busy"
    line.says("jo", "i want to kill myself")
    line.later(seconds=110)
    call = asking(line, "max")
    assert "rosa" in call.rings
    line.carrier.always = usual
    line.later(seconds=15)
    assert not [made for made in line.carrier.calls if made.to == PEOPLE["rosa"]]
    call.rung_out()
    line.later(seconds=15)
    assert [made for made in line.carrier.calls if made.to == PEOPLE["rosa"]]
