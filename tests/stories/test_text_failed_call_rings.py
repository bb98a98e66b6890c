"""The text of a page does not arrive, and the call about it rings: whoever picks it up has the case by one key."""

import pytest

from tests.kit.calls import paged
from tests.kit.line import Line
from tests.kit.sending import undelivered


@pytest.mark.parametrize("code", [30003, 30006])
def test_whoever_picks_up_is_asked_though_the_text_did_not_arrive(line: Line, code: int) -> None:
    line.says("jo", "i want to kill myself")
    undelivered(line, "rosa", code)
    call = paged(line, "rosa")
    assert "press 1" in call.heard.lower()
    call.press("1")
    assert "Rosa is here for you" in line.carrier.to("+16125550101")[-1].body


def test_and_the_next_are_asked_meanwhile(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    before = line.reads("ana")
    undelivered(line, "rosa", 30003)
    assert "URGENT" not in before and "URGENT" in line.reads("ana")
